import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../../test/harness/browser.ts';
import { houseForTests } from '../../../test/harness/house.ts';
import { createServer } from '../../apps/server/server.ts';
import { axeFindings, builtWeb } from '../../apps/web/gallery/built-web.cases.ts';
import { value } from '../../referral/test-items.ts';
import { composeBrief } from '../brief.commands.ts';
import { listBriefs } from '../read.commands.ts';
import { directiveToLegal, entriesOf, importantItem, issuedBrief } from '../test-brief.ts';

const held = houseForTests();
let browser: Browser;
let web: string;
let app: Awaited<ReturnType<typeof createServer>>;
let base: string;
const open: BrowserContext[] = [];

beforeAll(async () => {
  [browser, web] = await Promise.all([openBrowser(), builtWeb()]);
  app = await createServer(held.house, {
    door: { secure: false, hosts: null },
    fileLimit: 1_000_000,
    web,
    isStopping: () => false,
  });
  base = await app.listen({ host: '127.0.0.1', port: 0 });
}, 180_000);
afterAll(async () => {
  for (const context of open) await context.close();
  await browser?.close();
  await app?.close();
});

/** Comes in as a member of the cast and goes to a desk. */
async function sitDown(slug: string, path: string, language = 'en'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  open.push(context);
  const chosen = JSON.stringify({ language, calendar: 'both', theme: 'light', hotkeys: true });
  await context.addInitScript((words: string) => localStorage.setItem('diwan.preferences', words), chosen);
  const page = await context.newPage();
  await page.request.post(`${base}/api/entry/trial`, { data: { person: held.house.person(slug) } });
  await page.goto(base + path);
  return page;
}
/** A brief in hand: the one there is, or a new one. */
async function composedOnce(): Promise<void> {
  const officer = held.house.person('faris-oak');
  const { rows } = await listBriefs(held.house, officer, { state: 'draft' });
  if (rows.length === 0) value(await composeBrief(held.house, officer, { day: '2026-12-31' }));
}

const told = (page: Page, words: string) => page.locator('.toast', { hasText: words }).waitFor();

test('an officer composes, orders and sums up; the Director-General issues; the Secretary-General opens it from his folder and directs from a line', async () => {
  const { house } = held;
  await importantItem(house, { subject: 'The earlier one' });
  await importantItem(house, { subject: 'The weightier one' });
  await importantItem(house, { subject: 'Not yet' });
  const officer = await sitDown('faris-oak', '/brief');
  await officer.getByRole('button', { name: 'Compose the brief' }).click();
  await officer.getByRole('button', { name: /weightier one.* up/ }).click();
  await officer.getByRole('textbox', { name: 'Summary' }).first().fill('He is asked in person.');
  const notYet = officer.locator('.brief-line', { hasText: 'Not yet' });
  await notYet.getByText('Leave to the next brief').click();
  await officer.getByRole('button', { name: 'Save' }).click();
  await told(officer, 'saved');
  expect(await officer.getByRole('button', { name: 'Issue to the Secretary-General' }).count()).toBe(0);

  const director = await sitDown('jamila-sirius', '/brief');
  await director.getByRole('button', { name: 'Issue to the Secretary-General' }).click();
  await director.locator('.dialog').getByRole('button', { name: 'Issue to the Secretary-General' }).click();
  await told(director, 'issued');

  const his = await sitDown('khalil-polaris', '/folder');
  const card = his.locator('.brief-card');
  await card.getByText('2 matters').waitFor();
  const brief = (await listBriefs(house, house.person('jamila-sirius'), {})).rows[0]!.id;
  expect(await entriesOf(house, brief, 'brief.see')).toBe(0);
  await card.getByRole('link', { name: 'Open the brief' }).click();
  await his.locator('.brief-title').first().waitFor();
  expect(await his.locator('.brief-title').allInnerTexts()).toEqual(['The weightier one', 'The earlier one']);
  await his.locator('.brief-said', { hasText: 'He is asked in person.' }).waitFor();
  expect(await entriesOf(house, brief, 'brief.see')).toBe(1);
  await his.locator('.brief-line').first().getByRole('button', { name: 'Give an instruction' }).click();
  await his.locator('.dialog textarea').first().fill('Accept.');
  await his.keyboard.press('Control+Enter');
  await told(his, 'issued');
  await his.goto(`${base}/folder`);
  await his.locator('.brief-card', { hasText: 'Opened' }).waitFor();
});

test('a brief that lies in the list is not opened by passing over it: he opens it himself', async () => {
  held.house.setClock('2026-11-23T07:00:00Z');
  const brief = await issuedBrief(held.house);
  const his = await sitDown('khalil-polaris', '/brief');
  await his.locator('.virtual-row').first().click();
  await his.locator('.brief-closed').waitFor();
  expect(await entriesOf(held.house, brief, 'brief.see')).toBe(0);
  await his.getByRole('button', { name: 'Open the brief' }).click();
  await his.locator('.brief-title').first().waitFor();
  expect(await entriesOf(held.house, brief, 'brief.see')).toBe(1);
});

describe.each(['khalil-polaris', 'faris-oak'])('%s', (slug) => {
  test.each(['ar', 'en'])('finds no barrier in %s, at a desk and on a tablet', async (language) => {
    held.house.setClock(language === 'ar' ? '2026-11-24T07:00:00Z' : '2026-11-25T07:00:00Z');
    await importantItem(held.house);
    await directiveToLegal(held.house, { dueOn: '2026-11-20' });
    if (slug === 'khalil-polaris') await issuedBrief(held.house);
    else await composedOnce();
    for (const path of slug === 'khalil-polaris' ? ['/folder', '/brief'] : ['/brief']) {
      const page = await sitDown(slug, path, language);
      await page.locator('.virtual-row').first().waitFor();
      for (const width of [1280, 820]) {
        await page.setViewportSize({ width, height: 1100 });
        if (width === 820 && path === '/brief') await page.locator('.virtual-row').first().click();
        expect(await axeFindings(page)).toEqual([]);
        const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
        expect(await page.evaluate(sideways)).toBe(0);
      }
    }
  });
});
