import { formatDate, formatHours } from '../../knowledge/rules/italian-figures.ts';
import type { GapContent, ModuleContent } from '../analyst/draft.ts';

/** More than this a person does not take home from a conversation. */
const linesMax = 6;
const quoteCharsMax = 90;

/** The draft in words for the person it is about: second person, no verdict on them, nothing that the draft does not hold. Pure. */
export function composePlainText(draft: { target: string; gaps: GapContent[]; modules: ModuleContent[] }): string {
  const brought = draft.gaps.filter(({ verdict }) => verdict === 'evidenced');
  const rest = draft.gaps.filter(({ verdict }) => verdict !== 'evidenced');
  const blocks: string[] = [`Il lavoro che hai in mente: ${draft.target}.`];
  blocks.push(
    brought.length === 0
      ? 'Nel testo che ci hai dato non abbiamo trovato competenze chieste per questo lavoro. Non vuol dire che non le hai: ne parliamo insieme.'
      : list('Che cosa porti già', brought, ({ label, evidence }) =>
          evidence[0] === undefined ? label : `${label}: hai detto «${shorten(evidence[0].text)}»`,
        ),
  );
  if (rest.length > 0)
    blocks.push(
      list('Che cosa guardiamo insieme', rest, ({ label, verdict }) =>
        verdict === 'partial'
          ? `${label}: una parte la racconti già`
          : verdict === 'contradicted'
            ? `${label}: da quello che dici, non ancora`
            : `${label}: nel testo non c’è. Forse lo sai fare e non l’hai scritto`,
      ),
    );
  blocks.push(
    draft.modules.length === 0
      ? 'Per ora non proponiamo corsi.'
      : list(
          'I corsi che possiamo proporti',
          draft.modules,
          ({ title, hours, start }) =>
            `${title}, ${formatHours(hours)}${start === null ? '' : `, dal ${formatDate(start)}`}`,
        ),
  );
  blocks.push(
    'È una proposta preparata con un sistema automatico: decide con te chi ti segue. Puoi chiedere spiegazioni e correggere tutto.',
  );
  return blocks.join('\n\n');
}

/** What goes into the report's note when nobody dictated one: facts of the draft, in three sentences. */
export function composeNote(draft: {
  target: string;
  gaps: GapContent[];
  modules: ModuleContent[];
  hours: number | null;
}): string {
  const labels = (verdict: GapContent['verdict']) =>
    draft.gaps.filter((gap) => gap.verdict === verdict && gap.essential).map(({ label }) => `«${label}»`);
  const ask = labels('not_evidenced').slice(0, 3);
  return [
    `Obiettivo: ${draft.target}.`,
    draft.modules.length === 0
      ? 'Nessun modulo proposto.'
      : `Proposti ${draft.modules.length === 1 ? 'un modulo' : `${draft.modules.length} moduli`}${draft.hours === null ? '' : `, ${formatHours(draft.hours)} in tutto`}.`,
    ...(ask.length === 0 ? [] : [`Da approfondire al colloquio: ${ask.join(', ')}.`]),
  ].join(' ');
}

function list<T>(title: string, items: T[], line: (item: T) => string): string {
  const shown = items.slice(0, linesMax).map((item) => `– ${line(item)}.`);
  const more = items.length - shown.length;
  return [
    `${title}:`,
    ...shown,
    ...(more > 0 ? [`– ${more === 1 ? 'un’altra voce' : `altre ${more} voci`} nella pagina.`] : []),
  ].join('\n');
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= quoteCharsMax) return flat;
  const cut = flat.slice(0, quoteCharsMax);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))} …`;
}
