import { fold } from '../../knowledge/text/italian.ts';

export const questionLanguages = ['it', 'en', 'ro', 'ar', 'es', 'uk', 'fr'] as const;
export type QuestionLanguage = (typeof questionLanguages)[number];

/** Short words that only one of the languages has, or has far more often. Folded. */
const telling: Record<'it' | 'en' | 'ro' | 'es' | 'fr', string> = {
  it: 'il lo gli in la i ne lo le uno o tutti tutto che per non sono come quando quanto quanti quante dove chi cosa della del di nel alla ho hai mi si piu puo posso devo anche questo quella dei delle al una un qual quali ma con io lavoro e da se perche ai nella degli mia mio ci fare cosi ciao salve buongiorno',
  en: 'the is are how what when where who which of to for my i do does can will have has with and in it am this that must get there hello hi you your at we if from not',
  ro: 'este sunt pentru cum cand unde cine care ce la si nu am ai are sa de din cu mea meu imi ma pot trebuie suntem au fi sau mai un dintr despre cate cat cati firma buna vreau daca',
  es: 'el los las que para cuando donde quien cual cuanto cuantos como con mi yo es son esta puedo tengo hay por del al una un y no se lo me ante trabajo estoy hola cuantas quiero si',
  fr: 'le les des est sont pour quand ou qui quel quelle combien comment avec mon ma je il elle dans une un du au aux et que ne pas on peut dois suis ai nous vous y a en de bonjour puis si mes cette ce',
};
/** Words Italian shares with the others: they speak for Italian only, which has most of them. */
const sharedWithItalian = new Set(
  'in a e o la un una per con se si me no i ma come lo ne al del su il mi te di da le gli ti non come una uno ai ce sa va sono ante por al on est'.split(
    ' ',
  ),
);
const sets = Object.fromEntries(
  Object.entries(telling).map(([lang, words]) => [
    lang,
    new Set(words.split(' ').filter((word) => lang === 'it' || !sharedWithItalian.has(word))),
  ]),
) as Record<keyof typeof telling, Set<string>>;

/** The language of a question among those the service speaks; Italian when nothing tells. */
export function detectLanguage(text: string): QuestionLanguage {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'it';
  if ((text.match(/\p{Script=Arabic}/gu)?.length ?? 0) > letters / 3) return 'ar';
  if ((text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > letters / 3) return 'uk';
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  const scores = new Map<QuestionLanguage, number>();
  for (const lang of ['it', 'en', 'ro', 'es', 'fr'] as const)
    scores.set(lang, words.filter((word) => sets[lang].has(word)).length);
  const add = (lang: QuestionLanguage, pattern: RegExp, worth: number) =>
    scores.set(lang, (scores.get(lang) ?? 0) + worth * (text.match(pattern)?.length ?? 0));
  add('ro', /[șțăşţ]|\bî|î\b/giu, 1.5);
  add('es', /[¿¡ñ]|ción\b/giu, 2);
  add('fr', /[çœêû]|\b(?:j'|qu'|n'|d'|l')|’\s?est\b|\bn[’']y\b/giu, 1);
  add('it', /[ìò]|\b(?:dell|nell|all|sull|quell|l)['’]|zione\b|\bperch[eé]\b/giu, 1);
  add('en', /\b(?:the|my|you|what|how|[a-z]+ing)\b/giu, 0.5);
  // A tie is Italian: the service stands in Italy.
  let best: QuestionLanguage = 'it';
  for (const [lang, score] of scores) if (score > (scores.get(best) ?? 0)) best = lang;
  return best;
}
