import type { AnalysisRecord, Item } from '../analyses/analysis-record.ts';

/** The analysis as the API shows it (contract: `GET /api/v1/analyses/:id`). Confidence stays inside the evidence; no number stands for a person. */
export function analysisView(record: AnalysisRecord) {
  const { row, summary } = record;
  const of = <Kind extends Item['kind']>(kind: Kind) =>
    record.items.filter((item): item is Extract<Item, { kind: Kind }> => item.kind === kind);
  return {
    id: row.id,
    status: row.status,
    revision: row.revision,
    digest: record.digest,
    model: row.draftedWith,
    createdAt: row.createdAt.toISOString(),
    draftedAt: row.draftedAt?.toISOString() ?? null,
    approvedAt: row.approvedAt?.toISOString() ?? null,
    approvedDigest: row.approvedDigest,
    failure: row.failure,
    stopReason: record.stopReason,
    person: { id: row.personId, alias: record.alias },
    target: row.target,
    constraints: row.constraints,
    asOf: row.asOf,
    note: record.note,
    sources: record.sources.map(({ id, kind, name, text, itemId }) => ({ id, kind, name, text, itemId })),
    gaps: of('gap').map((item) => ({
      itemId: item.id,
      version: item.version,
      ...item.content,
      decision: item.decision,
    })),
    plan: {
      modules: of('module').map((item) => ({
        itemId: item.id,
        version: item.version,
        ...item.content,
        covers: item.content.covers.map((skill) => skill.uri),
        coversSkills: item.content.covers,
        decision: item.decision,
      })),
      status: summary?.plan.status ?? null,
      totalHours: summary?.plan.status === 'planned' ? summary.plan.totalHours : 0,
      coverage: summary?.plan.status === 'planned' ? summary.plan.coverage : 0,
      proof: summary?.plan.status === 'planned' ? summary.plan.proof : null,
      leftOut: summary === null || summary.plan.status === 'nothing_to_plan' ? [] : summary.plan.leftOut,
      uncovered: summary === null || summary.plan.status === 'infeasible' ? [] : summary.plan.uncovered,
      relax: summary?.plan.status === 'infeasible' ? summary.plan.relax : [],
      stale: summary?.planStale ?? false,
    },
    checks: of('check').map((item) => ({
      itemId: item.id,
      version: item.version,
      ...item.content,
      decision: item.decision,
    })),
    statements: of('statement').map((item) => ({
      itemId: item.id,
      version: item.version,
      ...item.content,
      decision: item.decision,
    })),
    citations: summary?.citations ?? [],
    demand: summary?.demand ?? null,
    demo: summary?.demo ?? false,
  };
}

export type AnalysisView = ReturnType<typeof analysisView>;
