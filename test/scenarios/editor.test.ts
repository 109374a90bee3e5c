import { sql } from 'kysely';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtWeb } from '../../src/apps/web/gallery/built-web.cases.ts';
import { findingWords as findings } from '../../src/clearance/web/findings.text.ts';
import { startDraft } from '../../src/drafting/start.commands.ts';
import { saveVersion } from '../../src/drafting/version.commands.ts';
import { comparingTexts as comparing } from '../../src/drafting/web/comparing.text.ts';
import { citationTexts as citing } from '../../src/drafting/web/editor/citation.text.ts';
import { editorTexts as words } from '../../src/drafting/web/editor/editor.text.ts';
import { keptTexts as kept } from '../../src/drafting/web/kept-writing.text.ts';
import { writingTexts as writing } from '../../src/drafting/web/writing.text.ts';
import { type Body, bodyFromText, bodyToText } from '../../src/kernel/body.ts';
import { format } from '../../src/kernel/message.ts';
import { loadResolutions } from '../../src/resolutions/load.ts';
import { openBrowser } from '../harness/browser.ts';
import { cast, must } from '../harness/road.ts';
import { type BrowserHouse, openBrowserHouse, type Sitting } from './browser-house.ts';

const said = {
  en: {
    first: 'The Committee met in Port Selene.',
    second: 'It adopted the report.',
    note: 'See document 4.',
    cell: 'Item',
  },
  ar: { first: 'اجتمعت اللجنة في ميناء سيلينا.', second: 'واعتمدت التقرير.', note: 'انظر الوثيقة 4.', cell: 'البند' },
} as const;

/** A day of the week that is not the day of the date. */
const wrongDay = {
  en: {
    sentence: 'It meets again on Friday, 29 November 2026. ',
    quote: 'Friday',
    right: 'on Sunday, 29 November 2026',
  },
  ar: { sentence: 'وتجتمع مجددًا يوم الجمعة 29 نوفمبر 2026. ', quote: 'الجمعة' },
} as const;
const cited = { en: 'Resolution No. 1/34-E', ar: 'القرار رقم 1/34-E' } as const;

/** What a letter in a mail or on a page of the web may carry, and what of it is text. */
const hostile = `<html><head><style>p{color:red}</style><script>window.stolen = 1</script></head><body>
  <p style="color:#f00" onclick="window.stolen=2">Kept <a href="https://example.org/x">link words</a> <b>bold</b>
  <span style="display:none">unseen</span><img src="https://example.org/spy.png" onerror="window.stolen=3"></p>
  <iframe src="https://example.org"></iframe><svg><script>window.stolen=4</script></svg>
  <ul><li><p>one</p><p>more</p><ul><li>nested</li></ul></li></ul>
  <table><caption>Caption</caption><tr><td colspan="2">wide</td></tr><tr><td rowspan="2">tall</td><td>b</td></tr><tr><td>c</td></tr></table>
  <p class="MsoNormal">Noted<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1">[1]</a></p>
  <div id="ftn1"><p class="MsoFootnoteText"><a href="#_ftnref1" name="_ftn1">[1]</a> The note.</p></div>
  <sup data-note='[{"text":"forged","link":"x"}]'>9</sup></body></html>`;

let browser: Browser;
let web: string;
beforeAll(async () => {
  [browser, web] = await Promise.all([openBrowser(), builtWeb()]);
});
afterAll(async () => {
  await browser?.close();
});

describe.each(['en', 'ar'] as const)('The text of a letter is written in "%s"', (language) => {
  let house: BrowserHouse;
  let nadia: Sitting;
  beforeAll(async () => {
    house = await openBrowserHouse(browser, web, language);
    await loadResolutions(house.house, house.house.profile);
    nadia = await house.sit(cast.drafter, 'drafts');
  });
  afterAll(() => house?.close());
  const text = () => nadia.page.getByRole('textbox', { name: writing.text[language], exact: true });
  const tool = (name: keyof typeof words) =>
    nadia.page.getByRole('toolbar').getByRole('button', { name: words[name][language], exact: true });
  const choose = async (menu: 'style' | 'table', choice: keyof typeof words) => {
    await nadia.page.getByRole('toolbar').getByRole('button', { name: words[menu][language] }).click();
    await nadia.page
      .getByRole('menuitem', { name: words[choice][language], exact: true })
      .or(nadia.page.getByRole('menuitemradio', { name: words[choice][language], exact: true }))
      .click();
  };

  /** A report of the drafter with this text, open before him. */
  async function open(body: Body, beside?: { readonly first: string; readonly second: string }): Promise<string> {
    const person = house.house.person(cast.drafter);
    const { id, edition, proposal } = must(
      await startDraft(house.house, person, {
        road: 'outgoing',
        kind: 'report',
        unit: house.house.unit('legal'),
        subject: 'Report',
        answers: [],
        quotes: [],
        language,
      }),
    );
    const languages = [{ ...proposal.languages[0]!, language, body }];
    if (beside !== undefined) {
      const other = language === 'en' ? ('ar' as const) : ('en' as const);
      const words = bodyFromText(`${beside.first}\n\n${beside.second}`);
      languages.push({ ...languages[0]!, language: other as typeof language, authentic: false, body: words });
    }
    must(await saveVersion(house.house, person, id, { ...proposal, languages }, { expectedEdition: edition }));
    await nadia.page.goto(new URL(`/drafts/${id}`, nadia.page.url()).href);
    await text().waitFor();
    return id;
  }
  async function saved(id: string): Promise<Body> {
    await nadia.button(writing.save).click();
    await nadia.page.getByText(writing.unsaved[language]).waitFor({ state: 'detached' });
    const { rows } = await sql<{ body: Body }>`
      select content->'languages'->0->'body' body from drafting.version where draft = ${id} order by ordinal desc limit 1`.execute(
      house.house.owner,
    );
    return rows[0]!.body;
  }

  it('with headings, numbered paragraphs, a table and a footnote, and is saved as it stands', async () => {
    const { first, second, note, cell } = said[language];
    const id = await open({ blocks: [] });
    const { page } = nadia;
    await text().click();
    await choose('style', 'heading1');
    await page.keyboard.insertText(cell);
    await page.keyboard.press('Enter');
    await tool('number').click();
    await page.keyboard.insertText(first);
    await tool('footnote').click();
    await page.keyboard.insertText(note);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await tool('bold').click();
    await page.keyboard.insertText(second);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await choose('table', 'insertTable');
    await page.keyboard.insertText(cell);
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('2');
    await choose('table', 'deleteColumn');
    await choose('table', 'deleteRow');
    await page.keyboard.press('Control+z');
    await choose('table', 'rowAfter');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await nadia.look('editor-report');
    await page.setViewportSize({ width: 834, height: 1112 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await nadia.look('editor-report-tablet-by-lamp');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await saved(id)).toEqual({
      blocks: [
        { kind: 'heading', level: 1, runs: [{ text: cell }] },
        { kind: 'paragraph', number: true, runs: [{ text: first, note: [{ text: note }] }] },
        { kind: 'paragraph', number: true, runs: [{ text: second, bold: true }] },
        {
          kind: 'table',
          head: true,
          rows: [
            [[{ text: cell }], []],
            [[], []],
            [[], []],
            [[], []],
          ],
        },
      ],
    });
    await page.reload();
    await text().waitFor();
    expect(
      await page.getByLabel(format(words.footnoteNumber, language, { number: 1 }), { exact: true }).inputValue(),
    ).toBe(note);
    expect(house.findings).toEqual([]);
  }, 120_000);

  it('and what is pasted leaves behind everything that a document does not know', async () => {
    const id = await open({ blocks: [] });
    const { page } = nadia;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await text().click();
    await page.evaluate((html) => {
      const data = new DataTransfer();
      data.setData('text/html', html);
      document.activeElement!.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, hostile);
    const body = await saved(id);
    expect(bodyToText(body)).toBe(
      'Kept link words bold\n\n- one\nmore\n- nested\n\nCaption\n\nwide\t\ntall\tb\n\tc\n\nNoted[1]\n\n9\n\n[1] The note.',
    );
    expect(JSON.stringify(body)).not.toMatch(/color|href|example|stolen|unseen|forged/);
    expect(await page.evaluate(() => 'stolen' in window)).toBe(false);
    expect(asked.filter((url) => url.includes('example.org'))).toEqual([]);
    expect(await text().locator('a, img:not(.ProseMirror-separator), script, iframe, [style*="color"]').count()).toBe(
      0,
    );
    expect(house.findings).toEqual([]);
  }, 120_000);

  it('is taken back and done again, survives a reload unsaved, and its tools are reached by the keys', async () => {
    const { first, second } = said[language];
    const id = await open(bodyFromText(first));
    const { page } = nadia;
    await text().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(` ${second}`);
    await page.keyboard.press('Control+z');
    expect((await text().innerText()).trim()).toBe(first);
    await page.keyboard.press('Control+y');
    expect((await text().innerText()).trim()).toBe(`${first} ${second}`);
    await page.keyboard.press('Alt+F10');
    await page.keyboard.press('Escape');
    await page.keyboard.insertText('!');
    await page.waitForTimeout(600);
    await page.reload();
    await nadia.button(kept.take).click();
    expect((await text().innerText()).trim()).toBe(`${first} ${second}!`);
    // What came from elsewhere is taken back and done again like what was typed.
    await text().click();
    await page.keyboard.press('Control+z');
    expect((await text().innerText()).trim()).toBe(first);
    await page.keyboard.press('Control+y');
    expect((await text().innerText()).trim()).toBe(`${first} ${second}!`);
    expect(bodyToText(await saved(id))).toBe(`${first} ${second}!`);
    expect(house.findings).toEqual([]);
  }, 120_000);

  it('with citations out of the registers, and a finding leads to its words', async () => {
    const { first } = said[language];
    const { sentence, quote } = wrongDay[language];
    const id = await open(bodyFromText(`${first}\n\n${sentence}`));
    const { page } = nadia;
    await text().press('Control+End');
    await tool('citation').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill('1/34-E');
    await page.getByRole('option', { name: '1/34-E' }).first().click();
    await dialog.locator('.citation-shown').filter({ hasText: cited[language] }).waitFor();
    await nadia.look('editor-citation');
    await nadia.button(citing.insert, dialog).click();
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.insertText('.');
    expect(bodyToText(await saved(id))).toBe(`${first}\n\n${sentence}${cited[language]}.`);
    await page.getByRole('tab', { name: writing.findings[language] }).click();
    const finding = page.getByRole('listitem').filter({ hasText: quote });
    await nadia.button(findings.show, finding).first().click();
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(quote);
    expect(house.findings).toEqual([]);
  }, 120_000);

  it('and its languages are read beside each other, and any two of its versions compared in either direction', async () => {
    const { first, second } = said[language];
    const other = language === 'en' ? 'ar' : 'en';
    const id = await open(bodyFromText(`${first}\n\n${second}`), { ...said[other], second: '' });
    const { page } = nadia;
    await page.getByRole('tab', { name: comparing.beside[language] }).click();
    const rows = page.locator('.language-rows tbody tr');
    await rows.filter({ hasText: first }).filter({ hasText: said[other].first }).waitFor();
    expect(await rows.filter({ hasText: second }).locator('[data-alone]').count()).toBe(1);
    await nadia.look('side-by-side');
    await text().click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(second);
    await saved(id);
    await page.getByRole('tab', { name: writing.versions[language] }).click();
    await nadia.button(comparing.compareTwo).click();
    const gone = page.locator('.changes del').filter({ hasText: first });
    await gone.waitFor();
    await nadia.look('versions-compared');
    await nadia.button(comparing.swap).click();
    await page.locator('.changes ins').filter({ hasText: first }).waitFor();
    expect(house.findings).toEqual([]);
  }, 120_000);
});
