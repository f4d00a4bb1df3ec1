/**
 * Words a life story is full of and a repertory is not: numbers, years, kin by name of relation aside, towns, school,
 * "I liked it". They are rare in the taxonomy, so they would weigh much, and tell nothing of what was done. Folded forms.
 */
export const silentWords: ReadonlySet<string> = new Set(
  `uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto
  diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento duecento trecento cinquecento mille duemila
  ventina trentina decina dozzina centinaia primo prima secondo seconda terzo terza quarto quarta ultimo ultima ultimi ultime
  gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre estate inverno primavera autunno
  natale pasqua ferragosto stagione stagioni minuti minuto secondi mezz mezzora annata
  so sapevo sapeva sapere sanno sapendo saputo saprei penso pensavo pensava pensa pensare pensato pensata pensando credo credeva
  torno torna tornavo tornava tornare tornato tornata tornano venuto venuta venuti vengo vengono venire veniamo venni nato nata
  piace piaceva piacciono piaciuto piacerebbe preferisco preferivo preferirei resto resta restavo restava restare restano
  lascio lasciato lasciata lasciavo lasciava smesso finisco comincio cominciato cominciavo iniziato rimasto rimasta rimasti
  abito abita abitavo vivo vive vivevo chiamo chiama compiuto compio diventato diventata diventa successo
  dico dice diceva dicevo dicono dicevano detto dire racconta raccontano raccontato riferisce spiega ammette ricorda ricordo
  si no li finche ecco magari appunto ovvio ovviamente niente nulla nessuno nessuna nessun qualcosa qualcuno tipo comunque
  invece infatti purtroppo davvero sicuramente diciamo insomma eppure addirittura grazie saluti cordiali gentile spettabile buongiorno
  bello bella belli belle brutto brutta buono buona buoni buone bravo brava bravi grande grandi piccolo piccola piccoli piccole
  vecchio vecchia vecchi vecchie giusto giusta male malato peggio troppo troppa troppi troppe
  italia italiano italiana milano roma torino napoli firenze bologna genova palermo bari pisa livorno lucca siena arezzo prato
  grosseto pistoia provincia paese romania albania marocco senegal ucraina peru egitto pakistan bangladesh cina india
  diploma diplomato diplomata laurea laureato laureata licenza media superiori patente patenti automunito automunita
  colloquio profilo esperienze esperienza formazione competenze interessi hobby lingue inglese francese spagnolo tedesco arabo
  vedovo vedova sposato sposata figlio figlia figli figlie nubile celibe
  marito moglie fidanzato fidanzata cugino cugina cognato cognata zio zia suocera suocero
  giu su via dietro davanti accanto intorno vicino lontano la li`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
