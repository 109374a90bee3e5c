import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../../test/harness/browser.ts';
import { houseForTests } from '../../../test/harness/house.ts';
import { readAsHouse } from '../../access/act.ts';
import type { App } from '../../platform/http/server.ts';
import * as commands from '../dispatch.commands.ts';
import { dispatchesOf } from '../dispatch.store.ts';
import type { SignedDocument } from '../dispatch.ts';
import { papersOfDocument } from '../document.store.ts';
import { httpOf } from '../test-http.ts';
import { outside, signedLetter, value } from '../test-road.ts';
import { verifyRoutes } from './verify.routes.ts';

const held = houseForTests();
let app: App;
let browser: Browser;
let address: string;
let signed: SignedDocument;

beforeAll(async () => {
  const { house } = held;
  app = await httpOf(house, verifyRoutes);
  address = await app.listen({ host: '127.0.0.1', port: 0 });
  signed = await signedLetter(house, { addressees: [await outside(house, 'trial-mission-qaf', { channel: 'hand' })] });
  const [dispatch] = await readAsHouse(house, (tx) => dispatchesOf(tx, signed.id));
  const form = { edition: dispatch!.edition, takenBy: 'Messenger 4' };
  value(await commands.recordDispatch(house, house.person('amina-cedar'), dispatch!.id, form));
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

async function isAccessible(page: Page): Promise<void> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await run.run()).violations.map((one) => [one.id, ...one.nodes.map((node) => node.html)]);
  });
  expect(violations).toEqual([]);
}

test.each(['ar', 'en', 'fr'] as const)(
  'An outsider drops the file on the page in "%s" and reads whether it is the document',
  async (language) => {
    const { house } = held;
    const context = await browser.newContext({ locale: language, viewport: { width: 900, height: 1100 } });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (fault) => faults.push(String(fault)));
    await page.goto(`${address}/verify/${signed.code}`);
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    expect(await page.textContent('dd.number')).toBe(signed.number);
    await isAccessible(page);
    const [letter] = await readAsHouse(house, (tx) => papersOfDocument(tx, signed.id));
    const buffer = await house.files.readVerified(letter!.sha256);
    const choose = (content: Buffer) =>
      page.setInputFiles('#file', { name: 'letter.pdf', mimeType: 'application/pdf', buffer: content });
    await choose(buffer);
    await page.waitForSelector('[data-result=letter]', { state: 'visible' });
    await choose(Buffer.concat([buffer, Buffer.from(' ')]));
    await page.waitForSelector('[data-result=other]', { state: 'visible' });
    expect(await page.isVisible('[data-result=letter]')).toBe(false);
    await isAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await isAccessible(page);
    expect(faults).toEqual([]);
    await context.close();
  },
);

test('The page works without scripts and on a telephone, and an unknown code leads back to the question', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`${address}/verify?lang=en`);
  await page.fill('#code', signed.code.toLowerCase());
  await page.click('button');
  expect(await page.textContent('.verdict strong')).toBe('Genuine and valid');
  const wide = page.locator('body');
  expect((await wide.boundingBox())!.width).toBeLessThanOrEqual(360);
  const [letter] = await readAsHouse(held.house, (tx) => papersOfDocument(tx, signed.id));
  await page.fill('#sha256', letter!.sha256);
  await page.click('#by-hash button');
  expect(await page.textContent('.result .verdict')).toContain('Yes: this file');
  await page.goto(`${address}/verify/AAAA-BBBB?lang=en`);
  expect(await page.textContent('.verdict strong')).toBe('Unknown');
  expect(await page.inputValue('#code')).toBe('AAAA-BBBB');
  await context.close();
});
