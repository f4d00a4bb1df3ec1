import { generateText, NoObjectGeneratedError, Output } from 'ai';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Evidence, Polarity } from '../../knowledge/skills/mention.ts';
import { type Clause, readClauses } from '../../knowledge/skills/polarity.ts';
import type { Skill } from '../../knowledge/skills/taxonomy.ts';
import { type Attempt, attempt, type Meter, type ModelAccess } from '../model/attempt.ts';
import { retriesMax } from '../model/limits.ts';
import type { Model } from '../model/model.ts';
import { readOutput } from '../model/read-output.ts';
import { originalSpan } from '../privacy/pseudonymise.ts';
import type { MaskedCase } from './case-view.ts';
import type { GapContent } from './draft.ts';
import { secondReaderInstructions } from './instructions.ts';
import { itemsMax, type Reading, reading, readingsOutput } from './output.ts';

export type SecondReading = { verdict: GapContent['verdict']; evidence: Evidence[] };
export type SecondReadings = {
  readings: Map<string, SecondReading>;
  outcome: Attempt<unknown>['outcome'];
  dropped: number;
};

/** Abilities and knowledge shown under a competence; more would drown the texts. */
const underMax = 8;
/** A quote this short says nothing that could be checked by eye. */
const quoteCharsMin = 8;

type DropReason =
  | 'misshapen'
  | 'unknown_requirement'
  | 'twice'
  | 'quote_not_in_text'
  | 'no_quote'
  | 'wrong_polarity'
  | 'not_about_work';

/**
 * Lets a model read the masked texts against the closed list of requirements. A reading counts when each verdict is borne
 * by quotes that stand in the text and say it with the right polarity; anything else is dropped and counted. Nothing is
 * added to the list.
 */
export async function readAgain(
  access: ModelAccess,
  knowledge: Pick<KnowledgeBase, 'skills'>,
  gaps: readonly GapContent[],
  view: MaskedCase,
): Promise<SecondReadings> {
  const texts = [...view.sources.values()].map(({ source, masked }) => ({
    source,
    masked,
    clauses: readClauses(source.text),
  }));
  const prompt = promptOf(knowledge, gaps, texts, access.limits.inputChars);
  let readings = new Map<string, SecondReading>();
  let dropped = 0;
  const result = await attempt(access, {
    task: 'second_reading',
    instructions: secondReaderInstructions,
    prompt,
    names: view.names,
    masked: view.maskedCount,
    run: (model, signal, meter) => ask(model, prompt, access, signal, meter),
    check: ({ items, misshapen }) => {
      const checked = checkReadings(items, gaps, texts);
      readings = checked.readings;
      const counts = misshapen > 0 ? { ...checked.dropped, misshapen } : checked.dropped;
      dropped = Object.values(counts).reduce((sum, n) => sum + n, 0);
      return { kept: readings.size, dropped: counts };
    },
  });
  return { readings: result.outcome === 'answered' ? readings : new Map(), outcome: result.outcome, dropped };
}

async function ask(
  model: Model,
  prompt: string,
  access: ModelAccess,
  signal: AbortSignal,
  meter: Meter,
): Promise<{ text: string; value: { items: Reading[]; misshapen: number } | null }> {
  let text: string;
  try {
    const result = await generateText({
      model: model.language,
      instructions: secondReaderInstructions,
      prompt,
      output: Output.object({ schema: readingsOutput }),
      temperature: 0,
      maxOutputTokens: access.limits.outputTokens,
      maxRetries: retriesMax,
      abortSignal: signal,
      timeout: { totalMs: access.limits.totalMs, stepMs: access.limits.stepMs },
      onStepEnd: ({ usage }) => {
        meter.steps += 1;
        meter.inputTokens = (meter.inputTokens ?? 0) + (usage.inputTokens ?? 0);
        meter.outputTokens = (meter.outputTokens ?? 0) + (usage.outputTokens ?? 0);
      },
    });
    void result.output;
    text = result.text;
  } catch (error) {
    if (!NoObjectGeneratedError.isInstance(error) || error.text === undefined) throw error;
    text = error.text;
  }
  return { text, value: readOutput(text, 'readings', reading, itemsMax) };
}

type Text = {
  source: { id: string; text: string };
  masked: { text: string; starts: Int32Array; ends: Int32Array; original: string } & Parameters<typeof originalSpan>[0];
  clauses: Clause[];
};

function promptOf(
  knowledge: Pick<KnowledgeBase, 'skills'>,
  gaps: readonly GapContent[],
  texts: readonly Text[],
  charsMax: number,
): string {
  const under = new Map<string, string[]>();
  const wanted = new Set(gaps.map((gap) => gap.skillId));
  for (const skill of knowledge.skills.values() as Iterable<Skill>) {
    for (const above of skill.broader) {
      if (!wanted.has(above)) continue;
      const list = under.get(above) ?? [];
      if (list.length < underMax) list.push(skill.label);
      under.set(above, list);
    }
  }
  const list = gaps.map((gap, i) => {
    const below = under.get(gap.skillId) ?? [];
    return `R${i + 1}: ${gap.label}${below.length === 0 ? '' : ` (ne fanno parte: ${below.join('; ')})`}`;
  });
  let left = charsMax - list.join('\n').length;
  const parts = texts.map(({ masked, clauses }) => {
    const text = withoutOrders(masked, clauses).slice(0, Math.max(0, left));
    left -= text.length;
    return `<testo>\n${text.replace(/<\/?testo>/gi, '')}\n</testo>`;
  });
  return `Competenze:\n${list.join('\n')}\n\nTesti:\n${parts.join('\n')}`;
}

/** Sentences that give orders to a machine are no experience; a model that never sees them cannot follow them. */
function withoutOrders(masked: Text['masked'], clauses: readonly Clause[]): string {
  const orders = clauses.filter((clause) => clause.setting === 'instruction');
  if (orders.length === 0) return masked.text;
  let text = '';
  for (let at = 0; at < masked.text.length; at += 1) {
    const origin = masked.starts[at] ?? 0;
    if (!orders.some((order) => origin >= order.start && origin < order.end)) text += masked.text.charAt(at);
  }
  return text;
}

function checkReadings(
  items: readonly Reading[],
  gaps: readonly GapContent[],
  texts: readonly Text[],
): { readings: Map<string, SecondReading>; dropped: Partial<Record<DropReason, number>> } {
  const readings = new Map<string, SecondReading>();
  const seen = new Set<string>();
  const dropped: Partial<Record<DropReason, number>> = {};
  const drop = (reason: DropReason) => {
    dropped[reason] = (dropped[reason] ?? 0) + 1;
  };
  for (const item of items) {
    const number = /^R([1-9]\d{0,2})$/.exec(item.requirement.trim())?.[1];
    const gap = number === undefined ? undefined : gaps[Number(number) - 1];
    if (gap === undefined) {
      drop('unknown_requirement');
      continue;
    }
    if (seen.has(gap.skillId)) {
      readings.delete(gap.skillId);
      drop('twice');
      continue;
    }
    seen.add(gap.skillId);
    if (item.verdict === 'not_evidenced') {
      readings.set(gap.skillId, { verdict: item.verdict, evidence: [] });
      continue;
    }
    const evidence: Evidence[] = [];
    let refused: DropReason | null = null;
    for (const quote of item.quotes) {
      const found = findQuote(quote, item.verdict === 'contradicted', texts);
      if (typeof found === 'string') refused = found;
      else evidence.push(found);
    }
    // One bad quote spoils the reading: what else the model made up cannot be known.
    if (refused !== null || evidence.length === 0) drop(refused ?? 'no_quote');
    else readings.set(gap.skillId, { verdict: item.verdict, evidence });
  }
  return { readings, dropped };
}

function findQuote(quote: string, denied: boolean, texts: readonly Text[]): Evidence | DropReason {
  const words = quote
    .trim()
    .replace(/^[«"“]+|[»"”]+$/g, '')
    .trim();
  if (words.length < quoteCharsMin || !/\s/.test(words) || words.includes('[OMISSIS]')) return 'quote_not_in_text';
  const pattern = new RegExp(
    words
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
  );
  for (const { source, masked, clauses } of texts) {
    const match = pattern.exec(masked.text);
    if (match === null) continue;
    const place = originalSpan(masked, match.index, match.index + match[0].length);
    const touched = clauses.filter((clause) => clause.start < place.end && clause.end > place.start);
    if (
      touched.length === 0 ||
      touched.some((clause) => clause.setting === 'instruction' || clause.setting === 'boilerplate')
    )
      return 'not_about_work';
    const fits = (clause: Clause) =>
      denied ? clause.polarity !== 'asserted' : clause.polarity === 'asserted' && !clause.other;
    if (!touched.some(fits)) return 'wrong_polarity';
    // A quote for something done may not hold its own denial.
    if (!denied && touched.some((clause) => clause.polarity === 'negated')) return 'wrong_polarity';
    const polarity: Polarity = denied ? (touched.find(fits)?.polarity ?? 'negated') : 'asserted';
    return {
      source: source.id,
      start: place.start,
      end: place.end,
      text: source.text.slice(place.start, place.end),
      polarity,
      confidence: 0.5,
      method: 'model',
      matched: [],
    };
  }
  return 'quote_not_in_text';
}
