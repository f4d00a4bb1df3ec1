import { fold } from '../../knowledge/text/italian.ts';

/**
 * How a message is built, apart from what it is about: who speaks of whom, whether it tells a case, what it ends with. A
 * case told in the first person that ends in a question without "chi, come, quando" asks for a verdict; an order begins with
 * a verb. Names of signs, the same in all languages.
 */
export function shapeOf(message: string): string[] {
  const text = message.replace(/[’‘`´]/g, "'");
  const folded = fold(text);
  const sentences = splitSentences(folded);
  const last = sentences.at(-1) ?? '';
  const signs: string[] = [];
  const sign = (name: string, holds: boolean) => {
    if (holds) signs.push(name);
  };
  const asks = /[?؟]/.test(text);
  sign('yes-no', /[?؟]\s*$/.test(last) && !questionWord.test(last));
  sign('wh', questionWord.test(last));
  sign(
    'wh-first',
    sentences.some((sentence) => opensWithQuestionWord.test(sentence)),
  );
  sign('no-question', !asks);
  for (const [name, pattern] of Object.entries(patterns)) sign(name, pattern.test(folded));
  sign(
    'order-plural',
    sentences.some((sentence) => pluralOrder.test(sentence) && !participle.test(sentence)),
  );
  sign(
    'order-clitic',
    sentences.some((sentence) => orderWithClitic.test(sentence)),
  );
  const written = splitSentences(text);
  sign(
    'name',
    written.some((sentence) => nameInside.test(sentence)),
  );
  sign(
    'full-name',
    written.some((sentence) => fullName.test(sentence)),
  );
  signs.push(`sentences-${Math.min(4, sentences.length)}`);
  signs.push(`length-${Math.min(5, Math.ceil(folded.split(/\s+/).length / wordsPerStep))}`);
  return signs;
}

const wordsPerStep = 6;

const splitSentences = (text: string) => text.split(/(?<=[.!?;:])\s+|\n+/).filter((sentence) => sentence.trim() !== '');

const questionWords =
  "che|chi|cosa|cos'e|come|quando|quanto|quanti|quante|quanta|dove|perche|quale|quali|qual|what|who|how|when|where|which|why|que|quien|como|cuando|cuanto|cuantos|donde|cual|qui|quoi|comment|quand|combien|quel|quelle|cine|ce|cum|cand|cat|cate|unde|care";
const questionWord = new RegExp(`\\b(?:${questionWords})\\b`);
const opensWithQuestionWord = new RegExp(`^\\W*(?:${questionWords})\\b`);

const patterns = {
  'first-person':
    /\b(?:io|mi|me|mio|mia|miei|mie|ho|sono|lavoro|vivo|abito|faccio|posso|devo|vorrei|voglio|guadagno|prendo|ricevo|i|my|i'm|am|yo|soy|tengo|estoy|puedo|je|j'ai|suis|mon|ma|eu|sunt|pot)\b|(?:^|\s)(?:я|моя|мене)(?:\s|$)|أنا|لدي/,
  we: /\b(?:noi|nostr[oaie]|siamo|abbiamo|possiamo|dobbiamo|vogliamo|vorremmo|ci|we|our|nosotros|nuestr[oa]|nous|notre|nostru)\b|(?:^|\s)(?:ми|наш\p{L}*)(?:\s|$)/u,
  kin: /\b(?:mi[oa] (?:figli\w|marito|moglie|nipote|zi[oa]|fratello|sorella|cognat\w|amic\w|padre|madre|mamma|compagn\w)|my (?:son|husband|wife|daughter|brother))\b/,
  client:
    /\b(?:utent\w|corsist\w|candidat\w|lavorator\w+|lavoratric\w+|alliev\w|disoccupat\w|signor\w?|beneficiari\w|persona|ragazz\w|client\w?)\b/,
  tag: /\b(?:giusto|vero|ok|no|confermat\w*|concordat\w*|corretto|d'accordo|si o no|dentro o fuori|right|correct|verdad|vrai|da sau nu)\s*\?|\bsi o no\b|\bdit?emi che\b|\bdimmi (?:solo )?(?:si|che)\b/,
  number: /\d/,
  age: /\b\d{2} (?:anni|years?|anos|ans|ani|рок)/,
  euro: /euro|€/,
  records:
    /\b(?:elenco|lista|nomi|nominativ\w|nome|cognome|cellular\w|telefon\w|mail|contatti|indirizz\w|scheda|schede|fascicol\w|verbal\w|cv|curricul\w|iban|isee|chi)\b/,
  future: /\b\p{L}+(?:ranno|ero|rai|remo|rete|ra)\b/u,
};

/** "rilasciate il badge", "allora escludeteli": an order to several; "iscritti e diplomati" is none. */
const pluralOrder =
  /^\W*(?:\p{L}+,\s+)?(?:(?:per favore|ti prego|vi prego|allora|ok|dai|e|adesso|ora) )?\p{L}{3,}(?:ate|ete|ite)(?:mi|ci|lo|la|li|le|ne|gli|melo|celo|mela)?\b/u;
const participle = /^\W*\p{L}+(?:ate|ite) (?:e|sono|di|del|la|le|i|che)\b/u;
const orderWithClitic =
  /^\W*\p{L}{2,}(?:ami|imi|emi|aci|ici|eci|alo|ala|ali|ale|ilo|ila|ili|ile|igli|agli|ameli|amela|amelo|melo|mela|meli|mele)\b/u;

const knownNames =
  'GOL|CPI|INPS|RdC|NEET|ANPAL|Anpal|Regione|Lombardia|Provincia|Percorso|Cluster|Patto|Dote|Italia|Comune|Servizi|Stato|PNRR|DID|CIGS|NASpI';
const nameInside = new RegExp(`^\\S+(?:\\s+\\S+)*?\\s+(?!${knownNames})\\p{Lu}\\p{Ll}{2,}`, 'u');
const fullName = /(?:di|a|con|signor|signora|sig\.|dott\.|per)\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/u;
