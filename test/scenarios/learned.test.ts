import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtWeb } from '../../src/apps/web/gallery/built-web.cases.ts';
import { idOf, value } from '../../src/dispatch/test-road.ts';
import { format } from '../../src/kernel/message.ts';
import { leadTexts } from '../../src/referral/lead.text.ts';
import { directToLegal, newItem } from '../../src/referral/test-items.ts';
import { orderTexts } from '../../src/referral/web/order.text.ts';
import { learnFrom } from '../../src/register/proposals/learned-names.commands.ts';
import { learnedWords } from '../../src/register/proposals/learned-names.text.ts';
import { registerItem } from '../../src/register/register.commands.ts';
import { readRecord } from '../../src/register/register.jobs.ts';
import { bring, noteVerbale } from '../../src/register/test-forms.ts';
import { openBrowser } from '../harness/browser.ts';
import { cast } from '../harness/road.ts';
import { walked } from '../harness/walked.ts';
import { type BrowserHouse, dropFile, openBrowserHouse } from './browser-house.ts';

const head = 'Chancery of the Qafian Legation';
const letter = `Lanterns Charitable Society\nDate: 17 November 2026\nSubject: The wells of the north\nDear Sir,\nWe have the honour to write to the General Secretariat about the wells that were dug in three provinces last year, and about the schools that were opened beside them with the help of the Member States.\nYours faithfully,`;

/** Two letters whose proposed sender was put right, a letter that has been read, and four items that went to Legal Affairs. */
async function begun({ house }: BrowserHouse): Promise<{ readonly number: string; readonly undirected: string }> {
  const officer = house.person(cast.registry);
  const sender = await idOf(house, 'trial-mission-qaf');
  for (const reference of ['Q/1', 'Q/2']) {
    const { senderWritten: _, ...form } = noteVerbale({ subject: `Put right ${reference}`, theirReference: reference });
    const proposed = [{ field: 'senderWritten' as const, value: head, words: head, sureness: 'unsure' as const }];
    await learnFrom(house, value(await registerItem(house, officer, { ...form, sender, proposed })).id);
  }
  const files = [{ sha256: await bring(house, officer, letter), name: 'letter.txt', part: 'main' as const }];
  const form = noteVerbale({ subject: 'Wells', senderWritten: 'Lanterns', theirReference: 'L/1', channel: 'e-mail' });
  const { id, number } = value(await registerItem(house, officer, { ...form, files }));
  await readRecord(house, id);
  for (let at = 0; at < 4; at += 1)
    await directToLegal(
      house,
      await newItem(house, { subject: `Judicial cooperation ${at}`, senderWritten: 'Testland' }),
    );
  return { number, undirected: await newItem(house, { subject: 'Judicial cooperation', senderWritten: 'Testland' }) };
}

let browser: Browser;
let web: string;
beforeAll(async () => {
  [browser, web] = await Promise.all([openBrowser(), builtWeb()]);
});
afterAll(async () => {
  await browser?.close();
});

describe.each(walked)('What the house learned, through the browser in "%s"', (language) => {
  let house: BrowserHouse;
  beforeAll(async () => {
    house = await openBrowserHouse(browser, web, language);
  });
  afterAll(() => house?.close());

  it('the Registry withdraws a name and is told of a letter that came before; the Cabinet takes the lead of the past', async () => {
    const { number, undirected } = await begun(house);
    const officer = await house.sit(cast.registry, 'registry');
    await dropFile(officer.page, 'paper.txt', 'text/plain', Buffer.from(`${letter} `));
    await officer.page.locator('.proposals-remarks', { hasText: number }).waitFor();
    await officer.look('twin');
    await officer.page.goto(new URL('/learned', officer.page.url()).href);
    await officer.page.getByText(head).waitFor();
    await officer.look('learned');
    await officer.button(learnedWords.withdraw).click();
    const dialog = officer.page.getByRole('alertdialog');
    await officer.field(learnedWords.reason, dialog).fill('Two missions share it');
    await officer.button(learnedWords.withdraw, dialog).click();
    await officer.page.getByText('Two missions share it').waitFor();
    await officer.leave();

    const cabinet = await house.sit(cast.followUp, 'tray');
    await cabinet.page.goto(new URL(`/items/${undirected}`, cabinet.page.url()).href);
    await cabinet
      .button(orderTexts.refer)
      .or(cabinet.page.getByRole('button', { name: orderTexts.refer[language] }))
      .first()
      .click();
    const hint = cabinet.page.locator('.lead-hint');
    await hint.getByText(format(leadTexts.bySender, language, { to: 4, of: 4 })).waitFor();
    await cabinet.look('lead');
    await cabinet.button(leadTexts.take, hint).click();
    await hint.waitFor({ state: 'detached' });
    const legal = house.house.profile.units.find(({ id }) => id === 'legal')!.name[language];
    expect(await cabinet.page.getByRole('dialog').getByRole('combobox').first().inputValue()).toBe(legal);
    await cabinet.leave();
    expect(house.findings).toEqual([]);
  }, 240_000);
});
