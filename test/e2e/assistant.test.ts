import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killAllServers, type ServerProcess, startServerProcess } from '../faults/server-process.ts';
import { signIn } from './sign-in.ts';
import { launchBrowser, Visit, type VisitOptions } from './visit.ts';

const story =
  'Ho lavorato tre anni in un magazzino: preparavo gli ordini dei clienti, caricavo e scaricavo i camion e facevo gli inventari con il palmare. Non ho il patentino del muletto.';
const request =
  'prepara l’analisi per la signora del colloquio delle 10, vuole fare la magazziniera, massimo 80 ore, Bergamo';

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

async function visit(
  name: string,
  email: string,
  options: VisitOptions,
  tour: (visit: Visit) => Promise<void>,
): Promise<void> {
  const one = await Visit.begin(browser, server.origin, name, options);
  await signIn(one, email);
  await tour(one);
  await one.close();
  expect(one.findings).toEqual([]);
  expect(one.faults).toEqual([]);
}

/** Says something and waits for the whole answer. */
async function say(page: Page, text: string): Promise<void> {
  const before = await page.locator('.talk-turn').count();
  await page.locator('[data-talk] textarea').fill(text);
  await page.locator('[data-talk] textarea').press('Enter');
  await answered(page, before + 1);
}
async function answered(page: Page, turns: number): Promise<void> {
  await page
    .locator('.talk-turn')
    .nth(turns - 1)
    .waitFor();
  await page.locator('.talk-turn[data-status="running"]').waitFor({ state: 'detached', timeout: 90_000 });
  await page.locator('[data-talk][data-busy="yes"]').waitFor({ state: 'detached', timeout: 90_000 });
}

describe('a conversation in a browser', () => {
  it('makes and revises a draft in the pane of any page, by keyboard, and is still there on the next page', async () => {
    await visit('assistente-1280', 'consulente@demo.test', { width: 1280, height: 900, scripts: true }, async (one) => {
      const { page } = one;
      await page.goto('/catalogo');
      await page.keyboard.press('Alt+a');
      await page.locator('#assistente-pannello textarea').waitFor();
      await expectFocus(page, 'TEXTAREA');
      await one.look('pannello');
      await say(page, request);
      expect(await page.locator('[data-talk-status]').textContent()).toContain('incolla qui il CV');
      await say(page, story);
      await page
        .locator('.talk-card')
        .getByRole('link', { name: 'Colloquio delle 10 → Magazziniere/Magazziniera' })
        .waitFor();
      await one.look('bozza');
      await say(page, 'massimo 40 ore');
      await page.getByRole('heading', { name: 'Che cosa cambia' }).waitFor();
      await one.look('differenza');
      // A way on leads to the case; the pane comes along, with the same conversation.
      await page.getByRole('link', { name: 'Decidi le righe' }).last().click();
      await page.waitForURL(/\/analisi\/ana_/);
      await page.locator('#assistente-pannello .talk-turn').nth(2).waitFor();
      await one.look('accanto-alla-bozza');
      await page.locator('#assistente-pannello textarea').focus();
      await page.keyboard.press('Escape');
      await page.locator('#assistente-pannello').waitFor({ state: 'hidden' });
      await expectFocus(page, 'A');
    });
  });

  it('is a sheet on a telephone', async () => {
    await visit('assistente-375', 'consulente@demo.test', { width: 375, height: 812, scripts: true }, async (one) => {
      const { page } = one;
      await page.goto('/analisi');
      await page.locator('#assistente-apri').click();
      await page.locator('#assistente-pannello textarea').waitFor();
      await page.locator('[data-pane-new]').click();
      await page.locator('.talk-welcome').waitFor();
      await say(page, 'Quante ore dura al massimo il percorso 2?');
      await page.locator('.talk-cite').first().click();
      await page.locator('.talk-quote').first().waitFor();
      await one.look('risposta');
      await say(page, 'approva l’analisi');
      await one.look('non-approva');
      await page.locator('[data-pane-close]').click();
      await page.goto('/assistente');
      await page.locator('.talk-turn').nth(1).waitFor();
      await one.look('pagina');
    });
  });

  it('goes on while the page is loaded again and while the network is away', async () => {
    await visit(
      'assistente-ripresa',
      'consulente@demo.test',
      { width: 1280, height: 900, scripts: true },
      async (one) => {
        const { page } = one;
        await page.goto('/assistente/nuova');
        await say(page, request);
        await page.locator('[data-talk] textarea').fill(story);
        await page.locator('[data-talk] textarea').press('Enter');
        await page.locator('.talk-turn').nth(1).waitFor();
        await page.reload();
        await answered(page, 2);
        await page.locator('.talk-card').first().waitFor();
        // The stream's connection breaks; the answer is picked up when the network is back.
        await page.route('**/flusso?**', (route) => route.abort());
        await page.locator('[data-talk] textarea').fill('domande per il colloquio');
        await page.locator('[data-talk] textarea').press('Enter');
        await page.locator('.talk-turn').nth(2).waitFor();
        await page.unroute('**/flusso?**');
        await page.getByRole('heading', { name: 'Domande per il colloquio' }).waitFor({ timeout: 30_000 });
        await answered(page, 3);
        await one.look('ripresa');
        await page.getByText('Rinomina').click();
        await page.getByLabel('Titolo').fill('Signora delle 10');
        await page.getByRole('button', { name: 'Salva' }).click();
        await page.getByRole('heading', { level: 1, name: 'Signora delle 10' }).waitFor();
        await page.getByLabel('Cerca nelle conversazioni').fill('palmare');
        await page.getByRole('button', { name: 'Cerca' }).click();
        await page.locator('.talk-lines').getByRole('link', { name: 'Signora delle 10' }).click();
        await page.getByText('Elimina', { exact: true }).click();
        await page.getByRole('button', { name: 'Elimina la conversazione' }).click();
        await page.getByText('Conversazione eliminata.').waitFor();
        await one.look('eliminata');
      },
    );
  });

  it('reads a dropped file and helps a trainer check it against adverts', async () => {
    await visit('assistente-ente', 'formatore@demo.test', { width: 1280, height: 900, scripts: true }, async (one) => {
      const { page } = one;
      await page.goto('/assistente/nuova');
      await page.locator('[data-talk-composer] input[type=file]').setInputFiles({
        name: 'programma.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(
          'Programma del corso, durata 40 ore. Al termine i partecipanti sanno preparare gli ordini, caricare e scaricare i mezzi e tenere l’inventario. Contenuti: ricevimento merci, stoccaggio, verifica finale.',
        ),
      });
      await page.getByText('programma.txt').waitFor();
      await page.getByRole('button', { name: 'Invia' }).click();
      await answered(page, 1);
      await say(page, 'magazziniera');
      await page.getByRole('link', { name: 'Decidi le proposte' }).waitFor();
      await one.look('verifica');
    });
  });

  it('is a plain form where scripts are off', async () => {
    await visit(
      'assistente-senza-script',
      'consulente@demo.test',
      { width: 1280, height: 900, scripts: false },
      async (one) => {
        const { page } = one;
        await page.goto('/catalogo');
        await page.locator('#assistente-apri').click();
        await page.getByRole('link', { name: 'Nuova conversazione' }).click();
        await page.locator('textarea').fill('Prepara una nuova bozza');
        await page.getByRole('button', { name: 'Invia' }).click();
        await page.getByText('A quale lavoro punta la persona?').waitFor();
        await page.locator('textarea').fill('lavori in cucina');
        await page.getByRole('button', { name: 'Invia' }).click();
        await page.locator('.talk-turn').nth(1).locator('button.talk-choice').first().click();
        await page.getByText('Ora incolla qui il CV').waitFor();
        await page
          .locator('textarea')
          .fill(
            'Per tre anni ho cucinato in una mensa: preparavo i primi, lavavo le pentole e tenevo pulita la cucina.',
          );
        await page.getByRole('button', { name: 'Invia' }).click();
        await page.getByText('Con quale sigla').waitFor();
        await page.locator('textarea').fill('B.R.');
        await page.getByRole('button', { name: 'Invia' }).click();
        await page.getByText('La bozza è pronta.').waitFor({ timeout: 60_000 });
        await one.look('bozza');
      },
    );
  });
});

async function expectFocus(page: Page, tag: string): Promise<void> {
  expect(await page.evaluate('document.activeElement.tagName')).toBe(tag);
}
