import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { cast, must, reviewers } from '../../../test/harness/road.ts';
import { openDoor, type TestDoor } from '../../../test/truth/door.ts';
import { submittedDraft, textOf } from '../../drafting/test-drafts.ts';
import { newItem } from '../../referral/test-items.ts';
import { loadResolutions } from '../../resolutions/load.ts';
import { sayHeld } from '../../resolutions/resolutions.commands.ts';
import { checkText } from './checked-text.commands.ts';
import { type CheckedText, longestText, longestTogether, ruleSet } from './checked-text.ts';
import { answerFinding, showFindings } from './findings.commands.ts';

const held = houseForTests();
let door: TestDoor;
const person = (slug: string) => held.house.person(slug);
const on = '2026-11-22';
const checked = async (who: string, text: string, more = {}): Promise<CheckedText> =>
  must(await checkText(held.house, person(who), { text, on, ...more }));
const rules = ({ findings }: CheckedText): string[] => findings.map(({ rule }) => rule);

beforeAll(async () => {
  await loadResolutions(held.house, held.house.profile);
  door = await openDoor(held.house);
});
afterAll(() => door?.close());

test('a text is read by the rules of the house, each finding in its exact place', async () => {
  const text = 'The Council opened on Monday, 21 November 2026.';
  const answer = await checked(cast.drafter, text);
  const [found] = answer.findings;
  expect(found).toMatchObject({ rule: 'weekday', check: 'C6', quote: 'Monday' });
  expect(text.slice(found!.start, found!.end)).toBe('Monday');
  expect(answer).toMatchObject({ language: 'en', kind: null, settled: 0, isSpelt: true, profile: 'oic', ruleSet });
});

test('the register of the house decides whether a citation is unknown or not held', async () => {
  const text = 'Recalling Resolution No. 77/51-PAL,';
  const before = (await checked(cast.drafter, text)).findings.find(({ rule }) => rule === 'unknown-resolution');
  expect(before?.severity).toBe('note');
  const complete = { sessionKind: 'cfm', session: 51, body: 'PAL', complete: true, source: 'Report' };
  must(await sayHeld(held.house, person('nadia-almond'), complete));
  const after = (await checked(cast.drafter, text)).findings.find(({ rule }) => rule === 'unknown-resolution');
  expect(after?.severity).toBe('error');
});

test('a higher item that is cited is told to whoever may read it; to anyone else its number is as any', async () => {
  const { house } = held;
  const item = await newItem(house, { level: 1, subject: 'A grave matter' });
  const { rows } = await sql<{
    n: string;
  }>`select number_text as n from register.item where id = ${item}::uuid`.execute(house.owner);
  const text = (number: string) => `With reference to our note no. ${number}, the meeting is confirmed.`;
  const told = await checked(cast.politicalAdviser, text(rows[0]!.n));
  expect(rules(told)).toContain('higher-item');
  expect(JSON.stringify(told)).not.toContain(item);
  for (const who of [cast.drafter, cast.officer, cast.otherUnit, cast.administrator])
    expect(await checked(who, text(rows[0]!.n))).toEqual({
      ...(await checked(who, text('GS/IN/2026/99999'))),
    });
});

test('a letter that answers a registered item is held against it: its date, its form, its level; of nobody else’s item is anything said', async () => {
  const { house } = held;
  const senderWritten = 'Permanent Mission of Testland';
  await newItem(house, { senderWritten, theirReference: 'TST/118/2026', theirDate: '5 October 2026', level: 1 });
  const text = (number: string, who = 'Testland') =>
    `To the Permanent Mission of ${who}\n\nWith reference to your note no. ${number} dated 6 October 2026, the list is attached.`;
  const told = await checked(cast.politicalAdviser, text('TST/118/2026'));
  const date = told.findings.find(({ rule }) => rule === 'your-reference');
  expect(date).toMatchObject({ check: 'C3', quote: '6 October 2026' });
  expect(rules(told)).toContain('higher-item');
  expect(rules(await checked(cast.politicalAdviser, text('TST/118/2026', 'Utopia')))).not.toContain('your-reference');
  for (const who of [cast.drafter, cast.administrator])
    expect(await checked(who, text('TST/118/2026'))).toEqual(await checked(who, text('TST/119/2026')));
  await newItem(house, {
    senderWritten,
    theirReference: 'TST/118/2026',
    theirDate: '5 October 2026',
    whyAnother: 'Twice',
  });
  expect(rules(await checked(cast.politicalAdviser, text('TST/118/2026')))).not.toContain('your-reference');
});

test('what was settled for the whole house is left out and counted; whoever reads no draft has no part in it', async () => {
  const { house } = held;
  const text = 'The council met on Tuesday, 21 November 2026.';
  const draft = await submittedDraft(house, {}, { languages: textOf(text) });
  const seen = must(await showFindings(house, person(reviewers.C6), draft.id));
  const { key } = seen.findings.find(({ rule }) => rule === 'weekday')!;
  const forAll = { manner: 'dismissed', words: 'Quoted as it was printed.', scope: 'house' } as const;
  must(await answerFinding(house, person(reviewers.C6), draft.id, key, forAll));
  const answer = await checked(reviewers.C6, text);
  expect(rules(answer)).not.toContain('weekday');
  expect(answer.settled).toBe(1);
  expect(rules(await checked(cast.administrator, text))).toContain('weekday');
});

test('other language versions stand beside it, and single checks or rules may be asked', async () => {
  const text = 'The meeting opens on 21 November 2026 with 12 delegations.';
  const others = ['La réunion s’ouvre le 22 novembre 2026 avec 12 délégations.'];
  expect(rules(await checked(cast.drafter, text, { others }))).toContain('version-dates');
  expect(rules(await checked(cast.drafter, text, { others, only: ['weekday', 'C4'] }))).not.toContain('version-dates');
});

test('a kind that the house does not issue, and versions that are too long together, are refused with a sentence', async () => {
  const { house } = held;
  expect(await checkText(house, person(cast.drafter), { text: 'x', kind: 'poem' })).toMatchObject({
    refusal: 'unknown-kind',
  });
  const others = Array.from({ length: 3 }, () => 'x '.repeat(longestTogether / 4));
  expect(await checkText(house, person(cast.drafter), { text: 'x', others })).toMatchObject({
    refusal: 'texts-too-long',
  });
});

test('over HTTP: for whoever is signed in, within bounds, and nothing of the text is kept', async () => {
  const entries = held.house.entries.length;
  const text = 'The heliotrope meeting opened on Monday, 21 November 2026.';
  const answered = await door.ask(cast.drafter, 'POST', '/api/check', { text, on });
  expect(answered.status).toBe(200);
  expect(rules(JSON.parse(answered.body) as CheckedText)).toContain('weekday');
  expect(held.house.entries).toHaveLength(entries);
  const { rows } = await sql`select from platform.idempotency where response::text like '%heliotrope%'`.execute(
    held.house.owner,
  );
  expect(rows).toHaveLength(0);
  const refused = async (body: object) => (await door.ask(cast.drafter, 'POST', '/api/check', body)).status;
  expect(await refused({ text: 'x'.repeat(longestText + 1) })).toBe(400);
  expect(await refused({ text: '' })).toBe(400);
  expect(await refused({ text: 'x', kind: 'poem' })).toBeGreaterThanOrEqual(400);
  const stranger = await door.app.inject({ method: 'POST', url: '/api/check', payload: { text } });
  expect(stranger.statusCode).toBe(401);
});

test('the longest text that is read keeps nobody of the house waiting', async () => {
  const page =
    'The Council met in Port Selene on 21 November 2026, heard 12 delegations and took note of Resolution No. 1/34-E. ';
  const text = page.repeat(Math.floor(longestText / page.length));
  await checked(cast.drafter, page);
  let held = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    held = Math.max(held, performance.now() - last);
    last = performance.now();
  }, 5);
  const began = performance.now();
  await checked(cast.drafter, text);
  const took = performance.now() - began;
  clearInterval(beat);
  // In one piece it would hold the others all the while.
  expect(held).toBeLessThan(took / 2);
});
