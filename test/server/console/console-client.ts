import { randomUUID } from 'node:crypto';
import type { Client, TestApp } from '../../support/test-app.ts';

/** What a person who asks for warehouse work might tell; the skills are in the demonstration repertory. */
export const narrative =
  'Ho lavorato tre anni in un magazzino: preparavo gli ordini dei clienti, caricavo e scaricavo i camion e facevo gli inventari con il palmare. Non ho il patentino del muletto.';

/** A page as a browser asks for it. */
export async function getPage(
  client: { request: Client['request'] },
  path: string,
): Promise<{ status: number; html: string; location: string | null }> {
  const response = await client.request('GET', path, undefined, { accept: 'text/html' });
  return { status: response.status, html: await response.text(), location: response.headers.get('location') };
}

/** A form as a browser without scripts sends it. */
export async function postForm(
  client: { request: Client['request'] },
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<{ status: number; html: string; location: string | null }> {
  const response = await client.request('POST', path, new URLSearchParams(fields).toString(), {
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'text/html',
    ...headers,
  });
  return { status: response.status, html: await response.text(), location: response.headers.get('location') };
}

/** The form of a new analysis, which may carry files. */
export function newAnalysisForm(fields: Record<string, string>, files: File[] = []): FormData {
  const form = new FormData();
  const all = {
    token: 'prova',
    alias: 'A.R.',
    narrative,
    targetQuery: '',
    vacancyText: '',
    pathway: '',
    maxHours: '',
    province: '',
    asOf: '2026-11-23',
    note: '',
    action: 'create',
    ...fields,
  };
  for (const [name, value] of Object.entries(all)) form.append(name, value);
  for (const mode of ['in_person', 'online', 'blended']) form.append('modes', mode);
  for (const file of files) form.append('documents', file);
  return form;
}

export async function postNewAnalysis(
  client: Client,
  fields: Record<string, string>,
  files: File[] = [],
): Promise<{ status: number; html: string; location: string | null }> {
  const response = await client.request('POST', '/analisi/nuova', newAnalysisForm(fields, files), {
    accept: 'text/html',
  });
  return { status: response.status, html: await response.text(), location: response.headers.get('location') };
}

/** Id of the occupation with that label in the demonstration repertory. */
export async function occupationId(app: TestApp, label: string): Promise<string> {
  const { occupations } = await app.deps.knowledge.get();
  const found = [...occupations.values()].find((occupation) => occupation.label === label);
  if (found === undefined) throw new Error(`the demonstration repertory has no «${label}»`);
  return found.id;
}

/** A drafted analysis of its own: its address, and the ids of its lines in the order of the page. */
export async function draftedAnalysis(
  app: TestApp,
  client: Client,
  fields: Record<string, string> = {},
): Promise<{ path: string; lines: string[] }> {
  const target = fields.vacancyText === undefined ? await occupationId(app, 'Magazziniere/Magazziniera') : '';
  // The same form sent twice is one analysis, so each gets its own token.
  const { location, status } = await postNewAnalysis(client, { token: randomUUID(), target, ...fields });
  if (location === null) throw new Error(`no analysis was made: ${status}`);
  await app.drain();
  const page = await getPage(client, location);
  return { path: location, lines: [...page.html.matchAll(/data-line="(itm_[0-9a-z]+)"/g)].map((match) => match[1]!) };
}

/** The fields of one of a line's forms, as they stand in the page. */
export function decisionFields(html: string, itemId: string, state: string): Record<string, string> {
  const line = html.slice(html.indexOf(`data-line="${itemId}"`));
  const version = /name="version" value="(\d+)"/.exec(line)![1]!;
  const kind = /name="kind" value="(\w+)"/.exec(line)![1]!;
  return { state, kind, version };
}
