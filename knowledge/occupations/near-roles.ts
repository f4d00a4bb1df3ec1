/**
 * Words for roles: who does the work. One family a line, every member as near to the others as the number says; a word
 * may stand in several families. Written for this project from the way vacancies, work histories and official lists
 * speak; one form of each word is enough, since gender and number are taken away before comparing.
 */
export const nearRoles = `
0.9 docente insegnante professore maestro
0.7 docente istruttore formatore educatore
0.85 istruttore allenatore coach trainer
0.8 formatore tutor
0.75 educatore animatore
0.75 conduttore operatore macchinista addetto
0.85 conduttore conducente manovratore
0.6 operaio addetto lavorante lavoratore manovale
0.6 operaio operatore
0.5 tecnico operatore addetto
0.75 tecnico perito
0.65 perito stimatore valutatore
0.6 specialista esperto tecnico
0.75 specialista esperto consulente
0.6 analista specialista esperto
0.75 dirigente direttore manager responsabile
0.85 responsabile dirigente direttore manager capo
0.9 direttore dirigente manager
0.75 responsabile coordinatore supervisore
0.8 responsabile titolare gestore gerente esercente
0.8 preside dirigente direttore
0.75 esercente negoziante commerciante imprenditore titolare
0.75 imprenditore titolare amministratore
0.85 caposquadra capoturno caporeparto supervisore
0.75 caposquadra capo responsabile coordinatore
0.7 sovrintendente supervisore ispettore
0.9 venditore commesso
0.75 venditore addetto
0.85 venditore vendita
0.75 commesso vendita negozio
0.8 commerciante venditore negoziante
0.85 ambulante bancarella
0.85 rappresentante agente
0.75 promotore agente rappresentante
0.85 mediatore intermediario broker
0.75 mediatore agente
0.85 riparatore manutentore
0.7 riparatore meccanico tecnico
0.65 manutentore tecnico meccanico
0.9 montatore assemblatore
0.8 installatore montatore
0.75 installatore tecnico
0.75 aggiustatore meccanico riparatore
0.8 fabbricante produttore costruttore
0.7 artigiano fabbricante lavorante
0.7 confezionatore fabbricante produttore
0.6 confezionatore sarto
0.8 confezionatore imballatore
0.85 rifinitore finitore
0.9 lucidatore levigatore smerigliatore
0.9 intagliatore intarsiatore
0.8 incisore intagliatore
0.85 verniciatore laccatore
0.9 stampatore tipografo
0.85 tagliatore addetto
0.9 cucitore cucitrice sarto
0.85 ricamatore ricamo
0.9 tessitore tessile
0.85 filatore filatura
0.9 tintore tintoria
0.9 stiratore stireria
0.85 impiegato addetto
0.75 impiegato segretario
0.7 impiegato assistente
0.8 funzionario impiegato
0.75 funzionario dirigente
0.85 assistente aiuto aiutante ausiliario coadiutore
0.75 assistente collaboratore
0.7 apprendista aiuto assistente tirocinante
0.95 autista conducente guidatore
0.85 autista camionista autotrasportatore
0.85 tassista taxi
0.95 progettista designer
0.85 progettista disegnatore modellista
0.75 modellista designer
0.8 redattore autore scrittore
0.75 redattore giornalista
0.85 giornalista cronista reporter
0.9 ispettore verificatore controllore
0.8 ispettore revisore
0.8 collaudatore ispettore controllore
0.8 allestitore decoratore vetrinista
0.7 allestitore montatore scenografo
0.85 organizzatore pianificatore planner
0.8 ricercatore scienziato
0.85 consigliere consulente
0.75 consulente assistente
0.95 medico dottore
0.8 medico specialista
0.85 infermiere caposala
0.85 ostetrico levatrice
0.9 badante caregiver
0.8 badante assistente
0.9 colf domestico cameriere
0.9 babysitter bambinaia tata
0.85 governante domestico
0.8 bidello collaboratore
0.7 bidello custode
0.9 spazzino netturbino
0.8 netturbino rifiuto
0.85 pulitore pulizia
0.8 muratore carpentiere
0.7 muratore edile
0.85 manovale muratore
0.9 piastrellista posatore pavimentatore
0.8 lastricatore pavimentatore
0.95 imbianchino pittore decoratore
0.9 intonacatore stuccatore
0.9 idraulico termoidraulico
0.9 fabbro forgiatore
0.85 lattoniere lamierista
0.85 tornitore tornio
0.85 fresatore fresatrice
0.85 falegname mobiliere ebanista
0.95 parrucchiere acconciatore
0.9 barbiere parrucchiere
0.9 estetista estetico
0.9 cuoco chef
0.75 cuoco cucina
0.85 pizzaiolo cuoco
0.85 cameriere sala
0.9 barista barman bartender
0.85 panettiere fornaio panificatore
0.9 pasticciere pasticcere pasticceria
0.9 gelataio gelatiere
0.9 macellaio macelleria
0.85 norcino salumiere
0.9 pescivendolo pescheria
0.85 casaro caseificio
0.85 enologo cantiniere
0.9 portiere custode portinaio guardiano
0.85 portiere receptionist
0.9 guardia vigilante
0.8 guardia agente
0.75 poliziotto agente
0.9 pompiere vigile
0.8 bagnino soccorritore
0.9 fattorino corriere
0.75 postino portalettere postale
0.8 facchino scaricatore
0.75 facchino magazziniere
0.85 magazziniere magazzino
0.9 mulettista carrellista
0.85 mulettista muletto carrello
0.9 gruista gru
0.9 escavatorista escavatore
0.9 giardiniere vivaista
0.85 floricoltore fiorista fioraio
0.85 agricoltore coltivatore
0.75 agricoltore bracciante
0.8 contadino agricoltore
0.8 bracciante raccoglitore
0.85 viticoltore vite vigneto
0.85 olivicoltore olivo
0.85 frutticoltore frutteto frutta
0.85 orticoltore orto ortaggio
0.9 apicoltore ape
0.9 pastore mandriano
0.85 boscaiolo taglialegna forestale
0.9 pescatore pesca
0.85 marinaio marittimo
0.85 macchinista ferroviario
0.85 capotreno treno
0.9 hostess steward assistente
0.85 programmatore sviluppatore developer
0.75 informatico programmatore
0.8 webmaster web
0.85 grafico graphic
0.8 geometra topografo
0.8 ragioniere contabile
0.85 commercialista fiscalista
0.75 commercialista contabile
0.9 avvocato legale
0.85 magistrato giudice
0.85 cancelliere tribunale
0.8 bancario banca
0.85 cassiere cassa
0.85 bibliotecario biblioteca
0.85 archivista archivio
0.9 musicista strumentista
0.85 cantante canto
0.85 ballerino danzatore
0.85 ballerino danza
0.85 acrobata circense
0.85 presentatore annunciatore conduttore
0.85 cameraman operatore
0.85 interprete traduttore
0.85 prete sacerdote religioso
0.85 sarto stilista
0.85 calzolaio calzatura
0.85 pellicciaio pelliccia
0.85 conciatore conceria
0.85 vetraio vetro
0.85 ceramista ceramica
0.8 orafo gioielliere argentiere
0.85 tappezziere tappezzeria
0.85 osservatore scout
`;
