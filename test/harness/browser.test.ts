import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

test('two people work in one browser without sharing anything, and one may leave', async () => {
  const [first, second] = await Promise.all([browser.newContext(), browser.newContext()]);
  const [left, right] = await Promise.all([first.newPage(), second.newPage()]);
  await left.setContent('<p>one</p>');
  await right.setContent('<p>two</p>');
  await first.close();
  expect(await right.textContent('p')).toBe('two');
  await second.close();
});

test('letters of all three languages are painted in fonts of our own', async () => {
  const page = await browser.newPage();
  await page.setContent(
    '<p id="ar" lang="ar" dir="rtl">الأمانة العامة</p><p id="fr" lang="fr">Secrétariat général</p>',
  );
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('DOM.enable');
  await inspector.send('CSS.enable');
  const { root } = await inspector.send('DOM.getDocument');
  const fontsOf = async (selector: string) => {
    const { nodeId } = await inspector.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await inspector.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts.map(({ familyName }) => familyName);
  };
  expect(await fontsOf('#ar')).toContain('Amiri');
  expect(await fontsOf('#fr')).toEqual(['Open Sans']);
  await page.close();
});
