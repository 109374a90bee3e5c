import { sql } from 'kysely';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtWeb } from '../../src/apps/web/gallery/built-web.cases.ts';
import { checkOut, release } from '../../src/drafting/lock.commands.ts';
import { suggest } from '../../src/drafting/suggestion.commands.ts';
import { savedDraft } from '../../src/drafting/test-drafts.ts';
import { suggestionTexts as words } from '../../src/drafting/web/suggestion-words.text.ts';
import { writingTexts as writing } from '../../src/drafting/web/writing.text.ts';
import { letters } from '../../src/drafting/word/test-bodies.ts';
import { type Body, bodyToText } from '../../src/kernel/body.ts';
import { format } from '../../src/kernel/message.ts';
import { openBrowser } from '../harness/browser.ts';
import { must } from '../harness/road.ts';
import { walked } from '../harness/walked.ts';
import { type BrowserHouse, openBrowserHouse, type Sitting } from './browser-house.ts';

/** The words that a colleague would change, and into which. */
const changes = {
  en: { from: 'Port Selene', to: 'Port Bensalem', other: 'compliments', kinder: 'warm compliments' },
  ar: { from: 'الرياض', to: 'بنسالم', other: 'أطيب', kinder: 'أصدق' },
  fr: { from: 'Port Selene', to: 'Port Bensalem', other: 'compliments', kinder: 'vifs compliments' },
} as const;

let browser: Browser;
let web: string;
beforeAll(async () => {
  [browser, web] = await Promise.all([openBrowser(), builtWeb()]);
});
afterAll(async () => {
  await browser?.close();
});

describe.each(walked)('Suggestions on a draft, in "%s"', (language) => {
  let house: BrowserHouse;
  beforeAll(async () => {
    house = await openBrowserHouse(browser, web, language);
  });
  afterAll(() => house?.close());

  /** Selects words in the open editor and writes others in their place. */
  async function rewrite({ page }: Sitting, from: string, to: string): Promise<void> {
    await page.locator('.body-text').click();
    await page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.querySelector('.body-text')!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent!.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        document.getSelection()!.removeAllRanges();
        document.getSelection()!.addRange(range);
        return;
      }
      throw new Error(`not in the text: ${wanted}`);
    }, from);
    await page.waitForTimeout(100);
    await page.keyboard.insertText(to);
  }

  it('are written by a colleague as if he wrote the text, survive his reload, and are decided by the keys of who holds it', async () => {
    const { house: held } = house;
    const { from, to, other, kinder } = changes[language];
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
    must(await checkOut(held, held.person('nadia-almond'), saved.id));
    const address = (sitting: Sitting, sheet: string) =>
      new URL(`/drafts/${saved.id}?sheet=${sheet}`, sitting.page.url()).href;

    const omar = await house.sit('omar-fig', 'drafts');
    await omar.page.goto(address(omar, 'suggestions'));
    await omar.page.getByText(words.none[language]).waitFor();
    await omar.button(words.suggest).click();
    await omar.page.locator('.body-text').waitFor();
    await rewrite(omar, from, to);
    await rewrite(omar, other, kinder);
    await omar.page.waitForTimeout(600);
    await omar.look('suggest-writing');
    await omar.page.reload();
    await omar.button(words.suggest).click();
    await omar.page.locator('.body-text').getByText(kinder).first().waitFor();
    await omar.button(words.send).click();
    await omar.page.getByText(format(words.sent, language, { count: 2 }, { isolated: true })).waitFor();
    await omar.page.locator('.drafting-beside').getByText(to.split(' ').at(-1)!).first().waitFor();
    await omar.look('suggest-sent');
    await omar.leave();

    must(await release(held, held.person('nadia-almond'), saved.id));
    const nadia = await house.sit('nadia-almond', 'drafts');
    const { page } = nadia;
    await page.goto(address(nadia, 'suggestions'));
    await page.locator('.body-text ins.suggested-come').nth(1).waitFor();
    const marked = async (what: string): Promise<string[]> =>
      await page.locator(`.body-text ${what}`).allTextContents();
    expect((await marked('del.suggested-gone')).toSorted()).toEqual(
      [from.split(' ').at(-1)!, other].filter((each) => !kinder.includes(each)).toSorted(),
    );
    expect((await marked('ins.suggested-come')).join(' ')).toContain(language === 'ar' ? 'عمر' : 'Omar');
    await nadia.look('suggestions-marked');
    await page.locator('.body-text').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.locator('.body-text [data-current]').first().waitFor();
    await nadia.look('suggestion-chosen');
    await page.setViewportSize({ width: 834, height: 1112 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await nadia.look('suggestion-chosen-tablet-by-lamp');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.keyboard.press('Alt+Enter');
    await page
      .getByText(format(words.waiting, language, { count: 1 }, { isolated: true }))
      .first()
      .waitFor();
    await page.locator('.body-text').getByText(kinder.split(' ')[0]!).first().waitFor();
    await page.keyboard.press('Alt+Delete');
    await page.locator('.body-text [data-suggestion]').first().waitFor({ state: 'detached' });
    await nadia.button(writing.save).click();
    await page.getByText(writing.unsaved[language]).waitFor({ state: 'detached' });
    await page.getByText(format(words.decided, language, { count: 2 }, { isolated: true })).click();
    await nadia.look('suggestions-decided');
    const { rows } = await sql<{ outcome: string; by: string; ordinal: number | null }>`
      select s.outcome, p.slug as by, v.ordinal from drafting.suggestion s join directory.person p on p.id = s.decided_by
      left join drafting.version v on v.id = s.carried_by where s.draft = ${saved.id}::uuid order by s.id`.execute(
      held.owner,
    );
    expect(rows).toEqual([
      { outcome: 'accepted', by: 'nadia-almond', ordinal: 2 },
      { outcome: 'rejected', by: 'nadia-almond', ordinal: null },
    ]);
    const { rows: bodies } = await sql<{ body: Body }>`
      select content->'languages'->0->'body' body from drafting.version where draft = ${saved.id}::uuid order by ordinal desc limit 1`.execute(
      held.owner,
    );
    expect(bodyToText(bodies[0]!.body)).toBe(bodyToText(letters[language]).replace(other, kinder));
    expect(house.findings).toEqual([]);
  }, 180_000);

  it('are many in a long text without a wait: two hundred are drawn and all accepted at once', async () => {
    const { house: held } = house;
    const long = (word: string): Body => ({
      blocks: Array.from({ length: 300 }, (_, n) => ({
        kind: 'paragraph' as const,
        runs: [{ text: `${n}. The Organisation ${n % 3 === 2 ? 'recalls' : word} the decisions of session ${n}.` }],
      })),
    });
    const text = { language: 'en' as const, title: null, subject: 'Coordination', salutation: null, close: null };
    const saved = await savedDraft(held, {}, { languages: [{ ...text, authentic: true, body: long('notes') }] });
    must(
      await suggest(held, held.person('omar-fig'), saved.id, { version: 1, text: { ...text, body: long('welcomes') } }),
    );
    const nadia = await house.sit('nadia-almond', 'drafts');
    const { page } = nadia;
    await page.goto(new URL(`/drafts/${saved.id}?sheet=suggestions`, page.url()).href);
    await page.locator('.body-text ins.suggested-come').nth(199).waitFor();
    const since = Date.now();
    await page.locator('.body-text').focus();
    for (let step = 0; step < 20; step++) await page.keyboard.press('Alt+ArrowDown');
    const twenty = format(words.place, language, { at: 20, of: 200 }, { isolated: true });
    await page.getByText(twenty).waitFor();
    expect(Date.now() - since).toBeLessThan(60_000);
    await nadia.look('suggestions-many');
    await nadia.button(words.acceptAll).click();
    await page.locator('.body-text [data-suggestion]').first().waitFor({ state: 'detached' });
    await nadia.button(writing.save).click();
    await page.getByText(writing.unsaved[language]).waitFor({ state: 'detached' });
    const { rows } = await sql<{ outcome: string; count: number }>`
      select outcome, count(*)::int from drafting.suggestion where draft = ${saved.id}::uuid group by outcome`.execute(
      held.owner,
    );
    expect(rows).toEqual([{ outcome: 'accepted', count: 200 }]);
    expect(house.findings).toEqual([]);
  }, 180_000);
});
