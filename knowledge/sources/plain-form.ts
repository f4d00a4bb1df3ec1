/** A folded word as dictionaries have it: Arabic words carry their article and a conjunction in front. */
export function plainForm(norm: string, lang: string): string {
  return lang === 'ar' ? norm.replace(/^(?:و|ف|ب|ل)?(?:ال|لل)(?=.{2})/u, '') : norm;
}
