/** The slides of 2025: what single lines say, and what stood only in pictures and cannot be read. */
export const MORE_PROPOSAL_FACTS = `
@ 002 | proposals_more | Altre domande sulla proposta del 2025
= n_title | Nuove politiche del lavoro & 2 luglio 2025
> La presentazione del 2 luglio 2025 si intitola «Nuove politiche del lavoro», con il sottotitolo «Contesto, sfide e priorità strategiche».
it come si intitola la presentazione del 2025 / titolo delle slide sulle nuove politiche / qual è il sottotitolo della presentazione della regione / che cosa tratta la presentazione di luglio / il documento con contesto, sfide e priorità qual è / nome esatto della presentazione del direttore / slide intitolate nuove politiche del lavoro / come cito la presentazione del 2025
en what is the title of the 2025 presentation
es cómo se titula la presentación de 2025
fr quel est le titre de la présentation de 2025
= n_objectives | perseguano principalmente i seguenti
> La slide sulle priorità strategiche annuncia gli obiettivi che le politiche attive devono perseguire, ma nel testo l'elenco manca: stava in un'immagine.
it quali sono le priorità strategiche delle politiche del lavoro / obiettivi strategici nella slide delle priorità / elenco delle priorità strategiche della regione / cosa c'è nella slide sulle priorità / le politiche attive quali obiettivi devono perseguire secondo le slide del 2025 / priorità della regione per il lavoro, quali / la lista degli obiettivi delle nuove politiche / mi dice le priorità strategiche una per una
en what are the strategic priorities
es cuáles son las prioridades estratégicas
fr quelles sont les priorités stratégiques
= n_staying | permanenza nella forza lavoro
> Tra le dinamiche demografiche la presentazione mette anche la permanenza nella forza lavoro, accanto al calo della popolazione e all'invecchiamento della popolazione attiva.
it la gente che resta più a lungo al lavoro è tra le sfide / permanenza nella forza lavoro cosa c'entra / si parla di chi va in pensione più tardi / lavoratori anziani che restano attivi nelle slide / quali elementi compongono le dinamiche demografiche / tra le sfide c'è chi lavora più anni / permanenza al lavoro e popolazione attiva / restare nella forza lavoro è un problema
en is longer stay in the workforce among the challenges
es la permanencia en la fuerza laboral es un reto
fr le maintien dans la population active est-il un défi
= n_volumes | ANDAMENTO VOLUMI DOTI
> La slide sull'andamento delle doti GOL aperte rimanda a un grafico: nel testo resta il titolo e i valori non si leggono.
it quante doti GOL sono state aperte / numero di doti aperte per anno / volumi delle doti gol / andamento delle doti aperte, le cifre / quante doti nel 2023 e nel 2024 / dati del grafico sulle doti / quante persone hanno avuto una dote gol / il numero esatto delle doti c'è
en how many GOL vouchers were opened
es cuántas dotes GOL se han abierto
fr combien de dotes GOL ont été ouvertes
= n_borrowed | mutuando modelli già in uso
> La formazione indirizzata dalla domanda riprenderebbe modelli già in uso in ambito pubblico e privato; quali siano la presentazione non lo dice.
it da dove prende spunto la formazione indirizzata / i modelli già in uso quali sono / la regione copia un modello esistente per la formazione / mutuando modelli già in uso: quali / il nuovo modo di fare formazione è già stato provato / a quali esempi pubblici o privati ci si ispira / l'idea della formazione su domanda è nuova / modelli pubblici e privati citati nel nuovo modello
en which existing models does the proposal borrow from
es en qué modelos ya usados se inspira la propuesta
fr de quels modèles existants s'inspire la proposition
= n_actors_missing | governance della rete territoriale & molteplici attori
> La slide sulla governance parla di molteplici attori coinvolti nei servizi per il lavoro, ma lo schema che li mostrava non si legge.
it quali attori fanno parte della nuova governance / elenco degli attori della rete territoriale / chi sono i molteplici attori / lo schema della governance chi mette dentro / attori della governance proposta, nomi / la slide sulla governance elenca i soggetti? / chi siede nella nuova rete territoriale / che ruolo ha ciascun attore nella governance del 2025
en which actors are in the proposed governance
es qué actores hay en la nueva gobernanza
fr quels acteurs dans la nouvelle gouvernance
= n_unitary | esperienza unitaria nel rapporto
> Nella proposta i servizi integrativi passano da un ecosistema digitale disegnato per offrire un'esperienza unitaria nel rapporto con il sistema lavoro.
it che cosa vuol dire esperienza unitaria nel rapporto con il sistema lavoro / ci sarà un'unica piattaforma per i servizi / un solo accesso digitale per tutto, è previsto / basta girare tra mille portali, la proposta cosa dice / attraverso cosa si accede ai servizi integrativi / portale unico del lavoro nella proposta / un'app sola per cercare lavoro e corsi / come si usa l'ecosistema digitale
en what is the unified experience with the labour system
es qué es la experiencia unitaria con el sistema laboral
fr qu'est-ce que l'expérience unitaire avec le système emploi
= n_consultant | scelta dalla persona, ma guidata ; 01 Superare il vincolo
> Nella proposta il consulente al lavoro guida la persona nella scelta del corso e nel disegno del percorso, con più autonomia e responsabilità nell'orientamento.
it che ruolo ha il consulente nella proposta / il consulente al lavoro cosa fa di nuovo / chi è il consulente del servizio al lavoro / noi consulenti avremo più autonomia / più responsabilità agli operatori, in che cosa / il consulente decide al posto mio / figura del consulente nel modello del 2025 / autonomia e responsabilità del consulente / cosa cambia per chi fa orientamento
en what is the consultant's role in the proposal
es qué papel tiene el consultor en la propuesta
fr quel est le rôle du conseiller dans la proposition
= n_phases_missing | La rappresentazione sottostante
> La slide sui componenti del processo rimanda a una figura con le singole fasi gestite dai vari attori: nel testo la figura non c'è, quindi le fasi non si leggono.
it quali sono le singole fasi del processo delle nuove politiche attive / componenti del processo, l'elenco / fasi del nuovo percorso una per una / chi gestisce ogni fase nel nuovo modello / la figura sulle fasi che cosa mostra / passaggi del processo proposto / le tappe delle nuove politiche attive / schema delle fasi nelle slide del 2025
en what are the single phases of the new process
es cuáles son las fases del nuevo proceso
fr quelles sont les phases du nouveau processus
= n_inactive_who | individui lontani dal mercato del lavoro
> Nella proposta la rete per gli inattivi intercetta gli individui lontani dal mercato del lavoro che non sono beneficiari di una politica attiva, e ne stimola l'attivazione.
it chi intercetta la rete per gli inattivi / a quali persone si rivolge la rete inattivi / chi è considerato inattivo nella proposta / mio figlio sta a casa e non è in nessuna misura, la rete lo cerca? / gli inattivi chi sarebbero / persone che non sono in nessuna politica attiva / sono fuori da tutto, c'è chi mi verrebbe a cercare / chi è lontano dal lavoro e non segue niente
en whom does the network for inactive people reach
es a quién llega la red para los inactivos
fr qui est visé par le réseau pour les inactifs
= n_bando | come previsto dal Bando Inattivi ; 2 luglio 2025
> Il Bando Inattivi il 2 luglio 2025 era annunciato di prossima uscita: nei documenti non c'è né la data né il testo.
it quando esce il bando inattivi / il bando inattivi è già uscito / dove trovo il bando per gli inattivi / data di uscita del bando inattivi / c'è il testo del bando inattivi / si può già partecipare al bando inattivi / scadenza del bando inattivi / bando regionale per chi non lavora e non cerca / ho sentito di un bando per gli inattivi
en when does the Bando Inattivi come out
es cuándo sale el Bando Inattivi
fr quand sort le Bando Inattivi
`;
