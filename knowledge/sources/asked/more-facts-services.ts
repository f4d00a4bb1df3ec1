/** GOL: single lines of the pathways' table, of the two levels, of the information points and of cluster 4. */
export const MORE_SERVICE_FACTS = `
@ 000 | services_more | Altre domande su percorsi e servizi
= path_one | Lavoratori vicini a mdl & Orientamento semplificato
> Per i lavoratori vicini al mercato del lavoro (mdl) lo schema riporta reinserimento lavorativo e orientamento semplificato e approfondito. La corrispondenza è letta in una tabella estratta male e va verificata.
it che cosa si fa nel percorso di reinserimento occupazionale / orientamento semplificato e approfondito per chi è / sono appena uscito da un lavoro e trovo facilmente, che percorso c'è / a chi è vicino al mercato del lavoro cosa si offre / reinserimento occupazionale in cosa consiste / ho un mestiere richiesto, mi tocca comunque un corso? / il primo percorso cosa comprende / per chi è pronto a lavorare cosa prevede lo schema / ha perso il posto il mese scorso ma è bravo, cosa fa
en what does the reintegration pathway include
es qué incluye el itinerario de reinserción
fr que comprend le parcours de réinsertion
= path_info | Informazioni sul programma
> Nello schema dei livelli essenziali ci sono anche le informazioni sul programma, nella parte dei servizi universali. La tabella è estratta male e va verificata.
it quali sono i servizi universali / le informazioni sul programma spettano a tutti / chiunque può chiedere informazioni su gol / cosa si intende per servizi universali / servizi universali: che cosa comprendono / posso avere informazioni anche se non sono in nessun percorso / servizi universali di gol / informarsi è un diritto di tutti
en what are the universal services
es cuáles son los servicios universales
fr quels sont les services universels
= path_work | Lavoratori vicini a mdl & Riqualificazione professionale
> Nello schema il reinserimento lavorativo torna accanto a tutti i gruppi, non solo ai più vicini al lavoro: anche accanto all'aggiornamento e alla riqualificazione. La tabella è estratta male e va verificata.
it anche chi fa formazione viene aiutato a trovare lavoro / il reinserimento lavorativo vale per tutti i percorsi / dopo il corso mi aiutano a cercare un posto / chi fa reskilling ha anche l'accompagnamento al lavoro / il reinserimento c'è solo nel percorso uno / perché reinserimento lavorativo compare più volte / si studia soltanto o si cerca anche un impiego / nei percorsi formativi è previsto pure il rientro al lavoro
en is job placement part of every pathway
es la reinserción laboral está en todos los itinerarios
fr la réinsertion est-elle dans tous les parcours
= path_four_training | Lavoro e inclusione & reskilling
> Accanto a lavoro e inclusione lo schema riporta anche la riqualificazione professionale (reskilling). La tabella è estratta male e va verificata.
it nel percorso lavoro e inclusione si fa anche formazione / chi ha bisogni complessi può fare un corso / percorso quattro e riqualificazione / le persone più in difficoltà possono imparare un mestiere / reskilling anche per il percorso 4 / lavoro e inclusione comprende i corsi / seguito dai servizi e voglio un corso, è previsto? / formazione per i casi complessi
en does the work and inclusion pathway include training
es el itinerario trabajo e inclusión incluye formación
fr le parcours travail et inclusion comprend-il une formation
= net_purpose | Organizzazione della rete dei servizi in risposta & auto-formazione
> La rete dei servizi è organizzata per garantire una prestazione precisa: ingresso nel programma, profilazione e assessment preliminare, orientamento specialistico e supporto all'auto-formazione.
it quale prestazione deve garantire la rete dei servizi / a quale scopo è organizzata la rete / perché la rete ha due livelli / a quale lep risponde la rete / ingresso nel programma, profilazione, orientamento: chi li mette insieme / come si chiama la prestazione garantita dalla rete / la rete serve a fare cosa / cosa deve assicurare la rete territoriale
en what service must the network guarantee
es qué prestación debe garantizar la red
fr quelle prestation le réseau doit-il garantir
= self_training | Organizzazione della rete dei servizi in risposta & auto-formazione
> Nella prestazione che la rete deve garantire c'è anche il supporto all'auto-formazione; come si svolga la presentazione non lo dice.
it c'è un aiuto per formarsi da soli / supporto all'auto-formazione cos'è / vorrei studiare per conto mio, mi aiutano / autoformazione è prevista da gol / posso imparare da solo con un sostegno / formarsi in autonomia con il programma / niente aula, preferisco imparare da me / aiuto per chi studia da casa da solo
en is there support for self-training
es hay apoyo para la autoformación
fr y a-t-il une aide à l'autoformation
= l1_remote | attivare i contatti con i servizi & erogabili a distanza
> Il primo livello della rete attiva i contatti con i servizi competenti e aiuta ad accedervi, quanto più possibile in forma digitalizzata e a distanza.
it i servizi si possono avere a distanza / si può accedere in forma digitale ai servizi / non posso muovermi, c'è un accesso da remoto / chi attiva il contatto con il servizio giusto / servizi erogabili a distanza / non ho la macchina, si fa qualcosa in videochiamata / chi mi mette in contatto con l'ufficio competente / sportello che ti collega con chi serve / accesso digitalizzato ai servizi
en can services be accessed remotely
es se puede acceder a los servicios a distancia
fr peut-on accéder aux services à distance
= l1_materials | orientare verso il sistema dei servizi & materiali informativi
> Al primo livello della rete si orientano le persone potenzialmente interessate verso i servizi e si mettono a disposizione materiali informativi.
it dove trovo materiale informativo su GOL / ci sono opuscoli o volantini sul programma / chi distribuisce i materiali informativi / vorrei qualcosa da leggere sui servizi / al primo livello danno dei depliant / chi orienta la gente verso i servizi / materiali per i cittadini / come si fa conoscere il programma alla popolazione
en where do I find information material
es dónde hay material informativo
fr où trouver des documents d'information
= l2_info | risposta a fabbisogni informativi
> Il secondo livello della rete garantisce risposta ai fabbisogni informativi di base.
it chi risponde alle domande di base delle persone / fabbisogni informativi di base a quale livello / dove mi tolgono i primi dubbi / chi garantisce le informazioni di base / al livello 2 danno anche informazioni / ho domande semplici, il secondo livello risponde / che vuol dire colmare il gap informativo / gap informativo
en who answers basic questions
es quién responde a las preguntas básicas
fr qui répond aux questions de base
= info_updated | in costante aggiornamento & Accesso alle informazioni
> La presentazione vuole i punti informativi flessibili, in costante aggiornamento, con accesso alle informazioni.
it i punti informativi sono tenuti aggiornati / le informazioni dei punti sono sempre attuali / che flessibilità si chiede ai punti informativi / chi lavora al punto informativo deve aggiornarsi / accesso alle informazioni nei punti / punti informativi flessibili, in che senso / le notizie che danno allo sportello sono vecchie? / costante aggiornamento dei punti
en are the information points kept up to date
es los puntos informativos se actualizan
fr les points d'information sont-ils mis à jour
= info_other_bodies | -Comuni & Altri soggetti
> Dopo Comuni, terzo settore, patronati e accreditati alla formazione la presentazione scrive solo «Altri soggetti», senza dire quali: anche per loro c'è un riconoscimento forfettario.
it chi sono gli altri soggetti che possono fare da punto informativo / altri soggetti: quali / un circolo o una pro loco rientra tra gli altri soggetti / chi altro oltre a comuni e patronati può aprire un punto / nell'elenco dei punti informativi cosa vuol dire altri soggetti / un negozio può fare il punto informativo / siamo una fondazione, rientriamo tra gli altri soggetti / la lista dei soggetti è chiusa
en who are the other bodies that can be information points
es quiénes son los otros sujetos de los puntos informativos
fr qui sont les autres organismes des points d'information
= cluster4_purpose | [iniziative specifiche di politica di inclusione & avvicinarle al mercato del Lavoro
> Le iniziative regionali di inclusione per il cluster 4 servono a ridurre lo svantaggio delle persone e ad avvicinarle al mercato del lavoro.
it a che servono le iniziative regionali di inclusione / scopo delle iniziative per il cluster 4 / cosa si vuole ottenere con le politiche di inclusione / perché la regione fa iniziative dedicate ai più svantaggiati / ridurre lo svantaggio come / avvicinare al mercato del lavoro chi è molto lontano / le politiche di inclusione a cosa mirano / finalità degli interventi per i casi complessi
en what are the regional inclusion initiatives for
es para qué sirven las iniciativas de inclusión
fr à quoi servent les initiatives d'inclusion
= cluster4_lead | [iniziative specifiche di politica di inclusione & conduzione lavoristica o sociale
> Le iniziative di inclusione per il cluster 4 possono essere a conduzione lavoristica o sociale; che cosa comporti l'una o l'altra la presentazione non lo spiega.
it che cosa significa conduzione lavoristica o sociale / le iniziative di inclusione le guidano i servizi sociali o quelli del lavoro / conduzione sociale cosa vuol dire / differenza tra conduzione lavoristica e sociale / inclusione: guida del lavoro o del sociale / lavoristica o sociale, la guida delle iniziative / i due tipi di conduzione delle iniziative / a conduzione lavoristica, cioè
en what does work-led or socially led mean
es qué significa conducción laboral o social
fr que veut dire conduite par l'emploi ou par le social
= cluster4_base | [servizi di base accessibili attraverso gli sportelli informativi
> Per il cluster 4 tra i canali ci sono servizi di base accessibili attraverso gli sportelli informativi.
it quali servizi di base ci sono per il cluster 4 / come si accede ai servizi di base / attraverso quale sportello passano i servizi di base / chi ha bisogni complessi dove va per i servizi di base / servizi di base e sportelli informativi / i più fragili possono andare allo sportello informativo / da dove entra una persona molto in difficoltà / porta d'accesso per il cluster 4
en how does cluster 4 reach basic services
es cómo accede el clúster 4 a los servicios básicos
fr comment le cluster 4 accède-t-il aux services de base
= cpi_rules | I CPI possono erogare l’intera filiera & definite a livello regionale
> I CPI rispondono in modo diretto del funzionamento della rete dei servizi, sulla base di regole definite a livello regionale.
it chi detta le regole per la rete dei servizi / le regole della rete le fa la regione o il cpi / in base a quali regole lavorano i centri per l'impiego / regole regionali per i cpi / i centri decidono da soli come far funzionare la rete / a livello di provincia si possono cambiare le regole / da dove vengono le regole che seguono i centri / chi stabilisce come deve funzionare la rete
en who sets the rules of the network
es quién fija las reglas de la red
fr qui fixe les règles du réseau
`;
