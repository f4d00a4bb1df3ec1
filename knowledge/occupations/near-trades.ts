/**
 * Trades and sectors, area by area of the classification of jobs: how official lists, adverts and people word what the
 * taxonomy calls otherwise. Written from knowledge of the trades, not from evaluation titles. Same layout as the roles.
 */
export const nearTrades = `
0.85 legislatore parlamentare deputato senatore
0.8 sindaco assessore
0.8 ambasciatore diplomatico console
0.8 questore prefetto commissario
0.8 rettore decano
0.85 presidente governatore
0.8 sindacalista sindacale
0.8 sindacato sindacale
0.85 funzionario ufficiale
0.8 amministrazione ente
0.75 ministero amministrazione
0.8 statale governativo nazionale
0.7 dirigente funzionario amministratore
0.8 grossista ingrosso commerciante
0.9 dettagliante dettaglio minuto
0.8 minuto dettaglio negozio
0.85 dettaglio negozio
0.8 mercante commerciante
0.8 importatore importazione import
0.8 esportatore esportazione export
0.85 importazione import
0.85 esportazione export
0.85 rivenditore venditore commerciante
0.75 rivendita negozio
0.8 bottegaio negoziante
0.85 libreria libraio
0.8 cartolibreria cartoleria libreria
0.85 edicola giornalaio edicolante
0.85 edicolante giornale
0.85 tabaccheria tabaccaio
0.85 antiquariato antiquario antico
0.75 antichita antiquariato antico
0.85 ferramenta ferraio
0.85 profumeria profumo cosmetico
0.85 erboristeria erborista
0.85 fruttivendolo frutta ortofrutta
0.85 salumeria salumi gastronomia
0.8 salumi macelleria gastronomia
0.85 alimentari alimentare gastronomia
0.8 gastronomo gastronomia salumeria
0.8 banconista barista bar
0.75 banconiere banconista commesso
0.75 banco bancone mercato
0.8 bancone bar
0.85 caffetteria caffe bar
0.85 barista bar
0.85 pub bar birreria
0.8 enoteca vino sommelier
0.85 birraio birra birrificio
0.85 oste ristoratore taverna
0.9 ristoratore ristorante ristorazione
0.8 trattoria ristorante cuoco
0.85 tavola mensa
0.85 catering ristorazione banchetto
0.85 gelateria gelato gelataio
0.85 pizzeria pizza pizzaiolo
0.85 rosticceria gastronomia
0.9 locanda albergo pensione
0.8 pensione albergo
0.85 affittacamere alloggio ospitalita
0.8 agriturismo fattoria rurale
0.8 ostello albergo
0.75 struttura esercizio
0.8 portineria portiere
0.85 guardarobiere guardaroba
0.75 guardaroba biancheria
0.85 cameriera camera
0.9 inserviente ausiliario
0.8 inserviente pulizia
0.8 ausiliario assistente
0.85 accompagnatore guida
0.85 cicerone guida
0.8 villeggiatura turistico
0.8 villaggio turistico
0.85 intrattenitore animatore
0.8 biglietteria bigliettaio cassiere
0.8 bigliettaio controllore biglietto
0.8 croupier casino
0.8 casino gioco
0.8 scommesse bookmaker allibratore
0.75 lotteria scommesse
0.85 tecnologo tecnologia
0.85 fisico astronomo
0.85 meteorologo clima
0.75 chimico laboratorio
0.85 enologia enologo enotecnico
0.85 agronomo agrario agrotecnico
0.85 forestale selvicoltura silvicoltura
0.75 botanico pianta vegetale
0.85 zoologo animale
0.85 microbiologo batteriologo
0.85 biotecnologia biotecnologo
0.8 ecologia ecologo ambiente
0.8 geologico geologo
0.8 geofisico sismologo
0.8 idrologia idrologo idrico
0.85 cartografo mappatore topografo
0.85 agrimensore topografo geometra
0.85 architetto architettura
0.85 urbanista urbano territorio
0.75 pianificatore urbanista
0.85 paesaggista paesaggio
0.85 arredatore arredamento interno
0.8 stilista moda
0.85 costumista costume
0.85 scenografo scena scenografia
0.85 vignettista fumetto caricaturista
0.85 fumettista fumetto
0.85 matematica attuariale attuario
0.8 assicurativo attuario
0.85 econometria economista
0.85 sociologia sociologo sociologico
0.85 antropologia antropologo
0.85 archeologia archeologo
0.85 filologia filologo
0.8 linguistica linguista
0.85 teologia teologo
0.85 pedagogia pedagogo pedagogico
0.85 psicoterapia psicoterapeuta
0.85 geografia geografo
0.75 politologo politica
0.85 giurista giuridico
0.8 legale giurista
0.9 notaio notarile
0.85 procuratore magistrato
0.75 giudiziario giudice
0.8 avvocatura avvocato
0.85 curatore liquidatore
0.85 tributarista fiscalista
0.85 fisco fiscale
0.75 contabile amministrativo
0.85 tesoriere tesoreria
0.8 revisore auditor
0.85 revisione audit
0.85 broker intermediario borsa
0.85 borsa titolo azionario
0.85 titolo valore
0.8 cambiavalute cambista valuta
0.85 mutuo prestito
0.85 prestito credito fido
0.85 finanziamento prestito
0.85 investimento portafoglio
0.85 risparmio investimento
0.8 sportello bancario
0.8 sportellista sportello cassiere
0.85 perito liquidatore
0.75 danno sinistro
0.85 pegno prestatore
0.85 esattore riscossione esattoriale
0.8 recupero riscossione
0.8 recupero crediti
0.85 usciere messo
0.8 usciere portiere custode
0.8 commesso usciere
0.85 protocollo archivio documento
0.85 dattilografo videoterminalista
0.85 stenografo stenotipista resocontista
0.85 digitazione inserimento dato
0.85 fotocopia copia riproduzione
0.85 schedario archivio
0.85 copista copia scrivano
0.85 archiviazione archivio
0.85 bozza correttore
0.75 testo bozza
0.85 recapito consegna portalettere
0.85 posta postale corrispondenza
0.85 postino posta recapito
0.85 smistamento smistatore
0.8 sondaggio intervistatore indagine
0.85 rilevatore censimento
0.85 intervista intervistatore
0.85 statistica statistico
0.8 centralino telefonico
0.9 telefonista telefonico
0.85 telemarketing teleselling telefonico
0.8 sollecito esattore
0.85 reclamo reclami
0.85 prenotazione biglietteria
0.85 accettazione ricevimento ammissione
0.85 segretario segreteria
0.85 programmatore software
0.85 sistemista sistema
0.85 informatico tic
0.85 informatico computer
0.85 hardware computer
0.85 elaboratore computer
0.85 calcolatore computer
0.85 pc computer hardware
0.85 notebook computer hardware
0.85 internet web online
0.85 sito web
0.85 database dato
0.85 basi database
0.85 tecnologie tic
0.75 telematico tic rete
0.85 videogioco gioco videogiochi
0.85 smartphone cellulare mobile
0.85 cellulare telefonia
0.85 telefonia telefono telecomunicazione
0.85 trasmissione teletrasmissione
0.8 antennista antenna
0.85 antenna telecomunicazione
0.85 medicina medico
0.8 chirurgo chirurgia
0.85 chirurgia chirurgico
0.85 anestesia anestesista
0.85 cardiologia cardiologo
0.85 odontoiatria odontoiatra
0.85 stomatologo dentista
0.8 denti dentista
0.85 dentale odontotecnico
0.85 protesi ortoprotesista
0.85 igienista igiene
0.85 dietetica dietista
0.85 alimentazione nutrizionista
0.8 dietologo nutrizionista alimentazione dietista
0.85 udito audiologo audioprotesista
0.8 acustico audioprotesista
0.85 logopedia logopedista
0.85 vista optometrista ottico
0.85 lente ottico optometrista
0.85 occhiale ottico
0.85 fisioterapia fisioterapista
0.8 riabilitazione fisioterapista
0.85 massaggio massaggiatore
0.8 massofisioterapista massaggiatore fisioterapista
0.85 radiologia radiologo
0.85 podologia podologo
0.85 callista podologo pedicure
0.85 ostetricia ostetrico
0.85 ginecologia ginecologo
0.85 neonatale ostetrico
0.8 ambulanza soccorritore barelliere
0.85 soccorso soccorritore
0.8 emergenza soccorso
0.85 veterinaria veterinario
0.85 farmaco farmaceutico medicinale
0.8 medicinale farmaceutico
0.85 omeopata omeopatia naturopata
0.85 agopuntura agopuntore
0.8 prelievo sangue
0.85 laboratorista laboratorio
0.85 analisi analista
0.8 ospedale sanitario
0.8 infermieristica infermiere
0.85 sociosanitario assistenza
0.8 sociosanitario socio sanitario
0.85 domiciliare casa
0.8 domicilio domiciliare casa
0.85 anziano assistenza
0.85 minore infanzia minorenne
0.85 minorenne bambino
0.85 giovane giovanile adolescente
0.85 tossicodipendenza dipendenza
0.85 famiglia familiare
0.85 comunita sociale
0.85 immigrato immigrazione straniero
0.85 nido educatore
0.85 puericultore infanzia bambino
0.8 asilo scuola
0.9 maestro insegnante
0.75 scolastico istruzione
0.85 istruzione formazione insegnamento
0.85 didattico didattica insegnamento
0.85 sostegno speciale
0.85 bisogno sostegno
0.85 ripetizione lezione privato
0.8 autoscuola guida
0.85 patente guida
0.85 ginnastica fitness
0.85 sci sciatore
0.85 nuoto nuotatore piscina
0.85 calciatore calcio
0.85 ciclista ciclismo
0.85 pugile pugilato
0.85 arbitro sportivo
0.85 atleta sportivo
0.8 atletica atleta
0.85 bagnino salvamento salvataggio
0.85 alpino montagna alpinismo
0.85 fantino cavallo
0.85 equitazione cavallo ippico
0.85 ippico cavallo
0.8 scuderia stalla cavallo
0.85 stalliere stalla
0.85 pittore artista
0.8 scultore scultura
0.85 compositore musica
0.85 orchestra orchestrale direttore
0.8 coro corista
0.85 cantore coro
0.85 ballo danza balletto
0.85 coreografia coreografo
0.85 attore recitazione
0.85 comparsa figurante
0.85 controfigura stuntman
0.85 regista regia
0.85 sceneggiatore copione
0.85 doppiatore doppiaggio
0.8 conduttore presentatore
0.85 dj deejay
0.85 disc deejay
0.8 illusionista prestigiatore mago
0.85 burattinaio marionettista
0.85 clown pagliaccio
0.85 giostraio giostra
0.8 lunapark giostraio
0.85 palcoscenico scena
0.85 macchinista scena
0.85 sonoro audio suono
0.85 suono fonico audio
0.9 fonico suono
0.85 luce illuminazione
0.85 operatore cineoperatore
0.85 montatore montaggio
0.85 ripresa cineoperatore
0.85 proiezionista proiezione
0.85 fotografo foto
0.85 restauratore restauro
0.85 modello indossatore
0.85 mannequin indossatore
0.85 monaco religioso suora
0.85 chiesa pastore cappellano
0.85 sacrestano sagrestano chiesa
0.8 astrologo indovino cartomante
0.85 chiromante indovino
0.8 becchino necroforo funebre
0.9 funebre funerale onoranza
0.85 cimitero cimiteriale
0.85 truccatore trucco
0.85 visagista truccatore
0.85 unghia manicure
0.85 manicure estetista
0.85 massaggiatore benessere
0.85 benessere spa terme
0.85 termale terme
0.85 toelettatore toelettatura
0.85 cane cinofilo
0.8 cane gatto animale
0.85 canile cane
0.85 acquario acquatico
0.85 tatuatore tatuaggio
0.85 accompagnatore dama
0.85 domestica domestico casa
0.8 maggiordomo domestico
0.8 lavandaio lavanderia
0.85 tintolavanderia lavasecco tintoria
0.85 stiratura stiratore
0.85 lavasecco lavanderia
0.8 lavaggio lavanderia
0.8 lavaggio lavatore
0.85 biancheria lenzuolo
0.85 sorvegliante guardia custode
0.85 sorveglianza vigilanza
0.85 vigilante guardia
0.85 metronotte guardia notturno
0.85 buttafuori sicurezza locale
0.85 carceriere carcere guardia
0.85 penitenziario guardia
0.85 finanziere guardia
0.85 carabiniere poliziotto
0.85 vigile polizia urbano
0.85 investigatore detective
0.85 investigativo detective
0.85 antincendio incendio
0.85 incendio fuoco
0.85 militare soldato
0.8 truppa soldato
0.85 sottufficiale sergente
0.85 marina navale
0.85 aeronautica aereo
0.85 coltivatore agricoltore
0.85 colono agricoltore
0.8 vivaista vivaio
0.85 vivaio pianta
0.8 fiore fiorista
0.85 ortivo ortaggio
0.8 ortaggio orticoltore
0.85 cereale seminativo
0.85 seminativo pieno
0.85 arboreo albero frutta
0.8 albero arboricoltore
0.85 agrume frutta
0.85 vendemmia uva vite
0.85 vino vinificazione
0.85 fungo coltivatore
0.85 potatura potatore albero
0.85 potatore albero
0.85 allevatore animale bestiame
0.85 pollo pollame
0.85 gallina pollame
0.85 coniglio allevatore
0.85 ape apicoltore miele
0.85 baco sericoltore seta
0.85 pesca pescatore
0.85 acquacoltura piscicoltura ittico
0.8 pesce pescato
0.85 mollusco acquacoltura
0.8 pastorizia pastore
0.85 mungitore latte
0.85 mungitura latte
0.85 stalla bestiame
0.85 trattore trattorista
0.85 trattorista agricolo
0.8 mietitrebbia trattore agricolo
0.85 mietitrebbiatrice trattore
0.85 cacciatore caccia
0.8 guardacaccia venatorio
0.85 motosega boscaiolo
0.85 segheria legno segatore
0.85 tronco legname
0.8 corteccia scortecciatura
0.85 muratura muratore
0.85 muro muratura
0.85 cantiere edile
0.85 capomastro capocantiere
0.85 mattone muratore
0.8 cemento armato
0.85 ferraiolo armato ferro
0.85 carpenteria carpentiere
0.85 ponteggiatore ponteggio
0.85 ponteggio impalcatura
0.9 impalcatura ponteggio
0.85 tetto copertura
0.9 copritetto tetto
0.85 pavimento pavimentatore
0.85 piastrella piastrellista
0.85 parquet parchettista
0.85 moquette pavimento
0.85 intonaco intonacatore
0.85 gesso stuccatore
0.85 cartongesso gesso
0.85 vetraio vetrata
0.85 isolante isolamento coibentazione
0.9 isolatore coibentatore coibentazione
0.85 impermeabilizzazione impermeabilizzatore
0.8 serramento infisso finestra
0.9 serramentista infisso serramento
0.85 porta infisso
0.85 idraulica idraulico
0.8 tubatura tubista tubo
0.85 sanitario bagno
0.85 termico riscaldamento caldaia
0.85 fuochista caldaia
0.85 condizionatore condizionamento climatizzazione
0.85 frigorista refrigerazione freddo
0.85 frigorifero freddo
0.85 ascensore ascensorista
0.85 montacarichi ascensore elevatore
0.85 decoratore pittore
0.85 tinteggiatore tinteggiatura imbianchino
0.85 parato carta
0.85 facciata edificio
0.85 camino spazzacamino
0.85 demolizione demolitore
0.85 asfalto stradale bitume
0.85 asfaltista asfalto stradale
0.85 segnaletica stradale
0.85 scavo escavatore movimento
0.85 escavatore ruspa bulldozer
0.85 ruspista bulldozer
0.85 terra terreno
0.85 perforatore trivellatore
0.85 trivella trivellazione perforazione
0.85 sondatore trivellatore sonda
0.85 minatore minerario
0.85 cavatore cava
0.85 scalpellino pietra
0.85 marmista marmo
0.85 tagliapietre pietra
0.85 lapidario pietra gemma
0.85 esplosivo brillatore fochino
0.9 artificiere esplosivo
0.85 fonderia fonditore fusione
0.85 formatore fonderia
0.85 saldatura saldatore
0.85 lamierista lamiera
0.85 carrozziere carrozzeria
0.85 battilamiera carrozziere
0.85 caldareria caldaista
0.85 carpentiere metallico
0.85 fabbro ferro
0.85 fucinatore forgiatore
0.85 stampo stampista
0.85 attrezzista utensile
0.85 utensile utensileria
0.85 alesatore fresatore
0.85 rettificatore rettifica
0.85 affilatore arrotino
0.85 coltello affilatore
0.85 galvanico galvanica elettrolitico
0.85 zincatore galvanico zinco
0.85 cromatore galvanico
0.85 trafila trafilatura trafilato
0.85 laminatoio laminazione
0.85 altoforno fusione
0.85 forno fornaio
0.85 fornace forno laterizio
0.85 laterizio mattone
0.85 tempra termico
0.85 trattamento trattato
0.85 officina meccanico
0.85 motorista motore
0.85 motore meccanico
0.8 autoriparatore meccanico autoveicolo
0.85 elettrauto autoveicolo
0.85 gommista pneumatico
0.85 pneumatico gomma
0.85 benzinaio carburante rifornimento
0.9 distributore carburante
0.85 autolavaggio lavaggio
0.85 aereo aeronautico
0.85 velivolo pilota
0.85 aeronautico aeromobile
0.85 meccanica meccanico
0.8 trattore agricolo
0.85 macchinario industriale
0.85 elettromeccanico elettrico
0.85 elettrotecnico elettrico
0.85 elettricista impianto
0.85 quadro quadrista
0.85 quadrista elettrico
0.85 cablatore cavo
0.85 cavo linea
0.85 elettrodotto linea
0.85 elettronica elettronico
0.85 orologiaio orologio
0.85 orologeria orologio
0.85 precisione strumento
0.85 ottico lente
0.85 organo organaro
0.85 liutaio violino strumento
0.85 accordatore pianoforte
0.85 gemma pietra
0.85 orafo oro
0.85 argentiere argento
0.85 oreficeria orafo
0.9 orefice orafo
0.85 vasaio ceramica terracotta
0.85 ceramica ceramico
0.85 terracotta ceramica
0.85 porcellana ceramica
0.85 soffiatore vetro
0.85 decoratore decorazione
0.85 cestaio vimini
0.85 vimini canna paglia
0.85 paglia intreccio
0.85 intrecciatore cestaio
0.85 spazzola scopa
0.85 giocattolo giocattolaio
0.85 cornice corniciaio
0.85 candela cera
0.85 strumento musicale
0.85 tipografo stampa
0.85 compositore fotocompositore
0.85 serigrafo serigrafia
0.85 litografo litografia
0.85 legatore rilegatore
0.85 rilegatura rilegatore
0.85 prestampa stampa
0.85 grafica stampa
0.85 zincografia incisore cliche
0.85 fotoincisione incisore
0.85 macellatore macellazione
0.85 macello macellazione
0.85 salumi insaccato
0.9 insaccato salumiere
0.85 mulino mugnaio macinazione
0.9 molitorio mulino macinazione
0.85 farina mulino
0.85 panificazione fornaio
0.85 biscotto dolciario
0.85 dolciume caramella dolciario
0.9 confettiere dolciume
0.85 formaggio caseario casaro
0.85 burro caseario
0.85 conserva conserviero
0.85 conserviero conservazione
0.85 conservazione sottovuoto
0.85 surgelato congelazione
0.85 oleificio frantoio olio
0.85 frantoio frantoiano olio
0.85 zucchero zuccherificio
0.85 bevanda analcolico
0.85 liquore distillato distilleria
0.85 distillatore distilleria
0.85 acquavite distillato
0.85 imbottigliamento bottiglia
0.85 assaggiatore degustatore
0.85 torrefazione caffe torrefattore
0.85 essiccazione essiccatore
0.85 stagionatura stagionatore
0.85 ebanista legno
0.85 impiallacciatura impiallacciatore
0.85 intaglio intagliatore
0.85 impagliatore sedia
0.85 bottaio botte
0.85 segatura sega
0.85 pialla piallatore
0.85 compensato truciolato pannello
0.85 filatoio filatura
0.85 filato filatura
0.85 fibra filato
0.85 cardatura cardatore
0.85 lana tessile
0.85 cotone tessile
0.85 seta tessile
0.85 telaio tessitura
0.85 tessitura tessitore
0.85 magliaio maglieria
0.85 magliaia maglia
0.85 orditura ordito
0.85 candeggio tintura
0.85 tintura tintore
0.85 finissaggio finitura
0.85 apprettatura finitura
0.85 nobilitazione finitura
0.85 sartoria sarto
0.85 camiciaio camicia sarto
0.85 vestito abito
0.85 indumento abbigliamento
0.85 confezione abbigliamento
0.85 taglio tagliatore
0.85 cucitura cucitore
0.85 cucire cucitura
0.85 modista cappello
0.85 cappello cappellaio
0.85 guanto guantaio
0.85 corsetteria biancheria
0.85 pellicceria pelliccia
0.85 tappezzeria imbottito
0.85 materasso materassaio
0.85 sellaio selleria pelle
0.85 valigeria pelletteria
0.85 borsa pelletteria
0.85 cintura pelletteria
0.85 tomaia calzatura
0.85 suola calzatura
0.85 calzaturificio calzatura
0.85 ciabattino calzolaio
0.85 concia conceria
0.85 cuoio pelle
0.85 sommozzatore subacqueo palombaro
0.85 cernitore selezionatore classificatore
0.85 classificatore classificazione
0.8 controllo ispezione
0.85 collaudo prova
0.85 disinfestatore disinfestazione
0.85 derattizzazione disinfestazione
0.85 disinfezione igienizzazione
0.85 centrale energia
0.85 termoelettrico termico energia
0.8 termoelettrico centrale combustibile
0.85 fotovoltaico solare
0.85 idroelettrico acqua
0.85 eolico vento
0.85 generatore energia
0.85 depurazione depuratore
0.8 depurazione trattamento acqua
0.85 depuratore acqua reflua
0.85 potabilizzazione acqua
0.85 inceneritore incenerimento rifiuto
0.85 discarica rifiuto
0.85 smaltimento rifiuto
0.85 raffineria petrolio petrolifero
0.85 raffinazione raffineria
0.85 petrolchimico petrolio chimico
0.85 oleodotto gasdotto pipeline
0.85 metano gas
0.85 robot robotica
0.85 robotizzato robot
0.85 automatico automatizzato automazione
0.85 cnc numerico
0.85 montaggio catena
0.85 siderurgia siderurgico acciaieria
0.85 acciaieria acciaio
0.85 ghisa fonderia
0.85 alluminio metallo
0.85 zinco metallo
0.85 rame metallo
0.85 mineraria minerale
0.85 minerale estrazione
0.85 frantumazione frantoio
0.85 cementificio cemento
0.85 cemento conglomerato
0.85 ceramico fornace
0.85 vetreria vetro
0.85 sapone detergente
0.85 detersivo detergente sapone
0.85 cosmetico cosmesi
0.85 profumo fragranza
0.85 vernice verniciatura
0.85 colore vernice
0.85 fertilizzante concime
0.85 esplosivo munizione
0.85 pirotecnico fuoco
0.85 gomma caucciu
0.85 caucciu gomma
0.85 plastico plastica
0.85 resina plastica
0.85 estrusione estrusore
0.85 stampaggio stampatore
0.85 iniezione stampaggio
0.85 cartiera carta
0.85 cartario carta
0.85 cellulosa pasta
0.85 carta cartaceo
0.85 cartone scatola
0.85 scatolificio cartone
0.85 busta sacchetto
0.85 imballo imballaggio
0.85 impacchettatore imballatore confezionatore
0.85 etichettatrice etichettatura
0.85 imbottigliatore imbottigliamento
0.85 assemblaggio montatore
0.85 locomotore macchinista treno
0.85 locomotiva macchinista treno
0.85 ferrovia ferroviario
0.85 convoglio treno
0.85 carrozza vagone
0.85 vagone carrozza treno
0.85 scambio deviatore
0.85 frenatore manovra
0.85 manovra manovratore
0.85 tram tranviere
0.85 metropolitana treno
0.85 filobus autobus
0.85 taxi tassista
0.85 noleggio conducente
0.85 noleggio noleggiatore
0.85 motociclo motociclista
0.85 autotreno autocarro
0.85 autoarticolato autocarro
0.85 autista autocarro
0.85 autocisterna cisterna autocarro
0.85 betoniera autobetoniera
0.85 autogru gru semovente
0.85 gru gruista
0.85 carroponte gru
0.85 carriponte gru
0.85 sollevamento gru
0.85 sollevatore elevatore
0.85 elevatore sollevamento carrello
0.85 funivia impianto fune
0.85 seggiovia sciovia funivia
0.85 skilift sciovia
0.85 nostromo marinaio
0.85 mozzo marinaio
0.85 coperta ponte
0.85 ufficiale comandante
0.85 comandante capitano
0.85 barcaiolo traghetto
0.85 traghettatore traghetto
0.85 chiatta fluviale
0.85 porto portuale
0.85 portuale scaricatore stivatore
0.85 ormeggiatore ormeggio
0.85 carico scarico
0.85 scaricatore scarico merce
0.85 merce carico
0.85 bagaglio facchino
0.85 facchinaggio facchino
0.85 trasloco traslocatore
0.85 traslocatore trasloco facchino
0.85 scaffalista scaffale
0.85 rifornimento scaffale
0.85 lavavetri vetro finestra
0.85 vetro finestra
0.85 spazzamento spazzino
0.85 nettezza rifiuto
0.85 immondizia spazzatura rifiuto
0.9 spazzatura rifiuto
0.85 raccolta raccoglitore
0.85 rottame riciclaggio
0.85 riciclo riciclaggio
0.85 letturista lettura contatore
0.85 contatore lettura
0.85 parcheggio parcheggiatore posteggiatore
0.85 volantino volantinaggio
0.85 affissione manifesto
0.85 lustrascarpe scarpa
0.85 lavapiatti stoviglia
0.85 sguattero lavapiatti cucina
0.85 maschera teatro
0.85 attraversamento pedonale
0.85 brevetto marchio
0.85 prevenzione antinfortunistico
0.85 infortunio infortunistico
0.85 protezione prevenzione
0.85 noleggio affitto
0.85 affitto locazione
0.9 locazione affitto noleggio
0.85 asta banditore
0.85 aggiudicazione asta
0.85 appalto appaltatore
0.85 gara appalto
0.85 spedizioniere spedizione
0.85 doganale doganiere
0.85 collocamento lavoro
0.85 impiego lavoro
0.85 occupazione impiego
0.85 lavoro occupazionale
0.85 reclutatore reclutamento
0.85 congressuale congresso
0.85 fiera fieristico
0.85 vetrina vetrinista
0.85 merchandiser merchandising
0.85 dimostratore dimostrazione promoter
0.85 piazzista venditore ambulante
0.85 porta domicilio
0.85 stampa pubblico
0.85 relazione pubblico
0.85 prodotto produzione
0.85 alimentarista alimentare
0.85 fotogrammetrista cartografo
0.85 approvvigionatore acquisto acquirente
0.85 approvvigionamento fornitura fornitore
0.8 economo tesoriere contabile
0.85 strumentista orchestrale
0.85 aerospaziale aeronautico spaziale
0.85 energetico energia
0.8 gestionale industriale gestione
0.85 metallurgico metallurgia
0.85 minerario minerale estrazione
0.85 civile costruzione edile
0.8 petrolifero idrocarburo
0.85 idrocarburo petrolio gas
0.85 nautico navale nautica
0.8 natante imbarcazione
0.85 astronomo astronomia
0.85 patologo patologia
0.85 radiologia radiografia
0.85 ortopedico ortopedia
0.85 laboratorio analisi
0.85 clinico ospedaliero medico
0.85 terapeutico terapia terapeuta
0.85 psichiatrico psichiatra
0.85 neuropsicomotricita psicomotorio
0.85 profilassi igiene
0.85 degente paziente ricovero
0.85 malato paziente
0.85 museo conservatore galleria
0.85 pinacoteca museo
0.85 cultura culturale
0.85 archivistico archivio
0.85 documentalista documentazione
0.85 biblioteconomia bibliotecario
0.85 editoria editoriale editore
0.85 casa editrice
0.8 quotidiano giornale
0.8 periodico rivista
0.85 stampa giornalista
0.85 radiotelevisivo radio televisione
0.85 audiovisivo video
0.85 varieta cabaret
0.85 cabarettista comico varieta
0.85 strada ambulante
0.85 lirico opera cantante
0.85 culto religioso sacerdote
0.85 ecclesiastico religioso
0.85 partito politico
0.85 associazione organizzazione
0.8 cooperativa cooperazione
0.85 umanitario cooperazione
0.85 confindustria imprenditoriale
0.85 prefettura prefetto
0.85 giurisdizione giudice
0.85 corte giudice
0.85 pretore giudice
0.85 giurisprudenza diritto
0.85 penale penalista
0.85 marketing commercializzazione
0.85 commercializzazione mercato
0.85 mercato commerciale
0.85 pubblicita comunicazione
0.85 bancario credito
0.85 contabilita amministrativo
0.85 fattura fatturazione
0.85 fatturista fatturazione
0.85 stipendio retribuzione
0.9 retribuzione paga
0.85 manodopera personale lavoro
0.85 ricerca ricercatore
0.85 sperimentale sperimentazione
0.85 scolastico scuola
0.85 primaria elementare
0.85 prescolare infanzia
0.85 prescolastico infanzia
0.85 medio secondaria
0.85 media secondaria
0.85 liceale liceo
0.85 professore docente
0.85 supplente insegnante
0.85 doposcuola sostegno
0.85 lettore lingua
0.85 straniero lingua
0.85 educazione fisico
0.85 motorio fisico ginnastica
0.85 allenamento allenatore
0.85 agonistico competizione atleta
0.85 palestra ginnastica
0.85 hostess accoglienza
0.85 conducente autista
0.85 trasportatore autotrasportatore
0.85 autotrasporto autocarro trasporto
0.85 pesante autocarro
0.85 macchina operatrice
0.8 operatrice macchina
0.85 semovente gru
0.85 movimentazione magazzino merce
0.85 spedizione magazzino
0.85 deposito magazzino
0.85 giacenza inventario
0.9 scorta inventario giacenza
0.85 imballaggio imballatore
0.85 etichettatore etichettatura
0.85 impianto stabilimento
0.85 processo produzione
0.85 produttivo produzione
0.85 stabilimento industriale
0.85 reparto produzione
0.85 artigianale artigiano mano
0.85 manuale mano manovale
0.85 generico comune
0.85 industrializzazione produzione
0.85 confezionatrice confezionamento
0.85 utensile macchina
0.85 asportazione truciolo fresatura
0.85 prototipo modello
0.85 modellista modello cartamodello
0.85 pressa pressatura stampaggio
0.85 trancia pressa
0.85 piegatrice piegatura
0.85 cesoia taglio
0.85 metallico carpenteria
0.85 struttura carpenteria
0.85 saldobrasatura brasatura saldatura
0.85 ossitaglio tagliatore fiamma
0.85 verniciatrice verniciatura
0.85 smalto smaltatore
0.85 manutentivo manutenzione
0.85 impiantistico impianto
0.85 idraulico tubo
0.85 bonifica bonificatore amianto
0.85 edilizia costruzione
0.85 strutturale struttura
0.85 stradale strada manutenzione
0.85 rotaia binario ferroviario
0.85 binario ferroviario
0.85 galleria tunnel
0.85 diga idraulico
0.85 condominiale condominio
0.85 urbano comune
0.85 verde giardiniere
0.85 parco giardino
0.85 prato giardino
0.85 vegetale ortaggio
0.85 oliva olio olivo
0.85 oleario frantoio
0.85 vinicolo vino cantina
0.85 cantina vino
0.85 caseificio formaggio
0.85 lattiero formaggio
0.85 pescato pesce
0.85 ittico pescheria
0.85 avicolo gallina
0.85 dolce pasticciere
0.85 pastaio pasta
0.85 pasta pastificio
0.85 cibo alimentare
0.85 cottura cuoco
0.85 cucina cuoco
0.85 pasto mensa
0.85 vivanda cibo
0.85 colazione bar
0.85 cocktail barman
0.85 domestico famiglia
0.85 bambino babysitter
0.85 cura assistenza
0.85 assistenziale assistenza
0.85 badante anziano
0.85 bellezza estetista
0.85 estetica estetista
0.85 capello parrucchiere
0.85 barba barbiere
0.85 depilazione estetista
0.85 ordine polizia
0.85 pattuglia vigilanza
0.85 scorta guardia
0.85 portavalori valore blindato
0.85 blindato valore
0.85 allarme sicurezza
0.85 evento manifestazione spettacolo
0.9 manifestazione evento
0.85 concerto musica evento
0.85 locale discoteca
0.85 fiera esposizione
0.85 allestimento allestitore
0.85 stand fiera
`;
