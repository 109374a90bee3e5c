import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtWeb } from '../../src/apps/web/gallery/built-web.cases.ts';
import { format } from '../../src/kernel/message.ts';
import type { Language, Text } from '../../src/kernel/text.ts';
import { blankSheet, pngScan } from '../../src/platform/ocr/test-scans.ts';
import { fieldNames } from '../../src/register/item.text.ts';
import { paperTexts } from '../../src/register/proposals/shown.text.ts';
import { deskTexts as desk } from '../../src/register/web/desk.text.ts';
import { proposedTexts as words } from '../../src/register/web/proposed.text.ts';
import { openBrowser } from '../harness/browser.ts';
import { cast } from '../harness/road.ts';
import { walked } from '../harness/walked.ts';
import { type BrowserHouse, dropFile, openBrowserHouse, type Sitting } from './browser-house.ts';

interface Note {
  readonly file: string;
  readonly sender: string;
  readonly reference: string;
  readonly subject: string;
  /** How many fields the note fills by itself. */
  readonly count: number;
}
const notes: Readonly<Record<Language, Note>> = {
  en: {
    file: '01-note-verbale-en.pdf',
    sender: 'Permanent Mission of the Trial Kingdom of Bensalem to the OIC',
    reference: 'PMB/TST/2026/114',
    subject: 'Technical Meeting on Tourism Statistics: dates, venue and working documents',
    count: 7,
  },
  ar: {
    file: '02-note-verbale-ar.pdf',
    sender: 'المندوبية الدائمة لجمهورية قاف التجريبية لدى منظمة التعاون الإسلامي',
    reference: 'م د ق 2026/87',
    subject: 'تسمية منسق وطني للاجتماع الفني المعني بإحصاءات السياحة',
    count: 6,
  },
  fr: {
    file: '03-note-verbale-fr.pdf',
    sender: 'Mission permanente de la République d’essai d’Icarie auprès de l’OCI',
    reference: 'MPI/2026/231',
    subject: 'Réunion technique sur les statistiques du tourisme : documents et interprétation en français',
    count: 6,
  },
};
const samples = new URL('../../samples/', import.meta.url);
const doubtful = [
  'Imaginary Well Society (trial)',
  'Ref.: IWS/26/077',
  'Date: Friday 17 November 2026 (17 Jumada II 1448 AH)',
  'URGENT',
  'CONFIDENTIAL',
  'Dear Sir,',
  'With reference to Resolution No. 1/51-PAL and the Fifty-first Session of the Council of Foreign Ministers, we write concerning the wells of the north.',
  'Yours sincerely,',
  'Samir Trial-Quartz',
  'Enclosures: 3',
].join('\n');
const closed =
  'STRICTLY CONFIDENTIAL\nSender: Ministry of Foreign Affairs of the Trial Republic of Qaf\nSubject: A secret\n';

/** The two answers beside a field: that it is right or taken, and that it is cleared or passed over. */
const answersTo = (sitting: Sitting, label: Text) =>
  sitting.page
    .locator('.proposed-field', { has: sitting.field(label) })
    .locator('.proposed-acts')
    .getByRole('button');

let browser: Browser;
let web: string;
beforeAll(async () => {
  [browser, web] = await Promise.all([openBrowser(), builtWeb()]);
});
afterAll(async () => {
  await browser?.close();
});

describe.each(walked)('What papers propose for the form, through the browser in "%s"', (language) => {
  let house: BrowserHouse;
  beforeAll(async () => {
    house = await openBrowserHouse(browser, web, language);
  });
  afterAll(() => house?.close());
  const { file, sender, reference, subject, count } = notes[language];

  it('a dropped note fills its form, one key confirms it, and what is typed stays', async () => {
    const bilal = await house.sit(cast.registry, 'registry');
    const { page } = bilal;
    const waiting = (many: number) => page.getByText(format(words.waiting, language, { count: many }), { exact: true });
    const filled = page.locator('.proposed-field[data-standing="filled"]');
    const from = page.getByRole('combobox', { name: fieldNames.sender[language] });

    await dropFile(page, file, 'application/pdf', await readFile(new URL(file, samples)));
    await waiting(count).waitFor();
    expect(await from.inputValue()).toBe(sender);
    expect(await bilal.field(fieldNames.theirReference).inputValue()).toBe(reference);
    expect(await bilal.field(fieldNames.subject).inputValue()).toBe(subject);
    expect(await filled.count()).toBe(count);
    await bilal.look('proposed');

    await bilal.field(fieldNames.theirReference).fill('X/1');
    await waiting(count - 1).waitFor();
    await answersTo(bilal, fieldNames.subject).last().click();
    expect(await bilal.field(fieldNames.subject).inputValue()).toBe('');
    await bilal.field(fieldNames.subject).press('Alt+Enter');
    await waiting(0).waitFor();
    expect(await filled.count()).toBe(0);
    expect(await from.inputValue()).toBe(sender);
    expect(await bilal.field(fieldNames.theirReference).inputValue()).toBe('X/1');
    expect(await bilal.field(fieldNames.subject).inputValue()).toBe('');
    await bilal.look('confirmed');
    await bilal.leave();
    expect(house.findings).toEqual([]);
  }, 180_000);

  // Reading scans takes the processor; how it is said in each language is asked of the texts.
  if (language === 'ar')
    it('a scan says how it was read, and a blank sheet that nothing stands on it', async () => {
      const bilal = await house.sit(cast.registry, 'registry');
      const { page } = bilal;
      await dropFile(page, 'blank.png', 'image/png', pngScan(blankSheet()));
      await page.getByRole('button', { name: 'blank.png' }).first().click();
      await page.getByText(words.noText[language]).waitFor();
      await dropFile(page, 'scan.png', 'image/png', await readFile(new URL('07-scan-ar.png', samples)));
      await page.getByRole('button', { name: 'scan.png' }).first().click();
      await page.getByText(paperTexts.recognised[language]).waitFor();
      await bilal.look('scan');
      await bilal.leave();
      expect(house.findings).toEqual([]);
    }, 180_000);

  it('what does not agree is said, a guess is only offered, and a mark that closes is never set by itself', async () => {
    const bilal = await house.sit(cast.registry, 'registry');
    const { page } = bilal;
    await dropFile(page, 'wells.txt', 'text/plain', Buffer.from(doubtful));
    await page.locator('.proposals-remarks li').nth(2).waitFor();
    expect(await page.locator('.proposed-field[data-standing="offered"]').count()).toBe(2);
    expect(await bilal.field(fieldNames.theirDate).inputValue()).toBe('');
    await page.locator('.proposals-cited summary').click();
    await bilal.look('doubtful');
    await answersTo(bilal, fieldNames.theirDate).first().click();
    expect(await bilal.field(fieldNames.theirDate).inputValue()).toBe('17 November 2026');

    await dropFile(page, 'closed.txt', 'text/plain', Buffer.from(closed));
    await page.getByRole('button', { name: 'closed.txt' }).first().click();
    await page.locator('.proposals-remarks li').waitFor();
    expect(await bilal.field(fieldNames.subject).inputValue()).toBe('');
    await bilal.look('closed');

    await page.getByRole('button', { name: desk.writeSpoken[language] }).click();
    await page
      .getByRole('textbox', { name: desk.whatWasSaid[language] })
      .fill('المتصل: وزارة خارجية جمهورية قاف التجريبية\nتطلب الوزارة تأكيد موعد وصول الوفد قبل نهاية الدوام.');
    await page.getByRole('textbox', { name: desk.whatWasSaid[language] }).blur();
    await page.locator('.proposed-field[data-standing="filled"]').first().waitFor();
    await bilal.look('spoken');
    await bilal.leave();
    expect(house.findings).toEqual([]);
  }, 180_000);
});
