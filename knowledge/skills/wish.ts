/** The person would like to do it, will do it or has to learn it; so it was not done. Folded text. */
export function isWished(text: string): boolean {
  return wished.test(text);
}

const wished =
  /\b(?:dev[oe] (?:ancora )?imparare|dovre(?:i|bbe) imparare|(?:il mio|il suo) sogno|prossimo passo|sare(?:i|bbe) content[oa] di imparare|mi iscrive?r(?:ei|o)\b|un giorno (?:vorr|vogli|vuole|mi piac)|\b(?:mi|gli|le) piace (?:molto |tanto |anche )?imparare\b|magari (?:con )?un corso|vorrei|vorrebbe|avre(?:i|bbe) volut[oa]|(?:sto|sta) pensando (?:di|a)|(?:ho|ha) in mente di|un domani|volevo (?:tanto )?(?:diventare|aprire|studiare|gestire)\b|l'anno prossimo |se (?:potessi|tornassi)\b|cerc(?:o|a|ando) [a-z ]{0,20}per imparare|(?:mi|gli|le) piacerebbe|piacerebbe|v(?:oglio|uole) imparare|sarebbe bello|sogn[oa] di|desider[oa]|(?:mi|le|gli) interesserebbe|sper(?:o|a|avo|ava) (?:tanto )?di|sognat[oa] di|(?:mi|si) vedre(?:i|bbe)|(?:mi|si) dev[oe] (?:ancora )?iscrivere|da imparare|(?:ho|ha) voglia di imparare|intenzione di|intendo|aspir[oa] a|(?:lo|la) (?:rifarebbe|farebbe|farei|rifarei|imparerei|imparerebbe)|in futuro|imparer(?:ei|ebbe|o|a)\b|(?:me|glie) lo insegnasse|(?:disponibil[ei]|dispost[oa]|pront[oa]) a(?:d)? imparare|(?:il (?:mio|suo) |mio |suo |prossimo )obiettivo)\b/;
