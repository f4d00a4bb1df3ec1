/** GOL: notes of the staff table, recipients the first list leaves out, what single lines of the slides say. */
export const MORE_PROGRAMME_FACTS = `
@ 000 | gol_more | Altre domande sul programma GOL
= s_art34bis | Provincia di Como & art.34 bis
> Per la Provincia di Como la tabella scrive a parte dei posti «art.34 bis»: 3 accanto ai 54 operatori e 4 accanto ai 21 specialisti. Il totale di 80 torna senza contarli; che cosa siano la presentazione non lo spiega.
it che cosa sono i posti art. 34 bis nella tabella di Como / perché a como c'è scritto 54 più 3 / quanti posti da articolo 34 bis ha la provincia di como / il totale di como comprende anche quelli del 34 bis / art 34 bis cosa vuol dire nel piano del personale / nella riga di como i conti non tornano / quei 3 e quei 4 in più a como cosa sono / specialisti di como, 21 o 25? / mobilità 34 bis nei centri comaschi
en what are the art. 34 bis posts in Como's row
es qué son los puestos art. 34 bis de Como
fr que sont les postes art. 34 bis de Côme
= s_varese | Provincia di Varese 71
> La riga della Provincia di Varese ha un numero in meno delle altre: 71 operatori e 42 specialisti, poi un 1 di cui non si legge la colonna, e il totale 114.
it perché nella riga di Varese manca un numero / la tabella del personale di varese è incompleta / quell'1 della provincia di varese che profilo è / varese ha uno statistico o un informatico / informatici a varese quanti, non si capisce / riga di varese con una colonna vuota / i numeri di varese come vanno letti / nella tabella varese salta una casella
en why is a number missing in Varese's staff row
es por qué falta un número en la fila de Varese
fr pourquoi manque-t-il un chiffre dans la ligne de Varèse
= s_region | Regione Lombardia 7 7
> In tabella la riga della Regione Lombardia riporta 7 unità in un solo profilo e 7 come totale; quale profilo sia non si legge.
it quante persone prevede il piano per la Regione stessa / le unità della regione lombardia nella tabella del personale / che profilo sono i 7 della regione / il piano assume anche in regione, oltre che nei centri / la riga regione lombardia cosa dice / sette persone in regione, a fare cosa / personale regionale nel piano di potenziamento / perché la regione ha un solo numero in tabella
en how many staff does the plan give the Region itself
es cuánto personal prevé el plan para la propia Región
fr combien d'agents le plan prévoit-il pour la Région elle-même
= s_levels | C1 Operatore & informatico TOTALE
> Il piano del personale usa due categorie: C1 per gli operatori del mercato del lavoro e gli informatici, D1 per gli specialisti del mercato e dei servizi del lavoro e gli statistici informatici.
it che cosa significano le categorie C1 e D1 della tabella / in che categoria sono gli operatori dei centri / gli specialisti in quale inquadramento sono / che livello contrattuale hanno gli informatici dei cpi / categorie contrattuali del piano di potenziamento / differenza tra categoria C1 e categoria D1 / gli statistici che inquadramento hanno / per lavorare al cpi che categorie ci sono
en what are the C1 and D1 categories of the staff plan
es qué son las categorías C1 y D1 del plan de personal
fr que sont les catégories C1 et D1 du plan du personnel
= rec_rdc | Beneficiari reddito di cittadinanza
> La presentazione metteva tra i beneficiari di GOL anche chi riceveva il reddito di cittadinanza.
it chi prendeva il reddito di cittadinanza era tra i beneficiari di GOL / i percettori del rdc erano compresi nel programma / gol valeva anche per chi aveva il reddito / nell'elenco dei destinatari ci sono quelli del reddito / ex percettori rdc tra i destinatari di gol / le slide citano il rdc tra i beneficiari / il sussidio di allora dava posto tra i beneficiari / tra i gruppi di beneficiari c'erano i percettori del reddito
en were citizenship income recipients among GOL's beneficiaries
es los perceptores de la renta de ciudadanía estaban entre los beneficiarios de GOL
fr les bénéficiaires du revenu de citoyenneté étaient-ils visés par GOL
= rec_new | nuovi soggetti e nuovi bisogni
> La presentazione intitola l'elenco dei beneficiari «nuovi soggetti e nuovi bisogni»: GOL guarda anche a persone e bisogni nuovi.
it perché si parla di nuovi soggetti e nuovi bisogni / quali sono i nuovi bisogni di GOL / gol si occupa di gente che prima non era considerata / che cosa c'è di nuovo nei beneficiari / nuovi soggetti chi sono / gol si apre a più gente di prima, in che senso / a chi si apre gol rispetto a prima / sottotitolo della slide sui beneficiari
en what does new subjects and new needs mean
es qué son los nuevos sujetos y nuevas necesidades
fr que sont les nouveaux publics et nouveaux besoins
= act_demand | Conoscenza della domanda di competenze
> Tra le linee di azione lombarde c'è la conoscenza della domanda di competenze, cioè di quello che le imprese cercano; la slide ne dà solo il titolo.
it la Lombardia studia quali competenze cercano le imprese / conoscenza della domanda di competenze cosa vuol dire / si guarda a cosa chiedono le aziende / linea di azione sulla domanda di competenze / chi analizza le figure richieste dal mercato / gol parte da quello che serve alle ditte / sapere che mestieri servono rientra nel programma / azione per capire i fabbisogni delle imprese
en does Lombardy study which skills employers want
es se estudia qué competencias piden las empresas
fr la Lombardie étudie-t-elle les compétences demandées
= act_fragile | Offerta mirata per i fragili
> Tra le linee di azione lombarde c'è un'offerta mirata per i fragili; nella slide se ne legge solo il titolo.
it c'è un'offerta mirata per le persone fragili / cosa fa la lombardia per i fragili / offerta mirata per i fragili che vuol dire / tra le azioni ce n'è una per chi è più debole / linea di azione dedicata ai più vulnerabili / per le persone in difficoltà c'è qualcosa di apposta / azioni di gol per chi è fragile / servizi dedicati a chi sta peggio
en is there a targeted offer for fragile people
es hay una oferta dirigida a las personas frágiles
fr y a-t-il une offre ciblée pour les personnes fragiles
`;
