import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The rules that the law asks for: WCAG 2.1 A and AA, and what axe counts as good practice for them. */
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

export type VisitOptions = { width: number; height: number; scripts: boolean };

/** Starts Debian's Chromium without what it would send home. Throws when there is none: the test then fails. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** One person's visit: a page, what went wrong in it, and numbered pictures when E2E_SCREENSHOTS_DIR is set. */
export class Visit {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #options: VisitOptions;
  readonly #name: string;
  /** Errors in the console (a breach of the content policy is one) and requests to any other host. */
  readonly faults: string[] = [];
  /** What axe or the width of the page shows, with the page it was found on. */
  readonly findings: string[] = [];
  #pictures = 0;

  private constructor(context: BrowserContext, page: Page, origin: string, options: VisitOptions, name: string) {
    this.#context = context;
    this.page = page;
    this.#options = options;
    this.#name = name;
    page.on('console', (message) => {
      // The browser itself reports a refused form (422) as an error; that is the answer we want.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        this.faults.push(message.text());
    });
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
        this.faults.push(`request to ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 500) this.faults.push(`${response.status()} from ${response.url()}`);
    });
  }

  static async begin(browser: Browser, origin: string, name: string, options: VisitOptions): Promise<Visit> {
    const context = await browser.newContext({
      baseURL: origin,
      locale: 'it-IT',
      timezoneId: 'Europe/Rome',
      viewport: { width: options.width, height: options.height },
      javaScriptEnabled: options.scripts,
      reducedMotion: 'reduce',
    });
    return new Visit(context, await context.newPage(), origin, options, name);
  }

  /** Fetches with the visit's cookie, as a click on a download would. */
  async download(path: string): Promise<{ status: number; type: string; bytes: Buffer }> {
    const response = await this.#context.request.get(path);
    return { status: response.status(), type: response.headers()['content-type'] ?? '', bytes: await response.body() };
  }

  /** Takes a picture and, where scripts run, looks for barriers on the page as it stands. */
  async look(name: string): Promise<void> {
    await this.#picture(name);
    const wide = await this.page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if ((wide as number) > 0) this.findings.push(`${name}: the page is ${wide} px wider than the window`);
    if (!this.#options.scripts) return;
    for (const finding of await this.#axe()) this.findings.push(`${name}: ${finding}`);
  }

  async #axe(): Promise<string[]> {
    // Evaluated, not inserted as an element: the content policy of the page stays as it is.
    await this.page.evaluate(await readFile(axePath, 'utf8'));
    return this.page.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(axeTags)}, resultTypes: ['violations'] }).then((result) =>
        result.violations.map((each) => each.id + ': ' + each.help + ' | ' + each.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')))`,
    ) as Promise<string[]>;
  }

  async #picture(name: string): Promise<void> {
    const folder = process.env.E2E_SCREENSHOTS_DIR;
    if (folder === undefined || folder === '') return;
    await mkdir(folder, { recursive: true });
    const number = String(++this.#pictures).padStart(2, '0');
    await this.page.screenshot({ path: join(folder, `${this.#name}-${number}-${name}.png`) });
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}
