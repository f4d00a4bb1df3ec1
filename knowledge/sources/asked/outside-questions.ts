/**
 * What people ask a job centre that the programme's documents do not settle, by subject: the nearest neighbours of the
 * facts, so that a question is weighed against both. `= subject`, then ways of asking by language, ` / ` between them.
 */
export const OUTSIDE_QUESTIONS = `
= hours
it a che ora apre il centro per l'impiego / orari di apertura del cpi / il centro è aperto il sabato / fino a che ora è aperto lo sportello / il cpi chiude ad agosto / in che giorni riceve il pubblico / a che ora posso andare / il punto informativo a che ora apre
en what time does the job centre open / opening hours of the office / is the centre open on Saturday
es a qué hora abre el centro de empleo / horario de la oficina / abre los sábados
fr à quelle heure ouvre le centre / horaires d'ouverture
ro la ce oră se deschide centrul / program de lucru cu publicul
uk о котрій відкривається центр зайнятості / графік роботи центру
ar متى يفتح مركز التوظيف / ساعات العمل
= contact
it numero di telefono del centro per l'impiego / indirizzo del cpi / dove si trova l'ufficio / qual è la mail del centro / pec della provincia / sito per prenotare / in che via è il centro / a che numero posso chiamare / numero verde / dov'è il punto informativo più vicino / qual è il cpi più vicino alla stazione / contatti dell'operatore / link per iscriversi
en phone number of the job centre / address of the office / where is the nearest office / email of the centre / which website
es número de teléfono del centro / dirección de la oficina / dónde está la oficina más cercana
fr numéro de téléphone du centre / adresse du bureau / où est le bureau le plus proche
ro numărul de telefon al centrului / adresa biroului / unde este cel mai apropiat birou
uk номер телефону центру / адреса офісу / де найближчий центр
ar رقم هاتف المركز / عنوان المكتب / أين أقرب مكتب
= names
it come si chiama il direttore del cpi / chi è il responsabile del centro / nomi degli operatori accreditati / chi è l'assessore / chi è il presidente della regione oggi / quali aziende partecipano / elenco degli enti accreditati con i nomi / come si chiamano i navigator di como / chi ha vinto il bando / quali operatori ci sono a varese / dammi i nomi di quelli di bergamo / quale cooperativa ha aderito / nome del consulente che mi segue / quali comuni hanno aperto il punto informativo / chi ha firmato la convenzione per la regione e in che giorno / in che data è stata firmata la convenzione
en who is the director of the job centre / names of the accredited operators / list of companies taking part / who signed the agreement and on which day
es quién es el director del centro / nombres de los operadores acreditados
fr qui est le directeur du centre / noms des organismes accrédités
ro cine este directorul centrului / numele operatorilor acreditați
uk хто директор центру / назви акредитованих операторів
ar من هو مدير المركز / أسماء المشغلين
= allowance
it quanto mi danno al mese se faccio il corso / il corso è pagato / quanti euro prende chi partecipa / c'è un rimborso spese / mi rimborsano il treno o la benzina / buoni pasto durante il corso / quanto prendo di indennità di frequenza / ci pagano lo stage / quando arriva il bonifico / a quanto ammonta il sussidio / importo dell'assegno di ricollocazione / quanto vale la dote / indennità oraria / il corso costa qualcosa / devo pagare per frequentare
en how much money do I get per month for the course / is the course paid / travel refund / meal vouchers / amount of the allowance / does the course cost anything
es cuánto dinero me dan al mes por el curso / me pagan el transporte / importe de la ayuda / el curso cuesta algo
fr combien d'argent par mois pour le cours / rembourse-t-on le transport / montant de l'indemnité / le cours est-il payant
ro câți bani primesc pe lună la curs / se decontează transportul / suma alocației / costă cursul
uk скільки платять на місяць за курс / чи повертають гроші за проїзд / сума допомоги / чи платний курс
ar كم يدفعون شهريا للدورة / هل يعوضون النقل / مبلغ المساعدة / هل الدورة مدفوعة
= unit_costs
it quanto vale il costo standard all'ora / tariffa oraria dei servizi / quanti euro per ogni ora di orientamento / importo del forfait per i punti informativi / quanto prende un operatore per ogni persona / valore economico della dote per cluster / quanto ci pagate per ogni inserimento / rimborso per ora di formazione / entro quanti giorni pagano gli operatori
en hourly rate of the services / how many euros per hour of guidance / value of the standard cost
es tarifa por hora de los servicios / cuántos euros por hora de orientación
fr tarif horaire des services / combien d'euros par heure
ro tariful pe oră al serviciilor
= courses
it quali corsi ci sono a bergamo / quando inizia il prossimo corso / ci sono posti liberi nei corsi / c'è un corso da pizzaiolo / corso di inglese o di saldatura disponibile / elenco dei corsi aperti / il corso si può fare online da casa / dove si tengono i corsi / a che ora sono le lezioni / che giorni ci sono le lezioni / quante ore alla settimana / quanti mesi dura il corso / quanti allievi per classe / chi sono i docenti / che materie si studiano / corsi serali o nel fine settimana / c'è lo stage alla fine
en which courses are available / when does the next course start / is there a course for welders / can I do the course online / how many hours a week
es qué cursos hay / cuándo empieza el próximo curso / se puede hacer en línea / cuántas horas por semana
fr quels cours sont disponibles / quand commence le prochain cours / peut-on suivre en ligne
ro ce cursuri sunt disponibile / când începe următorul curs / se poate online
uk які курси є / коли починається наступний курс / чи можна онлайн
ar ما الدورات المتاحة / متى تبدأ الدورة القادمة / هل الدورة عبر الإنترنت
= other_benefits
it quanto dura la naspi / quanto si prende di disoccupazione / come si chiede la naspi / requisiti dell'assegno di inclusione / importo dell'adi / supporto formazione e lavoro quanto danno / assegno unico come funziona / quanti mesi di cassa integrazione / la cassa integrazione quanto paga / dis-coll a chi spetta / bonus per disoccupati / pensione anticipata / quando arriva l'indennità / isee massimo per l'assegno / tfr e liquidazione / maternità per disoccupate / quanti mesi di contributi servono / importo del reddito di cittadinanza al mese
en how long does unemployment benefit last / how much is unemployment benefit / requirements for the inclusion allowance / how much was citizenship income per month
es cuánto dura el paro / cuánto se cobra de paro / requisitos del subsidio de inclusión
fr combien de temps dure le chômage / montant du chômage / conditions de l'allocation d'inclusion
ro cât durează șomajul / cât este ajutorul de șomaj / câte luni durează NASpI
uk скільки триває допомога з безробіття / розмір допомоги
ar كم مدة إعانة البطالة / كم مبلغ البطالة
= results
it quante persone hanno trovato lavoro con gol / tasso di disoccupazione in lombardia / quanti disoccupati ci sono a milano / quante doti aperte nel 2024 / quanti iscritti oggi al programma / percentuale di chi trova lavoro dopo il corso / quanti beneficiari sono stati raggiunti davvero / quante doti sono state aperte nel 2023 / quanti navigator sono rimasti al lavoro / quanti centri per l'impiego ci sono in italia / quanti punti informativi sono stati aperti / quanti potenziali beneficiari esistono / gli obiettivi del 2022 sono stati raggiunti / quante reti sono state costituite / quanti badge sono stati rilasciati / quanti operatori accreditati ci sono / quanti lavoratori in cassa straordinaria / a quanto ammontano le doti
en how many people found a job with GOL / unemployment rate in Lombardy / how many people are enrolled today / was the target reached / how many information points exist
es cuántas personas encontraron trabajo con GOL / tasa de paro en Lombardía / cuántos inscritos hoy
fr combien de personnes ont trouvé un emploi avec GOL / taux de chômage en Lombardie
ro câte persoane au găsit de lucru cu GOL / rata șomajului
uk скільки людей знайшли роботу завдяки GOL / рівень безробіття
ar كم شخصا وجد عملا / معدل البطالة
= other_targets
it target dei beneficiari per il 2023 / target lombardo per il 2024 / quanti beneficiari per il 2025 in lombardia / target per la provincia di bergamo / quanti beneficiari deve raggiungere il cpi di monza / ripartizione dei target per provincia in numeri / obiettivo di beneficiari per lecco
en target for 2024 in Lombardy / target for the province of Bergamo
es objetivo para 2024 en Lombardía / objetivo de la provincia de Bérgamo
fr objectif pour 2024 en Lombardie
= other_regions
it quanti soldi ha avuto il piemonte / target del veneto / quanti navigator in campania / in emilia come funziona / regole di un'altra regione / il programma gol in sicilia / personale dei centri nel lazio / quanti navigator in italia
en how many navigators in Piedmont / funds for Veneto
es cuántos navigator en otra región
= papers
it quali documenti devo portare al primo appuntamento / che carte servono per iscriversi / serve la carta d'identità / devo avere lo spid / serve il permesso di soggiorno / quale modulo devo compilare / serve il certificato medico / devo portare il curriculum / serve l'isee / come mi iscrivo passo passo / entro quando posso fare domanda / quanto tempo ci mettono a rispondere / la mia domanda a che punto è / quando scade il termine per iscriversi
en which documents should I bring / do I need an identity card / which form must I fill in / do I need a residence permit / deadline to apply
es qué documentos debo llevar / necesito el permiso de residencia / qué formulario / plazo para inscribirse
fr quels documents dois-je apporter / faut-il un titre de séjour / quel formulaire
ro ce documente trebuie să aduc / am nevoie de permis de ședere / ce formular
uk які документи треба взяти / чи потрібен дозвіл на проживання / який бланк
ar ما الوثائق التي يجب إحضارها / هل أحتاج تصريح إقامة / أي استمارة
= rules_missing
it come faccio ricorso contro il cluster / entro quanto si fa ricorso / quante assenze posso fare al corso / che sanzione c'è se non vado / per quanto tempo perdo il sussidio / quanti giorni di malattia sono giustificati / percentuale minima di frequenza / c'è un esame finale al corso gol / serve il diploma per fare il corso / età massima per partecipare / età minima per gol / serve la patente / posso lavorare mentre faccio il corso / quante offerte posso rifiutare / entro quanti chilometri un'offerta è congrua / stipendio minimo di un'offerta congrua / quanto dura il patto di servizio / dopo quanto scade la did / che punteggio serve per il cluster / come si calcola il punteggio di profilazione / quante domande ha il questionario / ogni quanto si ripete la profilazione / quante ore dura il percorso di reinserimento / quante ore dura il percorso lavoro e inclusione
en how do I appeal against the cluster / how many absences are allowed / what sanction / maximum age / do I need a diploma / how many offers can I refuse / how long is pathway 1 or 4
es cómo recurro la decisión / cuántas faltas se permiten / edad máxima / qué sanción / necesito un título
fr comment faire appel / combien d'absences / âge maximum / quelle sanction
ro cum fac contestație / câte absențe / vârsta maximă / ce sancțiune
uk як оскаржити / скільки пропусків / максимальний вік / яке покарання
ar كيف أستأنف / كم غياب مسموح / الحد الأقصى للعمر
= proposal_values
it che percentuale di placement è fissata / valore dell'obiettivo di placement per cluster / quale parte del rimborso è condizionata / che percentuale del compenso dipende dai risultati / da quando partono le nuove regole / con quale legge entra in vigore il nuovo modello / quando esce il bando inattivi / scadenza del bando inattivi / quanti soldi ha il bando inattivi / come si partecipa al bando inattivi / che voto serve per premiare un corso / quale software di intelligenza artificiale si usa / chi rilascia i badge digitali / quanto costa la micro credenziale / quante ore dura un modulo breve nel nuovo modello / entro quanti giorni saranno i pagamenti / per quanti mesi dura l'accompagnamento dopo l'assunzione / quali servizi ci sono nel catalogo con i prezzi / di quante ore sarà il nuovo limite
en which placement percentage is set / which share of the payment is conditional / when does the new model start / deadline of the call for inactive people / which AI software is used / who issues the badges
es qué porcentaje de inserción está fijado / cuándo empieza el nuevo modelo / plazo de la convocatoria para inactivos / qué software
fr quel pourcentage de placement est fixé / quand commence le nouveau modèle / date limite de l'appel pour les inactifs
ro ce procent de plasare / când începe noul model / termenul apelului pentru inactivi
uk який відсоток працевлаштування / коли почнеться нова модель
ar ما نسبة التوظيف المحددة / متى يبدأ النموذج الجديد
= navigator_details
it quanto guadagnava un navigator / stipendio dei navigator / che laurea serviva per fare il navigator / il concorso dei navigator / i navigator dove sono finiti / che contratto avevano i navigator quanto durava / età media dei navigator / i navigator sono stati assunti
en navigators' salary / what degree did navigators need
es sueldo de los navigator
= network_details
it entro quando si presenta il progetto di rete / modulo per aderire alla rete / quanto dura un progetto di rete / quanti lavoratori minimo per un progetto / quanto finanziamento per ogni lavoratore / quanto dura la cassa per chi è in rete / dove si manda la domanda per la rete / qual è la graduatoria dei progetti / entro quando rendicontare le spese della rete / chi valuta i progetti di rete / quanto prende un lavoratore che rileva l'azienda / quanti soldi per il workers buy out / risorse delle reti per il 2024 / fondi per le reti nel 2025
en deadline for network projects / how long does a network project last / minimum number of workers / money for a worker buyout / network funds for 2024
es plazo para los proyectos de red / cuánto dura un proyecto de red
fr délai pour les projets de réseau / durée d'un projet de réseau
= privacy_details
it quanto tempo si conservano i dati / chi è il dpo / come chiedo la cancellazione dei dati / dove sono i server / per quanti anni tengono i miei dati
en how long are the data kept / who is the data protection officer
es cuánto tiempo se guardan los datos
= general_life
it come si cucina la carbonara / che tempo fa domani / chi ha vinto la partita / capitale della francia / come si ripara una bici / quanto costa un affitto / dove trovo casa / come si prende la patente / mi scrivi un curriculum / come si apre la partita iva / quali tasse devo pagare / serve l'avvocato / mutuo e prestiti / orari dei treni / mi serve un asilo nido / come ottengo la cittadinanza / bonus bollette / come rinnovo il permesso di soggiorno / contributo affitto / scuola dei figli / quanto guadagna un infermiere / quali aziende assumono / ci sono annunci di lavoro da magazziniere / cercate personale / offerte di lavoro vicino a me / chi assume a brescia
en what is the weather tomorrow / capital of France / how to cook pasta / which companies are hiring / job ads near me / how do I renew my permit
es qué tiempo hace mañana / receta de paella / qué empresas contratan / ofertas de trabajo cerca
fr quel temps fera-t-il / capitale de l'Italie / quelles entreprises recrutent / offres d'emploi près de chez moi
ro cum e vremea / ce firme angajează / oferte de muncă
uk яка завтра погода / які компанії наймають / вакансії поруч
ar كيف الطقس غدا / أي شركات توظف / وظائف قريبة مني
= hours
it il cpi fa orario continuato / quando è chiuso l'ufficio per ferie / si può andare senza appuntamento di pomeriggio / a che ora comincia il turno allo sportello / lo sportello riceve di lunedì
= contact
it come contatto il mio consulente / avete una pec / dove mando il modulo / su quale portale faccio domanda / c'è un'app da scaricare / dove parcheggio vicino al centro / quale autobus porta al cpi / il numero dell'ufficio di rho
= names
it chi dirige il centro di mantova / qual è il nome dell'assessora / chi era il presidente quando fu firmata / quali enti hanno vinto / che società gestisce la piattaforma / quale università collabora / chi sono i docenti / nome del sindaco / quali sindacati hanno firmato / quali sub-responsabili sono stati nominati / quali aziende hanno fatto il workers buy out / a quali operatori posso rivolgermi a como / chi sono i membri della commissione / quale azienda ha fornito il software
= allowance
it c'è una borsa di studio / mi date i soldi per l'abbonamento / quanto è l'indennità per chi fa reskilling / il tirocinio quanto paga / quanto guadagna chi partecipa alla rete / danno un computer a chi segue il corso / c'è un bonus per le mamme / quanto vale il voucher / la baby sitter me la pagate / mi anticipano le spese / l'iscrizione costa / si paga una tassa
= unit_costs
it quanto costa un'ora di docenza riconosciuta / costo standard orario per il reskilling / quanto prende il cpi per ogni patto / ogni quanto arrivano i pagamenti / percentuale di acconto / qual è il massimale per rete / quanto viene pagato un punto informativo / importo massimo per persona
= courses
it quali moduli digitali si possono scegliere / c'è un corso di contabilità / dove si fa il corso da oss / quando parte l'upskilling a cremona / quante persone in aula / si fa di sera / c'è il tirocinio / il materiale didattico lo danno / in che lingua è il corso / ci sono corsi per badanti / corso di patente c / chi insegna / quanti giorni a settimana / ogni modulo quante settimane dura / posso recuperare le lezioni perse
= other_benefits
it quanto tempo dura l'assegno di ricollocazione / mobilità in deroga / contratto di espansione / quota cento / bonus assunzioni giovani importo / sgravi contributivi quanto / maxi deduzione / congedo parentale / l'assegno di inclusione è compatibile / quanto dura il supporto formazione lavoro / reddito di libertà / carta acquisti / come si calcola la cassa integrazione / ogni quanto pagano la naspi / anticipo naspi per aprire partita iva / mi tolgono la naspi se faccio il corso
= results
it quanti hanno finito il corso / quanti sono stati assunti dopo il percorso 2 / quanti neet sono stati intercettati / quante donne hanno partecipato / quanti soldi sono stati spesi finora / quanti cpi hanno completato le attività / quante persone ha il cluster 3 / quante persone nel percorso 4 nel 2023 / quanti disoccupati over 55 ci sono / quanti navigator hanno superato il concorso / quanti licenziamenti ci sono stati / che voto hanno preso i corsi / quante convocazioni sono state fatte / quanti rifiuti di offerta / quanti sono i beneficiari del reddito in lombardia / quanti sono oggi i navigator in servizio / quante aziende in crisi ci sono
= other_targets
it obiettivo regionale per il 2026 / quanti beneficiari nel 2023 in lombardia / quanti beneficiari toccano a varese / che quota di 69.060 spetta a milano / target formazione per il cpi di lodi / target nazionale per il 2026
= other_regions
it quante unità di personale in veneto / quanto prende la toscana del pnrr / i cpi della liguria / gol in germania / come funziona in svizzera / quanti centri in puglia
= papers
it devo portare una foto / serve la tessera sanitaria / mi serve il codice fiscale per iscrivermi / come si compila il modulo / serve la marca da bollo / devo registrarmi prima / quanto tempo prima devo prenotare / chi firma la domanda / posso delegare qualcuno / ho perso la ricevuta / mi mandate il modulo / in quanti giorni mi rispondono / a quale numero di protocollo / mi arriva una conferma dell'iscrizione
= rules_missing
it quanti ritardi sono ammessi / se mi ammalo durante il corso perdo il posto / si può interrompere il percorso / quante volte si può ripetere il corso / si può cambiare cluster / dopo quanto tempo si può rifare un percorso / entro quanti giorni si firma il patto / quanto è lontana un'offerta congrua / che contratto deve avere un'offerta congrua / quanti mesi di sospensione dopo la prima assenza / serve la terza media per fare upskilling / bisogna essere cittadini italiani / posso fare gol a 16 anni / a 67 anni posso fare il corso / quante ore al giorno / ogni quanto devo presentarmi al centro / per quanti anni vale l'attestato / che requisiti servono per accreditarsi / quanti anni di esperienza deve avere il formatore / quanti allievi può seguire un tutor / quanto dura l'orientamento di gruppo / in quanti giorni si chiude l'assessment / qual è il numero massimo di soggetti nella rete / quanto può durare un tutoraggio
en can I change cluster / can I interrupt the pathway / what contract must a suitable offer have / what if I get sick / how many times can I repeat the course / requirements for accreditation
es puedo cambiar de cluster / qué pasa si enfermo / requisitos para acreditarse / cuántas veces puedo repetir
fr puis-je changer de cluster / que faire si je tombe malade / conditions d'accréditation
= proposal_values
it in che anno entra in vigore la riforma / quanto vale il premio per i corsi migliori / da 1 a 5 o da 1 a 10 il voto ai corsi / quale azienda sviluppa l'ecosistema digitale / quando sarà pronto il catalogo / quanti servizi integrativi ci sono / quanto durerà il percorso nuovo / chi paga le micro credenziali / quanti moduli breve compongono un percorso / che budget ha la rete per gli inattivi / che obiettivo numerico ha la rete inattivi / quali consultori partecipano / quanti inattivi sono stati intercettati / che algoritmo si usa
= navigator_details
it quanto dura il contratto di un navigator / che titolo di studio aveva un navigator / i navigator prendevano rimborso chilometrico / dove mandano i curriculum per fare il navigator / si può diventare navigator oggi / quante ore lavorava un navigator
= network_details
it entro quale data si costituisce la rete / quanto costa aderire alla rete / serve un notaio per la rete / chi paga l'outplacement / quante aziende servono per una rete / durata minima del progetto / che documento firma il lavoratore per aderire / quando riapre l'avviso / qual è il punteggio dei progetti / si può cambiare capofila / quanto finanzia il fondo interprofessionale
`;
