import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../../test/harness/browser.ts';
import { houseForTests } from '../../../test/harness/house.ts';
import { walked } from '../../../test/harness/walked.ts';
import { readAsHouse } from '../../access/act.ts';
import { createServer } from '../../apps/server/server.ts';
import { axeFindings, builtWeb } from '../../apps/web/gallery/built-web.cases.ts';
import type { Language } from '../../kernel/text.ts';
import { receiveBundle } from '../../register/bundle/bundle.commands.ts';
import { closeBundles } from '../../register/bundle/open-bundle.ts';
import { takeIn } from '../../register/file.commands.ts';
import { bookTexts } from '../../register/web/books.text.ts';
import { bundleWords } from '../../register/web/bundle.text.ts';
import { exportBundle } from '../bundle/bundle.commands.ts';
import { recordDispatch } from '../dispatch.commands.ts';
import { dispatchesOf } from '../dispatch.store.ts';
import { settleDocument } from '../settle.commands.ts';
import { idOf, outside, signedLetter, value } from '../test-road.ts';
import { printTexts } from './prints.text.ts';

const held = houseForTests();
const contexts: BrowserContext[] = [];
let browser: Browser;
let web: string;
let app: Awaited<ReturnType<typeof createServer>>;
let base: string;
let document: string;
let item: string;

beforeAll(async () => {
  [browser, web] = await Promise.all([openBrowser(), builtWeb()]);
  const { house } = held;
  const amina = house.person('amina-cedar');
  const addressees = [await outside(house, 'trial-mission-qaf', { channel: 'hand' })];
  document = (await signedLetter(house, { addressees })).id;
  value(await settleDocument(house, document as Parameters<typeof settleDocument>[1]));
  const [dispatch] = await readAsHouse(house, (tx) => dispatchesOf(tx, document));
  value(await recordDispatch(house, amina, dispatch!.id, { edition: dispatch!.edition, takenBy: 'Messenger' }));
  const { name, content } = value(await exportBundle(house, amina, document, null));
  const taken = await takeIn(house, amina, content, name);
  if (!taken.taken) throw new Error(taken.code);
  item = value(await receiveBundle(house, amina, { sha256: taken.sha256, name, channel: 'e-mail' })).id;
  const door = { secure: false, hosts: null };
  app = await createServer(house, { door, fileLimit: 1_000_000, web, isStopping: () => false });
  base = await app.listen({ host: '127.0.0.1', port: 0 });
}, 300_000);
afterAll(async () => {
  for (const context of contexts) await context.close();
  await browser?.close();
  await app?.close();
  await closeBundles();
});

async function sitDown(path: string, language: Language): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, reducedMotion: 'reduce' });
  contexts.push(context);
  const chosen = JSON.stringify({ language, calendar: 'both', theme: 'light', hotkeys: true });
  await context.addInitScript((words: string) => localStorage.setItem('diwan.preferences', words), chosen);
  const page = await context.newPage();
  await page.request.post(`${base}/api/entry/trial`, { data: { person: held.house.person('amina-cedar') } });
  await page.goto(base + path);
  return page;
}

const shown = process.env['DIWAN_PICTURES'];
const look = async (page: Page, name: string): Promise<void> => {
  if (shown !== undefined) await page.screenshot({ path: `${shown}/${name}.png` });
};

test.each(walked)(
  'A registry officer prints what he needs from the document and the item, and reads what a bundle proves: %s',
  { timeout: 120_000 },
  async (language) => {
    const page = await sitDown(`/documents/${document}`, language);
    const print = page.getByRole('button', { name: printTexts.print[language], exact: true });
    await print.click();
    for (const word of ['envelope-dl', 'labels', 'dispatches', 'index', 'bundle'] as const)
      await page.getByRole('menuitem', { name: printTexts[word][language] }).waitFor();
    await look(page, `document-${language}`);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.goto(`${base}/items/${item}`);
    await page.getByRole('heading', { name: bundleWords.bundle[language] }).waitFor();
    await page.getByRole('button', { name: bundleWords['note-key'][language] }).waitFor();
    expect(await page.getByText(held.house.vkey).count()).toBeGreaterThan(0);
    await look(page, `item-${language}`);
    expect(await axeFindings(page)).toEqual([]);

    await page.goto(`${base}/registers/${await idOf(held.house, 'hq-outgoing')}?view=day`);
    await page.getByRole('button', { name: bookTexts.printDispatches[language] }).waitFor();
    await look(page, `day-${language}`);
    expect(await axeFindings(page)).toEqual([]);
    const sideways = () =>
      globalThis.document.documentElement.scrollWidth - globalThis.document.documentElement.clientWidth;
    expect(await page.evaluate(sideways)).toBe(0);
  },
);

test('A key that was compared is noted on the item’s page, and the bundle is proven there', {
  timeout: 120_000,
}, async () => {
  const page = await sitDown(`/items/${item}`, 'en');
  await page.getByRole('button', { name: bundleWords['note-key'].en }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('textbox').fill('Read out by its Registry on the telephone');
  await dialog.getByRole('button', { name: bundleWords['note-key'].en }).click();
  await page.getByText('whose key is known here').first().waitFor();
  expect(await page.getByRole('button', { name: bundleWords['note-key'].en }).count()).toBe(0);
});
