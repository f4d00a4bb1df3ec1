import type { Client, TestApp } from './test-app.ts';

/** A short story written for these tests: two things done, one not done, one wished. */
export const narrative =
  'Ho lavorato tre anni in un magazzino di Bergamo. Aprivo i bancali, contavo i colli e spuntavo la bolla. ' +
  'Preparavo gli ordini con il palmare e li imballavo. Non ho mai guidato il muletto. Vorrei imparare a usare il gestionale.';

export type AnalysisBody = {
  id: string;
  status: string;
  digest: string;
  revision: number;
  person: { id: string; alias: string };
  failure: string | null;
  sources: { id: string; text: string; kind: string }[];
  gaps: {
    itemId: string;
    version: number;
    label: string;
    verdict: string;
    evidence: { source: string; start: number; end: number; text: string }[];
    question: string;
    decision: { state: string; by: string | null; reason: string | null };
  }[];
  plan: {
    modules: { itemId: string; version: number; hours: number }[];
    status: string;
    totalHours: number;
    relax: { message: string }[];
    stale: boolean;
  };
  checks: { itemId: string; version: number }[];
  statements: { itemId: string; version: number; text: string; citations: number[] }[];
  citations: { n: number }[];
};

export async function findOccupationId(client: Client, title: string): Promise<string> {
  const { body } = await client.json<{ occupations: { occupationId: string; hasSkills: boolean }[] }>(
    'GET',
    `/api/v1/occupations?q=${encodeURIComponent(title)}`,
  );
  return body.occupations.find((occupation) => occupation.hasSkills)!.occupationId;
}

export async function newAnalysisBody(client: Client, overrides: Record<string, unknown> = {}) {
  return {
    person: { alias: 'A.R.', narrative },
    target: { occupationId: await findOccupationId(client, 'magazziniere') },
    constraints: { pathway: 2, maxHours: 100, province: 'BG', asOf: '2026-11-23' },
    ...overrides,
  };
}

export async function createDraft(
  test: TestApp,
  client: Client,
  overrides: Record<string, unknown> = {},
): Promise<AnalysisBody> {
  const { status, body } = await client.json<{ id: string }>(
    'POST',
    '/api/v1/analyses',
    await newAnalysisBody(client, overrides),
  );
  if (status !== 202) throw new Error(`creation answered ${status}: ${JSON.stringify(body)}`);
  await test.drain();
  return getAnalysis(client, body.id);
}

export async function getAnalysis(client: Client, id: string): Promise<AnalysisBody> {
  const { status, body } = await client.json<AnalysisBody>('GET', `/api/v1/analyses/${id}`);
  if (status !== 200) throw new Error(`reading answered ${status}`);
  return body;
}

export function itemsOf(analysis: AnalysisBody): { itemId: string; version: number }[] {
  return [...analysis.gaps, ...analysis.plan.modules, ...analysis.checks, ...analysis.statements];
}

export async function acceptAll(client: Client, analysis: AnalysisBody): Promise<void> {
  for (const { itemId, version } of itemsOf(analysis)) {
    const response = await client.request('POST', `/api/v1/analyses/${analysis.id}/decisions`, {
      itemId,
      state: 'accepted',
      version,
    });
    if (!response.ok) throw new Error(`decision answered ${response.status}`);
  }
}
