/** The citizenship income path: what each phase asked of the person, of the centre and of the navigator, line by line. */
export const MORE_INCOME_FACTS = `
@ 003 | rdc_more | Altre domande sul percorso del Reddito di Cittadinanza
= r_phase8 | Fase 8: Verifica della consultazione
> L'ottava fase del percorso del reddito di cittadinanza era la verifica della consultazione del sistema nazionale on-line per l'incontro domanda-offerta.
it che cos'era la fase 8 del percorso del reddito / verifica della consultazione del sistema on-line / bisognava consultare un sito per cercare lavoro col reddito / controllavano se guardavo le offerte on-line / sistema nazionale per l'incontro domanda-offerta / l'ottava fase in cosa consisteva / fase 8 rdc / la penultima fase del reddito
en what was phase 8 of the citizenship income path
es qué era la fase 8 del recorrido de la renta
fr qu'était la phase 8 du parcours
= r_phase1 | Fase 1: Registrazione nel sistema
> Il percorso del reddito di cittadinanza cominciava con la registrazione nel sistema nazionale on-line.
it come cominciava il percorso del reddito di cittadinanza / qual era la prima fase del percorso rdc / chi prendeva il reddito doveva registrarsi on-line / registrazione nel sistema nazionale / da dove si partiva col reddito / fase 1 rdc / prima della convocazione cosa si faceva / iscrizione al sistema nazionale per i beneficiari
en how did the citizenship income path begin
es cómo empezaba el recorrido de la renta
fr comment commençait le parcours du revenu
= r_nav_call | nella gestione delle eccezioni
> Nella fase della convocazione il navigator affiancava l'operatore nella gestione delle convocazioni, nell'aggiornamento dell'agenda, nelle eccezioni e nella relazione con i beneficiari.
it che cosa faceva il navigator durante la convocazione / chi teneva l'agenda degli appuntamenti col reddito / gestione delle eccezioni nelle convocazioni / il navigator chiamava i beneficiari / aggiornare l'agenda del cpi era compito del navigator / chi si occupava di chi non poteva venire / convocazioni e navigator / relazione con i beneficiari nella convocazione
en what did the navigator do in the convocation phase
es qué hacía el navigator en la convocatoria
fr que faisait le navigator lors de la convocation
= r_family | informazioni previste dalla norma sul nucleo
> Al primo appuntamento l'operatore acquisiva anche le informazioni previste dalla norma sul nucleo familiare.
it al primo appuntamento chiedevano informazioni sul nucleo familiare / informazioni sul nucleo familiare raccolte dal cpi / il centro voleva sapere chi viveva in casa con il beneficiario / dati del nucleo familiare chi li acquisiva / nucleo familiare e presa in carico / cosa si acquisiva sul nucleo al primo appuntamento / chi stava nel nucleo interessava al centro
en were data on the household collected at the first appointment
es se recogían datos del núcleo familiar en la primera cita
fr recueillait-on des données sur le foyer
= r_registration | Verifica la registrazione al Sistema
> Al primo appuntamento il CPI verificava la registrazione al Sistema per la fruizione continua dei servizi di accompagnamento, poi prendeva in carico il beneficiario.
it il centro controllava se ero registrato al sistema / sistema per la fruizione continua dei servizi di accompagnamento / registrazione verificata al primo appuntamento / cosa controllava il cpi prima della presa in carico / se non ero registrato on-line cosa guardavano / chi verificava la registrazione del beneficiario / presa in carico dopo la registrazione / servizi di accompagnamento, serviva registrarsi
en did the centre check the registration in the system
es el centro verificaba el registro en el sistema
fr le centre vérifiait-il l'inscription au système
= r_attend4 | Partecipa al colloquio di orientamento & L’operatore del CPI pianifica
> Nella fase 4 il beneficiario partecipava al colloquio di orientamento e a tutte le attività per predisporre il proprio Patto per il Lavoro, che l'operatore preparava analizzando il caso individuale.
it che cosa doveva fare il beneficiario nella fase 4 / il beneficiario partecipava al colloquio di orientamento / quali attività prima di firmare il patto per il lavoro / dovevo andare a tutti gli incontri prima del patto / analisi del caso individuale / fase 4 compiti della persona / come si preparava il patto per il lavoro / percorso per la sottoscrizione del patto
en what did the beneficiary do in phase 4
es qué hacía el beneficiario en la fase 4
fr que faisait le bénéficiaire en phase 4
= r_nav_plan | Navigator Collaborare nella definizione ; Supportare l’informativa
> Nella fase 5 il navigator collaborava a definire il piano delle attività per la ricerca del lavoro e a informare i beneficiari su come usare l'assegno di ricollocazione.
it che cosa faceva il navigator quando si definiva il patto / il navigator aiutava a scrivere il piano delle attività / chi informava sull'uso dell'assegno di ricollocazione / ruolo del navigator nella fase 5 / il piano lo faceva il navigator o l'operatore / informativa sull'assegno di ricollocazione e navigator / navigator e piano per la ricerca del lavoro / compiti dei navigator al momento della firma
en what did the navigator do when the pact was drawn up
es qué hacía el navigator al definir el pacto
fr que faisait le navigator lors de la définition du pacte
= r_other_prof | altre professionalità o servizi
> Nell'attuazione del Patto l'operatore definiva la strategia, anche coinvolgendo altre professionalità o servizi.
it nell'attuazione del patto si coinvolgevano altri professionisti / chi definiva la strategia di attuazione del patto / altre professionalità o servizi nel patto per il lavoro / il centro poteva chiamare uno psicologo o altri servizi / strategia di implementazione del patto / solo il cpi seguiva il beneficiario / coinvolgimento di altri servizi nella fase 6 / fase 6 chi decide come attuare il patto
en could other professionals be involved in carrying out the pact
es podían intervenir otros profesionales en el pacto
fr d'autres professionnels pouvaient-ils intervenir
= r_meetings | Definisce gli appuntamenti e le modalità ; pianificazione degli incontri di verifica
> Nell'attuazione il CPI definiva gli appuntamenti e le modalità con cui verificare le azioni fatte dal beneficiario; gli incontri di verifica li pianificava con il navigator.
it chi fissava gli incontri di verifica del patto / ogni quanto si verificava l'andamento del patto / modalità di verifica delle azioni del beneficiario / dovevo dimostrare quello che avevo fatto per cercare lavoro / appuntamenti di verifica nella fase 6 / come si controllava l'andamento del patto / il cpi controllava le mie azioni, come / incontri di verifica e navigator
en who set the review meetings
es quién fijaba las reuniones de verificación
fr qui fixait les rencontres de suivi
= r_vacancies | Rileva e ricerca le opportunità
> Il CPI rilevava e cercava le opportunità di lavoro da segnalare per l'attivazione del beneficiario.
it chi cercava le offerte di lavoro per chi aveva il reddito / il centro segnalava posti di lavoro ai beneficiari / opportunità di lavoro da segnalare / il cpi cercava lavoro al posto mio / ricerca delle opportunità nella fase 6 / a chi toccava trovare le occasioni di lavoro / segnalazione di annunci ai beneficiari / i posti me li trovava il centro
en who searched for vacancies for beneficiaries
es quién buscaba ofertas para los beneficiarios
fr qui cherchait des offres pour les bénéficiaires
= r_nav_motivation | incontri individuali o di gruppo
> Il navigator aiutava nelle azioni di supporto operativo e motivazionale, programmando incontri individuali o di gruppo di sostegno.
it c'erano incontri di gruppo per motivare i beneficiari / chi dava sostegno motivazionale / incontri individuali o di gruppo col navigator / supporto motivazionale nel percorso del reddito / ero scoraggiato, c'era un sostegno / rinforzo della proattività cosa vuol dire / azioni di supporto operativo e motivazionale / il navigator faceva incontri di gruppo
en were there individual or group support meetings
es había reuniones individuales o de grupo
fr y avait-il des rencontres individuelles ou de groupe
= r_nav_labs | [predisponendo gli strumenti & uso di metodologie & opportunità di lavoro
> Il navigator aiutava i centri nell'uso di metodologie e strumenti per gestire i laboratori e per lo scouting delle opportunità di lavoro, preparando gli strumenti per i gruppi.
it chi preparava gli strumenti per i laboratori / il navigator aiutava nei laboratori di ricerca attiva / scouting delle opportunità di lavoro, con quali strumenti / metodologie per i laboratori nei cpi / conduzione dei gruppi di lavoro / chi organizzava i laboratori insieme al centro / strumenti per condurre i gruppi / navigator e laboratori
en who prepared the tools for the workshops
es quién preparaba los instrumentos de los talleres
fr qui préparait les outils des ateliers
= r_adr_where | il beneficiario seguirà il percorso & Effettua la scelta del soggetto
> Con l'assegno di ricollocazione il beneficiario seguiva il percorso di ricerca del lavoro dove sceglieva: presso il CPI o presso un altro soggetto accreditato.
it con l'assegno di ricollocazione dove si seguiva il percorso / con l'assegno potevo restare al cpi / scelta del soggetto erogatore dell'assegno / cpi o ente accreditato per l'assegno / chi sceglieva l'ente della ricollocazione / il percorso dell'assegno si faceva solo dai privati / assegno e soggetto accreditato / libertà di scelta con l'assegno
en where was the relocation allowance path followed
es dónde se seguía el recorrido del cheque
fr où suivait-on le parcours de l'allocation
= r_nav_supply | ricostruzione dell’offerta formativa
> Per il patto per la formazione il navigator aiutava a ricostruire l'offerta formativa e di istruzione della provincia e a tenere i rapporti con gli enti accreditati alla formazione.
it chi ricostruiva l'offerta formativa della provincia / patto per la formazione e offerta di corsi / il navigator cercava i corsi nel territorio / rapporti con gli enti accreditati per la formazione, chi li teneva / elenco dei corsi della provincia per i beneficiari / mappa dei corsi provinciale / offerta di istruzione nel territorio provinciale / a chi chiedere dei corsi disponibili, ai tempi del reddito
en who mapped the training supply of the province
es quién reconstruía la oferta formativa de la provincia
fr qui recensait l'offre de formation de la province
= r_selection | Partecipa ai colloqui di preselezione
> Nella fase dell'offerta congrua il beneficiario partecipava ai colloqui di preselezione e selezione.
it il beneficiario doveva fare i colloqui di selezione / colloqui di preselezione nella fase 9 / prima dell'offerta congrua si facevano colloqui / chi prendeva il reddito andava ai colloqui con le aziende / preselezione e selezione, chi partecipava / fase 9 compiti del beneficiario / dovevo presentarmi alle selezioni / colloquio con l'azienda nel percorso rdc
en did the beneficiary attend selection interviews
es el beneficiario iba a entrevistas de selección
fr le bénéficiaire passait-il des entretiens de sélection
= r_choose | Supporta il beneficiario nella scelta
> Il CPI aiutava il beneficiario nella scelta dell'offerta.
it chi aiutava a scegliere tra le offerte di lavoro / supporto nella scelta dell'offerta / se avevo più offerte qualcuno mi consigliava / il centro dava consigli sull'offerta da accettare / scelta dell'offerta nella fase 9 / ero indeciso sull'offerta, chi mi aiutava / consulenza al beneficiario sull'offerta / il cpi aiutava a decidere
en who helped the beneficiary choose an offer
es quién ayudaba a elegir la oferta
fr qui aidait à choisir l'offre
= r_scouting | attività di scouting presso le aziende
> Il navigator aiutava a cercare e selezionare di continuo le opportunità da segnalare, anche con attività di scouting presso le aziende del territorio.
it si faceva scouting nelle aziende / il navigator andava nelle aziende a cercare posti / attività di scouting presso le aziende del territorio / ricerca costante delle opportunità occupazionali / come si trovavano i posti da proporre ai beneficiari / scouting aziendale nel percorso del reddito / chi girava le ditte per trovare lavoro / opportunità occupazionali da segnalare al beneficiario
en was there scouting at local companies
es se hacía búsqueda en las empresas del territorio
fr prospectait-on les entreprises locales
= r_satisfaction | livelli di soddisfazione
> Il navigator aiutava l'operatore nei rapporti con datori di lavoro, referenti delle attività formative e beneficiari, per verificare l'andamento e i livelli di soddisfazione.
it si misurava la soddisfazione di aziende e beneficiari / livelli di soddisfazione chi li verificava / dopo l'inserimento chiedevano all'azienda come andava / verifica dell'andamento con i datori di lavoro / il navigator sentiva le imprese dopo l'assunzione / gradimento nel percorso del reddito / chi teneva i rapporti con datori e formatori / qualcuno chiedeva se ero contento
en was satisfaction checked with employers and beneficiaries
es se verificaba la satisfacción
fr vérifiait-on la satisfaction
`;
