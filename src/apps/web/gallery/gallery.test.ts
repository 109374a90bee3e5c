import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../../../test/harness/browser.ts';
import { withoutBidiControls } from '../../../kernel/names.ts';
import { answers, axeFindings, builtWeb, openPage } from './built-web.cases.ts';

let browser: Browser;
let web: string;

beforeAll(async () => {
  [browser, web] = await Promise.all([openBrowser(), builtWeb()]);
});
afterAll(async () => {
  await browser?.close();
});

const sidewaysRoom = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each([
  ['ar', false],
  ['en', true],
  ['fr', false],
])('in %s (by lamp: %s)', (locale, dark) => {
  test.each(['/gallery', '/enter', '/nowhere'])(
    '%s is open to everyone and fits a desk and a tablet',
    async (address) => {
      const { page, context, faults } = await openPage(browser, web, address, { locale, dark });
      expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        locale,
        locale === 'ar' ? 'rtl' : 'ltr',
      ]);
      for (const width of [1440, 820]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await axeFindings(page)).toEqual([]);
      }
      for (const width of [1200, 1199, 768]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await sidewaysRoom(page)).toBe(0);
      }
      expect(faults).toEqual([]);
      await context.close();
    },
  );
});

test('every letter of the page is painted in the fonts of the house', async () => {
  const { page, context } = await openPage(browser, web, '/gallery', { locale: 'ar' });
  await page.evaluate(() => document.fonts.ready);
  const inspector = await context.newCDPSession(page);
  await inspector.send('DOM.enable');
  await inspector.send('CSS.enable');
  const { root } = await inspector.send('DOM.getDocument');
  for (const selector of ['h1', '.button', '.row-title', '.paper:lang(ar)', '.paper:lang(fr)', '.timeline-title']) {
    const { nodeId } = await inspector.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await inspector.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(fonts.filter(({ isCustomFont }) => !isCustomFont)).toEqual([]);
  }
  await context.close();
});

test('changing the language loses neither the place nor what was typed', async () => {
  const { page, context } = await openPage(browser, web, '/gallery?kept=1');
  const subject = page.locator('.field input').first();
  await subject.fill('Half a sentence');
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitemradio', { name: 'العربية' }).click();
  expect(await page.locator('h1').textContent()).toBe('معرض المكوّنات');
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  expect(await subject.inputValue()).toBe('Half a sentence');
  expect(page.url()).toContain('?kept=1');
  await page.reload();
  await page.locator('h1').waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ar');
  await context.close();
});

test('a register of a hundred thousand rows is walked by keys, fast, and says where one stands', async () => {
  const { page, context } = await openPage(browser, web, '/gallery');
  const list = page.getByRole('listbox', { name: 'A long register' });
  await list.focus();
  const standing = (): Promise<string | null> => list.locator('[data-active]').getAttribute('aria-posinset');
  await list.press('End');
  expect(await standing()).toBe('100000');
  await list.press('ArrowUp');
  expect(await standing()).toBe('99999');
  expect(await list.locator('[aria-selected=true]').getAttribute('aria-posinset')).toBe('99999');
  expect(await list.locator('[role=option]').first().getAttribute('aria-setsize')).toBe('100000');
  await list.press('Home');
  expect(await standing()).toBe('1');
  await page.evaluate(async () => {
    const place = document.querySelector('[data-virtual]');
    const keys = 60;
    for (let n = 0; n < keys; n += 1) {
      place?.dispatchEvent(new KeyboardEvent('keydown', { code: 'ArrowDown', key: 'ArrowDown', bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
  expect(await standing()).toBe('61');
  expect(await list.locator('[role=option]').count()).toBeLessThan(40);
  expect(
    await list.evaluate((it) => document.getElementById(it.getAttribute('aria-activedescendant') ?? '') !== null),
  ).toBe(true);
  await context.close();
});

test('a date is typed in Hijri, its Gregorian day stands beside it, and turning the calendar keeps the day', async () => {
  const { page, context } = await openPage(browser, web, '/gallery');
  const field = page.locator('.date-field');
  const words = async (): Promise<string> => withoutBidiControls((await field.textContent()) ?? '');
  await field.getByRole('spinbutton').first().focus();
  await page.keyboard.type('11061448');
  expect(await words()).toContain('corresponding to Saturday 21 November 2026');
  await field.getByRole('button', { name: /Calendar to write in/ }).click();
  expect(await words()).toContain('Saturday 11 Jumada II 1448 AH');
  expect((await field.getByRole('spinbutton').allTextContents()).join('/')).toContain('21/11/2026');
  await context.close();
});

test('a correspondent is found while typing and taken by keyboard', async () => {
  const { page, context } = await openPage(browser, web, '/gallery');
  const sender = page.getByRole('combobox', { name: 'Sender' });
  await sender.fill('exemp');
  await page.getByRole('option', { name: 'Institute of Exemplary Research' }).waitFor();
  await sender.press('ArrowDown');
  await sender.press('Enter');
  expect(await sender.inputValue()).toBe('Institute of Exemplary Research');
  await context.close();
});

test('files come in one by one, and a refused one says why', async () => {
  const { page, context } = await openPage(browser, web, '/gallery');
  await page.setInputFiles('input[type=file]', [
    { name: 'note.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') },
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
  ]);
  await page.locator('.file').filter({ hasText: 'note.pdf' }).getByText('Stored').waitFor();
  expect(await page.locator('.file').filter({ hasText: 'empty.txt' }).textContent()).toContain('The file is empty.');
  await context.close();
});

test('a dialog holds the focus and gives it back; an act that needs a reason waits for one', async () => {
  const { page, context } = await openPage(browser, web, '/gallery');
  const opener = page.getByRole('button', { name: 'Ask for a reason' });
  await opener.click();
  const dialog = page.getByRole('alertdialog');
  expect(await axeFindings(page)).toEqual([]);
  const confirm = dialog.getByRole('button', { name: 'Void the number' });
  expect(await confirm.isDisabled()).toBe(true);
  await page.keyboard.type('Registered twice');
  expect(await confirm.isDisabled()).toBe(false);
  for (let n = 0; n < 6; n += 1) await page.keyboard.press('Tab');
  expect(await dialog.evaluate((it) => it.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await opener.evaluate((it) => it === document.activeElement)).toBe(true);
  await context.close();
});

test('an officer is shown his desks and who he is; an unknown address answers as a hidden one does', async () => {
  const { page, context } = await openPage(browser, web, '/items/unknown');
  expect(await page.locator('.trial').textContent()).toContain('Nothing here is an official act');
  expect(await page.locator('.who').textContent()).toContain('Salma TrialDirector-General of the Cabinet (acting)');
  await page.locator('body').press('Shift+Slash');
  expect(await page.getByRole('dialog').textContent()).toContain('Keys of the house');
  await context.close();
});

test('leaving ends at the door, and nothing of the person stays on the page', async () => {
  const { page, context, faults } = await openPage(browser, web, '/nowhere', {
    known: { ...answers, '/api/leave': null },
  });
  await page.locator('.who').click();
  await page.getByRole('menuitem', { name: 'Change person' }).click();
  await page.waitForURL('**/enter');
  await page.getByRole('heading', { name: 'Who are you today?' }).waitFor();
  expect(faults).toEqual([]);
  await context.close();
});

test('the gallery is not shown in a real house', async () => {
  const known = { ...answers, '/api/entry': { house: { ...(answers['/api/entry'] as object), kind: 'real' } } };
  const { page, context } = await openPage(browser, web, '/gallery', { known });
  expect(await page.locator('h1').textContent()).toBe('There is nothing here');
  await context.close();
});

test('whoever is not known is led to the door, and from there back to where he was going', async () => {
  const { ['/api/me']: me, ...known } = answers;
  const { page, context, asked } = await openPage(browser, web, '/enter?to=%2Fgallery%3Fback%3D1', {
    known: { ...known, '/api/entry/trial': {} },
  });
  expect(me).toBeDefined();
  await page.getByRole('button', { name: /Salma Trial/ }).click();
  await page.waitForURL('**/gallery?back=1');
  expect(asked).toContain('POST /api/entry/trial');
  await context.close();
});
