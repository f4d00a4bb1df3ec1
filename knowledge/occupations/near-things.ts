/** Words for what the work is on and where it is done, in the same layout as the roles. */
export const nearThings = `
0.95 suino maiale
0.9 bovino mucca vacca
0.9 ovino pecora
0.9 caprino capra
0.95 equino cavallo
0.9 avicolo pollame
0.9 ittico pesce
0.85 allevatore allevamento
0.9 allevamento zootecnico
0.85 zootecnico bestiame animale
0.8 veterinario animale
0.85 agricolo agricoltura
0.75 coltura coltivazione
0.85 bosco forestale foresta
0.85 foresta silvicoltura
0.85 giardino verde
0.85 pianta vivaio
0.9 ortofrutticolo frutta
0.85 verdura ortaggio
0.9 alimentare alimento cibo
0.8 dolciario pasticceria dolce
0.8 pasticceria forno
0.9 pane panificio panetteria panificazione
0.85 forno panificio
0.9 carne macellazione
0.85 latte lattiero caseario
0.85 vino enologico vinicolo
0.9 olio oleario
0.9 cioccolato cacao
0.9 tabacco sigaro
0.85 pasta pastificio
0.85 mensa ristorazione refettorio
0.85 albergo hotel alberghiero
0.85 albergo ricettivo ricezione
0.85 alloggio ricettivo ricezione ospitalita
0.85 ristorante ristorazione
0.85 campeggio camping
0.85 viaggio turismo turistico
0.9 negozio esercizio bottega
0.9 supermercato ipermercato
0.9 magazzino deposito
0.9 magazzinaggio stoccaggio
0.85 magazzinaggio logistica
0.8 approvvigionamento acquisto
0.85 trasporto logistica
0.85 spedizione consegna
0.85 merce prodotto
0.8 articolo prodotto
0.9 imballaggio confezionamento
0.95 fabbrica stabilimento
0.9 azienda impresa societa ditta
0.75 aziendale impresa
0.85 studio ufficio
0.95 macchina macchinario
0.65 macchina impianto attrezzatura
0.85 attrezzatura apparecchio apparecchiatura strumento
0.8 dispositivo apparecchio
0.75 lavorazione trattamento produzione fabbricazione
0.75 costruzione fabbricazione realizzazione
0.85 costruzione edilizia edile
0.85 manutenzione riparazione
0.85 montaggio assemblaggio installazione
0.8 serie catena
0.95 automobile auto autoveicolo autovettura vettura
0.85 veicolo autoveicolo mezzo
0.8 veicolo motociclo
0.9 bicicletta ciclo bici
0.9 moto motociclo motocicletta
0.9 camion autocarro tir
0.85 furgone autocarro camion
0.9 autobus bus pullman corriera
0.85 treno ferroviario ferrovia
0.85 muletto carrello
0.85 nave navale
0.85 nave imbarcazione barca
0.85 marittimo navale mare
0.85 aereo aeromobile velivolo
0.85 aereo aeroportuale volo
0.85 aeroportuale aeroporto
0.85 strada stradale
0.85 viario stradale
0.95 mobile arredo arredamento
0.7 poltrona divano mobile
0.9 legno legname ligneo
0.8 falegnameria legno
0.8 falegname mobile
0.85 sughero legno
0.8 metallo metallurgico metalmeccanico metallico
0.85 acciaio siderurgico
0.85 ferro acciaio
0.85 colata fonderia
0.9 fonditore colata
0.85 lamiera laminazione
0.85 utensile attrezzo
0.9 vetro vetreria
0.85 plastica gomma polimero
0.85 chimico chimica
0.8 chimico farmaceutico
0.85 cemento calcestruzzo
0.85 pietra marmo lapideo
0.85 cava miniera estrattivo
0.9 minerario miniera
0.9 pelle pelletteria cuoio
0.85 pelle conceria
0.85 calzaturiero calzatura scarpa
0.95 calzatura scarpa
0.9 tessuto tessile stoffa
0.85 maglia maglieria
0.85 abito abbigliamento vestiario
0.8 biancheria abbigliamento
0.8 intimo biancheria
0.85 tenda tendaggio drappeggio
0.85 ricamo merletto
0.85 gioiello gioielleria oreficeria
0.85 bigiotteria gioielleria orafo
0.85 carta cartone cartotecnica
0.85 stampa tipografico tipografia poligrafico
0.85 libro libreria
0.85 libro editoriale
0.9 rilegatura legatura legatoria
0.8 telecomunicazione comunicazione
0.9 tic it ict informatica
0.85 informatica computer
0.85 informatica informazione
0.8 informatica software
0.85 applicazione software applicativo
0.9 rete network
0.8 java python php javascript software
0.85 sito web internet
0.85 dato informazione
0.95 immissione inserimento
0.8 elaborazione inserimento
0.8 videoscrittura dattilografia
0.9 accoglienza ricevimento reception
0.7 accoglienza informazione
0.85 centralino centralinista telefonista
0.9 stipendio paga busta
0.85 previdenza contributo
0.9 cliente clientela
0.85 pubblico utente
0.85 contabile contabilita
0.85 bilancio contabilita
0.9 finanza finanziario
0.8 banca bancario credito
0.9 assicurazione assicurativo
0.9 fiscale tributario tributo
0.8 imposta tributo tassa
0.85 dogana doganale
0.9 giuridico legale
0.85 diritto giuridico
0.85 condominio stabile
0.85 immobile immobiliare
0.85 edificio stabile
0.9 pubblicita pubblicitario
0.7 pubblicita marketing
0.7 commerciale vendita
0.85 personale hr
0.8 selezione reclutamento recruiter
0.85 formazione addestramento
0.9 qualita quality
0.85 sicurezza vigilanza
0.8 sicurezza prevenzione
0.8 polizia poliziotto
0.8 esercito militare
0.8 carcere penitenziario carcerario
0.85 tribunale giudiziario
0.85 comunale municipale comune
0.8 ministeriale statale pubblico
0.85 ospedale ospedaliero clinica
0.7 sanitario medico
0.9 sanitario salute
0.85 dentale dentista
0.95 odontoiatra dentista
0.85 oculista ottico
0.85 pediatra bambino
0.9 psicologo psicologia
0.85 farmacista farmacia
0.7 anziano assistenziale
0.7 sociale assistenziale
0.85 disabile handicap invalido
0.85 bambino infanzia
0.85 nido infanzia asilo
0.9 infanzia materna
0.9 scolastico scuola
0.9 elementare primaria
0.85 secondaria superiore
0.8 liceo superiore
0.75 istituto scuola
0.85 universita universitario ateneo
0.85 orientamento carriera
0.8 musicale musica
0.9 tv televisione televisivo
0.85 radio radiofonico
0.85 cinema cinematografico cinematografo
0.9 teatro teatrale
0.9 film cinema
0.8 scena teatrale scenico
0.85 spettacolo intrattenimento
0.85 ricreativo divertimento
0.75 notturno discoteca
0.85 sport sportivo
0.85 piscina natatorio
0.85 palestra fitness
0.85 circense circo
0.8 museo museale
0.8 arte artistico
0.85 arte figurativo
0.85 mostra fiera esposizione
0.85 evento congresso convegno
0.85 foto fotografico fotografia
0.9 pulizia pulitore
0.85 rifiuto ecologico immondizia
0.85 lavanderia stireria
0.85 acquedotto idrico acqua
0.85 fognatura idrico
0.8 condotta rete tubazione
0.85 tubo tubazione
0.85 gas fluido
0.85 caldaia vapore
0.85 riscaldamento termico
0.85 frigorifero refrigerazione condizionamento
0.9 elettrico elettricista
0.85 elettronico elettronica
0.75 energia elettrico
0.85 elettrodomestico apparecchio
0.9 pittura verniciatura
0.85 ambiente ambientale
0.8 terra suolo
0.9 terra geologia
0.9 geologo geologia
0.9 biologo biologia
0.9 storico storia
0.9 fisico fisica
0.9 matematico matematica
0.9 statistico statistica
0.9 economista economia
0.85 filosofia filosofico
0.9 lettera letteratura
0.9 lingua linguistico
0.9 ingegneristico ingegneria
0.9 architettonico architettura
0.9 agrario agronomia
0.9 prefabbricato preformato
0.9 assimilato affine simile
`;
