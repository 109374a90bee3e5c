import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAsHouse } from '../../src/access/act.ts';
import { builtWeb } from '../../src/apps/web/gallery/built-web.cases.ts';
import { papersOfDocument } from '../../src/dispatch/document.store.ts';
import { approvedRound } from '../../src/dispatch/test-road.ts';
import { handTexts as words } from '../../src/dispatch/web/hand.text.ts';
import { readScan } from '../../src/dispatch/wet/read-scan.commands.ts';
import { acceptScan, showHand } from '../../src/dispatch/wet/wet.commands.ts';
import { decisionNames, handStateNames } from '../../src/dispatch/wet/wet.text.ts';
import { isWeighty } from '../../src/dispatch/wet/wet.ts';
import { rasterise } from '../../src/platform/pdf/inspect.ts';
import { openBrowser } from '../harness/browser.ts';
import { cast, must } from '../harness/road.ts';
import { walked } from '../harness/walked.ts';
import { type BrowserHouse, openBrowserHouse } from './browser-house.ts';

let browser: Browser;
let web: string;
beforeAll(async () => {
  [browser, web] = await Promise.all([openBrowser(), builtWeb()]);
});
afterAll(async () => {
  await browser?.close();
});

describe.each(walked)('A letter signed by hand in "%s"', (language) => {
  let held: BrowserHouse;
  let id: string;
  beforeAll(async () => {
    held = await openBrowserHouse(browser, web, language);
  });
  afterAll(() => held?.close());

  it('is numbered for the pen in the signature folder, and nothing of it can be sent', async () => {
    const round = await approvedRound(held.house);
    const jamila = await held.sit(cast.directorGeneral, 'signature');
    const { page } = jamila;
    await page.goto(new URL(`/signature?round=${round}`, page.url()).href);
    await jamila.button(words.signByHand).click();
    await jamila.look('hand-asked');
    await jamila.button(words.signByHand, page.getByRole('alertdialog')).click();
    await page.getByText(words.signed[language]).waitFor();
    await jamila.look('hand-numbered');
    await page.locator('.signed-acts a').first().click();
    await page.getByText(handStateNames['awaits-scan'][language]).first().waitFor();
    id = new URL(page.url()).pathname.split('/').at(-1)!;
    await jamila.look('hand-awaits');
    await jamila.leave();
  });

  it('its scan is brought by the Registry, compared by an officer beside the picture of the page, and accepted', {
    timeout: 400_000,
  }, async () => {
    const { house } = held;
    const [letter] = await readAsHouse(house, (tx) => papersOfDocument(tx, id));
    const print = must(await rasterise(await house.files.readVerified(letter!.sha256), 0, { dpi: 200 }));
    const amina = await held.sit('amina-cedar', 'dispatch');
    await amina.page.goto(new URL('/dispatch?sheet=by-hand', amina.page.url()).href);
    const waiting = amina.rows(handStateNames['awaits-scan'][language]);
    await waiting.waitFor();
    await amina.look('hand-list');
    await waiting.click();
    await amina.page.getByText(words.awaits[language]).waitFor();
    const file = { name: 'signed.png', mimeType: 'image/png', buffer: Buffer.from(print) };
    await amina.page.locator('.hand-bring input[type=file]').setInputFiles(file);
    await amina.button(words.bring).click();
    await amina.page.getByText(handStateNames.reading[language]).first().waitFor();
    await amina.look('hand-reading');
    await amina.leave();
    const officer = house.person(cast.correspondence);
    const [scan] = must(await showHand(house, officer, id)).scans;
    await readScan(house, scan!.id);

    const dalia = await held.sit(cast.correspondence, 'clearance');
    const { page } = dalia;
    await dalia.goTo('dispatch');
    await page.getByRole('radio', { name: words.sheet[language] }).click();
    await dalia.rows(handStateNames['to-compare'][language]).click();
    await page.locator('.compare-picture img').waitFor();
    await dalia.look('hand-compare');
    await page.setViewportSize({ width: 834, height: 1112 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await dalia.look('hand-compare-tablet-dark');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    const asked = must(await showHand(house, officer, id)).scans[0]!.comparison!.differences.filter(isWeighty);
    const agree = page.getByText(decisionNames.agrees[language], { exact: true });
    expect(await agree.count()).toBe(asked.length);
    for (let at = 0; at < asked.length; at += 1) await agree.nth(at).click();
    await dalia.button(words.accept).click();
    await dalia.button(words.accept, page.getByRole('alertdialog')).click();
    await page.getByText(handStateNames.accepted[language]).first().waitFor();
    await dalia.look('hand-accepted');
    await page.goto(new URL(`/documents/${id}`, page.url()).href);
    await page.getByText(handStateNames.accepted[language]).first().waitFor();
    await dalia.look('hand-document');
    await page.goto(new URL('/dispatch?sheet=by-hand', page.url()).href);
    await page.getByText(words.noPaper[language]).waitFor();
    expect((await acceptScan(house, officer, id, scan!.id, { edition: 9, decisions: [] })).done).toBe(false);
    await dalia.leave();
  });

  it('leaves nothing on its pages that keeps anyone from using them', () => expect(held.findings).toEqual([]));
});
