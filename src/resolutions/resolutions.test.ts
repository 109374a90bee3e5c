import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { readAsHouse } from '../access/act.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { resolutionBookOfHouse } from './house-book.ts';
import { loadResolutions } from './load.ts';
import { importResolutions, listHeld, listResolutions, sayHeld, showResolution } from './resolutions.commands.ts';

const held = houseForTests();
const counsel = 'nadia-almond';
const stranger = 'salim-laurel';

async function valueOf<T>(outcome: Promise<Outcome<T, string>>): Promise<T> {
  const answer = await outcome;
  if (!answer.done) throw new Error(`${answer.refusal} ${JSON.stringify(answer.facts)}`);
  return answer.value;
}
const person = (slug: string) => held.house.person(slug);
const list = (wanted = {}, slug = stranger) => valueOf(listResolutions(held.house, person(slug), wanted));
const rowOf = async (number: string) => (await list({ find: number })).rows.filter((row) => row.number === number);
const numbers = async (wanted = {}) => (await list(wanted)).rows.map(({ number }) => number);
const bring = (content: string, format: 'csv' | 'json' = 'csv', slug = counsel) =>
  importResolutions(held.house, person(slug), { format, content, source: 'Official text' });

describe('the register of resolutions', () => {
  test('takes what the profile has, once, and everyone of the house reads it', async () => {
    expect(await loadResolutions(held.house, held.house.profile)).toBe(30);
    const before = held.house.entries.length;
    expect(await loadResolutions(held.house, held.house.profile)).toBe(0);
    expect(held.house.entries).toHaveLength(before);
    expect((await list()).total).toBe(30);
    expect((await list()).may.keep).toBe(false);
    expect((await list({}, counsel)).may.keep).toBe(true);
  });

  test('is read page by page, the newest session first, and found by number, series, session and words', async () => {
    const first = await list({ most: 20 });
    const second = await list({ most: 20, before: first.next! });
    expect(first.rows[0]!.number).toBe('1/51-PAL');
    expect([...first.rows, ...second.rows]).toHaveLength(30);
    expect(second.next).toBeNull();
    expect(await numbers({ find: '4/38-ORG' })).toEqual(['4/38-ORG']);
    expect(await numbers({ find: 'emblem' })).toEqual(['5/38-ORG']);
    expect(await numbers({ find: 'الشعار الجديد' })).toEqual(['5/38-ORG']);
    expect(await numbers({ session: 44, body: 'POL' })).toEqual(['1/44-POL', '23/44-POL']);
    expect(await numbers({ find: 'nothing of the kind' })).toEqual([]);
  });
});

describe('resolutions are brought in', () => {
  test('from a table in three languages; what is not sound is told with line and column', async () => {
    const answer = await valueOf(
      bring(
        [
          'number;title_ar;title_en;title_fr;text_en;adopted_on;superseded_by',
          'Resolution No. 2/51-PAL;قرار تجريبي;A trial title;Un titre d’essai;"The Council, having met; decides";2025-06-22;',
          '3/51-XYZ;;No such series;;;;',
          'forty;;Not a number;;;;',
          '7/51-POL;;Bad day;;;2025-13-01;',
          '8/51-POL;;;;;2025-06-22;',
          '1/99-POL;;No such session;;;;',
          '2/51-PAL;;A trial title;;;;',
          '9/51-POL;;Later;;;;1/50-POL',
        ].join('\n'),
      ),
    );
    expect(answer).toMatchObject({ added: 2, changed: 0 });
    expect(answer.refused.map(({ place, column, refusal }) => `${place} ${column} ${refusal}`)).toEqual([
      '3 number unknown-series',
      '4 number number-not-understood',
      '5 adopted_on bad-day',
      '6 null nothing-held',
      '7 number unknown-session',
      '8 number twice-in-file',
    ]);
    const [row] = (await list({ find: '2/51-PAL' })).rows;
    const view = await valueOf(showResolution(held.house, person(stranger), row!.id));
    expect(view).toMatchObject({ title: { fr: 'Un titre d’essai' }, text: { en: 'The Council, having met; decides' } });
    expect(view.source).toBe('Official text');
  });

  test('from a JSON list, to which a held number gives the titles that it lacked; the same again changes nothing', async () => {
    const json = JSON.stringify([
      { number: 'القرار رقم ٢/٥١-PAL', title: { en: 'A trial title' }, text: { ar: 'إن المجلس يقرر' } },
      { number: '1/10-PAL (IS)', title: { en: 'A trial title of a Summit' } },
    ]);
    expect(await valueOf(bring(json, 'json'))).toMatchObject({ added: 0, changed: 2, refused: [] });
    expect(await valueOf(bring(json, 'json'))).toMatchObject({ added: 0, changed: 0, same: 2 });
    const [row] = (await list({ find: '2/51-PAL' })).rows;
    expect(row!.texts).toEqual(['ar', 'en']);
    expect(await numbers({ find: 'title of a Summit' })).toEqual(['1/10-PAL(IS)']);
  });

  test('one row for each language of a number is one resolution; another title for it is told with its place', async () => {
    const answer = await valueOf(
      bring(
        'number,title_ar,title_en,text_en\n4/51-PAL,عنوان,,\n4/51-PAL,,A heading,\n4/51-PAL,,Quite another,\n4/51-PAL,,,Decides',
      ),
    );
    expect(answer).toMatchObject({ added: 1, changed: 0 });
    expect(answer.refused).toMatchObject([{ place: '4', refusal: 'another-title-in-file', written: 'A heading' }]);
    expect(await rowOf('4/51-PAL')).toMatchObject([{ title: { ar: 'عنوان', en: 'A heading' }, texts: ['en'] }]);
  });

  test('two imports at once lose nothing of each other', async () => {
    const languages = ['ar', 'en', 'fr'];
    const brought = languages.map((each) =>
      bring(`number,title_${each},text_${each}\n5/51-PAL,T ${each},Text ${each}`),
    );
    for (const one of brought) expect(await valueOf(one)).toMatchObject({ refused: [] });
    expect(await rowOf('5/51-PAL')).toMatchObject([
      { texts: languages, title: { ar: 'T ar', en: 'T en', fr: 'T fr' } },
    ]);
  });

  test('what is held unverified is verified by the same words of the official text', async () => {
    const doubtful = (await list()).rows.find(({ title }) => title.en)!;
    const { owner } = held.house;
    await sql`alter table resolutions.resolution disable trigger all`.execute(owner);
    await sql`update resolutions.resolution set verified = false where id = ${doubtful.id}::uuid`.execute(owner);
    await sql`alter table resolutions.resolution enable trigger all`.execute(owner);
    const same = `number,title_en\n${doubtful.number},"${doubtful.title.en}"`;
    expect(await valueOf(bring(same))).toMatchObject({ changed: 1, refused: [] });
    const view = await valueOf(showResolution(held.house, person(stranger), doubtful.id));
    expect(view).toMatchObject({ verified: true, source: 'Official text', title: doubtful.title });
    expect(await valueOf(bring(same))).toMatchObject({ changed: 0, same: 1 });
  });

  test('another title under a held number is not taken', async () => {
    const answer = await valueOf(bring('number,title_en\n2/51-PAL,Something else altogether'));
    expect(answer.refused).toMatchObject([{ place: '2', refusal: 'another-title', written: 'قرار تجريبي' }]);
  });

  test('a file that is no list is refused with the place, and a stranger brings nothing in', async () => {
    expect(await bring('[{"number": }]', 'json')).toMatchObject({
      refusal: 'not-a-list',
      facts: { place: 'line 1, column 13' },
    });
    expect(await bring('title\nx')).toMatchObject({ refusal: 'not-a-table' });
    expect(await bring('number,title_en\n3/50-POL,X', 'csv', stranger)).toMatchObject({ refusal: 'not-allowed' });
    expect(await numbers({ find: '3/50-POL' })).toEqual([]);
  });
});

describe('what is complete', () => {
  const say = (slug: string, body = 'PAL', session = 51) =>
    sayHeld(held.house, person(slug), {
      sessionKind: 'cfm',
      session,
      body,
      complete: true,
      source: 'Report of the session',
    });

  test('is said by a keeper, and only there is an unknown number an error', async () => {
    const before = await readAsHouse(held.house, resolutionBookOfHouse);
    expect(before!.isComplete('cfm', 51, 'PAL')).toBe(false);
    expect(await say(stranger)).toMatchObject({ refusal: 'not-allowed' });
    expect(await say(counsel, 'XYZ')).toMatchObject({ refusal: 'unknown-series' });
    expect(await say(counsel, 'PAL', 98)).toMatchObject({ refusal: 'unknown-session' });
    expect(await say(counsel)).toMatchObject({ done: true });
    const book = await readAsHouse(held.house, resolutionBookOfHouse);
    expect(book!.isComplete('cfm', 51, 'PAL')).toBe(true);
    expect(book!.numbered('2/51-PAL')[0]!.title.en).toBe('A trial title');
    const { rows } = await valueOf(listHeld(held.house, person(stranger)));
    expect(rows[0]).toMatchObject({ session: 51, body: 'PAL', complete: true, source: 'Report of the session' });
  });
});

test('what was said to be complete is taken back as easily, and the ledger has both', async () => {
  const form = { sessionKind: 'cfm', session: 50, body: 'POL', source: 'List of the session' };
  const state = async (complete: boolean, slug = counsel) =>
    sayHeld(held.house, person(slug), { ...form, complete, source: complete ? form.source : 'One was missing' });
  const isComplete = async () => (await readAsHouse(held.house, resolutionBookOfHouse))!.isComplete('cfm', 50, 'POL');
  expect(await state(true)).toMatchObject({ done: true });
  expect(await isComplete()).toBe(true);
  expect(await state(false, stranger)).toMatchObject({ refusal: 'not-allowed' });
  expect(await isComplete()).toBe(true);
  expect(await state(false)).toMatchObject({ done: true });
  expect(await isComplete()).toBe(false);
  const { rows } = await valueOf(listHeld(held.house, person(stranger)));
  expect(rows.find(({ session, body }) => session === 50 && body === 'POL')).toMatchObject({
    complete: false,
    source: 'One was missing',
  });
  const { rows: entries } = await sql<{ complete: boolean }>`
    select (detail ->> 'complete')::boolean as complete from ledger.entry
    where act = 'resolutions.say-held' and detail ->> 'session' = 'cfm 50' order by id`.execute(held.house.owner);
  expect(entries.map(({ complete }) => complete)).toEqual([true, false]);
});

test('a unit that the profile no longer names keeps the register no longer', async () => {
  const { profile } = held.house;
  await loadResolutions(held.house, { ...profile, resolutionKeepers: [] });
  expect((await list({}, counsel)).may.keep).toBe(false);
  expect(await bring('number,title_en\n3/50-POL,X')).toMatchObject({ refusal: 'not-allowed' });
  await loadResolutions(held.house, profile);
  expect((await list({}, counsel)).may.keep).toBe(true);
});
