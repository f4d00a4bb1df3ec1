/** Pathway 5: each group of recipients, and who the partners of the networks are, one by one. */
export const MORE_NETWORK_FACTS = `
@ 000 | networks_more | Altre domande sulla ricollocazione collettiva
= p5_surplus | con previsione di esuberi & accordi di transizione ; Saranno ammessi a partecipare
> Tra i destinatari del percorso 5 la presentazione mette i lavoratori occupati in aziende con previsione di esuberi, anche con accordi di transizione. Le linee guida ammettono invece i lavoratori sospesi che ricevono un ammortizzatore.
it la ditta ha annunciato esuberi ma lavoro ancora, posso stare nel percorso 5 / previsione di esuberi: i lavoratori rientrano nella ricollocazione / accordi di transizione e percorso 5 / ci hanno detto che siamo di troppo, c'è un progetto per noi / azienda che prevede tagli, vale anche per i suoi dipendenti / lavoro in un'impresa con tagli in vista, mi riguarda / esuberi dichiarati ma siamo ancora tutti al lavoro / un accordo di transizione occupazionale dà accesso alle reti / chi è in esubero può entrare prima
en my firm expects redundancies, am I a recipient of pathway 5
es mi empresa prevé excedentes, soy destinatario del itinerario 5
fr mon entreprise prévoit des licenciements, suis-je destinataire du parcours 5
= p5_cessation | Percettori di CIGS per cessazione
> Tra i destinatari del percorso 5 la presentazione mette chi riceve la CIGS per cessazione attività.
it sono in CIGS per cessazione di attività, rientro nel percorso 5 / cassa straordinaria per cessazione e ricollocazione collettiva / lo stabilimento cessa l'attività e siamo in cigs / chi ha la cigs perché l'azienda chiude è tra i destinatari / cigs per cessazione: c'è un progetto di ricollocazione / la fabbrica ha chiuso, prendo la cassa straordinaria / cessazione attività e reti per il lavoro / mia moglie è in cassa per chiusura dell'azienda, vale per lei
en I receive CIGS because the plant closed, does pathway 5 apply
es cobro la CIGS por cese de actividad, entro en el itinerario 5
fr je touche la CIGS pour cessation d'activité, ai-je droit au parcours 5
= p5_bankrupt | procedura fallimentare ; Saranno ammessi a partecipare
> Tra i destinatari del percorso 5 la presentazione mette i dipendenti di aziende in procedura fallimentare o in amministrazione straordinaria. Le linee guida ammettono invece i lavoratori sospesi che ricevono un ammortizzatore.
it la mia azienda è in procedura fallimentare, rientro nel percorso 5 / azienda fallita, i dipendenti possono entrare nella ricollocazione / amministrazione straordinaria e percorso 5 / siamo in fallimento, c'è un progetto collettivo / dipendenti di ditta commissariata sono destinatari / chi lavora in un'impresa in amministrazione straordinaria / il tribunale ha dichiarato il fallimento della ditta, e noi operai / fallimento e reti per il lavoro
en my employer is bankrupt, can I join the collective outplacement
es mi empresa está en quiebra, entro en la recolocación colectiva
fr mon employeur est en faillite, puis-je entrer dans le reclassement collectif
= p5_restructuring | Percettori di CIGS crisi
> Tra i destinatari del percorso 5 la presentazione mette chi riceve la CIGS per crisi o ristrutturazione.
it la CIGS per ristrutturazione dà accesso al percorso 5 / siamo in cassa straordinaria per crisi aziendale, rientriamo / cigs per crisi e ricollocazione collettiva / la ditta si ristruttura e siamo in cassa straordinaria / chi è in cigs crisi è tra i destinatari delle reti / ristrutturazione aziendale con cassa, c'è il percorso 5? / cassintegrati per crisi e progetto di ricollocazione / percettori di cigs ristrutturazione
en does CIGS for restructuring give access to pathway 5
es la CIGS por reestructuración da acceso al itinerario 5
fr la CIGS pour restructuration donne-t-elle accès au parcours 5
@ 004 | guidelines_more | Altre domande sulle reti di ricollocazione
= g_decree | approvato decreto 5 novembre 2021
> Le linee guida ricordano che GOL è stato approvato con decreto del 5 novembre 2021 del Ministero del Lavoro e delle Politiche Sociali, di concerto con il Ministro dell'Economia e della Finanza.
it quale ministero ha approvato il programma GOL / con quale ministro di concerto è stato approvato gol / il decreto di gol è del ministero del lavoro o dell'economia / chi ha firmato insieme al ministero del lavoro il decreto gol / ministeri coinvolti nel decreto del 5 novembre / il mef c'entra con gol / decreto interministeriale di gol / gol è stato deciso da un ministero solo
en which ministries approved the GOL programme
es qué ministerios aprobaron el programa GOL
fr quels ministères ont approuvé le programme GOL
= g_mismatch | contribuendo a risolvere
> Le reti devono tener conto delle competenze dei lavoratori e delle opportunità del territorio o del settore, contribuendo a risolvere l'eventuale mismatch di competenze.
it le reti aiutano a risolvere il mismatch di competenze / si guarda a cosa sanno fare i lavoratori in crisi / le opportunità di settore contano nelle reti / se le mie competenze non corrispondono a quelle richieste, la rete serve / mismatch nelle linee guida / azione tempestiva che tiene conto delle competenze / le reti cercano posti nello stesso settore / i lavoratori sanno fare cose che nessuno cerca più
en do the networks help with skills mismatch
es las redes ayudan con el desajuste de competencias
fr les réseaux aident-ils à réduire l'inadéquation des compétences
= g_simple | privilegiata una logica di dinamicità
> Le linee guida privilegiano una logica di dinamicità, con un'attuazione semplificata delle azioni di ricollocazione e riqualificazione.
it l'attuazione delle azioni di ricollocazione è semplificata / logica di dinamicità che cosa vuol dire / le procedure delle reti sono più snelle / si è pensato a semplificare le azioni di rete / attuazione semplificata per le reti / meno burocrazia per riqualificare i lavoratori in crisi / le azioni di rete si possono cambiare in corsa / dinamicità e semplificazione nelle linee guida
en is implementation of the network actions simplified
es la ejecución de las acciones de red es simplificada
fr la mise en œuvre des actions de réseau est-elle simplifiée
= g_ready | disponibilità di reti già costituite
> In attesa delle regole nazionali sul Percorso 5, la Regione ritiene necessario avere sul territorio reti già costituite, che rispondano con tempestività alle crisi aziendali e attivino le misure regionali.
it perché si vogliono reti pronte prima delle crisi / si costituiscono prima che l'azienda chiuda / cosa si fa mentre si aspettano le modalità nazionali del percorso 5 / essere pronti prima delle regole nazionali / conviene mettersi insieme in anticipo / la regione vuole reti già in piedi, perché / rispondere in fretta alle crisi: come ci si prepara / prepararsi prima o aspettare la crisi
en why should networks be formed in advance
es por qué hacen falta redes ya constituidas
fr pourquoi faut-il des réseaux déjà constitués
= g_districts | [i distretti (L. 317/91 & DGR n.VIII/7730 del 24 luglio 2008)
> Nelle reti vanno coinvolti anche i distretti (L. 317/91 e DGR VII/3839 del 16 marzo 2001), i metadistretti industriali (DGR VII/6356 del 5 ottobre 2001) e i distretti commerciali (DGR VIII/7730 del 24 luglio 2008).
it quali distretti possono stare nelle reti di ricollocazione / distretti industriali e metadistretti, con quali norme / i distretti commerciali fanno parte della rete / dgr sui metadistretti industriali / legge 317 del 91 a che proposito è citata / delibera sui distretti commerciali / siamo un distretto del commercio, possiamo partecipare alla rete / quali leggi parlano dei distretti della rete
en which districts can take part in the networks
es qué distritos pueden participar en las redes
fr quels districts peuvent participer aux réseaux
= g_outplacement | [i consulenti/società di outplacement & agenzie per il lavoro (APL)
> Tra i soggetti da coinvolgere nella rete le linee guida mettono consulenti e società di outplacement, organizzazioni del terzo settore, operatori autorizzati nazionali o agenzie per il lavoro (APL).
it le società di outplacement sono nelle linee guida sulle reti / le agenzie per il lavoro possono essere coinvolte nella rete di ricollocazione / siamo un'APL, ci prevedono le linee guida / operatori autorizzati nazionali e reti / un consulente di outplacement può collaborare alla rete / il terzo settore nelle reti di ricollocazione / agenzia interinale dentro la rete per le crisi / cooperativa sociale e rete di ricollocazione
en can outplacement firms and temp agencies join the network
es las empresas de outplacement y las APL pueden estar en la red
fr les cabinets d'outplacement et agences d'emploi peuvent-ils participer
= g_schools | [le Istituzioni scolastiche, formative e universitarie
> Tra i soggetti da coinvolgere nelle reti le linee guida mettono le istituzioni scolastiche, formative e universitarie.
it le scuole e le università sono previste dalle linee guida sulle reti / un istituto tecnico può essere coinvolto nella rete di ricollocazione / sono preside, la mia scuola può stare nella rete per i lavoratori in crisi / l'università che ruolo ha nelle reti di ricollocazione / istituzioni formative nelle linee guida / enti formativi e università nella rete / un ateneo può essere partner della rete
en are schools and universities foreseen as network partners
es las escuelas y universidades están previstas como socios
fr les écoles et universités sont-elles prévues comme partenaires
= g_social_bodies | [gli Enti Locali territoriali & fondi interprofessionali
> Tra i soggetti da coinvolgere nella rete ci sono gli enti locali territoriali, le aziende del territorio, le associazioni di categoria, le parti sociali e i fondi interprofessionali.
it le associazioni di categoria devono essere coinvolte nella rete / i fondi interprofessionali fanno parte della rete / confindustria o confartigianato possono stare nella rete di ricollocazione / il comune e le aziende del posto vanno coinvolti / parti sociali: sono tra i partner della rete / i sindacati possono essere partner della rete / rappresento un'associazione di imprese, posso aderire alla rete / un fondo interprofessionale può partecipare
en are trade associations and social partners involved in the network
es las asociaciones de categoría participan en la red
fr les associations professionnelles participent-elles au réseau
= g_other_partners | [altri stankeholder che potranno essere individuati dai provvedimenti attuativi
> L'elenco dei partner non è chiuso: gli altri soggetti potranno essere individuati dai provvedimenti attuativi.
it l'elenco dei partner della rete è chiuso / chi sono gli altri stakeholder della rete / si possono aggiungere altri partner alla rete di ricollocazione / altri soggetti della rete, chi li individua / non siamo nell'elenco delle linee guida, possiamo entrare lo stesso / nuovi partner: chi decide / altri attori previsti in futuro per le reti / lista completa dei soggetti della rete
en is the list of network partners closed
es la lista de socios de la red está cerrada
fr la liste des partenaires du réseau est-elle close
= g_active_part | [altri soggetti rilevanti sul territorio & costruzione dei percorsi
> Gli altri soggetti rilevanti del territorio devono essere parte attiva nella ricerca delle soluzioni e nella costruzione dei percorsi.
it che cosa fanno in concreto gli altri soggetti della rete / i partner devono fare qualcosa o basta la firma / ruolo attivo dei partner / chi costruisce i percorsi con la provincia e i cpi / essere parte attiva nella ricerca delle soluzioni / un'azienda partner che cosa deve fare / aderire alla rete comporta impegni / i soggetti del territorio partecipano alla costruzione dei percorsi
en what do the other partners actually do
es qué hacen en concreto los otros socios
fr que font concrètement les autres partenaires
`;
