start =
    Te responde un sistema automático (inteligencia artificial), no una persona.

    Qué hago: busco en los documentos de GOL y de los servicios de empleo de Lombardía y te digo qué está escrito y dónde. Encuentro cursos, te digo a quién dirigirte y paso tu solicitud a una persona.

    Qué no hago: no decido quién tiene derecho a qué, no veo tu expediente, no fijo citas por mi cuenta. Puedo equivocarme: comprueba las fuentes con /fonti.

    No escribas nombre, código fiscal, teléfono ni datos de salud: no hacen falta. Privacidad: { $url }

    Escribe tu pregunta o mira los comandos con /aiuto.
notice =
    Te responde un sistema automático (inteligencia artificial), no una persona. Puede equivocarse: comprueba las fuentes. No escribas datos personales. Qué puede y qué no puede hacer: /start. Privacidad: /privacy
help = Escribe una pregunta con tus palabras o usa un comando:
command-start = Qué puede hacer este asistente
command-corsi = Busca cursos por tema, provincia y horas
command-uffici = A quién dirigirse
command-appuntamento = Pide una cita
command-fonti = Las fuentes de la última respuesta
command-operatore = Habla con una persona
command-lingua = Cambia el idioma
command-privacy = Cómo se tratan tus datos
command-cancella = Borra esta conversación
command-aiuto = Lista de comandos

button-sources = Fuentes
button-person = Habla con una persona
button-cancel = Cancelar
button-confirm = Confirmar
button-any-topic = Todos los temas
button-any-province = Todas las provincias
button-any-hours = Cualquier duración
button-hours = Hasta { $hours } horas
button-erase = Sí, borra todo
button-keep = No, no borres
button-stale = Este botón ya no vale. Empieza de nuevo con un comando: /aiuto los enumera.

sources-title = Fuentes de la última respuesta
sources-none = Todavía no hay una respuesta con fuentes. Haz antes una pregunta.
source-status =
    { $status ->
        [in_force] en vigor
        [proposed] propuesta, no está en vigor
        [opinion] opinión, no una norma
        [expired] ya no está en vigor
        [superseded] sustituido por un texto más reciente
       *[unknown] validez por comprobar
    }
source-from = desde el { $date }
source-to = hasta el { $date }

courses-ask-topic = ¿Sobre qué tema buscas un curso? Escribe una o dos palabras en italiano, por ejemplo «magazzino» (almacén).
courses-ask-province = ¿En qué provincia?
courses-ask-hours = ¿Cuántas horas como máximo? Elige o escribe un número.
courses-not-province = No reconozco esta provincia. Elige un botón o escribe el nombre, por ejemplo «Bergamo».
courses-not-hours = Escribe un número de horas, por ejemplo 40, o elige un botón.
courses-found =
    { $count ->
        [one] He encontrado un curso:
       *[other] He encontrado { $count } cursos:
    }
courses-more = Hay más: limita la búsqueda, por ejemplo «/corsi magazzino Bergamo 40».
courses-none = No encuentro en el catálogo cursos así. Prueba con otra palabra o con más horas. Los títulos de los cursos están en italiano.
course-hours =
    { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }
course-online = en línea
course-starts = empieza el { $date }
course-no-date = fecha por definir
course-cost = { $euro } euros
course-free = gratuito
course-demo = Datos de demostración: no son cursos reales.
courses-decide = Si un curso te conviene lo valora una persona: /operatore

offices-contact = Para tu caso dirígete a: { $contact }.
offices-no-contact = Dirígete al centro de empleo (CPI, Centro per l’Impiego) de tu zona o a un operador acreditado de servicios de empleo.
offices-documents = Qué dicen los documentos (en italiano):
offices-no-documents = En los documentos que tengo no hay direcciones ni horarios de oficinas, y no los invento.
offices-next = ¿Quieres una cita? /appuntamento · ¿Prefieres preguntar a una persona? /operatore

appointment-ask-topic = Pido una cita para ti: la fija una persona. ¿De qué quieres hablar? Escríbelo en pocas palabras, sin datos personales.
appointment-ask-place = ¿En qué municipio o provincia?
appointment-ask-times = ¿Qué días y a qué horas puedes? Por ejemplo «martes y jueves por la mañana».
appointment-summary =
    Comprueba la solicitud:
    • tema: { $topic }
    • lugar: { $place }
    • cuándo: { $times }
appointment-cancelled = Solicitud anulada: no he enviado nada.
cancelled = De acuerdo, anulado.

language-ask = ¿En qué idioma quieres que te escriba?
language-changed = Desde ahora te escribo en español. Los pasajes citados de los documentos siguen en italiano.

privacy =
    Qué queda de esta conversación:
    • el texto de los mensajes, después de quitar los datos personales reconocidos, cifrado;
    • un código con el que no se puede llegar a ti y, cifrada, la dirección del chat necesaria para responderte;
    • las respuestas dadas, con sus fuentes.

    No conservamos nombre, número de teléfono, fotos ni archivos. El reconocimiento de los datos personales puede fallar: no los escribas. Telegram trata los mensajes según sus propias reglas.

    Borra todo con /cancella. Texto completo (en italiano): { $url }
erase-ask = Borro los mensajes, las preguntas y la dirección de este chat. No se puede deshacer. ¿Confirmas?
erase-done = He borrado tus datos. Este es el último mensaje de la conversación borrada; si escribes de nuevo empieza otra. Los mensajes de tu Telegram los puedes eliminar tú.
erase-kept = No he borrado nada.

media-declined = Aquí solo leo texto. No he abierto ni conservado lo que has enviado: escribe la pregunta con tus palabras, sin datos personales. Para entregar documentos dirígete a la oficina.
edited = He visto que has modificado un mensaje. No lo vuelvo a leer: si hace falta, escribe la pregunta en un mensaje nuevo.
answers-stopped = Las respuestas automáticas están suspendidas en este momento. Dirígete a { $contact }. También puedes preguntar aquí a una persona: /operatore
error = Algo no ha funcionado por nuestra parte y no he podido responder. Inténtalo más tarde o pregunta a una persona: /operatore
