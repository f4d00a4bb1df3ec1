import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { narrative } from '../faults/api-client.ts';
import { killAllServers, type ServerProcess, startServerProcess } from '../faults/server-process.ts';
import { signIn } from './sign-in.ts';
import { launchBrowser, Visit, type VisitOptions } from './visit.ts';

let folder: string;
let server: ServerProcess;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colma-e2e-'));
  server = await startServerProcess({ DATA_DIR: folder });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await killAllServers();
  await rm(folder, { recursive: true, force: true });
});

describe('the whole job, from sign-in to report', () => {
  for (const [name, options] of [
    ['1280', { width: 1280, height: 900, scripts: true }],
    ['375', { width: 375, height: 812, scripts: true }],
    ['senza-script', { width: 1280, height: 900, scripts: false }],
  ] as [string, VisitOptions][]) {
    it(`is done in a browser ${options.width} px wide ${options.scripts ? 'without a barrier on any page' : 'whose scripts are off'}`, async () => {
      const visit = await Visit.begin(browser, server.origin, name, options);
      await signIn(visit, 'consulente@demo.test');
      await visit.look('inizio');
      await requestDraft(visit, options.scripts);
      await decideEveryLine(visit);
      await approve(visit);
      await takeReport(visit);
      for (const [path, page] of [
        [`${new URL(visit.page.url()).pathname.replace('/rapporto', '/storia')}`, 'storia'],
        ['/analisi', 'analisi'],
        ['/catalogo', 'catalogo'],
        ['/sistema', 'sistema'],
        ['/privacy', 'privacy'],
        ['/accessibilita', 'accessibilita'],
        ['/analisi/nessuna', 'non-trovata'],
      ] as const) {
        await visit.page.goto(path);
        await visit.look(page);
      }
      await visit.page.getByRole('button', { name: 'Esci' }).click();
      await signIn(visit, 'revisore@demo.test');
      await visit.page.goto('/registro');
      await visit.look('registro');
      await visit.close();
      expect(visit.findings).toEqual([]);
      expect(visit.faults).toEqual([]);
    });
  }
});

async function requestDraft(visit: Visit, scripts: boolean): Promise<void> {
  const { page } = visit;
  await page.getByRole('link', { name: 'Nuova analisi' }).first().click();
  // An empty form is refused, and says what is missing.
  await page.getByRole('button', { name: 'Prepara la bozza' }).click();
  await page.locator('#errori').waitFor();
  await visit.look('nuova-analisi-incompleta');
  await page.locator('#alias').fill('A.R.');
  await page.locator('#narrative').fill(narrative);
  if (scripts) await page.locator('#targetQuery').pressSequentially('magazzinier', { delay: 20 });
  else {
    await page.locator('#targetQuery').fill('magazzinier');
    await page.getByRole('button', { name: 'Cerca' }).click();
  }
  await page.getByRole('radio', { name: /^Magazziniere/ }).check();
  await page.locator('#maxHours').fill('120');
  await visit.look('nuova-analisi');
  await page.getByRole('button', { name: 'Prepara la bozza' }).click();
  await page.waitForURL(/\/analisi\/ana_/);
  await page.locator('#bozza[data-status="draft"]').waitFor({ timeout: 90_000 });
  await visit.look('bozza');
}

async function decideEveryLine(visit: Visit): Promise<void> {
  const { page } = visit;
  const ids = await page
    .locator('[data-line]')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-line')!));
  expect(ids.length).toBeGreaterThan(10);
  const [edited, rejected, ...others] = ids;
  const line = (id: string) => page.locator(`[data-line="${id}"]`);

  await line(edited!).locator('summary', { hasText: 'Modifica' }).click();
  await line(edited!).locator('input[type=radio][value=partial]').check();
  await line(edited!).getByLabel('Perché la modifichi?').fill('Lo ha fatto solo per un mese');
  await line(edited!).getByRole('button', { name: 'Salva la modifica' }).click();
  await page.locator(`[data-line="${edited}"].line-edited`).waitFor();

  // Rejecting needs a reason; what is missing is said at the line itself.
  await line(rejected!).locator('summary', { hasText: 'Respingi' }).click();
  await line(rejected!).getByRole('button', { name: 'Respingi la riga' }).click();
  await line(rejected!).locator('.console-field-error').waitFor();
  await visit.look('motivo-mancante');
  await line(rejected!).getByLabel('Perché la respingi?').fill('In questa azienda non serve');
  await line(rejected!).getByRole('button', { name: 'Respingi la riga' }).click();
  await page.locator(`[data-line="${rejected}"].line-rejected`).waitFor();

  for (const [n, id] of others.entries()) {
    await line(id).getByRole('button', { name: 'Accetta' }).click();
    await page.locator(`[data-line="${id}"].line-accepted`).waitFor();
    if (n === 3) await visit.look('bozza-a-meta');
  }
  // A decision can be taken back, and taken again.
  const last = others.at(-1)!;
  await line(last).getByRole('button', { name: 'Annulla' }).click();
  await page.locator(`[data-line="${last}"].line-proposed`).waitFor();
  await line(last).getByRole('button', { name: 'Accetta' }).click();
  await page.locator(`[data-line="${last}"].line-accepted`).waitFor();
  await visit.look('bozza-decisa');
}

async function approve(visit: Visit): Promise<void> {
  const { page } = visit;
  await page.getByRole('link', { name: 'Approva' }).click();
  await page.waitForURL(/\/approvazione$/);
  await visit.look('approvazione');
  await page.getByLabel(/Ho letto le prove/).check();
  await page.getByRole('button', { name: 'Approva l’analisi' }).click();
  await page.waitForURL(/\/rapporto/);
  await visit.look('rapporto');
}

/** Every format that the page links can be taken. */
async function takeReport(visit: Visit): Promise<void> {
  const links = await visit.page
    .locator('a[href*="/report?format="]')
    .evaluateAll((each) => each.map((link) => link.getAttribute('href')!));
  expect(links).toHaveLength(4);
  const types = new Map<string, string>();
  for (const href of links) {
    const { status, type, bytes } = await visit.download(href);
    expect(status).toBe(200);
    expect(bytes.length).toBeGreaterThan(1000);
    types.set(new URL(href, server.origin).searchParams.get('format')!, type.split(';')[0]!);
  }
  expect(Object.fromEntries(types)).toEqual({
    pdf: 'application/pdf',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    html: 'text/html',
    json: 'application/json',
  });
  const report = links.find((href) => href.endsWith('html'))!;
  const path = new URL(visit.page.url()).pathname;
  await visit.page.goto(report);
  await visit.look('rapporto-html');
  await visit.page.goto(path);
}
