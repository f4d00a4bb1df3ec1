import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstPassages } from '../agents/adviser/adviser-scripts.ts';
import { killAllServers, type ServerProcess, startServerProcess } from '../faults/server-process.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';
import { launchBrowser, Visit, type VisitOptions } from './visit.ts';

let folder: string;
let model: ModelServer;
let server: ServerProcess;
let browser: Browser;

const invented = 'Spettano 999 euro a tutti.';
beforeAll(async () => {
  // The first sentence of each passage, and an invention; slow enough to be seen coming.
  model = await startModelServer((request) => {
    const right = firstPassages(request).slice(0, 3);
    const sentences = [
      ...right.map(({ passage, quote }) => ({ passage, quote, text: `${quote.split(/[.;:]/)[0]}.` })),
      { passage: 'P1', quote: right[0]?.quote ?? 'x', text: invented },
    ];
    return { drip: JSON.stringify({ sentences }), everyMs: 10, bytes: 100 };
  });
  folder = await mkdtemp(join(tmpdir(), 'colma-e2e-'));
  server = await startServerProcess({ DATA_DIR: folder, OPENAI_BASE_URL: model.baseUrl, CHAT_MODEL: 'scripted' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await killAllServers();
  await model?.close();
  await rm(folder, { recursive: true, force: true });
});

const screens: [string, VisitOptions][] = [
  ['1280', { width: 1280, height: 900, scripts: true }],
  ['375', { width: 375, height: 812, scripts: true }],
  ['senza-script', { width: 1280, height: 900, scripts: false }],
];

describe('the public chat with a model', () => {
  for (const [name, options] of screens) {
    it(`shows the checked answer as it comes, and opens a source at the quoted words (${name})`, async () => {
      const visit = await Visit.begin(browser, server.origin, `chat-modello-${name}`, options);
      const { page } = visit;
      await page.goto('/chat');
      await page.getByRole('textbox', { name: 'La tua domanda' }).fill('Che cosa fa il secondo livello dei servizi?');
      await page.getByRole('button', { name: 'Chiedi' }).click();
      if (options.scripts) {
        await page.locator('.chat-coming p').first().waitFor();
        await visit.look('in-arrivo');
      }
      await page.locator('#conversazione > article').waitFor();
      await visit.look('risposta');
      const text = await page.locator('#conversazione').innerText();
      expect(text).toContain('secondo livello');
      expect(text).not.toContain(invented);
      if (options.scripts) expect(await page.locator('#in-corso').isVisible()).toBe(false);
      await page.locator('.chat-passage summary').first().click();
      await page.getByRole('link', { name: 'Apri nel documento' }).first().click();
      await page.locator('.document-passage-current mark').waitFor();
      await visit.look('fonte');
      await page.getByRole('link', { name: 'Torna alle domande' }).click();
      await page.locator('#conversazione > article').waitFor();
      await visit.close();
      expect(visit.findings).toEqual([]);
      expect(visit.faults).toEqual([]);
    });
  }
});
