import type { Verdict } from './requirement.ts';

/**
 * The question the consultant should ask about one requirement, in plain Italian and with neither gender assumed.
 * `label` is the competence as the taxonomy writes it, an infinitive ("Organizzare il cantiere") or a noun ("Potatura");
 * `missing` are the abilities under it that no source mentions, of which the first two short ones are named.
 */
export function questionFor(label: string, verdict: Verdict, missing: readonly string[]): string {
  const name = `«${label.trim().replace(/[.:;,\s]+$/, '')}»`;
  const asked = missing
    .map(asActivity)
    .filter((text) => text !== null)
    .slice(0, 2);
  const examples = asked.length === 0 ? '' : ` Per esempio, ${asked.join(' o ')}?`;
  switch (verdict) {
    case 'evidenced':
      return `A proposito di ${name}: qual è l'ultima volta che lo ha fatto, e con quali strumenti?`;
    case 'partial':
      return `A proposito di ${name}: che cosa faceva di persona e che cosa facevano altri?${examples}`;
    case 'contradicted':
      return `A proposito di ${name}: dal racconto sembra un lavoro mai fatto di persona. È così? Le interesserebbe impararlo?`;
    case 'not_evidenced':
      return `Le è mai capitato, al lavoro, in famiglia o nel volontariato, un compito come ${name}?${examples}`;
  }
}

/** What can be said aloud in one breath. */
const longestAskedCharacters = 110;
const infinitive = /^\p{L}+(?:are|ere|ire|rre|arsi|ersi|irsi|arne|erne|irne)(?=$|[\s,/])/u;

/** An ability as something to do; null when it is knowledge ("Normativa di settore") or too long. */
function asActivity(label: string): string | null {
  const text = label
    .trim()
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/[.:;,\s]+$/, '');
  const first = text.charAt(0).toLowerCase() + text.slice(1);
  return infinitive.test(first) && first.length <= longestAskedCharacters ? first : null;
}
