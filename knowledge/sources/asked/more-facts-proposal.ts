/** The slides of 2025: what single lines say, and what stood only in pictures and cannot be read. */
export const MORE_PROPOSAL_FACTS = `
@ 002 | proposals_more | Altre domande sulla proposta del 2025
= n_title | Nuove politiche del lavoro & 2 luglio 2025
> La presentazione del 2 luglio 2025 si intitola «Nuove politiche del lavoro», con il sottotitolo «Contesto, sfide e priorità strategiche».
it come si intitola la presentazione del 2025 / titolo delle slide sulle nuove politiche / qual è il sottotitolo della presentazione della regione / che cosa tratta la presentazione di luglio / il documento con contesto, sfide e priorità qual è / nome esatto delle slide di luglio / che titolo portano le slide del 2025 / come cito la presentazione del 2025
en what is the title of the 2025 presentation
es cómo se titula la presentación de 2025
fr quel est le titre de la présentation de 2025
= n_staying | permanenza nella forza lavoro
> Tra le dinamiche demografiche la presentazione mette anche la permanenza nella forza lavoro, accanto al calo della popolazione e all'invecchiamento della popolazione attiva.
it la gente che resta più a lungo al lavoro è tra le sfide / permanenza nella forza lavoro cosa c'entra / si parla di chi va in pensione più tardi / lavoratori anziani che restano attivi nelle slide / si lavora fino a più tardi, le slide lo dicono / tra le sfide c'è chi lavora più anni / permanenza al lavoro e popolazione attiva / restare nella forza lavoro è un problema
en is longer stay in the workforce among the challenges
es la permanencia en la fuerza laboral es un reto
fr le maintien dans la population active est-il un défi
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
= n_inactive_who | individui lontani dal mercato del lavoro
> Nella proposta la rete per gli inattivi intercetta gli individui lontani dal mercato del lavoro che non sono beneficiari di una politica attiva, e ne stimola l'attivazione.
it chi intercetta la rete per gli inattivi / a quali persone si rivolge la rete inattivi / chi è considerato inattivo nella proposta / mio figlio sta a casa e non è in nessuna misura, la rete lo cerca? / gli inattivi chi sarebbero / persone che non sono in nessuna politica attiva / sono fuori da tutto, c'è chi mi verrebbe a cercare / chi è lontano dal lavoro e non segue niente
en whom does the network for inactive people reach
es a quién llega la red para los inactivos
fr qui est visé par le réseau pour les inactifs
`;
