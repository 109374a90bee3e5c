import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtWeb } from '../../src/apps/web/gallery/built-web.cases.ts';
import { remarkTexts as remarks } from '../../src/drafting/remark.text.ts';
import { savedDraft } from '../../src/drafting/test-drafts.ts';
import { saveVersion } from '../../src/drafting/version.commands.ts';
import { showDraft } from '../../src/drafting/view.commands.ts';
import { writingTexts as writing } from '../../src/drafting/web/writing.text.ts';
import { exportWord } from '../../src/drafting/word/export-word.commands.ts';
import { letters } from '../../src/drafting/word/test-bodies.ts';
import { commented, edited } from '../../src/drafting/word/test-edited.ts';
import { wordTexts as words } from '../../src/drafting/word/word.text.ts';
import { format } from '../../src/kernel/message.ts';
import { kindFacts } from '../../src/platform/files/kinds.ts';
import { openBrowser } from '../harness/browser.ts';
import { must } from '../harness/road.ts';
import { walked } from '../harness/walked.ts';
import { type BrowserHouse, openBrowserHouse } from './browser-house.ts';

/** What a department changes in its word processor, and what is written in the house meanwhile. */
const changes = {
  en: {
    from: 'Port Selene',
    to: 'Port Bensalem',
    meanwhile: ['Technical meeting', 'Expert meeting'],
    on: 'compliments',
  },
  ar: { from: 'الرياض', to: 'بنسالم', meanwhile: ['الاجتماع الفني', 'اجتماع الخبراء'], on: 'أطيب' },
} as const;

let browser: Browser;
let web: string;
beforeAll(async () => {
  [browser, web] = await Promise.all([openBrowser(), builtWeb()]);
});
afterAll(async () => {
  await browser?.close();
});

const told = (['en', 'ar'] as const).filter((language) => walked.includes(language));

describe.each(told)('A draft in a word processor and back, in "%s"', (language) => {
  let house: BrowserHouse;
  beforeAll(async () => {
    house = await openBrowserHouse(browser, web, language);
  });
  afterAll(() => house?.close());

  it('is exported, edited, brought back; every change is seen before it is taken, and remarks travel along', async () => {
    const { house: held } = house;
    const author = held.person('nadia-almond');
    const { from, to, meanwhile, on } = changes[language];
    const version = {
      language,
      authentic: true,
      title: null,
      subject: 'Coordination',
      salutation: null,
      body: letters[language],
      close: null,
    };
    const saved = await savedDraft(held, {}, { languages: [version] });
    const sitting = await house.sit('nadia-almond', 'drafts');
    const { page } = sitting;
    await page.goto(new URL(`/drafts/${saved.id}?sheet=remarks`, page.url()).href);

    // A remark on selected words.
    await page.getByText(remarks.none[language]).waitFor();
    await page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.querySelector('.drafting-words')!, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() && !walker.currentNode.textContent?.includes(wanted));
      const node = walker.currentNode;
      const start = node.textContent!.indexOf(wanted);
      document.getSelection()!.setBaseAndExtent(node, start, node, start + wanted.length);
    }, on);
    await sitting.field(remarks.remark).fill('Is this the usual form?');
    expect(await sitting.field(remarks.onWords).inputValue()).toBe(on);
    await sitting.button(remarks.add).click();
    await page.getByText('Is this the usual form?').waitFor();
    await sitting.look('word-remarks');

    // Out by the menu of the page, into the department's word processor.
    await sitting.button(writing.more).click();
    const [download] = await Promise.all([
      page
        .waitForEvent('download')
        .catch(() => sitting.context.waitForEvent('page').then((other) => other.waitForEvent('download'))),
      page.getByRole('menuitem', { name: words.exportWord[language] }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`draft-1-${language}.docx`);
    const out = must(await exportWord(held, author, saved.id, { language })).content;
    const file = await edited(await commented(out, from, 'Consultant X', 'Name the hall.'), (xml) =>
      xml.replace(from, to),
    );

    // Meanwhile a colleague writes on.
    const content = must(await showDraft(held, author, saved.id)).content!;
    const later = JSON.parse(JSON.stringify(content).replace(meanwhile[0], meanwhile[1]));
    must(await saveVersion(held, held.person('omar-fig'), saved.id, later, { expectedEdition: saved.edition }));
    await page.reload();

    // And back: what would be taken is told before it is.
    await sitting.button(writing.more).click();
    await page.getByRole('menuitem', { name: words.bringBack[language] }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(words.help[language]).waitFor();
    await sitting.look('word-file');
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'draft.docx', mimeType: kindFacts.docx.media, buffer: file });
    await dialog.getByText(words.changedSince[language]).waitFor();
    await dialog.getByText(format(words.exportedFrom, language, { version: 1, current: 2 })).waitFor();
    await dialog
      .locator('ins', { hasText: to.split(' ').at(-1)! })
      .first()
      .waitFor();
    await dialog.getByText('Consultant X').waitFor();
    await sitting.look('word-difference');
    await dialog.getByRole('tab', { name: words.writtenSince[language] }).click();
    await dialog.locator('ins').first().waitFor();
    await sitting.button(words.take, dialog).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Name the hall.').waitFor();
    await sitting.look('word-taken');

    const now = must(await showDraft(held, author, saved.id));
    expect(now.version).toBe(3);
    expect(JSON.stringify(now.content)).toContain(to);
    expect(house.findings).toEqual([]);
  }, 240_000);
});
