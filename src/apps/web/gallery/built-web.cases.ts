import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../..', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
/** As strict as the house itself: scripts of its own, styles with computed sizes, nothing from elsewhere. */
const policy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:";

/** What the house answers in these tests, by path; anything else is unknown. */
export type Answers = Readonly<Record<string, unknown>>;

const trialHouse = {
  name: {
    ar: 'الأمانة العامة لدار مختلَقة',
    en: 'General Secretariat of an Invented House',
    fr: 'Secrétariat général d’une maison inventée',
  },
  kind: 'trial',
};
const salma = { ar: 'سلمى التجريبية', en: 'Salma Trial', fr: 'Salma Essai' };
const general = { ar: 'مدير عام الديوان', en: 'Director-General of the Cabinet', fr: 'Directrice générale du Cabinet' };
const cabinet = { ar: 'الديوان', en: 'Cabinet', fr: 'Cabinet' };

export const answers: Answers = {
  '/api/entry': {
    house: { ...trialHouse, needsSetup: false, today: '2026-11-21' },
    cast: [{ id: 'p1', slug: 'salma', name: salma, post: general, unit: cabinet, roles: ['director-general'] }],
  },
  '/api/me': {
    person: { id: 'p1', name: salma },
    posts: [{ id: 'q1', unit: 'u1', unitName: cabinet, name: general, role: 'director-general', manner: 'acting' }],
    roles: ['director-general'],
    level: 1,
    house: { ...trialHouse, profile: 'x', today: '2026-11-21', firstDayOfWeek: 7, zone: 'Asia/Riyadh' },
    language: 'en',
    calendar: 'both',
  },
  '/api/counts': { tray: 7 },
};

/**
 * The folder of the built web application. Whichever test of a run asks first builds it, in a process of its own, as `npm start` does; the
 * others wait for it. It is removed at the end of the run.
 */
export async function builtWeb(): Promise<string> {
  const folder = inject('web');
  const built = `${folder}.done`;
  const failed = `${folder}.failed`;
  const isFirst = await mkdir(folder).then(
    () => true,
    () => false,
  );
  if (isFirst)
    await buildInto(folder).then(
      () => writeFile(built, ''),
      (fault: unknown) => writeFile(failed, String(fault)),
    );
  while (!existsSync(built)) {
    if (existsSync(failed)) throw new Error(`the web application was not built: ${await readFile(failed, 'utf8')}`);
    await sleep(100);
  }
  return folder;
}

async function buildInto(folder: string): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  await run(process.execPath, [vite, 'build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
  });
}

/** A page of the built application in a browser of its own, with every request answered from the folder and from `known`. */
export async function openPage(
  browser: Browser,
  folder: string,
  address: string,
  wishes: { locale?: string; dark?: boolean; width?: number; known?: Answers } = {},
): Promise<{ page: Page; context: BrowserContext; faults: string[]; asked: string[] }> {
  const { locale = 'en', dark = false, width = 1440, known = answers } = wishes;
  const context = await browser.newContext({
    locale,
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  const faults: string[] = [];
  const asked: string[] = [];
  await context.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.startsWith('/api/')) {
      asked.push(`${route.request().method()} ${pathname}`);
      const answer = known[pathname];
      const body = answer ?? { code: 'no-such-page', title: 'no-such-page', detail: 'Nothing.', status: 404 };
      return route.fulfill({ status: answer === undefined ? 404 : 200, json: body });
    }
    const file = await readFile(join(folder, pathname)).catch(() => null);
    return route.fulfill({
      body: file ?? (await readFile(join(folder, 'index.html'))),
      contentType: file ? (types[extname(pathname)] ?? 'application/octet-stream') : 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
    });
  });
  const page = await context.newPage();
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text());
  });
  await page.goto(`http://diwan.test${address}`);
  await page.locator('h1').first().waitFor();
  return { page, context, faults, asked };
}

/** What axe finds wrong on the page as it stands, one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    type Found = { violations: { id: string; nodes: { target: string[] }[] }[] };
    const { axe } = globalThis as unknown as { axe: { run(place: Document): Promise<Found> } };
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}
