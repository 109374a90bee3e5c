import { sql } from 'kysely';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../../test/harness/browser.ts';
import { houseForTests } from '../../../test/harness/house.ts';
import { createServer } from '../../apps/server/server.ts';
import { axeFindings, builtWeb } from '../../apps/web/gallery/built-web.cases.ts';
import { uiTexts } from '../../apps/web/ui/ui.text.ts';
import type { ItemId } from '../../kernel/id.ts';
import { directToLegal, itemAtLegal, newItem, value } from '../../referral/test-items.ts';
import type { RegistrationForm } from '../../register/registration.ts';
import { weighItem } from '../folder.commands.ts';
import { confirmMinute, noteMinute } from '../minute.commands.ts';

const held = houseForTests();
let browser: Browser;
let web: string;
let app: Awaited<ReturnType<typeof createServer>>;
let base: string;
const open: BrowserContext[] = [];

beforeAll(async () => {
  [browser, web] = await Promise.all([openBrowser(), builtWeb()]);
  app = await createServer(held.house, {
    door: { secure: false, hosts: null },
    fileLimit: 1_000_000,
    web,
    isStopping: () => false,
  });
  base = await app.listen({ host: '127.0.0.1', port: 0 });
}, 180_000);
afterAll(async () => {
  for (const context of open) await context.close();
  await browser?.close();
  await app?.close();
});

/** Comes in as a member of the cast and goes to a desk. */
async function sitDown(slug: string, path: string, language = 'en', width = 1440): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  open.push(context);
  const chosen = JSON.stringify({ language, calendar: 'both', theme: 'light', hotkeys: true });
  await context.addInitScript((words: string) => localStorage.setItem('diwan.preferences', words), chosen);
  const page = await context.newPage();
  await page.request.post(`${base}/api/entry/trial`, { data: { person: held.house.person(slug) } });
  await page.goto(base + path);
  await page.locator('.virtual-row').first().waitFor();
  return page;
}

let arrived = 0;

/** An item that arrives a second after the one before it. */
function arrives(subject: string, changes: Partial<RegistrationForm> = {}): Promise<ItemId> {
  arrived += 1;
  held.house.setClock(new Date(Date.parse('2026-11-22T07:00:00Z') + arrived * 1000).toISOString());
  return newItem(held.house, { subject, theirReference: `K/${arrived}`, ...changes });
}

const subjects = (page: Page): Promise<string[]> => page.locator('.row-title').allInnerTexts();
const told = (page: Page) => page.locator('.toast').last();

test('a Cabinet officer refers an item by keys alone, the next one comes to hand, and the unit acknowledges it by one key', async () => {
  await arrives('An older matter');
  await arrives('A matter for the jurists');
  const officer = await sitDown('faris-oak', '/tray');
  await officer.locator('.item-paper-title', { hasText: 'A matter for the jurists' }).waitFor();
  await officer.keyboard.press('r');
  await officer.locator('.dialog').waitFor();
  await officer.keyboard.type('juridiq');
  await officer.locator('.option').first().waitFor();
  await officer.keyboard.press('Enter');
  await expect
    .poll(() => officer.locator('.dialog .combo-input').first().inputValue())
    .toBe('Legal Affairs Department');
  await officer.keyboard.press('Control+Enter');
  await told(officer).filter({ hasText: 'Legal Affairs Department' }).waitFor();
  await officer.locator('.item-paper-title', { hasText: 'An older matter' }).waitFor();
  await expect.poll(() => subjects(officer)).not.toContain('A matter for the jurists');

  const head = await sitDown('nadia-almond', '/desk');
  await head.locator('.item-paper-title', { hasText: 'A matter for the jurists' }).waitFor();
  await head.keyboard.press('a');
  await told(head).filter({ hasText: 'acknowledged' }).waitFor();
  const { rows } = await sql<{ state: string }>`
    select r.state from referral.referral r join register.item i on i.id = r.item where i.subject = 'A matter for the jurists'`.execute(
    held.house.owner,
  );
  expect(rows).toEqual([{ state: 'acknowledged' }]);
});

test('the second of two officers is told what changed, and what he typed stays', async () => {
  const item = await arrives('Wanted by two');
  const second = await sitDown('dalia-willow', '/tray');
  await second.locator('.item-paper-title', { hasText: 'Wanted by two' }).waitFor();
  await second.keyboard.press('n');
  await second.locator('.dialog textarea').fill('It concerns another organisation.');
  // Without live changes reaching the page, as when the line is slow.
  await second.route('**/api/trays/**', (route) => route.abort());
  await directToLegal(held.house, item);
  await second.locator('.dialog button[type=submit]').click();
  await second.locator('.dialog .problem', { hasText: 'directed after you opened it' }).waitFor();
  expect(await second.locator('.dialog textarea').inputValue()).toBe('It concerns another organisation.');
});

test('what is being written beside an item stays when the tablet is turned; from there one goes back to the list', async () => {
  await arrives('Read on the way');
  const officer = await sitDown('faris-oak', '/tray');
  await officer.locator('.item-paper-title', { hasText: 'Read on the way' }).waitFor();
  await officer.keyboard.press('n');
  await officer.locator('.dialog textarea').fill('Half a sentence');
  await officer.setViewportSize({ width: 820, height: 1180 });
  expect(await officer.locator('.dialog textarea').inputValue()).toBe('Half a sentence');
  await officer.keyboard.press('Escape');
  await officer.locator('.item-paper-title', { hasText: 'Read on the way' }).waitFor();
  await officer.locator('.triage-back button').click();
  await officer.locator('.row-title', { hasText: 'Read on the way' }).waitFor();
  expect(await officer.locator('.item-paper-title').count()).toBe(0);
});

test('the Secretary-General confirms what was prepared: it becomes a directive, and that he saw the item is his own entry', async () => {
  const item = await arrives('For his eyes');
  const officer = held.house.person('faris-oak');
  const reason = 'He is asked in person.';
  value(await weighItem(held.house, officer, item, { edition: 1, importance: 'important', reason }));
  value(
    await noteMinute(held.house, held.house.person('layla-vega'), {
      item,
      authority: 'secretary-general',
      manner: 'oral',
      text: 'Legal Affairs answers within the week.',
      units: [held.house.unit('legal')],
    }),
  );
  const sg = await sitDown('khalil-polaris', '/folder', 'en', 1024);
  await sg.locator('.row-title', { hasText: 'For his eyes' }).click();
  await sg.locator('.folder-why', { hasText: reason }).waitFor();
  await sg.locator('.word', { hasText: 'within the week' }).getByRole('button', { name: 'Confirm' }).click();
  await told(sg).filter({ hasText: 'seen' }).waitFor();
  const { rows } = await sql<{ seen: boolean; directives: number }>`
    select f.seen_by = ${held.house.person('khalil-polaris')} as seen,
      (select count(*)::int from directives.directive d where d.item = f.item and d.state = 'in-force') as directives
    from directives.folder f where f.item = ${item}`.execute(held.house.owner);
  expect(rows).toEqual([{ seen: true, directives: 1 }]);

  const head = await sitDown('nadia-almond', '/directives');
  await head.locator('.directive-text', { hasText: 'within the week' }).waitFor();
  await head.keyboard.press('a');
  await told(head).filter({ hasText: 'Acknowledged' }).waitFor();
});

test('a Cabinet officer says by keys to what a directive applies, sees it beside its words, and takes it away again', async () => {
  const minute = value(
    await noteMinute(held.house, held.house.person('layla-vega'), {
      authority: 'secretary-general',
      manner: 'oral',
      text: 'Nothing on quotas leaves before Legal Affairs has seen it.',
      units: [held.house.unit('legal')],
    }),
  ).minute;
  const { directive } = value(await confirmMinute(held.house, held.house.person('khalil-polaris'), minute, 1));
  const officer = await sitDown('faris-oak', `/directives?sheet=in-force&directive=${directive}`);
  await officer.locator('.directive-text', { hasText: 'quotas' }).waitFor();
  await officer.keyboard.press('b');
  await officer.locator('.dialog textarea').fill('quotas\nالحصص');
  await officer.keyboard.press('Control+Enter');
  await officer.locator('.directive .fact', { hasText: 'الحصص' }).waitFor();
  await officer.locator('.directive summary', { hasText: 'ledger' }).click();
  await officer.locator('.directive .timeline', { hasText: '2 subjects' }).waitFor();
  expect(await axeFindings(officer)).toEqual([]);
  await officer.getByRole('button', { name: 'Take away' }).click();
  await officer.locator('.dialog button[type=submit]').click();
  await officer.locator('.directive .bounds-lede').waitFor();
  const { rows } = await sql<{ act: string }>`
    select e.act from ledger.entry e where e.record = ${directive} and e.act like '%bound' order by e.id`.execute(
    held.house.owner,
  );
  expect(rows.map(({ act }) => act)).toEqual(['directive.bound', 'directive.unbound']);
});

test('a classified item lies closed in the tray until it is opened, and opening it is one entry however long it lies open', async () => {
  const item = await arrives('Kept close', { level: 1 });
  const reads = async (): Promise<number> =>
    (
      await sql<{ count: number }>`
        select count(*)::int as count from ledger.entry e where e.record = ${item} and e.act = 'item.read'`.execute(
        held.house.owner,
      )
    ).rows[0]!.count;
  const officer = await sitDown('faris-oak', '/tray');
  await officer.locator('.cover').waitFor();
  expect(await reads()).toBe(0);
  await officer.locator('.cover').getByRole('button').click();
  await expect.poll(reads).toBe(1);
  await arrives('Something else arrives');
  held.house.live.tell(['cabinet']);
  await officer.locator('.row-title', { hasText: 'Something else arrives' }).waitFor();
  expect(await reads()).toBe(1);
});

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  test.each([
    ['faris-oak', '/tray'],
    ['khalil-polaris', '/folder'],
    ['nadia-almond', '/desk'],
    ['jamila-sirius', '/directives?sheet=in-force'],
  ])('%s finds no barrier on %s, at a desk and on a tablet', async (slug, path) => {
    await itemAtLegal(held.house, { theirReference: `B/${language}${path}` });
    const page = await sitDown(slug, path, language);
    for (const width of [1440, 820]) {
      await page.setViewportSize({ width, height: 1100 });
      if (width === 820) {
        await page.getByRole('button', { name: uiTexts.backToList[language] }).click();
        await page.locator('.virtual-row').first().click();
      }
      expect(await axeFindings(page)).toEqual([]);
      const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(sideways)).toBe(0);
    }
  });
});
