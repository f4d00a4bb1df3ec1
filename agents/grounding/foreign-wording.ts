import { findConceptMentions, findConcepts } from '../../knowledge/sources/concepts.ts';
import { fold, tokenize } from '../../knowledge/text/italian.ts';

/** Denials of each language, and pairs of words that are one denial. Folded. */
const denials: Record<string, { words: RegExp; one?: RegExp }> = {
  en: {
    words:
      /(?<!\p{L})(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|\p{L}+n't|except|unless|false|untrue)(?!\p{L})/gu,
  },
  ro: {
    words: /(?<!\p{L})(?:nu|nici|niciun|nicio|niciodata|nimic|nimeni|fara|cu exceptia|fals)(?!\p{L})|(?<!\p{L})n-/gu,
    one: /(?<!\p{L})(?:nici(?:un|o|odata)?|nimic|nimeni)(?!\p{L})[^.,;:]{0,20}(?<!\p{L})(?:nu(?!\p{L})|n-)/gu,
  },
  es: {
    words: /(?<!\p{L})(?:no|nunca|jamas|ningun[oa]?|nada|nadie|tampoco|ni|sin|excepto|salvo|falso)(?!\p{L})/gu,
    one: /(?<!\p{L})no(?!\p{L})[^.,;:]{1,30}(?<!\p{L})(?:nunca|jamas|ningun[oa]?|nada|nadie|tampoco|ni)(?!\p{L})/gu,
  },
  fr: {
    words: /(?<!\p{L})(?:ne|pas|jamais|aucune?|rien|personne ne|ni|sans|sauf|faux)(?!\p{L})|(?<!\p{L})n'/gu,
    one: /(?<!\p{L})(?:ne\s|n')[^.,;:]{1,30}(?<!\p{L})(?:pas|jamais|aucune?|rien|personne|ni)(?!\p{L})/gu,
  },
  uk: {
    words: /(?<!\p{L})(?:не|ні|ніколи|ніхто|нічого|жод\p{L}+|без|крім|немає|нема|неправда)(?!\p{L})/gu,
    one: /(?<!\p{L})(?:ніколи|ніхто|нічого|жод\p{L}+)(?!\p{L})[^.,;:]{0,20}(?<!\p{L})не(?!\p{L})/gu,
  },
  ar: { words: /(?<!\p{L})(?:لا|لم|لن|ليس\p{L}*|غير|بدون|دون|ما عدا|إلا|أبدا|خطأ)(?!\p{L})/gu },
};

/** How often a sentence denies; two words that deny together count once, as in Italian. */
export function foreignDenials(sentence: string, lang: string): number {
  const known = denials[lang];
  if (known === undefined) return 0;
  const plain = (lang === 'ar' || lang === 'uk' ? sentence.toLowerCase() : fold(sentence)).replace(/[’‘`´]/g, "'");
  const joined = known.one === undefined ? 0 : (plain.match(known.one) ?? []).length;
  const apart = known.one === undefined ? plain : plain.replace(known.one, ' ');
  return joined + (apart.match(known.words) ?? []).length;
}

/** Share of a translation's longer words that must be met in the source, by their beginning or by a common subject. */
const anchoredMin: Record<string, number> = { en: 0.25, es: 0.4, fr: 0.34, ro: 0.34 };
const longWord = 5;
const prefix = 4;

/**
 * Whether a sentence in another language speaks of what its source speaks of. Four languages share the beginnings of most
 * of the programme's words with Italian; for the other two the thesaurus alone must find a common subject.
 */
export function isAnchored(sentence: string, source: string, named: ReadonlySet<number>, lang: string): boolean {
  const subjects = new Set(findConcepts(source, 'it', 'document'));
  const share = anchoredMin[lang];
  if (share === undefined)
    return subjects.size > 0 && findConcepts(sentence, lang).some((concept) => subjects.has(concept));
  const beginnings = new Set(
    tokenize(source)
      .filter(({ norm }) => norm.length >= prefix)
      .map(({ norm }) => norm.slice(0, prefix)),
  );
  const long = tokenize(sentence).filter(({ norm }) => norm.length >= longWord && !/\d/.test(norm));
  if (long.length === 0) return true;
  const met = long.filter(({ norm, start }) => named.has(start) || beginnings.has(norm.slice(0, prefix))).length;
  return met >= share * long.length;
}

/** Measures and groups of people, of the thesaurus: what a rule is about. Other words of it mean several things elsewhere. */
const ruled = new Set(
  `rdc navigator anpal anpal_servizi sanzioni assegno_ricollocazione micro_credenziali disabilita donne giovani neet over55
  disoccupati inattivi autonomi redditi_bassi cigs fallimento percorso5 sindacato terzo_settore pnrr`.split(/\s+/),
);

/** A measure or a group of people that a translation names and its source does not; null when there is none. */
export function strangeSubject(sentence: string, source: string, lang: string): string | null {
  const known = new Set([...findConcepts(source, 'it'), ...findConcepts(source, 'it', 'document')]);
  const readings = new Map<number, string[]>();
  for (const { concept, words } of findConceptMentions(sentence, lang))
    for (const { start } of words) readings.set(start, [...(readings.get(start) ?? []), concept]);
  for (const concepts of readings.values())
    if (!concepts.some((concept) => known.has(concept) || !ruled.has(concept))) return concepts[0]!;
  return null;
}
