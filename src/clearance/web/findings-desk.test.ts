import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../../test/harness/browser.ts';
import { houseForTests } from '../../../test/harness/house.ts';
import { cast } from '../../../test/harness/road.ts';
import { createServer } from '../../apps/server/server.ts';
import { axeFindings, builtWeb } from '../../apps/web/gallery/built-web.cases.ts';
import { savedDraft, submittedDraft, textOf } from '../../drafting/test-drafts.ts';

const held = houseForTests();
const contexts: BrowserContext[] = [];
let browser: Browser;
let web: string;
let app: Awaited<ReturnType<typeof createServer>>;
let base: string;

beforeAll(async () => {
  [browser, web] = await Promise.all([openBrowser(), builtWeb()]);
  const door = { secure: false, hosts: null };
  app = await createServer(held.house, { door, fileLimit: 1_000_000, web, isStopping: () => false });
  base = await app.listen({ host: '127.0.0.1', port: 0 });
}, 180_000);
afterAll(async () => {
  for (const context of contexts) await context.close();
  await browser?.close();
  await app?.close();
});

async function sitDown(slug: string, path: string, language: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 800 }, reducedMotion: 'reduce' });
  contexts.push(context);
  const chosen = JSON.stringify({ language, calendar: 'both', theme: 'light', hotkeys: true });
  await context.addInitScript((words: string) => localStorage.setItem('diwan.preferences', words), chosen);
  const page = await context.newPage();
  await page.request.post(`${base}/api/entry/trial`, { data: { person: held.house.person(slug) } });
  await page.goto(base + path);
  return page;
}

test('an officer of the Cabinet sees the worst draft first and goes to its findings by one key', async () => {
  const wrong = 'It opens on Monday, 21 November 2026.';
  const submitted = (subject: string, text: string) =>
    submittedDraft(held.house, {}, { languages: textOf(text).map((version) => ({ ...version, subject })) });
  await submitted('One slip', wrong);
  const worst = await submitted('Two slips', `${wrong} It closes on Monday, 24 November 2026.`);
  const page = await sitDown(cast.followUp, '/findings', 'en');
  await page.locator('.row-title', { hasText: 'One slip' }).waitFor();
  expect((await page.locator('.row-title').allInnerTexts())[0]).toBe('Two slips');
  await page.keyboard.press('o');
  await page.waitForURL(`${base}/drafts/${worst.id}?sheet=findings`);
  await page.locator('.finding').first().waitFor();
});

test.each(['ar', 'fr'])(
  'a drafter comes to his own from his drafts by one key, and finds no barrier there, in %s',
  async (language) => {
    await savedDraft(held.house, {}, { languages: textOf('It opens on Monday, 21 November 2026.') });
    const page = await sitDown(cast.drafter, '/drafts', language);
    await page.locator('.virtual-row').first().waitFor();
    await page.keyboard.press('f');
    await page.waitForURL(`${base}/findings`);
    await page.locator('.virtual-row').first().waitFor();
    for (const width of [1366, 820]) {
      await page.setViewportSize({ width, height: 1100 });
      expect(await axeFindings(page)).toEqual([]);
      const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(sideways)).toBe(0);
    }
  },
);
