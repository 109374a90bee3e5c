import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../../test/harness/browser.ts';
import { houseForTests } from '../../../test/harness/house.ts';
import { walked } from '../../../test/harness/walked.ts';
import { createServer } from '../../apps/server/server.ts';
import { axeFindings, builtWeb } from '../../apps/web/gallery/built-web.cases.ts';
import { partBytes } from '../../apps/web/upload-parts.ts';
import { newId } from '../../kernel/id.ts';
import type { Language } from '../../kernel/text.ts';
import { pdfFile } from '../../platform/files/test-files.ts';
import { registerItem } from '../../register/register.commands.ts';
import { noteVerbale } from '../../register/test-forms.ts';
import { deskTexts } from '../../register/web/desk.text.ts';
import { takeInHand } from '../intake.commands.ts';
import type { ArrivalId } from '../intake.ts';
import { arrived } from '../test-arrivals.ts';
import { arrivalsTexts as words } from './arrivals.text.ts';

const held = houseForTests();
const amina = () => held.house.person('amina-cedar');
const patience = { timeout: 180_000 };
let browser: Browser;
let web: string;
let app: Awaited<ReturnType<typeof createServer>>;
let base: string;
let item = '';
const open: BrowserContext[] = [];

/** A letter of the house's own, a scan that was divided, a letter of it with a label of ours, and one registered with half of what came. */
async function fill(): Promise<void> {
  const made = await registerItem(
    held.house,
    amina(),
    noteVerbale({ subject: 'The first letter', theirReference: 'SCREEN/1' }),
  );
  if (!made.done) throw new Error(made.refusal);
  const whole = await arrived(held.house, 'stack of the morning', { state: 'divided' });
  await arrived(held.house, 'stack of the morning-1', {
    cut: { from: whole.id, pages: [2, 3] },
    codes: [{ kind: 'item', key: made.value.id, page: 1 }],
  });
  const proof = await held.house.files.put(Buffer.from('Subject: By mail\r\n\r\nwords'));
  const letter = await held.house.files.put(Buffer.from('The words of the letter that was registered'));
  const of = { kind: 'txt', mediaType: 'text/plain; charset=utf-8', pages: null };
  const { id } = await arrived(held.house, 'Letter by mail', {
    way: 'mail',
    place: 'registry',
    title: 'Letter by mail',
    leftOut: [{ name: 'program.exe', code: 'wrong-type', facts: {} }],
    files: [
      { ...of, part: 'main', name: 'letter.txt', ...letter },
      { ...of, part: 'transmission', name: 'message.eml', kind: 'eml', ...proof },
    ],
  });
  await takeInHand(held.house, amina(), id);
  const files = [{ sha256: letter.sha256, name: 'letter.txt', part: 'main' as const }];
  const bound = await registerItem(
    held.house,
    amina(),
    noteVerbale({ files, arrival: id as ArrivalId, theirReference: 'SCREEN/2' }),
  );
  if (!bound.done) throw new Error(bound.refusal);
  item = bound.value.id;
}

beforeAll(async () => {
  [browser, web] = await Promise.all([openBrowser(), builtWeb()]);
  app = await createServer(held.house, {
    door: { secure: false, hosts: null },
    fileLimit: 200 * 1024 * 1024,
    web,
    isStopping: () => false,
  });
  base = await app.listen({ host: '127.0.0.1', port: 0 });
  await fill();
}, 180_000);
afterAll(async () => {
  for (const context of open) await context.close();
  await browser?.close();
  await app?.close();
});

async function sitDown(
  slug: string,
  path: string,
  language: Language,
  options: { hasTouch?: boolean; width?: number } = {},
): Promise<Page> {
  const { width = 1440, hasTouch = false } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    hasTouch,
    isMobile: hasTouch,
  });
  open.push(context);
  const chosen = JSON.stringify({ language, calendar: 'both', theme: 'light', hotkeys: true });
  await context.addInitScript((said: string) => localStorage.setItem('diwan.preferences', said), chosen);
  const page = await context.newPage();
  await page.request.post(`${base}/api/entry/trial`, { data: { person: held.house.person(slug) } });
  await page.goto(base + path);
  return page;
}

/** Nothing may keep anyone from using the page; with `DIWAN_SCREENSHOTS` it is drawn into that folder. */
async function look(page: Page, name: string, language: Language): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  const folder = process.env['DIWAN_SCREENSHOTS'];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: join(folder, `${name}-${language}.png`), animations: 'disabled' });
}

test.each(walked)(
  'in %s the Registry sees from which scan a letter was cut and what of ours it carries',
  patience,
  async (language) => {
    const page = await sitDown('amina-cedar', '/arrivals', language);
    await page.locator('.row-title', { hasText: 'stack of the morning-1' }).click();
    await page.getByText(words.carriesItem[language]).waitFor();
    await page.getByText(words.cutFrom[language]).waitFor();
    expect(await page.locator('a', { hasText: 'stack of the morning.txt' }).getAttribute('href')).toMatch(
      /^\/api\/arrivals\/.+\/files\//,
    );
    await page.getByRole('button', { name: words.separators[language] }).waitFor();
    await look(page, 'arrivals', language);
  },
);

test.each(walked)(
  'in %s the page of an item shows what arrived with it and was not attached, to the Registry alone',
  patience,
  async (language) => {
    const page = await sitDown('amina-cedar', `/items/${item}`, language);
    const panel = page.getByText(words.notAttached[language]);
    await panel.waitFor();
    await page.getByText('message.eml').waitFor();
    await page.getByText('program.exe').waitFor();
    await panel.scrollIntoViewIfNeeded();
    await look(page, 'not-attached', language);
    const cabinet = await sitDown('faris-oak', `/items/${item}`, language);
    await cabinet.getByText('SCREEN/2').first().waitFor();
    await cabinet.waitForLoadState('networkidle');
    expect(await cabinet.getByText('message.eml').count()).toBe(0);
  },
);

test.each(walked)('in %s the desk takes a folder, and with a tablet a photograph', patience, async (language) => {
  const page = await sitDown('amina-cedar', '/registry', language);
  await page.getByRole('button', { name: deskTexts.chooseFolder[language] }).waitFor();
  expect(await page.getByRole('button', { name: deskTexts.photograph[language] }).isVisible()).toBe(false);
  const tablet = await sitDown('amina-cedar', '/registry', language, { hasTouch: true, width: 1024 });
  await tablet.getByRole('button', { name: deskTexts.photograph[language] }).waitFor();
  expect(await tablet.locator('.desk-photograph input[type=file]').getAttribute('capture')).toBe('environment');
  await look(tablet, 'registry-tablet', language);
});

test(
  'an e-mail pasted as it was received lies on the desk as a message; words pasted into a field stay there',
  patience,
  async () => {
    const page = await sitDown('amina-cedar', '/registry', 'en');
    await page.getByRole('button', { name: deskTexts.chooseFolder.en }).waitFor();
    const paste = (selector: string, text: string) =>
      page.evaluate(
        ([where, said]) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', said!);
          document.querySelector(where!)!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
        },
        [selector, text] as const,
      );
    const message =
      'From: Mission of Ormolu <m@ormolu.example>\nTo: registry@example.org\nSubject: A visit in spring\nDate: Wed, 18 Nov 2026 10:00:00 +0000\n\nThe Mission presents its compliments.';
    await paste('body', 'Only some words');
    await paste('body', message);
    await page.locator('.desk-piece').first().waitFor();
    await expect.poll(() => page.getByText('A visit in spring').count()).toBeGreaterThan(0);
    expect(await page.locator('.desk-piece').count()).toBe(1);
    await paste('.desk-form input, .desk-form textarea', message);
    expect(await page.locator('.desk-piece').count()).toBe(1);
  },
);

test(
  'a large file whose page is left in the midst goes on from there when it is chosen again, and the desk says so',
  patience,
  async () => {
    const file = Buffer.from(
      Array.from({ length: 90_000 }, (_, n) => `Line ${n} of the annual report ${newId()}`).join('\n'),
    );
    const asked: string[] = [];
    const page = await sitDown('bilal-birch', '/registry', 'en');
    const choose = async (): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: deskTexts.chooseFiles.en }).click();
      await (await chooser).setFiles({ name: 'annual report.txt', mimeType: 'text/plain', buffer: file });
    };
    await page.route('**/api/uploads/*?from=*', async (route) => {
      asked.push(new URL(route.request().url()).searchParams.get('from')!);
      if (asked.length === 2) return;
      await route.continue();
    });
    await choose();
    await expect.poll(() => asked.length, { timeout: 60_000 }).toBe(2);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText('did not come whole. Choose it again').waitFor();
    await look(page, 'half-sent', 'en');
    await choose();
    await expect.poll(() => asked.slice(2), { timeout: 60_000 }).toContain(`${partBytes}`);
    await expect.poll(() => page.getByText('did not come whole. Choose it again').count()).toBe(0);
    const { createHash } = await import('node:crypto');
    const sha256 = createHash('sha256').update(file).digest('hex');
    await expect.poll(() => held.house.files.has(sha256), { timeout: 60_000 }).toBe(true);
    expect(asked.slice(2)).not.toContain('0');
  },
);

test('a large file whose connection breaks twice goes on by itself, and lies on the desk whole', patience, async () => {
  const page = await sitDown('amina-cedar', '/registry', 'en');
  const button = page.getByRole('button', { name: deskTexts.chooseFiles.en });
  await button.waitFor();
  const asked: string[] = [];
  await page.route('**/api/uploads/*?from=*', async (route) => {
    const from = new URL(route.request().url()).searchParams.get('from')!;
    asked.push(from);
    if (asked.length === 2 || asked.length === 3) await route.abort('connectionreset');
    else await route.continue();
  });
  const file = pdfFile(Array.from({ length: 30_000 }, (_, n) => `Line ${n} ${newId()}`));
  expect(file.length).toBeGreaterThan(partBytes * 2);
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles({ name: 'a long report.pdf', mimeType: 'application/pdf', buffer: file });
  await expect.poll(() => asked.length, { timeout: 60_000 }).toBeGreaterThan(4);
  expect(asked.slice(0, 4)).toEqual(['0', `${partBytes}`, `${partBytes}`, `${partBytes}`]);
  const { createHash } = await import('node:crypto');
  const sha256 = createHash('sha256').update(file).digest('hex');
  await expect.poll(() => held.house.files.has(sha256), { timeout: 60_000 }).toBe(true);
});
