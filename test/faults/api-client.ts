import { demoPassword } from './server-process.ts';

export type Answer<T> = { status: number; body: T; headers: Headers };
export type Decision = { state: string; by: string | null; reason: string | null };
export type Line = { itemId: string; version: number; decision: Decision };
export type AnalysisAnswer = {
  id: string;
  status: string;
  digest: string;
  gaps: Line[];
  plan: { modules: Line[] };
  checks: Line[];
  statements: Line[];
};

/** A narrative with something of everything, so that a draft has all four kinds of lines. */
export const narrative =
  'Ho lavorato tre anni in un magazzino: preparavo gli ordini con il palmare e usavo il muletto. Controllavo le bolle di consegna e sistemavo la merce sugli scaffali.';

export const vacancyText =
  'Magazziniere\nCerchiamo una persona che prepari gli ordini, guidi il carrello elevatore, controlli la merce in arrivo e registri i movimenti con il gestionale.';

/** Speaks to whichever server `origin` names at the moment: the session outlives a restart. */
export class ApiClient {
  origin: string;
  #cookie = '';

  constructor(origin: string) {
    this.origin = origin;
  }

  async signIn(email: string): Promise<this> {
    const response = await fetch(`${this.origin}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: demoPassword }),
    });
    if (!response.ok) throw new Error(`sign-in of ${email} answered ${response.status}`);
    this.#cookie = response.headers.get('set-cookie')!.split(';')[0]!;
    return this;
  }

  /** Throws when the connection breaks: then nobody knows whether the request was carried out. */
  async send<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.origin}${path}`, {
      method,
      headers: {
        cookie: this.#cookie,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    });
    const text = await response.text();
    const json =
      response.headers.get('content-type')?.includes('json') &&
      !response.headers.get('content-type')?.includes('ndjson');
    return { status: response.status, body: (json ? JSON.parse(text) : text) as T, headers: response.headers };
  }

  /** A file as it comes over the wire. */
  async download(path: string, headers: Record<string, string> = {}): Promise<{ status: number; bytes: Buffer }> {
    const response = await fetch(`${this.origin}${path}`, {
      headers: { cookie: this.#cookie, ...headers },
      signal: AbortSignal.timeout(60_000),
    });
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
  }

  /** Asks for a draft from a vacancy's text, which needs no index to be ready. */
  async requestDraft(alias = 'A.R.'): Promise<string> {
    const made = await this.send<{ id: string }>('POST', '/api/v1/analyses', {
      person: { alias, narrative },
      target: { vacancyText },
    });
    if (made.status !== 202)
      throw new Error(`the request for a draft answered ${made.status}: ${JSON.stringify(made.body)}`);
    return made.body.id;
  }

  async getAnalysis(id: string): Promise<AnalysisAnswer> {
    const answer = await this.send<AnalysisAnswer>('GET', `/api/v1/analyses/${id}`);
    if (answer.status !== 200) throw new Error(`analysis ${id} answered ${answer.status}`);
    return answer.body;
  }

  /** Waits until the analysis is no longer being drafted. */
  async awaitDraft(id: string, withinMs = 60_000): Promise<AnalysisAnswer> {
    for (const endMs = Date.now() + withinMs; ; ) {
      const analysis = await this.getAnalysis(id);
      if (analysis.status !== 'drafting') return analysis;
      if (Date.now() > endMs) throw new Error(`analysis ${id} is still drafting after ${withinMs} ms`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** Every line of an analysis, of all four kinds. */
export function linesOf(analysis: AnalysisAnswer): Line[] {
  return [...analysis.gaps, ...analysis.plan.modules, ...analysis.checks, ...analysis.statements];
}
