import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { actAsHouse } from '../access/act.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { refusalOf, value } from '../referral/test-items.ts';
import { find } from '../register/search.commands.ts';
import type { DraftContent } from './content.ts';
import { checkOut, release, takeOver } from './lock.commands.ts';
import { startDraft } from './start.commands.ts';
import { submitDraft } from './submit.commands.ts';
import { idOf, memorandumOrder, noteContent, noteOrder, savedDraft, textOf, toMission, toUnit } from './test-drafts.ts';
import { contentHash, saveVersion } from './version.commands.ts';
import { compareVersions, showDraft, showVersion } from './view.commands.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
const save = async (slug: string, id: string, expectedEdition: number, changes: Partial<DraftContent> = {}) =>
  saveVersion(held.house, as(slug), id, await noteContent(held.house, changes), { expectedEdition });

test('each saving is a further version with its own hash, and the old ones stay as they were', async () => {
  const first = await savedDraft(held.house);
  const second = value(await save('omar-fig', first.id, first.edition, { languages: textOf('A second text.') }));
  expect(second).toMatchObject({ ordinal: 2, edition: first.edition + 1 });
  expect(second.contentHash).not.toBe(first.contentHash);
  const kept = value(await showVersion(held.house, as('nadia-almond'), first.id, 1));
  expect(kept.contentHash).toBe(first.contentHash);
  expect(contentHash(kept.content)).toBe(first.contentHash);
  const view = value(await showDraft(held.house, as('nadia-almond'), first.id));
  expect(view.versions.map((v) => [v.ordinal, v.madeBy.id])).toEqual([
    [2, as('omar-fig')],
    [1, as('nadia-almond')],
  ]);
});

test('a saved version cannot be changed, not even past the program', async () => {
  const { version } = await savedDraft(held.house);
  const change = actAsHouse(held.house, 'test.tamper', ({ tx }) =>
    sql`update drafting.version set content = '{}' where id = ${version}`.execute(tx),
  );
  await expect(change).rejects.toThrow(/permission denied/);
  const asOwner = sql`update drafting.version set content = '{}' where id = ${version}`.execute(held.house.owner);
  await expect(asOwner).rejects.toThrow(/does not change/);
  const gone = sql`delete from drafting.version where id = ${version}`.execute(held.house.owner);
  await expect(gone).rejects.toThrow(/does not change/);
});

test('whoever saves over a colleague is told that the draft has changed', async () => {
  const saved = await savedDraft(held.house);
  value(await save('omar-fig', saved.id, saved.edition));
  expect(await save('nadia-almond', saved.id, saved.edition)).toMatchObject({
    refusal: 'changed-meanwhile',
    facts: { edition: saved.edition + 1 },
  });
});

test('of two who save at the same moment one is told', async () => {
  const saved = await savedDraft(held.house);
  const both = await Promise.all([
    save('omar-fig', saved.id, saved.edition),
    save('nadia-almond', saved.id, saved.edition),
  ]);
  expect(both.map(refusalOf).sort()).toEqual(['changed-meanwhile', 'done']);
});

test.each([
  ['an officer of the unit', 'omar-fig', 'done'],
  ['the Cabinet, before the draft was submitted', 'faris-oak', 'no-such-draft'],
  ['an officer of another unit', 'zayd-acacia', 'no-such-draft'],
  ['the administrator', 'lina-juniper', 'no-such-draft'],
  ['the auditor', 'imad-altair', 'no-such-draft'],
] as const)('%s saves a version: %s gets %s', async (_who, slug, expected) => {
  const saved = await savedDraft(held.house);
  expect(refusalOf(await save(slug, saved.id, saved.edition))).toBe(expected);
  if (expected !== 'done') expect(await save(slug, saved.id, saved.edition)).toEqual(await save(slug, newId(), 1));
});

test('what lies with the Cabinet is not written in', async () => {
  const saved = await savedDraft(held.house);
  const submitted = value(
    await submitDraft(held.house, as('nadia-almond'), saved.id, { expectedEdition: saved.edition }),
  );
  expect(refusalOf(await save('nadia-almond', saved.id, submitted.edition))).toBe('not-writable');
});

test('a content that does not hold together is refused', async () => {
  const saved = await savedDraft(held.house);
  const [version] = textOf('One.');
  const cases: [string, Partial<DraftContent>][] = [
    ['one-authentic', { languages: [{ ...version!, authentic: false }] }],
    ['one-authentic', { languages: [version!, { ...version!, language: 'fr' }] }],
    ['language-twice', { languages: [version!, { ...version!, authentic: false }] }],
    ['addressee-unclear', { addressees: [{ ...(await toMission(held.house)), unit: held.house.unit('legal') }] }],
    ['addressee-unclear', { addressees: [{ ...(await toMission(held.house)), correspondent: null }] }],
    ['unknown-addressee', { addressees: [{ ...(await toMission(held.house)), correspondent: newId() }] }],
    ['addressee-not-of-kind', { addressees: [await toMission(held.house, 'trial-ngo-well')] }],
    ['addressee-not-of-kind', { addressees: [toUnit(held.house, 'protocol')] }],
    [
      'file-not-attached',
      {
        enclosures: [
          { sha256: 'a'.repeat(64), name: 'x.pdf', mediaType: 'application/pdf', size: 1, title: '', level: 0 },
        ],
      },
    ],
  ];
  for (const [refusal, changes] of cases)
    expect([refusal, refusalOf(await save('omar-fig', saved.id, saved.edition, changes))]).toEqual([refusal, refusal]);
});

test('a memorandum goes to units and persons of the house only', async () => {
  const { id } = value(await startDraft(held.house, as('omar-fig'), memorandumOrder(held.house)));
  expect(refusalOf(await save('omar-fig', id, 1))).toBe('addressee-not-of-kind');
  const person = { ...toUnit(held.house, 'protocol'), unit: null, person: as('yusra-pine') };
  expect(refusalOf(await save('omar-fig', id, 1, { addressees: [toUnit(held.house, 'protocol'), person] }))).toBe(
    'done',
  );
});

test('while one writes, the other is told until when; the head of the unit may take over, and the ledger says from whom', async () => {
  const saved = await savedDraft(held.house);
  value(await checkOut(held.house, as('omar-fig'), saved.id));
  expect(await save('nadia-almond', saved.id, saved.edition)).toMatchObject({
    refusal: 'locked-by-other',
    facts: { person: as('omar-fig'), until: '10:15' },
  });
  expect(refusalOf(await checkOut(held.house, as('nadia-almond'), saved.id))).toBe('locked-by-other');
  expect(refusalOf(await takeOver(held.house, as('omar-fig'), saved.id))).toBe('not-allowed');
  expect(value(await showDraft(held.house, as('nadia-almond'), saved.id))).toMatchObject({
    lock: { by: { id: as('omar-fig') }, mine: false },
    may: { takeOver: true },
  });
  value(await takeOver(held.house, as('nadia-almond'), saved.id));
  const entry = await held.house.owner
    .selectFrom('ledger.entry')
    .select('detail')
    .where('act', '=', 'draft.take-over')
    .where('record', '=', saved.id)
    .executeTakeFirstOrThrow();
  expect(entry.detail).toMatchObject({ from: as('omar-fig') });
  expect(refusalOf(await save('omar-fig', saved.id, saved.edition))).toBe('locked-by-other');
  value(await release(held.house, as('nadia-almond'), saved.id));
  expect(refusalOf(await save('omar-fig', saved.id, saved.edition))).toBe('done');
});

test('a draft that was left checked out is free after fifteen minutes', async () => {
  const saved = await savedDraft(held.house);
  value(await checkOut(held.house, as('omar-fig'), saved.id));
  held.house.setClock('2026-11-22T07:14:59Z');
  expect(refusalOf(await checkOut(held.house, as('nadia-almond'), saved.id))).toBe('locked-by-other');
  held.house.setClock('2026-11-22T07:15:01Z');
  expect(refusalOf(await checkOut(held.house, as('nadia-almond'), saved.id))).toBe('done');
  held.house.setClock('2026-11-22T07:00:00Z');
});

test('two versions are compared as they were saved', async () => {
  const first = await savedDraft(held.house, {}, { languages: textOf('The meeting is on Monday.') });
  value(await save('omar-fig', first.id, first.edition, { languages: textOf('The meeting is on Tuesday.') }));
  const changes = value(await compareVersions(held.house, as('omar-fig'), first.id, { from: 1, to: 2 }));
  expect(changes.languages).toMatchObject([
    {
      language: 'en',
      paragraphs: [
        {
          change: 'rewritten',
          pieces: [
            { change: 'same', text: 'The meeting is on ' },
            { change: 'removed', text: 'Monday.' },
            { change: 'added', text: 'Tuesday.' },
          ],
        },
      ],
    },
  ]);
  expect(refusalOf(await compareVersions(held.house, as('omar-fig'), first.id, { from: 1, to: 9 }))).toBe(
    'no-such-version',
  );
});

test('a saved draft is found by its words, by its readers only', async () => {
  const saved = await savedDraft(held.house, {}, { languages: textOf('An unmistakable zanzibarite phrase.') });
  const found = async (slug: string) =>
    JSON.stringify(await find(held.house, as(slug), 'zanzibarite')).includes(saved.id);
  expect(await found('omar-fig')).toBe(true);
  expect(await found('zayd-acacia')).toBe(false);
  expect(await found('faris-oak')).toBe(false);
});

test('a note that has no authority behind its signature is stopped before the Cabinet sees it', async () => {
  const post = await idOf(held.house, 'post', 'legal-head');
  const saved = await savedDraft(held.house, noteOrder(held.house), { signatory: { post, onBehalfOf: null } });
  expect(refusalOf(await submitDraft(held.house, as('omar-fig'), saved.id, { expectedEdition: saved.edition }))).toBe(
    'signatory-without-authority',
  );
});
