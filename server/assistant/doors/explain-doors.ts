import type { ToolInput, ToolResult } from '../../../agents/assistant/doors.ts';
import { likeTerms } from '../../../agents/assistant/like-terms.ts';
import { type Card, offer, type Part, reply, say } from '../../../agents/assistant/parts.ts';
import { composeNote, composePlainText } from '../../../agents/assistant/plain-text.ts';
import { confidenceWords, verdictWords } from '../../../knowledge/gap/verdict-words.ts';
import { formatHours } from '../../../knowledge/rules/italian-figures.ts';
import type { AnalysisRecord, Item } from '../../analyses/analysis-record.ts';
import { writeNote } from '../../analyses/write-note.ts';
import { verdictOf } from '../../console/draft/draft-view.ts';
import { polarityWords, sourceWords } from '../../console/words.ts';
import {
  caseHref,
  type DoorContext,
  itemsOf,
  lineHref,
  noCase,
  notReady,
  proofHref,
  readCase,
  spoken,
} from './door-context.ts';

const listMax = 8;

export async function explainVerdict(context: DoorContext, input: ToolInput<'explainVerdict'>): Promise<ToolResult> {
  const record = await readCase(context);
  if (record === null) return noCase;
  const unready = notReady(record);
  if (unready !== null) return unready;
  const gaps = itemsOf(record, 'gap');
  const [item, second] = likeTerms(gaps, ({ content }) => content.label, input.competence);
  if (item === undefined || (second !== undefined && input.competence.trim() === '')) {
    context.state.awaiting = 'competence';
    const open = gaps.filter((gap) => verdictOf(gap) !== 'evidenced').slice(0, listMax);
    return {
      data: { done: false, competences: gaps.map(({ content }) => content.label) },
      parts: [
        say('Di quale competenza?'),
        offer(
          ...(open.length > 0 ? open : gaps.slice(0, listMax)).map(({ content }) =>
            reply(content.label, `Perché «${content.label}»?`),
          ),
        ),
      ],
    };
  }
  const card = verdictCard(record, item);
  return {
    data: {
      done: true,
      competence: card.label,
      verdict: verdictWords(card.verdict),
      confidence: card.confidence,
      passages: card.proofs.map(({ quote, note }) => ({ quote, note })),
      missing: card.missing,
      question: card.question,
    },
    parts: [say(whyText(card)), { type: 'card', card }],
  };
}

function verdictCard(record: AnalysisRecord, item: Item<'gap'>): Extract<Card, { kind: 'verdict' }> {
  const { content } = item;
  return {
    kind: 'verdict',
    label: content.label,
    verdict: verdictOf(item),
    confidence:
      item.decision.state === 'edited'
        ? 'giudizio di una persona'
        : confidenceWords(content.verdict, content.confidence),
    essential: content.essential,
    proofs: content.evidence.map((evidence, n) => {
      const source = record.sources.find(({ id }) => id === evidence.source);
      return {
        quote: evidence.text.replace(/\s+/g, ' ').trim(),
        source: source === undefined ? '' : sourceWords[source.kind],
        note: polarityWords[evidence.polarity],
        href: proofHref(record.row.id, item.id, n),
      };
    }),
    missing: content.missing.slice(0, listMax),
    question: content.question,
    href: lineHref(record.row.id, item.id),
  };
}

function whyText({ label, verdict, proofs }: Extract<Card, { kind: 'verdict' }>): string {
  const name = `«${label}»`;
  switch (verdict) {
    case 'evidenced':
      return `${name} è dimostrata: lo dicono queste parole.`;
    case 'partial':
      return `${name} è dimostrata in parte: le parole ne mostrano un pezzo.`;
    case 'contradicted':
      return `${name} è contraddetta: le parole dicono il contrario, o che è un desiderio.`;
    case 'not_evidenced':
      return proofs.length === 0
        ? `${name} non risulta: nei testi non c’è nulla che ne parli. Non vuol dire che la persona non la sappia fare.`
        : `${name} non risulta: le parole trovate non bastano a dirlo.`;
  }
}

export async function explainLeftOut(context: DoorContext, input: ToolInput<'explainLeftOut'>): Promise<ToolResult> {
  const record = await readCase(context);
  if (record === null) return noCase;
  const unready = notReady(record);
  if (unready !== null) return unready;
  const plan = record.summary!.plan;
  const chosen = itemsOf(record, 'module');
  const leftOut = plan.status === 'nothing_to_plan' ? [] : plan.leftOut;
  const query = input.module.trim();
  if (query !== '') {
    const named = likeTerms(
      [
        ...leftOut.map((each) => ({ title: each.title, out: each, item: null })),
        ...chosen.map((item) => ({ title: item.content.title, out: null, item })),
      ],
      ({ title }) => title,
      query,
    )[0];
    if (named?.item)
      return {
        data: { done: true, module: named.title, inPlan: true, why: named.item.content.why },
        parts: [say(`«${named.title}» è nel piano.`), moduleOfPlan(named.item)],
      };
    if (named?.out)
      return {
        data: { done: true, module: named.title, inPlan: false, why: named.out.why },
        parts: [
          {
            type: 'card',
            card: {
              kind: 'steps',
              title: `Fuori dal piano: ${named.title}`,
              steps: [{ text: named.out.why, href: `/catalogo/${named.out.moduleId}` }],
            },
          },
        ],
      };
    return spoken(
      { done: false, reason: 'no_candidate' },
      `«${query}» non è fra i moduli che coprono ciò che manca a questa persona: per questo non è stato pesato.`,
      offer(reply('Tutti i moduli esclusi', 'Moduli esclusi'), reply('Cerca nel catalogo', `Moduli ${query}`)),
    );
  }
  if (leftOut.length === 0)
    return spoken(
      { done: true, leftOut: [] },
      plan.status === 'nothing_to_plan'
        ? 'Non c’è un piano: nessun modulo del catalogo insegna ciò che manca, o non manca nulla.'
        : 'Nessun modulo utile è rimasto fuori.',
    );
  const parts: Part[] = [];
  if (plan.status === 'infeasible')
    parts.push(
      say(['Con questi vincoli nessun piano è possibile.', ...plan.relax.map(({ message }) => message)].join(' ')),
    );
  parts.push({
    type: 'card',
    card: {
      kind: 'steps',
      title: leftOut.length === 1 ? 'Un modulo è rimasto fuori' : `${leftOut.length} moduli sono rimasti fuori`,
      steps: leftOut
        .slice(0, listMax)
        .map(({ title, why, moduleId }) => ({ text: `${title}: ${why}`, href: `/catalogo/${moduleId}` })),
    },
  });
  if (leftOut.length > listMax) parts.push(offer({ label: 'Vedi tutti', href: `${caseHref(record.row.id)}#piano` }));
  return { data: { done: true, leftOut: leftOut.slice(0, 20).map(({ title, why }) => ({ title, why })) }, parts };
}

export function moduleOfPlan({ content }: Item<'module'>): Part {
  return {
    type: 'card',
    card: {
      kind: 'module',
      moduleId: content.moduleId,
      title: content.title,
      facts: [formatHours(content.hours), content.provider],
      why: content.why,
      covers: content.covers.map(({ label }) => label),
      demo: content.demo,
    },
  };
}

export async function listQuestions(context: DoorContext): Promise<ToolResult> {
  const record = await readCase(context);
  if (record === null) return noCase;
  const unready = notReady(record);
  if (unready !== null) return unready;
  const order = { contradicted: 0, partial: 1, not_evidenced: 2, evidenced: 3 } as const;
  const open = itemsOf(record, 'gap')
    .filter((gap) => verdictOf(gap) !== 'evidenced')
    .sort(
      (a, b) =>
        Number(b.content.essential) - Number(a.content.essential) ||
        order[verdictOf(a)] - order[verdictOf(b)] ||
        b.content.importance - a.content.importance,
    );
  if (open.length === 0)
    return spoken({ done: true, questions: [] }, 'Non ci sono domande aperte: dal testo è tutto chiaro.');
  const questions = open.slice(0, listMax).map((gap) => ({
    label: gap.content.label,
    question: gap.content.question,
    href: lineHref(record.row.id, gap.id),
  }));
  const parts: Part[] = [
    say(open.length > listMax ? `Le prime ${listMax} di ${open.length}: prima le essenziali.` : 'Prima le essenziali.'),
    { type: 'card', card: { kind: 'questions', href: caseHref(record.row.id), questions } },
    say('La risposta si scrive nella riga: Colma la rilegge con le parole della persona.'),
  ];
  return { data: { done: true, questions: questions.map(({ label, question }) => ({ label, question })) }, parts };
}

export async function writePlainText(context: DoorContext): Promise<ToolResult> {
  const record = await readCase(context);
  if (record === null) return noCase;
  const unready = notReady(record);
  if (unready !== null) return unready;
  const text = composePlainText({
    target: record.row.target.label,
    // What somebody rejected is not told to the person.
    gaps: itemsOf(record, 'gap')
      .filter(notRejected)
      .map((item) => ({ ...item.content, verdict: verdictOf(item) })),
    modules: itemsOf(record, 'module')
      .filter(notRejected)
      .map(({ content }) => content),
  });
  const approved = record.row.status === 'approved';
  return {
    data: { done: true, text },
    parts: [
      say(
        approved
          ? 'Dall’analisi approvata. Per consegnarla usa il rapporto.'
          : 'È una bozza: rileggila prima di usarla. Ciò che consegni è il rapporto, dopo l’approvazione.',
      ),
      { type: 'card', card: { kind: 'copy', title: 'Testo per la persona', text } },
      offer(
        approved
          ? { label: 'Il rapporto', href: `${caseHref(record.row.id)}/rapporto` }
          : { label: 'Decidi le righe', href: caseHref(record.row.id) },
      ),
    ],
  };
}

const notRejected = (item: Item) => item.decision.state !== 'rejected';

export async function fillNote(context: DoorContext, input: ToolInput<'writeNote'>): Promise<ToolResult> {
  const record = await readCase(context);
  if (record === null) return noCase;
  const unready = notReady(record);
  if (unready !== null) return unready;
  const text = input.text?.trim() ?? '';
  if (text !== '') {
    await writeNote(context.deps, context.actor, record.row.id, text, context.requestId);
    return spoken(
      { done: true, note: text },
      record.note === null
        ? 'Nota scritta: entra nel rapporto.'
        : 'Nota sostituita: entra nel rapporto al posto di quella di prima.',
      { type: 'card', card: { kind: 'copy', title: 'Nota del rapporto', text } },
    );
  }
  const plan = record.summary!.plan;
  const proposed = composeNote({
    target: record.row.target.label,
    gaps: itemsOf(record, 'gap').map((item) => ({ ...item.content, verdict: verdictOf(item) })),
    modules: itemsOf(record, 'module')
      .filter(notRejected)
      .map(({ content }) => content),
    hours: plan.status === 'planned' ? plan.totalHours : null,
  });
  context.state.awaiting = 'note';
  return {
    data: { done: false, proposed },
    parts: [
      say('Ti propongo questa nota. Usala così, oppure scrivi la tua.'),
      { type: 'card', card: { kind: 'copy', title: 'Nota proposta', text: proposed } },
      offer(reply('Usa questa nota', `Scrivi nella nota: ${proposed}`)),
    ],
  };
}
