import { fold } from '../../knowledge/text/italian.ts';
import { redactionMark } from './personal/personal-data.ts';

/** Words that say nothing about what is asked: articles, light prepositions, clitics, forms of "essere", politeness. */
const ignored = new Set(
  `il lo la i gli le l un uno una del dello della dei degli delle dell di d al allo alla ai agli alle all a ad
  nel nello nella nei negli nelle nell in sul sullo sulla sui sugli sulle sull su con col per tra fra e ed che
  mi ti si ci vi me te m t s c v mio mia miei mie suo sua suoi sue
  e sono sei siamo siete essere sia ho ha hanno abbiamo
  buongiorno buonasera salve ciao grazie scusi scusate scusa favore cortesia cortesemente gentilmente perfavore
  vorrei sapere chiedere capire informazione informazioni dirmi dire potete potreste mille`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Forms that ask the same thing in other words, and would otherwise be different words. */
const sameAs: Record<string, string> = {
  posso: 'potere',
  puo: 'potere',
  possono: 'potere',
  possiamo: 'potere',
  potrei: 'potere',
  devo: 'dovere',
  deve: 'dovere',
  devono: 'dovere',
  dobbiamo: 'dovere',
  bisogna: 'dovere',
  cos: 'cosa',
  cosa: 'cosa',
  perche: 'perche',
};

/** Where it goes from and to: then the order of the words is the question. */
const direction = new Set(['da', 'dal', 'dallo', 'dalla', 'dai', 'dagli', 'dalle', 'dall']);

/** Fewer words than this say too little to recognise a question by. */
const wordsMin = 2;

type Form = { words: string[]; directed: boolean };

/**
 * Whether two questions ask the same, on the side of no: a false yes would put a person's answer under a question nobody
 * answered. In Italian the words that carry meaning must be the same but for number and gender, none more and none less,
 * in the same order but for a part moved from the front to the end ("per i corsi, c'è il bonus?"). In other languages
 * the words must be the same. Synonyms are for people: they write several forms of a question.
 */
export function isSameQuestion(asked: string, form: string, lang: string): boolean {
  if (lang !== 'it') {
    const [a, b] = [plainWords(asked), plainWords(form)];
    return a.length >= wordsMin && a.join(' ') === b.join(' ');
  }
  const [a, b] = [readForm(asked), readForm(form)];
  if (a.words.length < wordsMin || a.words.length !== b.words.length || a.directed !== b.directed) return false;
  if (a.words.join(' ') === b.words.join(' ')) return true;
  // Two words turned round are too often the other way round in meaning too.
  if (a.directed || a.words.length < 3) return false;
  return b.words.some((_, at) => [...b.words.slice(at), ...b.words.slice(0, at)].join(' ') === a.words.join(' '));
}

/** The words of a question that say what it is about, for grouping questions that may be the same. */
export function subjectWords(text: string, lang: string): string[] {
  return lang === 'it' ? readForm(text).words : plainWords(text);
}

function readForm(text: string): Form {
  const all = plainWords(text);
  const words = all
    .filter((word) => !ignored.has(word) && !direction.has(word))
    .map((word) => sameAs[word] ?? bare(word));
  return { words, directed: all.some((word) => direction.has(word)) };
}

function plainWords(text: string): string[] {
  return [...fold(text.replaceAll(redactionMark, ' ')).matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word);
}

/** Without the ending of number and gender: `corsi` and `corso`, `banche` and `banca`; never a longer family. */
function bare(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return word.replace(/(?:h?[ei]|[ao])$/, '');
}
