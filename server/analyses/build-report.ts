import { eq, inArray } from 'drizzle-orm';
import type { DraftCitation } from '../../agents/analyst/draft.ts';
import type { Db } from '../../db/database.ts';
import { Fault } from '../../db/fault.ts';
import { organisation, user } from '../../db/schema/accounts.ts';
import type { Verdict } from '../../knowledge/gap/requirement.ts';
import { verdictWords } from '../../knowledge/gap/verdict-words.ts';
import type { AppDeps } from '../deps.ts';
import type { ReportCitation, ReportDecision, ReportModel } from '../report/report-model.ts';
import type { AnalysisRecord, Decision, Item, Source } from './analysis-record.ts';

/**
 * Everything the approved analysis says, for the renderers. Throws Fault `conflict` until it is approved: nothing
 * undecided and nothing changed since the approval leaves the console.
 */
export async function buildReport(deps: AppDeps, record: AnalysisRecord): Promise<ReportModel> {
  const { row, summary } = record;
  if (row.status !== 'approved' || row.approvedAt === null || row.approvedBy === null || summary === null) {
    throw new Fault('conflict', 'Il rapporto si può scaricare solo dopo l’approvazione.');
  }
  if (row.approvedDigest !== record.digest) {
    throw new Fault('stale', 'L’analisi non è più quella approvata: va riaperta e approvata di nuovo.');
  }
  const { db } = deps.database;
  const names = await readNames(db, [
    row.createdBy,
    row.approvedBy,
    ...record.items.map((item) => item.decision.by ?? ''),
  ]);
  const [office] = await db.select().from(organisation).where(eq(organisation.id, row.organisationId));
  const decide = (decision: Decision, before: string | null, after: string | null): ReportDecision => ({
    state: decision.state as ReportDecision['state'],
    by: names.get(decision.by ?? '') ?? '',
    at: decision.at ?? '',
    reason: decision.reason,
    before: decision.state === 'edited' ? before : null,
    after: decision.state === 'edited' ? after : null,
  });
  const of = <Kind extends Item['kind']>(kind: Kind) =>
    record.items.filter((item): item is Extract<Item, { kind: Kind }> => item.kind === kind);
  const citations = numberCitations(record, summary.citations);
  const modules = of('module');
  return {
    schema: 'colma.report/1',
    analysisId: row.id,
    organisation: {
      name: office?.name ?? '',
      contact:
        office?.settings.contact === undefined
          ? null
          : { name: office.settings.contact, phone: null, email: null, address: null, hours: null },
    },
    consultant: { name: names.get(row.createdBy) ?? '' },
    person: { alias: record.alias },
    target: {
      kind: row.target.kind,
      label: row.target.label,
      uri: row.target.kind === 'occupation' ? row.target.uri : null,
    },
    dates: {
      drafted: (row.draftedAt ?? row.createdAt).toISOString(),
      approved: row.approvedAt.toISOString(),
      generated: deps.clock().toISOString(),
      asOf: row.asOf,
    },
    constraints: {
      pathway: row.constraints.pathway ?? null,
      maxHours: row.constraints.maxHours ?? null,
      province: row.constraints.province ?? null,
      modes: row.constraints.modes ?? [],
      note: record.note,
    },
    sources: record.sources.map((source) => source.name),
    competences: of('gap').map(({ content, decision }) => {
      const verdict =
        decision.state === 'edited'
          ? ((decision.value?.verdict as Verdict | undefined) ?? content.verdict)
          : content.verdict;
      const note = typeof decision.value?.note === 'string' ? `: ${decision.value.note}` : '';
      return {
        label: content.label,
        uri: content.uri,
        essential: content.essential,
        verdict,
        evidence: content.evidence.map((evidence) => ({
          text: evidence.text,
          from: fromWords(record.sources.find((source) => source.id === evidence.source)),
        })),
        question: verdict === 'evidenced' ? null : content.question,
        secondReading: content.secondReading?.verdict ?? null,
        decision: decide(decision, verdictWords(content.verdict), `${verdictWords(verdict)}${note}`),
      };
    }),
    modules: modules.map(({ content, decision }) => ({
      title: content.title,
      provider: content.provider,
      awardingBody: content.awardingBody,
      place: content.province,
      mode: content.mode,
      hours: content.hours,
      start: content.start,
      end: content.end,
      credential: content.credential,
      covers: content.covers.map((skill) => skill.label),
      why: content.why,
      decision: decide(decision, content.title, noteOf(decision)),
    })),
    plan: {
      status: summary.plan.status,
      totalHours: modules
        .filter((item) => item.decision.state !== 'rejected')
        .reduce((sum, item) => sum + item.content.hours, 0),
      maxHours: row.constraints.maxHours ?? null,
      coverage: summary.plan.status === 'planned' ? summary.plan.coverage : null,
      proof: summary.plan.status === 'planned' ? summary.plan.proof : null,
      uncovered: summary.plan.status === 'infeasible' ? [] : labelsOf(record, summary.plan.uncovered),
      leftOut:
        summary.plan.status === 'nothing_to_plan' ? [] : summary.plan.leftOut.map(({ title, why }) => ({ title, why })),
      relax: summary.plan.status === 'infeasible' ? summary.plan.relax.map(({ message }) => message) : [],
    },
    checks: of('check').map(({ content, decision }) => ({
      ruleId: content.ruleId,
      outcome: content.outcome,
      message: content.message,
      citation: citations.find((citation) => citation.ruleId === content.ruleId)?.n ?? null,
      decision: decide(decision, content.message, noteOf(decision)),
    })),
    statements: of('statement').map(({ content, decision }) => {
      const after =
        decision.state === 'edited' && typeof decision.value?.text === 'string' ? decision.value.text : content.text;
      return {
        text: after,
        citations: content.citations,
        origin: content.origin,
        decision: decide(decision, content.text, after),
      };
    }),
    citations: citations.map(({ ruleId: _ruleId, ...citation }) => citation),
    approval: { by: names.get(row.approvedBy) ?? '', at: row.approvedAt.toISOString(), digest: row.approvedDigest! },
    verificationUrl: null,
    drafting: { mode: row.draftedWith?.mode ?? 'built_in', model: row.draftedWith?.name ?? null },
    demo: summary.demo,
  };
}

async function readNames(db: Db, ids: string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== ''))];
  if (wanted.length === 0) return new Map();
  const rows = await db.select({ id: user.id, name: user.name }).from(user).where(inArray(user.id, wanted));
  return new Map(rows.map((row) => [row.id, row.name]));
}

function noteOf(decision: Decision): string | null {
  return typeof decision.value?.note === 'string' ? decision.value.note : null;
}

function fromWords(source: Source | undefined): string {
  if (source === undefined) return 'dal testo';
  if (source.kind === 'interview') return 'dal colloquio';
  if (source.kind === 'document') return `dal documento ${source.name}`;
  return source.kind === 'credential' ? 'da una credenziale' : 'dal racconto';
}

function labelsOf(record: AnalysisRecord, skillIds: string[]): string[] {
  const labels = new Map(
    record.items.flatMap((item) => (item.kind === 'gap' ? [[item.content.skillId, item.content.label] as const] : [])),
  );
  return skillIds.flatMap((id) => labels.get(id) ?? []);
}

/** The draft's citations keep their numbers; acts that only a check cites follow. */
function numberCitations(
  record: AnalysisRecord,
  drafted: DraftCitation[],
): (ReportCitation & { ruleId: string | null })[] {
  const listed = drafted.map((citation) => ({
    ...citationOf(citation, record.sources),
    ruleId: citation.kind === 'rule' ? citation.ref : null,
  }));
  for (const item of record.items) {
    if (item.kind !== 'check' || listed.some((citation) => citation.ruleId === item.content.ruleId)) continue;
    listed.push({
      ...item.content.citation,
      n: Math.max(0, ...listed.map((citation) => citation.n)) + 1,
      supersededBy: null,
      ruleId: item.content.ruleId,
    });
  }
  return listed;
}

function citationOf(citation: DraftCitation, sources: Source[]): ReportCitation {
  if (citation.rule !== undefined) return { ...citation.rule, n: citation.n, supersededBy: null };
  const titles = {
    evidence: sources.find((source) => source.id === citation.ref)?.name ?? 'Testo',
    module: 'Catalogo dei moduli',
    rule: 'Regola',
    target: 'Repertorio delle competenze',
    demand: 'Annunci di lavoro',
  };
  return {
    n: citation.n,
    source: citation.ref,
    title: titles[citation.kind],
    locator: citation.label,
    quote: citation.quote,
    status: null,
    validFrom: null,
    validTo: null,
    supersededBy: null,
  };
}
