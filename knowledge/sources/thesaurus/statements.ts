/**
 * What the programme's texts say, named by two or three of their own words and by the ways people ask about it. They are
 * finer than the concepts: one line joins one statement of an act with its everyday questions. Italian only.
 */
export const STATEMENT_CONCEPTS = `
s_nuove_fonti: decreto istitutivo / istitutivo di GOL / chi ha istituito / nato con quale decreto / da dove nasce / istituito con
s_fonti_prima: fonti precedenti / norme di prima / che norme c'erano / leggi precedenti / prima del programma
s_par_attesa: attesa di validazione / validazione formale / via libera / ok di anpal / approvazione di anpal / dipendevano da anpal / non ancora approvato / mancava ancora
s_risorse_gol: 101,288 / mldi euro / RRF / quanto vale il programma / soldi per la lombardia / quanti milioni alla lombardia / quanto ha avuto la lombardia / risorse nazionali / risorse in lombardia
s_tempi_gol: 2021 - 2025 / durata del programma / anni dura / fino a quando dura gol / periodo del programma
s_m1: decreti GOL e PNC / entrare in vigore i decreti / prima scadenza / milestone 1
s_m2: Piani Attuativi Regionali / piani regionali entro / 10% beneficiari / seconda scadenza / milestone 2
s_t1: 3 mln beneficiari / tre milioni / quante persone in italia / quante persone in tutto il paese / tutta italia / obiettivo nazionale / traguardo nazionale / entro il 2025
s_t2: 800.000 beneficiari / coinvolti in formazione / quante persone nei corsi / mandare a lezione / seguire corsi in italia / 300.000
s_t3: 80% CPI / centri in regola / uffici in regola / rispetta Livelli Essenziali
s_t45: 250 CPI / 500 CPI / attività non infrastrutturali / completare le attività / uffici completati / quanti uffici devono / lavori nei centri
s_target_lomb: 69.060 / persone deve raggiungere la lombardia / quanti in lombardia / traguardo lombardo / obiettivo della lombardia per il 2022
s_svantaggio: 50.985 / fascia svantaggio / quanti svantaggiati / persone svantaggiate da raggiungere
s_formati: 18.355 / 6.790 / formazione digitale in lombardia / quanti in formazione / quanti impareranno il computer
s_flusso2020: 222.206 / flusso CPI / passate dai centri / passati negli uffici / nel 2020 / rivolti agli uffici / popolazione rilevata / firmato il patto nel 2020 / quanti hanno firmato
s_stima: stima popolazione / 128.000 / persone da seguire / bisogna prendere in carico / prendere in carico per riuscire / quante ne servono
s_ripartiti: ripartiti per Provincia / divisi per provincia / suddivisi tra le province / per ogni provincia / target provincia / target per provincia / assegnato alla provincia / sola provincia
s_neet15: bacino NEET / quanti ragazzi fermi / ragazzi che non studiano / ragazzi senza scuola né lavoro / giovani fermi a casa / quota di giovani
s_inattivi5: inattivi in età / donne inattive / donne che non cercano / casalinghe / donne che stanno a casa / chi non cerca più lavoro
s_rdc70: 70% beneficiari RdC / percettori del reddito da portare / quanti del reddito di cittadinanza
s_disabilita10: persone con disabilità aumentato / accesso ai servizi per lavoro / più persone disabili / aiutare i disabili / più ragazzi come lei / fare entrare i disabili / figlio disabile / figlia disabile / fratello disabile
s_prossimita: prossimità dei servizi / servizi vicino a casa / vicini alle persone / vicinanza
s_esigibili: uniformi ed esigibili / uguali per tutti / posso pretendere / pretendere il servizio / si possono pretendere / diritto al servizio
s_complementari: complementari ed integrate / repertorio nazionale / misure nazionali e regionali
s_cpia: CPIA / competenze di base / scuola serale / licenza media / prendere la terza media / imparare l'italiano
s_finanziamento_cond: finanziamento condizionato / raggiungimento di milestone / se non raggiungono gli obiettivi / soldi solo se / arrivano i soldi se
s_monitoraggio: monitoraggio capillare / sistema informativo unitario / tenere sotto controllo / controllo dei risultati / monitorare
s_capacita_mdl: capacità analisi mdl / conoscere il mercato / studiare il mercato del lavoro
s_autonomi: compresi autonomi / disoccupati più lontani / solo per chi era dipendente / solo ai dipendenti / lavoravo in proprio / avevo un negozio / ex partita iva / senza essere dipendente
s_8174: 8.174 / redditi molto bassi / soglia di reddito / guadagno massimo / quanto posso guadagnare / limite di reddito / tetto di reddito / sotto quale reddito
s_costanza: costanza rapporto / in costanza rapporto di lavoro / ammortizzatori mentre lavoro
s_senza_sostegno: indipendentemente da sostegno / senza prendere sussidi / non prendo nessun sussidio / non prendo niente / senza sussidio / anche senza indennità / non percepisco nulla / senza ricevere aiuti / obbligatorio prendere un sussidio
s_livelli_percorsi: reinserimento lavorativo / orientamento semplificato / quanti percorsi / quali percorsi / elenco dei percorsi / quali strade / quattro percorsi
s_vicini: vicini a mdl / chi è quasi pronto / chi può trovare subito
s_spendibili: competenze spendibili / so fare qualcosa / competenze che si possono usare / mi basta un aggiornamento
s_riqualificare: competenze da riqualificare / quello che so fare non serve più / mestiere scomparso / mestiere sparito / mestiere non esiste più
s_bisogni_complessi: bisogni complessi / tanti problemi / casa e debiti / problemi oltre al lavoro / non solo il lavoro
s_strumento_reti: strumento reti / reti per il lavoro / con che strumento
s_capofila: capofila CPI / accreditato in partenariato / chi può fare il capofila / chi guida la rete / chi fa da capo / incluso il capofila / fare da capofila
s_soggetti: almeno altri due soggetti / aziende enti locali territoriali / chi può entrare nella rete / chi può far parte / chi altro può partecipare / anche una scuola / anche noi / camera di commercio / altri soggetti rilevanti / coinvolgimento di altri soggetti
s_accordo: delineato nell'accordo / già scritto nell'accordo / dentro l'accordo sindacale / inserito nell'accordo
s_protocollo: protocollo sottoscritto / assenza di accordo / non c'è accordo / senza accordo sindacale / manca l'accordo / sindacati non firmano / non si mettono d'accordo / serve l'accordo
s_24ore: orientamento specialistico e assessment / max 24 ore / ore di orientamento / durata orientamento / quanto dura l'orientamento
s_150ore: upskilling max / max 150 ore / modili di 40 / ore di upskilling / durata upskilling / aggiornamento quanto dura / quante ore per aggiornarsi / corso di aggiornamento ore
s_600ore: reskilling da 250 / max 600 ore / ore di reskilling / durata reskilling / quante ore per cambiare mestiere / corso lungo / corso più lungo / riqualificazione ore
s_certificati: esiti certificati / attestato finale / certificano quello che imparo / mi danno un certificato / offerta formativa coprogettata
s_destinatari5: percettori di CIGS / previsione di esuberi / cessazione attività / procedura fallimentare / chi può fare il percorso 5 / per chi è il percorso 5 / a chi tocca / destinatari percorso 5 / accordi di transizione / amministrazione straordinaria / comanda il curatore / finita in tribunale / ditta fallita / azienda fallita / azienda che chiude | who can take part in pathway 5 / who is pathway 5 for / bankrupt* | pentru cine este percorsul 5 | para quién es el itinerario 5 | pour qui est le parcours 5 | для кого маршрут 5 | لمن المسار 5
s_sportelli_temp: sportelli temporanei / rilevanza strategica / capillarità / sportelli mobili / anche nei paesi / vicino al mio paese / aprire sportelli / punti dove si danno i servizi
s_governance_gol: modello di Governance / obiettivi e azioni chiave / come si organizza gol
s_livello1: facilitare l'accesso / orientare verso il sistema / cosa si fa al livello 1 / cosa fa il primo livello / attivare i contatti
s_livello2: colmare il gap / supportare nella presentazione / DID online / cosa si fa al livello 2 / cosa fa il secondo livello / che cosa si può fare al livello
s_chi_cluster: individuare il cluster / chi decide il cluster / dove si decide il cluster / chi assegna il cluster / chi mi assegna la fascia / in che cluster mi mettete / assegnare la fascia
s_ricerca_autonoma: ricerca autonoma / cercare lavoro da solo / strumenti per cercare / cercare da soli
s_regione_fa: definisce il modello operativo / fissa gli obiettivi / promuove accordi / cosa fa la regione / compiti della regione / ruolo della regione / che cosa spetta alla regione
s_province_fanno: presentano a Regione il Piano / sottoscrivono gli Accordi di Rete / cosa fanno le province / compiti delle province / ruolo della provincia / chi firma gli accordi di rete
s_cpi_fanno: individuare i Punti informativi / accordi di attivazione / chi trova i punti informativi / chi sceglie i punti informativi
s_prenotazione: prenotazione appuntamenti / servizi tracciabili / prenotare un appuntamento / farmi fissare / farmi prenotare | book an appointment / make an appointment | programare / fac o programare | pedir cita / reservar cita | prendre rendez-vous | записатися на прийом | حجز موعد
s_aperti: sempre aperti / riconoscibili ed individuabili / tracciati e riconosciuti / come li riconosco / come faccio a riconoscerli / orari di apertura / aperti a tutti / sono aperti / come sono fatti i punti
s_punti_pagati: remunerabili anche economicamente / modo forfettario / riconoscimento forfettario / punti informativi sono pagati / pagati i punti / comune viene pagato / patronato viene pagato / attività non remunerate
s_chi_punto: previo accordo di rete / partenariato sociale patronati / chi può diventare punto informativo / fare da punto informativo / essere punto informativo / chi può aprire un punto / diventare punto
s_universali_accr: adesione alla manifestazione / filiera dei servizi universali / aderire alla manifestazione
s_livello2_chi: sportelli attivati presso i comuni / personale che risponde / manifestato interesse ad operare / chi fa la profilazione / chi garantisce l'orientamento / da chi è garantito / garantiti da / chi eroga il livello 2 / a chi risponde il personale
s_41: beneficiari del RdC persone coinvolte / dispersione scolastica / cluster 4.1 / chi rientra nel 4.1
s_42: set di servizi di supporto / cluster 4.2 / servizi di supporto rafforzamento / chi rientra nel 4.2
s_canali4: conduzione lavoristica / iniziative specifiche di politica di inclusione / ridurre lo svantaggio / avvicinarle al mercato
s_passi4: attivazione delle reti territoriali / rete di contatto / raccogliere le candidature / passi per il cluster 4 / soggetti accreditati erogatori / come si parte col cluster 4
s_filiera: intera filiera dei servizi / singolarmente o in partenariato / responsabili in modo diretto / fare tutto da soli / possono fare tutto / responsabile del funzionamento / chi risponde della rete
s_elenchi: elenco degli operatori / due elenchi / liste di operatori / in quali elenchi / sulla base di avvisi / suddivisi
s_segue: segue fino all'inserimento / definisce il percorso della persona / cambiare operatore / stesso operatore / sempre la stessa persona / qualcuno mi segue fino
s_frazionare: frazionamento di compiti / frazionamento / dividersi i compiti / passare un pezzo / affidare un pezzo / subappaltare / dare a un altro
s_formazione_chi: erogati dagli accreditati alla formazione / rispondono a quest'ultimo / definito dall'operatore / chi decide il programma / chi scrive il piano / a chi rispondono i formatori / esito della formazione / esito del corso / validare il piano / valida il mio piano / piano formativo
s_cpi_non_rendicontano: non rendicontano a RL / spese di funzionamento / centri pagati / centri per l'impiego rendicontano / cpi devono rendicontare / perché i cpi non rendicontano / costi dei centri
s_costi_standard: remunerati a costi standard / come vengono pagati gli accreditati / come siamo pagati / pagamento degli operatori / anche presa in carico / pagata anche l'accoglienza
s_sindacati_profilazione: condividere con gli operatori accreditati / profilazione assessment qualitativo / rischio di selezione / lasciare agli enti privati la scelta / privati decidano la fascia / scelta della fascia ai privati / perché i sindacati criticano / temono i sindacati / sigle dei lavoratori
s_sindacati_duale: contratto di somministrazione / contenuto formativo / rafforzare il modello duale / lavoro interinale formativo / somministrazione come formazione / agenzia interinale
s_sindacati_cluster4: molto debole e disomogenea / connessione fra rete / collegamento tra servizi sociali / servizi sociali e centri / legame tra sociale e lavoro / si parlano servizi sociali
s_politiche_attive: strumenti fondamentali / politiche attive mirano / a cosa servono le politiche attive / scopo delle politiche attive / perché politiche attive
s_demografia: calo della popolazione / lentezza nell'aumento / pochi giovani / nascono pochi / siamo sempre più vecchi / mancano giovani / gente che invecchia / popolazione che invecchia
s_ia: intelligenza artificiale / effetti dirompenti / computer che pensano / robot al posto nostro / macchine ci rubano / porteranno via il posto / ruba il lavoro / tecnologia
s_crisi_sistema: crisi da riposizionamento / sistema produttivo / fabbriche in crisi / settori in crisi / industria in crisi
s_incertezza: incapacità delle imprese / programmi di lungo periodo / incertezza delle dinamiche / ditte riescono / guardare lontano / aziende sanno programmare / piani delle aziende / vivono alla giornata / fare programmi / aziende non pianificano
s_multi: fabbisogni multidimensionali / bisogni che vanno oltre / non solo lavoro ma / salute e trasporti / problemi di salute e casa
s_volumi: variazioni nel tempo / ripubblicazione di nuovi avvisi / numeri su e giù / perché i numeri cambiano / pandemia / numeri sono cambiati / persone cambiato nel tempo / fattori esterni
s_crescita: significativo incremento / progressione positiva / ulteriore crescita / aumentare gli sforzi / cresceranno / sono aumentati / previsioni di crescita / più gente in arrivo
s_dati_data: dati aggiornati / non sono rappresentativi / avvio GOL giugno / quanto sono aggiornati / data dei dati / quando è partito gol / quando è iniziato gol
s_domanda: indirizzata dalla domanda / esiti occupazionali qualificati / corsi decisi dalle aziende / chi decide che corsi fare / corsi che servono davvero / mutuando modelli
s_velocita: velocità nei pagamenti / semplificazione amministrativa / pagare più in fretta / pagamenti in ritardo / pagati più velocemente / tempi dei pagamenti
s_ecosistema: ecosistema digitale / servizi sempre più digitalizzati / sistemi che si parlano / tutto in un posto solo / esperienza unitaria
s_post: post-inserimento lavorativo / responsabilizzando l'operatore / anche dopo assunto / seguito dopo l'assunzione / dopo che trovo lavoro / una volta trovato il posto
s_pal_pers: percorso di PAL / esperienza funzionale / percorso su misura / fatto su misura
s_omogeneita: omogeneità della diffusione / stessi servizi ovunque / servizi uguali in tutta / differenze tra zone / abito in montagna / stessi servizi / servizi saranno gli stessi / servizi gli stessi / in montagna / anche in montagna / città e paesi / nei piccoli paesi | same services everywhere / same quality | aceleași servicii | mismos servicios | mêmes services | однакові послуги | نفس الخدمات
s_compatibile: compatibile con l'attuale / impianto normativo / architettura del modello / cambiare le leggi / servono nuove leggi / serve una legge / cambiare la legge / modificare le norme / leggi da cambiare / legge nuova
s_governance25: raccordo ordinato / cittadini e le imprese al centro / molteplici attori / chi sta al centro / al centro del sistema
s_modulare: struttura flessibile / impostazione centralizzata / adattarsi ai bisogni / come è fatto il nuovo modello / flessibile o rigido
s_rete_inattivi: rete per gli inattivi / intercettare e attivare / Bando Inattivi / chi non cerca lavoro / chi sta a casa / chi intercetta / composizione rete inattivi / persone che non sono all'interno / andare a cercare le persone / stanno sul divano
s_essenziali: nucleo di servizi / mismatch informativo / accelerare il reinserimento / servizi essenziali / bastano i servizi / potenzialmente sufficiente / servizi per tutti gli utenti
s_integrativi: catalogo di servizi / fabbisogni dei singoli / attivabili in base / servizi integrativi / chi decide i servizi in più / chi li attiva
s_cooperazione: alto grado di cooperazione / imputazione dei dati / presa in carico integrata / su quali aspetti cooperare / devono collaborare
s_breve: moduli di breve durata / facilmente attivabili / breve e modulare / corsi troppo lunghi / corsi più corti / corsi brevi / pezzi brevi
s_dinamica: raccordata alla domanda / canali sempre aperti / più dinamica / dialogo con le imprese
s_consapevole: scelta dalla persona / guidata dall'azione / supporta nel disegno / chi sceglie il corso / lo scelgo io / posso scegliere il corso / me lo impongono / mi obbligano al corso / migliore occupazione / aiuta a disegnare / aiuta a scegliere il corso / mi aiuta a disegnare / disegnare il percorso / chi mi guida | choose the course / who chooses / help me choose / my choice | aleg cursul / cine alege / cine decide cursul | elijo yo / elegir el curso / quién elige | choisir la formation / qui choisit / mon choix | обирати курс / хто обирає / вибрати курс | اختيار الدورة / من يختار
s_mirata: competenze già possedute / accurata valutazione / gestire attivamente le transizioni / quello che so già / conta l'esperienza / tengono conto di quello che so
s_sol1: superare il vincolo / vincolo tra ore / autonomia e la responsabilità / limite tra ore e cluster / tetti di ore / togliere il limite / consulente più libero / ore legate al cluster / soluzione 01
s_sol2: percorsi stabili / fabbisogni chiari / moduli aggiuntivi / aziende che sanno già / profili vogliono / corsi fissi per aziende / aziende con bisogni chiari / soluzione 02
s_sol3: valutazione dell'efficacia / accogliere i feedback / sistema rating / voto ai corsi / dare un voto / giudicare i corsi / recensire / corso fatto male / premiare i corsi / soluzione 03
s_sol4: placement annuali / condizionando parte del rimborso / non trovano posto / persone che seguiamo / se non trovano lavoro / rischia l'operatore / pagati meno / rischiamo in futuro / obiettivi di inserimento / soluzione 04
s_sol5: Skill Gap Analisi / supporto dell'IA / capire cosa mi manca / divario di competenze / soluzione 05
s_sol6: micro credenziali / badge digitali / European Digital / attestato digitale / certificato digitale / patentino digitale / bollino / soluzione 06
s_flusso25: individui lontani / stimola l'attivazione / servizi integrativi modulabili / come funziona il nuovo percorso / chi fa cosa / chi valuta se servono
s_perc5: specifico percorso di servizi / formalmente occupati / potenzialmente in transizione / siamo ancora assunti / non ci hanno ancora licenziati / rischiamo il posto / ancora dipendenti | which pathway / company in crisis / still employed | ce percorso / firma în criză / firma mea e în criză / suntem încă angajați | qué itinerario / empresa en crisis | quel parcours / entreprise en crise | який маршрут / криза | أي مسار / أزمة
s_chances: chanches occupazionali / situazione aziendale di crisi / come si valutano le possibilità / soluzioni idonee all'insieme
s_azioni_rete: azioni di rete per il lavoro / rete di operatori e stakeholder / rilanciare il modello / misura rilanciata / misura viene rilanciata / vecchia misura
s_precoce: presa in carico precoce / mantenimento o la transizione / anticipare le previste criticità / azione tempestiva / prima che ci mandino via / muoversi subito / perché muoversi / agire prima / che ci guadagniamo / aspettare il licenziamento
s_adattamenti: esigenze territoriali o aziendali / adattamenti successivi / logica di dinamicità / cambiare il percorso in corsa / modificare dopo / si può adattare
s_transitoria: modalità transitoria / nelle more / in attesa delle regole / regole non ci sono ancora / provvisorio / provvisoria / in via provvisoria / temporanea / completa definizione da parte di ANPAL / adeguamento dell'attuale assessment
s_proroga: prorogare gli strumenti / continuità nell'accesso / strumenti esistenti / dote unica prorogata / prorogati / intanto cosa resta
s_tempi: ridurre i tempi / tempi che intercorrono / progettazione e l'attuazione / far passare mesi / scrive un'idea / mette in pratica / accorciare l'attesa / quanto tempo passa / partire prima
s_capacity: capacity building / conoscenza diffusa / interlocuzioni stabili / parlarsi tra enti
s_parti_sociali: azioni delle parti sociali / progettazione anticipata / conclusione formale della procedura / noi del sindacato / mettere mano al progetto / prima che la vertenza / prima della firma / coinvolgere i sindacati prima
s_condivisione: condivisione della conoscenza / opportunità occupazionali tra / scambio di informazioni / sapere chi assume
s_paniere: paniere di servizi / percorsi formativi idonei / che servizi si possono avere / a quali servizi si accede
s_rendiconto: singolarmente la rendicontazione / gestione snella / ciascun operatore / rendicontare da solo / rendiconto separato / ognuno rendiconta
s_bilaterali: sistema della bilateralità / fondi paritetici / possibile cofinanziamento / chi cofinanzia / mettere soldi insieme
s_wbo: Workers Buy Out / auto-imprenditorialità / comprare l'azienda / rilevare la fabbrica / prenderci la fabbrica / fare una cooperativa / comprarci la ditta / metterci in proprio / padroni noi
s_cura: attività di cura / altri fondi / conciliazione supporto / badare alla mamma / badare ai figli / genitori anziani / bambini piccoli / lascio i figli / familiare malato / aiuto per la famiglia / aiuto in casa | look after my mother / look after my child* / care for | am grijă de / îngrijesc | cuidar a mi madre / cuidar a mis hijos | garder mes enfants / m'occuper de ma mère | догляд за мамою / догляд за дітьми | رعاية أمي / رعاية أطفالي
s_ammessi: saranno ammessi / lavoratori sospesi / integrazioni salariali straordinarie / unità produttive / momento dell'adesione / in cassa straordinaria / in cassa integrazione / sono sospeso / abito fuori lombardia / sede in lombardia / fabbrica in lombardia
s_contemporaneamente: partecipare contemporaneamente / altro intervento di politica attiva / stare anche / due programmi insieme / fare tutte e due / già iscritto a / in due misure / sono in dote / seguire un'altra misura / garanzia giovani e | at the same time / two measures / another programme | în același timp / alt program / două măsuri | al mismo tiempo / otro programa / dos medidas | en même temps / deux mesures / autre programme | одночасно / дві програми | في نفس الوقت / برنامجين
s_domanda_analisi: analisi della domanda / tessuto produttivo / avvicinare le competenze / da dove parte il modello / da che cosa si parte
s_osservatori: Patti territoriali / Osservatorio regionale / osservatori provinciali / DGR 7231 / sedi rilevanti di conoscenza / dove trovare dati sul territorio / dove si studia il mercato
s_ruolo_provincia: centrale il ruolo / ruolo della Provincia / al centro della rete / chi è centrale
s_partner: valore aggiunto / ricerca di soluzioni occupazionali / supervisione del corretto svolgimento / a che servono i partner / cosa portano i partner / compito dei partner
s_attuativi: provvedimenti attuativi / atti dirigenziali / modalità di attivazione / chi stabilirà / con quali atti
s_chi_attiva: attivati dai CPI / in raccordo con gli altri / chi può attivare / chi fa partire il percorso / chi lo avvia
s_tre_soggetti: composta da almeno tre / tre soggetti / quanti devono essere / quanti soggetti / quanti enti / numero minimo / minimo di soggetti / bastano due / bastiamo in due / soci / quanti partner / numero di partner | minimum number / at least / how many members / how many partners / minimum members | cel puțin / număr minim / câți membri / câți parteneri | mínimo / cuántos socios / cuántos miembros / al menos / cuántas entidades | au minimum / combien de membres / au moins / combien de partenaires | щонайменше / скільки учасників / мінімальн* | كم عدد / الحد الأدنى
s_funzioni: funzioni prioritarie / gestione delle crisi aziendali / paniere rafforzato / cosa fanno provincia e cpi / compiti di provincia e cpi / raccordo con il sistema
s_gruppo: modalità di gruppo / privilegiata l'erogazione / tutti assieme in aula / uno a uno / incontri singoli / meglio in gruppo / in gruppo o da soli / lezioni individuali
s_percorso3: servizi previsti dal Percorso 3 / associati al Percorso 5 / quali servizi possono usare / che servizi usano
s_risorse5: 10.901.148 / 6.520.000 / 4.381.148 / risorse disponibili per il 2022 / attivabili per tutto il 2023 / quanti soldi per il percorso 5 / soldi per la ricollocazione / fino a quando i soldi / scadenza delle risorse / risorse percorso 5
s_fondo_comp: fondo per il potenziamento / riduzione dell'orario / oltre il 30 / orario ridotto / taglio delle ore
s_prima_istanza: avvalendosi in prima istanza / con quali risorse parte / con che soldi si parte / riparto PNRR / soldi all'inizio / primi soldi
s_riparti: riparti successivi / confluiscono le risorse / da dove arrivano le risorse
s_delibera: D.g.r. 22 luglio 2019 / schema di convenzione / numero della delibera / quale delibera / con che atto / approvare lo schema
s_corte: Corte Costituzionale / sentenza / possono avvalersi
s_oneri: nuovi oneri finanziari / bilancio regionale / costava alla regione / nuovi costi / spese per la regione / soldi della regione
s_firma: sottoscrivere la convenzione / dare mandato all'Assessorato / chi firma / chi doveva firmare
s_modifiche: modifiche non sostanziali / piccole modifiche / si poteva cambiare il testo / ritoccare
s_30stipula: stipulare entro trenta giorni / data di adozione del Piano / entro quanto la convenzione / tempo per fare la convenzione
s_329: 329 collaboratori / 329 Navigator / quanti navigator / numero di navigator
s_scopo_conv: collabora con la Regione / a cosa serviva la convenzione / finalità / scopo della convenzione / attuazione del Piano Regionale
s_datore: essere datore di lavoro / obbligazioni giuridiche / datore di lavoro dei navigator / chi li pagava / dipendevano da chi / chi assumeva
s_coordinare: spetta alla Regione coordinare / chi coordinava / chi dava le indicazioni / secondo le indicazioni / chi comandava i navigator
s_spazi: utilizzando gli spazi / accedere alle sedi / dove lavoravano i navigator / in quali uffici / scrivania dei navigator
s_attivita_nav: azioni di affiancamento / supporto personalizzato / cosa facevano i navigator / compiti del navigator / lavoro dei navigator / a che serviva il navigator
s_semestrale: produce semestralmente / relazione sulle attività / ogni quanto la relazione / ogni quanti mesi / ogni sei mesi / report periodico
s_cabina: Cabina di Regia composta / chi compone / da chi è composta la cabina / chi c'era nella cabina / luogo nel quale / membri della cabina
s_accesso: profili e livelli di accesso / modalità di riconoscimento / limitatamente alle attività / potevano entrare nei sistemi / vedere i dati / vedere i miei dati / chi poteva vedere
s_coerenza_sis: cooperazione applicativa / futura implementazione / sistemi nazionali
s_formato: personale sia stato adeguatamente formato / dispositivi funzionali / su cosa erano preparati / preparazione dei navigator / computer ai navigator
s_titolare: titolare dei dati / chi è titolare / di chi sono i dati / responsabile dei dati / chi decide sui dati / chi gestisce i dati | data controller / who owns the data / responsible for the data | operatorul de date / cine deține datele | responsable de los datos / titular de los datos | responsable des données / à qui sont les données | хто відповідає за дані | المسؤول عن البيانات
s_responsabile: responsabile del trattamento / ruolo di anpal servizi sui dati / ruolo sulla privacy
s_copia: esclusione della possibilità / acquisire i dati / supporti o applicativi / copiare i dati / salvare su chiavetta / portarsi a casa i dati / fotocopiare
s_subresp: sub-responsabile coinvolto / sub-responsabili / altri soggetti che trattano / fornitori che trattano
s_registro: registro dei trattamenti / adempimenti previsti dal regolamento / 2016/679 / chi tiene il registro
s_durata_conv: effetto dalla data della stipula / fino al 31 dicembre 2022 / durata della convenzione / quando scade la convenzione / ancora attiva / ancora valida / ancora in vigore / è finita / ancora chiamare / deve ancora / sto aspettando il navigator
s_comportamenti: segnalazioni della Regione / codice comportamentale / comportamenti dei collaboratori / navigator si comporta male / maleducato / lamentarsi del navigator / reclamo
s_conflitto: eventuali forme di collaborazione / lavorare anche per un operatore / doppio incarico / conflitto di interessi / lavora anche per
s_piattaforma: si compone di due sezioni / flussi dei dati amministrativi / fruizione continua / sezioni della piattaforma / parti della piattaforma / piattaforma digitale
s_fasi: nelle seguenti fasi principali / Fase 1 / quali sono le fasi / elenco delle fasi / quante fasi / nove passaggi / passaggi del reddito
s_matrice: matrice che descrive / nelle quali interviene / in quali fasi interviene / fasi del navigator
s_convocazione: convocazione dei beneficiari / sms o email / entro 30 giorni dal riconoscimento / 30 gg dal riconoscimento / quanto tempo per essere chiamati / entro quanti giorni / entro quanto mi chiamano / quando mi convocano / come mi avvisano / come vengo chiamato / mi arriva un messaggio / mi chiama il centro / segmentazione del bacino / chi mi chiama / dopo quanto mi chiamano | when will they call / how long until / called by / when do they call | când mă cheamă / în cât timp | cuándo me llaman / en cuánto tiempo | quand serai-je convoqué / combien de temps avant | коли мене викличуть / через скільки | متى يتصلون
s_verifiche: verifiche preliminari / condizioni di esonero / altra politica attiva / rilascio della DID / aggiorna o predispone / che controlli fanno / cosa controllano / primo appuntamento cosa / che succede al primo appuntamento
s_assessment4: diagnosi delle competenze / vincoli ostacoli / motivazioni le aspettative / questionario di profilazione / fabbisogni formativi del beneficiario / cosa mi chiedono al colloquio / cosa chiedono al colloquio
s_mappe: mappa dei trend / mappa delle opportunità / MOOC / aiutavano a fare le mappe
s_adr30: scegliere dove utilizzarlo / entro 30 giorni dal rilascio / assegnazione dell'Assegno / dove usare l'assegno / tempo per usare l'assegno / dove posso spendere l'assegno / entro quando devo scegliere / chi dà l'assegno
s_comuni: rinvia ai servizi comunali / particolari criticità / Patto per l'inclusione / mandato dal comune / problemi gravi / mi mandano ai servizi sociali / rinviato al comune
s_assenza: segnala all'Inps / non si presenta / se non vado all'appuntamento / se salto l'appuntamento / se manco / chi avvisano / a chi segnalava / mi dimentico l'appuntamento / buca all'appuntamento / mancare / non presentarmi / se non mi presento | miss* the appointment / don't show up / do not show up / no-show / miss* appointment | nu mă prezint / lipsesc / nu merg | no me presento / no voy / falto a la cita | ne me présente / présente pas / ne viens pas / manque le rendez-vous / rate le rendez-vous | не прийду / не з'явлюся / пропущу | لم أحضر / تغيب
s_attuazione: laboratori di ricerca / job club / coaching e tutoring / incontri di monitoraggio / che attività si fanno / cosa facevano fare
s_impegni: rispetto degli impegni / impegni assunti / controllano se / verifica degli impegni / chi controlla
s_pri: Ricerca Intensiva / scelta del soggetto erogatore / sottoscrizione del PRI / dopo aver scelto / cosa firmo con l'assegno
s_offerta: offerta di lavoro congrua / accetta o rifiuta / comunicherà ad INPS / mancata accettazione / rifiuto un lavoro / dico di no / se rifiuto / se non accetto / rifiutare l'offerta
s_preselezione: gestisce la preselezione / rosa da sottoporre / candidati idonei / chi sceglie i candidati / presentano all'azienda
s_organizzativa: implicazione di natura organizzativa / esclusiva competenza / obbliga i centri a organizzarsi / vincolante per gli uffici
s_60gg: entro 60 giorni / modalità di affiancamento / affiancamento sul tema / proposta di anpal servizi sulle crisi
s_piano_sviluppo: piano di sviluppo delle competenze / conciliare l'esigenza / formazione degli operatori / corsi agli operatori
s_blended: apprendimento strutturato / lezione frontale blended / in aula o a distanza / come si fa la formazione degli operatori / training on the job
s_test: test a risposta multipla / osservazione delle competenze / esame per gli operatori / come si verifica / quiz finale / come controllano che hanno imparato
s_dimensionato: definito e dimensionato / oggetto di valutazione / approvazione della cabina / chi approva il piano formativo / dimensionato in seguito
s_sede_nav: opererà presso un centro / bacino provinciale / spostato in altri centri / sedi distaccate / collocamento mirato / navigator anche in altri uffici / cambiare sede
s_tabella_nav: navigator assegnati / ripartizione iniziale / per ogni centro
`;
