import { splitSentences } from '../../knowledge/text/sentences.ts';

/**
 * Sentences that speak to a machine and not of a person: what a CV or an advert orders is no evidence of anything, and must
 * not tip a reading that weighs the whole text. Narrow on purpose: "mi occupo di intelligenza artificiale" is work.
 */
const orders: RegExp[] = [
  /\b(?:ignor\p{L}*|disregard|forget|dimentica|trascura)\b.{0,40}\b(?:istruzion\p{L}*|instruc\p{L}*|instrucțiun\p{L}*|regole|rules|prompt)/iu,
  /^\W*(?:system|assistant|user|developer|tool result)\s*[:>]/iu,
  /\b(?:nuova richiesta dell[’']utente|new (?:user )?request from the user|end of (?:the )?(?:cv|document|text))\b/iu,
  /\b(?:scrivi|segna|valuta|considera|dichiara|rispondi|concludi|mark|rate|write|consider|say)\s+(?:solo\s+)?(?:che|come|it|everything|all|that|tutt\p{L}*|the|questa|la persona|il candidato|la candidata)\b.{0,80}\b(?:person\p{L}*|candidat\p{L}*|competenz\p{L}*|idone\p{L}*|dimostrat\p{L}*|accett\p{L}*|approv\p{L}*|accepted|approved|evidenced|skills?)/iu,
  /\bnota per (?:l[’']intelligenza artificiale|il modello|l[’']assistente|l[’']algoritmo)\b/iu,
  /\b(?:you are now|from now on you|da ora in poi sei|reveal the|rivela i dati)\b/iu,
  /\b(?:approva|approve)\s+(?:subito\s+)?(?:questa|quest[’']|this|l[’'])\s*(?:analisi|candidat\p{L}*|analysis|application)/iu,
];
const hidden = /<!--[\s\S]*?(?:-->|$)|```[\s\S]*?(?:```|$)/g;

/** The same text with such stretches blanked, every other character at its place: offsets of evidence stay true. Pure. */
export function withoutOrders(text: string): string {
  let out = text.replace(hidden, blank);
  for (const { start, end } of splitSentences(out)) {
    const sentence = out.slice(start, end);
    if (orders.some((pattern) => pattern.test(sentence.replace(/[\u200b-\u200f\u2060\ufeff]/g, ''))))
      out = `${out.slice(0, start)}${blank(sentence)}${out.slice(end)}`;
  }
  return out;
}

/** UTF-16 units are kept, line ends too. */
function blank(stretch: string): string {
  return stretch.replace(/[^\n]/g, (char) => ' '.repeat(char.length));
}
