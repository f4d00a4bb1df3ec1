import type { ModelMessage } from 'ai';
import { eq } from 'drizzle-orm';
import { maskCase, tradeWordsOf } from '../../agents/analyst/case-view.ts';
import { talkWithAgent } from '../../agents/assistant/agent.ts';
import { type ToolInput, type ToolName, toolLabels, toolsOf } from '../../agents/assistant/doors.ts';
import { groundSentence, type SentenceFault } from '../../agents/assistant/ground-sentence.ts';
import { talkInstructions } from '../../agents/assistant/instructions.ts';
import type { Part } from '../../agents/assistant/parts.ts';
import { onlySaid } from '../../agents/assistant/said-guard.ts';
import { attempt, type Meter, type ModelAccess } from '../../agents/model/attempt.ts';
import { talkLimits } from '../../agents/model/limits.ts';
import { createModel } from '../../agents/model/model.ts';
import type { ModelOutcome } from '../../agents/model/model-call.ts';
import { record } from '../../db/audit/record.ts';
import { person } from '../../db/schema/people.ts';
import { places } from '../analyses/analysis-record.ts';
import type { Config } from '../config.ts';
import { listSwitches } from '../switches.ts';
import { openDoors, writingTools } from './doors/open-doors.ts';
import { addUsage } from './model-budget.ts';
import type { AssistantModel, ModelTurnInput } from './model-turn.ts';
import { listTurns, type Turn } from './turn.ts';

export type AssistantModelOptions = { limits?: typeof talkLimits; fetch?: typeof fetch; nowMs?: () => number };

/** How soon a running call notices that somebody turned the model off. */
const switchWatchMs = 1_000;
/** A model is shown the last turns only: what matters is in the case, where the tools read it. */
const turnsShown = 8;
/** Results that hold words of others. After one of them the model may no longer call a tool that writes, in this turn. */
const untrusted: ReadonlySet<ToolName> = new Set<ToolName>([
  'askProgramme',
  'explainVerdict',
  'listQuestions',
  'writePlainText',
  'openCase',
  'findModules',
  'findRules',
]);

const notes: Record<Exclude<ModelOutcome, 'answered'>, string> = {
  timed_out: 'Il modello è lento: continuo con le regole.',
  unavailable: 'Il modello non risponde: continuo con le regole.',
  not_usable: 'Il modello ha risposto in un modo che non si può usare: continuo con le regole.',
  too_many_steps: 'Il modello non è arrivato a una risposta: continuo con le regole.',
  withheld: 'Nel messaggio potevano restare dati personali: il modello non è stato chiamato, continuo con le regole.',
  stopped: 'Il modello è stato fermato: continuo con le regole.',
};

/** The model of the configuration as the assistant uses it. Throws Fault `forbidden` when the provider is not in the register. */
export function openAssistantModel(
  settings: NonNullable<Config['model']>,
  options: AssistantModelOptions = {},
): AssistantModel {
  createModel(settings);
  return { answer: (input) => answerWithModel(settings, options, input) };
}

async function answerWithModel(
  settings: NonNullable<Config['model']>,
  options: AssistantModelOptions,
  { run, context, writer, signal }: ModelTurnInput,
): ReturnType<AssistantModel['answer']> {
  const { deps, conversation, turnId, heard } = run;
  const { db } = deps.database;
  const limits = options.limits ?? talkLimits;
  const knowledge = await deps.knowledge.get();
  const turns = (await listTurns(deps, conversation.cipher, conversation.row.id)).filter(({ id }) => id !== turnId);
  const said = [...turns.map(({ asked }) => asked.request ?? ''), heard.request];
  let masked: ReturnType<typeof maskCase>;
  let messages: ModelMessage[];
  try {
    masked = maskCase([], await namesOf(run), tradeWordsOf(knowledge));
    messages = messagesOf(turns.slice(-turnsShown), run, masked.mask, limits.inputChars);
  } catch {
    // What cannot be masked does not leave.
    return { outcome: 'gave_up', note: notes.withheld, served: false };
  }
  const { book } = masked;
  const open = openDoors(context, { conversationId: conversation.row.id, turnId, by: 'model' });
  const facts = new Map<string, string>();
  const dropped: Partial<Record<SentenceFault | 'unknown_token' | 'after_end', number>> = {};
  const drop = (reason: keyof typeof dropped) => {
    dropped[reason] = (dropped[reason] ?? 0) + 1;
  };
  let kept = 0;
  let served = false;
  let tainted = false;
  let ended = false;
  let textAt: number | null = null;
  const written = new Set<ToolName>();
  let atWork: Promise<unknown> = Promise.resolve();

  const onSentence = async (sentence: string): Promise<void> => {
    if (ended || signal.aborted) return drop('after_end');
    const restored = book.restore(sentence);
    if (restored === null) return drop('unknown_token');
    const verdict = groundSentence(restored, facts);
    if (!verdict.shown) return drop(verdict.reason);
    kept += 1;
    const before = textAt === null ? undefined : writer.parts[textAt];
    if (textAt !== null && before?.type === 'text')
      await writer.replace(textAt, { ...before, text: `${before.text} ${verdict.text}` });
    else textAt = await writer.add({ type: 'text', text: verdict.text, sources: [] });
  };

  const useTool = async (name: ToolName, given: unknown): Promise<Record<string, unknown>> => {
    if (ended || signal.aborted) return { failed: 'Il turno è finito.' };
    const writes = writingTools.has(name);
    if (writes && (tainted || written.has(name))) return { failed: 'In questo turno non si può più.' };
    const input = restoreDeep(given, (text) => book.restore(text));
    if (input === null) return { failed: 'Un segno fra parentesi quadre non esiste.' };
    const label = toolLabels[name];
    textAt = null;
    const at = await writer.add({ type: 'tool', name, label, state: 'running' });
    const result = await open(name, onlySaid(name, input as ToolInput<typeof name>, said) as never);
    await writer.replace(at, { type: 'tool', name, label, state: result.failed ? 'failed' : 'done' });
    for (const part of result.parts) await writer.add(part);
    if (untrusted.has(name)) tainted = true;
    if (!result.failed) served = true;
    if (writes && result.data.done === true) written.add(name);
    const source = `T${facts.size + 1}`;
    facts.set(source, factsOf(result.data, result.parts));
    return { source, ...(maskDeep(result.data, masked.mask) as Record<string, unknown>) };
  };
  const use = (name: ToolName, input: unknown): Promise<Record<string, unknown>> => {
    const working = useTool(name, input);
    atWork = working.catch(() => {});
    return working;
  };

  const off = new AbortController();
  const timer = setInterval(() => {
    listSwitches(db).then(
      (states) => (states.find(({ feature }) => feature === 'model')?.on === false ? off.abort() : undefined),
      (error) => deps.log.warn({ err: error }, 'model switch could not be read'),
    );
  }, switchWatchMs);
  timer.unref();
  const recordCall = (action: string, detail: Record<string, unknown>) =>
    db.transaction((tx) =>
      record(
        tx,
        {
          action,
          actor: run.actor,
          object: { type: 'conversation', id: conversation.row.id },
          requestId: run.requestId,
          detail: { turnId, ...detail },
        },
        deps.clock(),
      ),
    );
  const access: ModelAccess = {
    open: (gate) =>
      createModel({ ...settings, ...(options.fetch === undefined ? {} : { fetch: options.fetch }) }, gate),
    limits,
    nowMs: options.nowMs ?? (() => performance.now()),
    signal: AbortSignal.any([signal, off.signal]),
    beforeCall: async (call) => {
      await recordCall('model.requested', { ...call });
    },
    afterCall: async (call) => {
      await recordCall('model.called', { ...call });
      if (call.inputTokens !== null || call.outputTokens !== null)
        await addUsage(
          db,
          {
            organisationId: run.session.organisationId,
            analysisId: context.state.analysisId,
            inputTokens: call.inputTokens ?? 0,
            outputTokens: call.outputTokens ?? 0,
          },
          deps.clock(),
        );
    },
  };
  const tools = toolsOf(run.session.role);
  try {
    const result = await attempt(access, {
      task: 'conversation',
      instructions: talkInstructions,
      prompt: JSON.stringify(messages),
      names: masked.names,
      masked: book.size,
      run: async (model, abort, meter: Meter) => {
        const text = await talkWithAgent(model, messages, {
          limits,
          signal: abort,
          meter,
          tools,
          active: () => tools.filter((name) => !writingTools.has(name) || (!tainted && !written.has(name))),
          context: { use },
          onSentence,
        });
        // Neither a tool nor a sentence that may be shown: there is no answer in it.
        return { text, value: kept > 0 || facts.size > 0 ? true : null };
      },
      check: () => ({ kept, dropped: dropped as Record<string, number> }),
    });
    if (result.outcome === 'answered') return { outcome: 'answered' };
    return { outcome: 'gave_up', note: notes[result.outcome], served };
  } finally {
    ended = true;
    clearInterval(timer);
    // A tool at work when the model fell silent finishes: whether it wrote must be known before rules go on.
    await atWork;
  }
}

/** Names that must not leave: the person's, as the case and the conversation know them. */
async function namesOf(run: ModelTurnInput['run']): Promise<string[]> {
  const { deps, conversation } = run;
  const { personId } = conversation.row;
  const alias = conversation.state.slots?.alias;
  if (personId === null) return alias === undefined ? [] : [alias];
  const [row] = await deps.database.db.select({ alias: person.alias }).from(person).where(eq(person.id, personId));
  const known =
    row?.alias == null
      ? []
      : [(await deps.personKeys.get(deps.database.db, personId)).open(row.alias, places.alias(personId))];
  return [...known, ...(alias === undefined ? [] : [alias])];
}

/** The conversation as the model sees it: masked requests, and of our answers only what they did. No text of others is in it. */
function messagesOf(
  turns: Turn[],
  run: ModelTurnInput['run'],
  mask: (text: string) => string,
  charsMax: number,
): ModelMessage[] {
  const { heard, conversation } = run;
  const before = turns.flatMap(({ asked, parts }): ModelMessage[] => {
    const request = (asked.request ?? '').slice(0, 2_000);
    const used = parts.flatMap((part) => (part.type === 'tool' && part.state === 'done' ? [part.name] : []));
    return [
      { role: 'user', content: `${mask(request)}${heldMark(asked.held ?? [])}`.trim() || '[allegato]' },
      { role: 'assistant', content: used.length === 0 ? 'Risposto.' : `Usato: ${used.join(', ')}.` },
    ];
  });
  const { state } = conversation;
  const situation = [
    state.analysisId === null ? 'Nessun caso in corso.' : 'C’è un caso in corso, con la sua bozza.',
    ...(state.beforeId === null ? [] : ['C’è anche una bozza di prima.']),
    ...(state.awaiting === null ? [] : [`Ho chiesto: ${state.awaiting}.`]),
  ].join(' ');
  const texts = heard.taken
    .map(({ handle, kind, text }) => `[${handle} ${kind}, ${text.match(/\p{L}{2,}/gu)?.length ?? 0} parole]`)
    .join(' ');
  const now: ModelMessage = {
    role: 'user',
    content: `${mask(heard.request.slice(0, 4_000))}\n${texts}\n(Situazione: ${situation})`.trim(),
  };
  while (before.length > 0 && JSON.stringify(before).length > charsMax) before.splice(0, 2);
  return [...before, now];
}

const heldMark = (held: string[]) => (held.length === 0 ? '' : ` ${held.map((handle) => `[${handle}]`).join(' ')}`);

/** All that a result says, in the words the person sees: what sentences may repeat. */
function factsOf(data: Record<string, unknown>, parts: readonly Part[]): string {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number') texts.push(String(value));
    else if (Array.isArray(value)) for (const member of value) walk(member);
    else if (value !== null && typeof value === 'object')
      for (const [key, member] of Object.entries(value)) if (!/(?:Id|href|Href)$/.test(key)) walk(member);
  };
  walk(data);
  for (const part of parts)
    if (part.type === 'text') texts.push(part.text);
    else if (part.type === 'card') walk(part.card);
  return texts.join('\n');
}

function maskDeep(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((member) => maskDeep(member, mask));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, maskDeep(member, mask)]));
  return value;
}

/** Tokens turned back into words; null when one was never given. */
function restoreDeep(value: unknown, restore: (text: string) => string | null): unknown {
  if (typeof value === 'string') return restore(value);
  if (Array.isArray(value)) {
    const members = value.map((member) => restoreDeep(member, restore));
    return members.some((member, at) => member === null && value[at] !== null) ? null : members;
  }
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).map(([key, member]) => [key, member, restoreDeep(member, restore)] as const);
    return entries.some(([, member, restored]) => restored === null && member !== null)
      ? null
      : Object.fromEntries(entries.map(([key, , restored]) => [key, restored]));
  }
  return value;
}
