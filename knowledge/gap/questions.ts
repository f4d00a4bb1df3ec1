import type { Verdict } from './requirement.ts';

/**
 * The question the consultant should ask about one requirement, in plain Italian. `label` is the competence as the
 * taxonomy writes it, an infinitive ("Organizzare il cantiere") or a noun ("Potatura"); `missing` are the abilities
 * under it that no source mentions, of which the first two are used.
 */
export function questionFor(label: string, verdict: Verdict, missing: readonly string[]): string {
  const about = quoted(label);
  const asked = missing.map(asActivity).filter((text) => text !== null).slice(0, 2);
  const list = asked.length === 0 ? '' : ` Per esempio: ${asked.join(', oppure ')}?`;
  if (verdict === 'evidenced') return `Può raccontare un esempio recente di ${about}: che cosa faceva di persona e con quali strumenti?`;
  if (verdict === 'partial') return `Di ${about}, che cosa ha fatto di persona e che cosa facevano altri?${list}`;
  if (verdict === 'contradicted') {
    return `Dal racconto sembra che non si sia ancora occupato di persona di ${about}: è così? Ne ha visto fare una parte o vorrebbe impararla?`;
  }
  return `Le è mai capitato, in un lavoro, in famiglia o come volontario, di occuparsi di ${about}?${list}`;
}

function quoted(label: string): string {
  return `«${label.trim().replace(/[.\s]+$/, '')}»`;
}

const longestAskedCharacters = 110;

/** An ability said as something to do; null when it is knowledge or too long to be said aloud. */
function asActivity(label: string): string | null {
  const text = label.trim().replace(/[.;:\s]+$/, '');
  if (!/^\p{L}+(?:are|ere|ire|rre|arsi|ersi|irsi)\b/u.test(text) || text.length > longestAskedCharacters) return null;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
