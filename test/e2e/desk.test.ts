import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const screens: [string, VisitOptions][] = [
  ['1280', { width: 1280, height: 900, scripts: true }],
  ['375', { width: 375, height: 812, scripts: true }],
  ['senza-script', { width: 1280, height: 900, scripts: false }],
];

describe('a citizen and a person at the desk', () => {
  for (const [name, options] of screens) {
    it(`meet, talk, and the machine answers again afterwards (${name})`, async () => {
      const citizen = await Visit.begin(browser, server.origin, `cittadino-${name}`, options);
      const desk = await Visit.begin(browser, server.origin, `sportello-${name}`, options);
      const { page: chat } = citizen;
      const { page: work } = desk;
      const ask = async (text: string) => {
        await chat.locator('#domanda').fill(text);
        await chat.getByRole('button', { name: 'Chiedi', exact: true }).click();
      };
      /** With scripts it comes by itself; without them people reload. */
      const see = async (visit: Visit, words: string) => {
        if (!options.scripts) await visit.page.reload();
        await visit.page.getByText(words).first().waitFor();
      };

      await signIn(desk, 'consulente@demo.test');
      await work.goto('/sportello');
      await desk.look('vuoto');
      await chat.goto('/chat');
      await ask('Che cosa è GOL?');
      await chat.locator('.chat-exchange').first().waitFor();
      await citizen.look('risposta');
      await chat.getByRole('button', { name: 'Parla con una persona' }).click();
      await chat.getByText('La tua domanda è già allo sportello').waitFor();
      await citizen.look('in-attesa');

      // The queue shows it without a reload.
      if (options.scripts) await work.locator('.desk-line').first().waitFor({ timeout: 15_000 });
      else await work.goto('/sportello');
      await desk.look('coda');
      await work.goto('/');
      await work.getByText('Una domanda aspetta allo sportello').waitFor();
      await desk.look('inizio');
      await work.getByRole('link', { name: 'Apri lo sportello' }).click();
      await work.getByRole('link', { name: 'Chiede una persona' }).first().click();
      await work.waitForURL(/\/sportello\/hof_/);
      await desk.look('da-prendere');
      await work.getByRole('button', { name: 'Prendi in carico' }).click();
      await work.locator('#risposta').waitFor();
      await desk.look('presa');
      await see(citizen, 'Da adesso ti risponde una persona dello sportello');

      // An empty reply is refused beside the field.
      await work.getByRole('button', { name: 'Invia al cittadino' }).click();
      await work.locator('#risposta-errore').waitFor();
      await desk.look('vuota-rifiutata');
      await work.getByRole('button', { name: 'Saluto' }).click();
      await expect.poll(() => work.locator('#risposta').inputValue()).toContain('sono Consulente dimostrativa');
      await work.getByRole('button', { name: 'Metti la bozza nella risposta' }).click();
      await expect.poll(() => work.locator('#risposta').inputValue()).toMatch(/^Buongiorno[\s\S]*Fonti:/);
      await desk.look('bozza-inserita');

      // What the citizen writes meanwhile is shown first; what is being typed stays.
      await ask('Intendo per chi è già in cassa integrazione.');
      if (options.scripts) {
        await work.locator('.desk-message-citizen', { hasText: 'cassa integrazione' }).waitFor({ timeout: 15_000 });
        expect(await work.locator('#risposta').inputValue()).toContain('Fonti:');
      }
      // A second message, sent on at once, was not read yet.
      const stored = chat.waitForResponse((response) => response.request().method() === 'POST');
      await ask('Scusi, un’ultima cosa.');
      await stored;
      await work.getByRole('button', { name: 'Invia al cittadino' }).click();
      await work.locator('#risposta-nuovo').waitFor();
      expect(await work.locator('#risposta').inputValue()).toContain('Fonti:');
      expect(await work.locator('.desk-message-person').count()).toBe(0);
      await desk.look('messaggio-nuovo');
      await work.getByRole('button', { name: 'Ho letto, invia' }).click();
      await work.locator('.desk-message-person').waitFor();
      expect(await work.locator('#risposta').inputValue()).toBe('');
      await see(citizen, 'sono Consulente dimostrativa');
      await citizen.look('risposta-persona');

      await work.locator('#nota').fill('Ha chiesto della cassa integrazione.');
      await work.getByRole('button', { name: 'Salva la nota' }).click();
      await work.getByText('Nota salvata.').waitFor();
      await work.getByText('Chiudi la richiesta').click();
      await desk.look('chiusura');
      await work.getByRole('button', { name: 'Chiudi', exact: true }).click();
      await work.locator('#errore-sportello').waitFor();
      await work.getByRole('button', { name: 'Restituisci al bot' }).click();
      await work.getByText('Restituita al bot', { exact: false }).first().waitFor();
      await desk.look('restituita');
      await see(citizen, 'Da adesso risponde di nuovo il sistema automatico');
      const before = await chat.locator('.chat-exchange').count();
      await ask('Quante ore dura il Percorso 2?');
      await expect.poll(() => chat.locator('.chat-exchange').count()).toBe(before + 1);
      await citizen.look('di-nuovo-macchina');

      await chat.getByText('Chiedi un appuntamento').click();
      await chat.getByLabel('Per che cosa?').fill('Iscrizione al programma');
      await chat.getByRole('button', { name: 'Chiedi l’appuntamento' }).click();
      await chat.getByText('Per l’appuntamento scrivi').waitFor();
      await citizen.look('appuntamento-incompleto');
      await chat.getByLabel('In quale ufficio o provincia?').fill('Bergamo');
      await chat.getByLabel('Quando puoi?').fill('martedì mattina');
      await chat.getByRole('button', { name: 'Chiedi l’appuntamento' }).click();
      await chat.getByText('l’appuntamento vale solo quando te lo conferma').waitFor();
      await work.goto('/sportello');
      await work.getByRole('link', { name: 'Appuntamento' }).first().click();
      await work.getByText('martedì mattina').waitFor();
      await desk.look('appuntamento');
      await work.goto('/sportello/risposte-pronte');
      await desk.look('risposte-pronte');
      await chat.getByText('Cancella la conversazione con lo sportello').click();
      await chat.getByRole('button', { name: 'Cancella tutto' }).click();
      await chat.getByText('La conversazione è cancellata').waitFor();
      expect(await chat.locator('.chat-exchange, .chat-desk').count()).toBe(0);

      await citizen.close();
      await desk.close();
      expect([...citizen.findings, ...desk.findings]).toEqual([]);
      expect([...citizen.faults, ...desk.faults]).toEqual([]);
    });
  }
});

describe('a frequent question', () => {
  for (const [name, options] of screens) {
    it(`becomes an answer that one person writes and another approves (${name})`, async () => {
      const citizen = await Visit.begin(browser, server.origin, `domanda-${name}`, options);
      const writer = await Visit.begin(browser, server.origin, `scrive-${name}`, options);
      const approver = await Visit.begin(browser, server.origin, `approva-${name}`, options);
      const question = `Quanti anelli ha il pianeta ${{ '1280': 'Saturno', '375': 'Urano' }[name] ?? 'Nettuno'}?`;
      const ask = async () => {
        const before = await citizen.page.locator('.chat-exchange').count();
        await citizen.page.locator('#domanda').fill(question);
        await citizen.page.getByRole('button', { name: 'Chiedi', exact: true }).click();
        await expect.poll(() => citizen.page.locator('.chat-exchange').count()).toBe(before + 1);
      };
      await citizen.page.goto('/chat');
      await ask();
      await ask();

      await signIn(writer, 'consulente@demo.test');
      await writer.page.goto('/sportello/risposte-approvate');
      await writer.look('frequenti');
      await writer.page.getByRole('button', { name: `Scrivi una risposta a: ${question}` }).click();
      expect(await writer.page.locator('#questions').inputValue()).toBe(question);
      await writer.page
        .locator('#text')
        .fill('Questo sportello si occupa di lavoro: per i pianeti chieda a una biblioteca.');
      await writer.page.locator('#search').fill('percorso');
      await writer.page.getByRole('button', { name: 'Cerca' }).click();
      await writer.page.locator('input[name="passageIds"]').first().check();
      await writer.page.getByRole('button', { name: 'Proponi la risposta' }).click();
      await writer.page.locator('#errore-expiresOn').waitFor();
      await writer.look('senza-data');
      const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
      await writer.page.locator('#expiresOn').fill(inAMonth);
      await writer.page.getByRole('button', { name: 'Proponi la risposta' }).click();
      await writer.page.getByText('L’hai scritta tu').first().waitFor();
      await writer.look('proposta');

      await signIn(approver, 'admin@demo.test');
      await approver.page.goto('/sportello/risposte-approvate');
      await approver.page.getByRole('button', { name: 'Approva' }).first().click();
      await approver.page.getByText('Risposta approvata: da ora').waitFor();
      await approver.look('approvata');
      await approver.page.goto('/sistema#sportello');
      await approver.look('sistema');

      await ask();
      const last = citizen.page.locator('.chat-exchange').last();
      await last.getByText('per i pianeti chieda a una biblioteca').waitFor();
      await last.getByText('Risposta scritta da persone').waitFor();
      await last.getByText('Risposta scritta e approvata da persone di Centro per l’impiego dimostrativo').waitFor();
      await citizen.look('risposta-di-persone');
      for (const visit of [citizen, writer, approver]) {
        await visit.close();
        expect(visit.findings).toEqual([]);
        expect(visit.faults).toEqual([]);
      }
    });
  }
});
