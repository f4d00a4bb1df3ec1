import { fold } from '../../knowledge/text/italian.ts';
import { figuresOf } from './italian-figures.ts';

/** Units in which the acts measure, with how each language of the service writes them. Folded, as whole words. */
const units: [string, RegExp][] = [
  ['days', /^(?:giorn[oi]|gg|days?|zile|zi|dias?|jours?|ден\p{L}*|дн\p{L}*|يوم\p{L}*|أيام|ايام)$/u],
  [
    'weeks',
    /^(?:settiman[ae]|weeks?|saptaman\p{L}*|semanas?|semaines?|тиж\p{L}*|أسبوع\p{L}*|أسابيع|اسبوع\p{L}*|اسابيع)$/u,
  ],
  ['months', /^(?:mes[ei]|months?|lun[aie]|mes(?:es)?|mois|місяц\p{L}*|شهر\p{L}*|أشهر|اشهر|شهور)$/u],
  ['years', /^(?:ann[oi]|years?|ani|an|anos?|ans?|annees?|рік|рок\p{L}*|سن\p{L}*|عام\p{L}*|اعوام)$/u],
  ['hours', /^(?:or[ae]|h|hours?|horas?|heures?|ore|годин\p{L}*|ساع\p{L}*)$/u],
  ['percent', /^(?:%|percento|percent|por|pour|procente?|відсот\p{L}*)$/u],
  ['euro', /^(?:€|euros?|eur|євро|يورو)$/u],
  ['million', /^(?:mln|milion[ei]|millions?|milioane|millones|міль[йи]он\p{L}*|مليون\p{L}*)$/u],
];

/**
 * Figures with the unit that stands beside them (`30 days`), so that thirty days cannot become thirty months. Figures
 * without a unit are left out: see `figuresOf`.
 */
export function measuresOf(text: string): Set<string> {
  const words = text
    .normalize('NFKC')
    .replace(/(\d)\s?(%|€|h\b|gg\b|mln\b)/gi, '$1 $2')
    .replace(/per cento|por ciento|pour cent|la suta/gi, '%')
    .replace(/[,;:!?](?=\s|$)/g, ' ¦ ')
    .split(/[\s()«»“”"]+/)
    .filter((word) => word !== '');
  const found = new Set<string>();
  for (const [at, word] of words.entries()) {
    const figures = figuresOf(word.replace(/\.$/, ''));
    if (figures.length !== 1) continue;
    for (const next of words.slice(at + 1, at + 3)) {
      const unit = unitOf(next);
      if (unit !== null) {
        found.add(`${figures[0]} ${unit}`);
        break;
      }
      // "30 (trenta) giorni", "20 de ore": one short word may stand between, another figure may not.
      const other = figuresOf(next);
      if (next.length > 7 || next === '¦' || (other.length > 0 && other[0] !== figures[0])) break;
    }
    const before = words[at - 1];
    if (before !== undefined && unitOf(before) === 'euro') found.add(`${figures[0]} euro`);
  }
  return found;
}

function unitOf(word: string): string | null {
  const folded = fold(word.replace(/[.’']$/, ''));
  return units.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** Words that bound, oblige, permit or generalise: one that is added or lost turns a rule into another. Folded. */
const bounds: [Bound, RegExp][] = [
  ['least', /\b(?:almeno|minim[oaie]|non meno|non inferior[ei]|a partire da)\b/],
  ['most', /\b(?:massim[oaie]|al piu|fino a[dil]?l?[aeo]?|non oltre|non piu|entro|non superior[ei]|tetto)\b/],
  ['more', /\b(?:piu di|oltre|superior[ei] a[di]?l?|maggior[ei] d[ie]l?)\b/],
  ['fewer', /\b(?:meno di|inferior[ei] a[di]?l?|minor[ei] d[ie]l?)\b/],
  ['only', /\b(?:solo|soltanto|esclusiv\p{L}+|unicament\p{L}*|solamente)\b/u],
  ['all', /\b(?:tutt[ioae]|ogni|sempre|chiunque|ciascun\p{L}*|qualsiasi|comunque|automatic\p{L}*)\b/u],
  [
    'must',
    /\b(?:dev(?:e|ono)|dovr\p{L}+|obblig\p{L}+|necessari\p{L}*|occorr\p{L}+|bisogna|tenut[oaie]|vincol\p{L}+)\b/u,
  ],
  ['may', /\b(?:puo|possono|potr\p{L}+|possibil\p{L}*|facolt\p{L}+|eventual\p{L}*)\b/u],
  ['almost', /\b(?:circa|quasi|intorno)\b/],
];
export type Bound = 'least' | 'most' | 'more' | 'fewer' | 'only' | 'all' | 'must' | 'may' | 'almost';

/** Bounds that a sentence about a figure may not leave out. */
export const keptBounds: readonly Bound[] = ['least', 'most', 'more', 'fewer', 'may'];

/** The Italian bounds a text states. */
export function boundsOf(text: string): Set<Bound> {
  const plain = fold(text).replace(/[’‘`´]/g, "'");
  return new Set(bounds.filter(([, pattern]) => pattern.test(plain)).map(([bound]) => bound));
}
