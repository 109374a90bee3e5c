import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { cast, must } from '../../../test/harness/road.ts';
import { confirmMinute, noteMinute } from '../../directives/minute.commands.ts';
import { noteContent, savedDraft, submittedDraft, textOf } from '../../drafting/test-drafts.ts';
import { saveVersion } from '../../drafting/version.commands.ts';
import { answerFinding, showFindings } from './findings.commands.ts';
import { listOpenFindings } from './open-findings.commands.ts';
import { compareWorst, cursorOf, pageAfter, placeOf } from './open-findings.ts';

const held = houseForTests();
const person = (slug: string) => held.house.person(slug);
const wrong = 'The meeting will open on Monday, 21 November 2026.';
const worse = `${wrong} It closes on Monday, 24 November 2026, and the report is due on Monday, 27 November 2026.`;

/** The whole list of a reader, once the machine has read everything for him. */
async function listOf(slug: string, most = 200) {
  for (;;) {
    const page = await listOpenFindings(held.house, person(slug), { most });
    if (page.unread === 0) return page;
  }
}
const idsOf = async (slug: string): Promise<string[]> => (await listOf(slug)).rows.map(({ id }) => id);
const errorsIn = async (slug: string, draft: string): Promise<number> =>
  must(await showFindings(held.house, person(slug), draft)).findings.filter(
    ({ severity, answer }) => severity === 'error' && answer === null,
  ).length;

test('the Cabinet sees which drafts in hand have errors, the worst first, with the counts of their own pages', async () => {
  const one = await submittedDraft(held.house, {}, { languages: textOf(wrong) });
  const three = await submittedDraft(held.house, {}, { languages: textOf(worse) });
  const { rows, total } = await listOf(cast.correspondence);
  const ids = rows.map(({ id }) => id);
  expect(ids.indexOf(three.id)).toBeGreaterThanOrEqual(0);
  expect(ids.indexOf(three.id)).toBeLessThan(ids.indexOf(one.id));
  expect(total).toBe(rows.length);
  expect(rows.find(({ id }) => id === three.id)).toMatchObject({
    errors: await errorsIn(cast.correspondence, three.id),
    state: 'submitted',
    drafter: { id: person(cast.drafter) },
  });
});

test('a drafter sees his own; of colleagues’ drafts, and of drafts of which he may not know, nothing', async () => {
  const his = await savedDraft(held.house, {}, { languages: textOf(wrong) });
  expect(await idsOf(cast.drafter)).toContain(his.id);
  expect(await idsOf(cast.officer)).not.toContain(his.id);
  expect(await idsOf(cast.correspondence)).not.toContain(his.id);
  const stranger = await listOpenFindings(held.house, person(cast.otherUnit));
  expect(stranger).toEqual({ rows: [], next: null, total: 0, unread: 0 });
  expect(await listOpenFindings(held.house, person(cast.administrator))).toEqual(stranger);
});

test('what rests on a record of which the reader may not know is not counted for him', async () => {
  const minute = must(
    await noteMinute(held.house, person('layla-vega'), {
      authority: 'secretary-general',
      manner: 'oral',
      text: 'Nothing on quarry permits leaves before I have seen it.',
      units: [held.house.unit('information')],
      bounds: { correspondents: [], subjectWords: ['quarry permits'] },
    }),
  ).minute;
  must(await confirmMinute(held.house, person(cast.secretaryGeneral), minute, 1));
  const draft = await submittedDraft(held.house, {}, { languages: textOf('The quarry permits have been renewed.') });
  const warnings = async (slug: string) => (await listOf(slug)).rows.find(({ id }) => id === draft.id)?.warnings ?? 0;
  expect(await warnings(cast.correspondence)).toBe((await warnings(cast.drafter)) + 1);
});

test('a finding that was answered, and a text that was put right, are seen at once', async () => {
  const draft = await savedDraft(held.house, {}, { languages: textOf(wrong) });
  const before = (await listOf(cast.drafter)).rows.find(({ id }) => id === draft.id)!;
  const { findings } = must(await showFindings(held.house, person(cast.drafter), draft.id));
  const finding = findings.find(({ rule }) => rule === 'weekday')!;
  const dismissed = { manner: 'dismissed', words: 'As printed.', scope: 'document' } as const;
  must(await answerFinding(held.house, person(cast.drafter), draft.id, finding.key, dismissed));
  const after = (await listOf(cast.drafter)).rows.find(({ id }) => id === draft.id);
  expect(after?.errors ?? 0).toBe(before.errors - 1);
  const content = await noteContent(held.house, { languages: textOf(worse) });
  must(await saveVersion(held.house, person(cast.drafter), draft.id, content, { expectedEdition: draft.edition }));
  expect((await listOf(cast.drafter)).rows.find(({ id }) => id === draft.id)?.errors).toBeGreaterThan(before.errors);
});

test('a draft that is taken from the reader’s sight is gone from the list', async () => {
  const draft = await submittedDraft(held.house, {}, { languages: textOf(wrong) });
  expect(await idsOf(cast.correspondence)).toContain(draft.id);
  await sql`delete from access.access where record = ${draft.id}::uuid and principal = 'cabinet'`.execute(
    held.house.owner,
  );
  expect(await idsOf(cast.correspondence)).not.toContain(draft.id);
});

test('a page of the list asks the same few questions however many drafts stand on it', async () => {
  let asked = 0;
  const db = held.house.db.withPlugin({
    transformQuery: ({ node }) => {
      asked += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  const house = { ...held.house, db };
  const officer = person(cast.followUp);
  while ((await listOpenFindings(house, officer)).unread > 0);
  const questions = async (most: number): Promise<[rows: number, asked: number]> => {
    asked = 0;
    const { rows } = await listOpenFindings(house, officer, { most });
    return [rows.length, asked];
  };
  const [[few, once], [many, again]] = [await questions(1), await questions(100)];
  expect([few, many > 1]).toEqual([1, true]);
  expect(again).toBe(once);
});

describe('The pages', () => {
  const places = [
    { id: 'a', errors: 0, warnings: 4 },
    { id: 'b', errors: 2, warnings: 0 },
    { id: 'c', errors: 2, warnings: 1 },
    { id: 'd', errors: 2, warnings: 1 },
  ].map((place) => ({ ...place, id: `00000000-0000-7000-8000-00000000000${place.id}` }));

  test('follow one another without a gap or a repetition', () => {
    const sorted = places.toSorted(compareWorst);
    expect(sorted.map(({ id }) => id.at(-1))).toEqual(['d', 'c', 'b', 'a']);
    const first = pageAfter(places, null, 2);
    const rest = pageAfter(places, cursorOf(first.at(-1)!), 10);
    expect([...first, ...rest]).toEqual(sorted);
  });

  test('go on from a key and from nothing else', () => {
    expect(placeOf(cursorOf(places[0]!))).toEqual(places[0]);
    expect(placeOf('2.1')).toBeNull();
  });
});
