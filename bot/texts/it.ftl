# Every key stands in all languages; the test says which is missing. Titles and quotes of sources stay Italian.

start =
    Ti risponde un sistema automatico (intelligenza artificiale), non una persona.

    Che cosa faccio: cerco nei documenti di GOL e dei servizi per il lavoro in Lombardia e ti dico che cosa c’è scritto e dove. Trovo corsi, ti dico a chi rivolgerti, passo la tua richiesta a una persona.

    Che cosa non faccio: non decido chi ha diritto a che cosa, non vedo la tua pratica, non fisso appuntamenti da solo. Posso sbagliare: controlla le fonti con /fonti.

    Non scrivere nome, codice fiscale, telefono o notizie sulla salute: non servono. Privacy: { $url }

    Scrivi la tua domanda, oppure guarda i comandi con /aiuto.
notice =
    Ti risponde un sistema automatico (intelligenza artificiale), non una persona. Può sbagliare: controlla le fonti. Non scrivere dati personali. Che cosa può e non può fare: /start. Privacy: /privacy
help = Scrivi una domanda con parole tue, oppure usa un comando:
command-start = Che cosa può fare questo assistente
command-corsi = Cerca corsi per argomento, provincia e ore
command-uffici = A chi rivolgersi
command-appuntamento = Chiedi un appuntamento
command-fonti = Le fonti dell’ultima risposta
command-operatore = Parla con una persona
command-lingua = Cambia lingua
command-privacy = Come sono trattati i tuoi dati
command-cancella = Cancella questa conversazione
command-aiuto = Elenco dei comandi

button-sources = Fonti
button-person = Parla con una persona
button-cancel = Annulla
button-confirm = Conferma
button-any-topic = Tutti gli argomenti
button-any-province = Tutte le province
button-any-hours = Qualsiasi durata
button-hours = Fino a { $hours } ore
button-erase = Sì, cancella tutto
button-keep = No, non cancellare
button-stale = Questo pulsante non vale più. Ricomincia con un comando: /aiuto li elenca.

sources-title = Fonti dell’ultima risposta
sources-none = Non c’è ancora una risposta con fonti. Fai prima una domanda.
source-status =
    { $status ->
        [in_force] in vigore
        [proposed] proposta, non in vigore
        [opinion] opinione, non una regola
        [expired] non più in vigore
        [superseded] sostituito da un testo più recente
       *[unknown] validità da verificare
    }
source-from = dal { $date }
source-to = fino al { $date }

courses-ask-topic = Su quale argomento cerchi un corso? Scrivi una o due parole, per esempio «magazzino».
courses-ask-province = In quale provincia?
courses-ask-hours = Quante ore al massimo? Scegli o scrivi un numero.
courses-not-province = Non riconosco questa provincia. Scegli un pulsante o scrivi il nome, per esempio «Bergamo».
courses-not-hours = Scrivi un numero di ore, per esempio 40, oppure scegli un pulsante.
courses-found =
    { $count ->
        [one] Ho trovato un corso:
       *[other] Ho trovato { $count } corsi:
    }
courses-more = Ce ne sono altri: restringi la ricerca, per esempio «/corsi magazzino Bergamo 40».
courses-none = Nel catalogo non trovo corsi con queste caratteristiche. Prova un’altra parola o più ore. I titoli dei corsi sono in italiano.
course-hours = { $hours } ore
course-online = online
course-starts = inizio { $date }
course-no-date = data da definire
course-cost = { $euro } euro
course-free = gratuito
course-demo = Dati dimostrativi: non sono corsi veri.
courses-decide = Se un corso fa per te lo valuta una persona: /operatore

offices-contact = Per il tuo caso rivolgiti a: { $contact }.
offices-no-contact = Rivolgiti al centro per l’impiego (CPI) della tua zona o a un operatore accreditato ai servizi al lavoro.
offices-documents = Che cosa dicono i documenti:
offices-no-documents = Nei documenti che ho non ci sono indirizzi né orari di uffici, e non li invento.
offices-next = Vuoi un appuntamento? /appuntamento · Preferisci chiedere a una persona? /operatore

appointment-ask-topic = Chiedo un appuntamento per te: lo fissa una persona. Di che cosa vuoi parlare? Scrivilo in poche parole, senza dati personali.
appointment-ask-place = In quale comune o provincia?
appointment-ask-times = In quali giorni e orari puoi? Per esempio «martedì e giovedì mattina».
appointment-summary =
    Controlla la richiesta:
    • argomento: { $topic }
    • luogo: { $place }
    • quando: { $times }
appointment-cancelled = Richiesta annullata: non ho inviato nulla.
cancelled = Va bene, ho annullato.

language-ask = In quale lingua vuoi che ti scriva?
language-changed = Da adesso ti scrivo in italiano. I passi citati dai documenti restano in italiano.

privacy =
    Che cosa resta di questa conversazione:
    • il testo dei messaggi, dopo aver tolto i dati personali riconosciuti, cifrato;
    • un codice da cui non si risale a te e, cifrato, l’indirizzo della chat che serve per risponderti;
    • le risposte date, con le fonti.

    Non conserviamo nome, numero di telefono, foto o file. Il riconoscimento dei dati personali può sbagliare: non scriverli. Telegram tratta i messaggi secondo le sue regole.

    Cancella tutto con /cancella. Testo completo: { $url }
erase-ask = Cancello i messaggi, le domande e l’indirizzo di questa chat. Non si può annullare. Confermi?
erase-done = Ho cancellato i tuoi dati. Questo è l’ultimo messaggio della conversazione cancellata; se scrivi di nuovo ne comincia un’altra. I messaggi nel tuo Telegram li puoi eliminare tu.
erase-kept = Non ho cancellato nulla.

media-declined = Qui leggo solo testo. Non ho aperto né conservato quello che hai inviato: scrivi la domanda con parole tue, senza dati personali. Per consegnare documenti rivolgiti allo sportello.
edited = Ho visto che hai modificato un messaggio. Non lo rileggo: se serve, scrivi la domanda in un nuovo messaggio.
answers-stopped = Le risposte automatiche in questo momento sono sospese. Rivolgiti a { $contact }. Puoi anche chiedere qui a una persona: /operatore
error = Qualcosa non ha funzionato da parte nostra e non ho potuto rispondere. Riprova più tardi, oppure chiedi a una persona: /operatore
