import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { bodyToText } from '../kernel/body.ts';
import { type ItemId, newId, type PersonId } from '../kernel/id.ts';
import { directItem, referFurther } from '../referral/direct.commands.ts';
import { charge, itemAtLegal, newItem, refusalOf, value } from '../referral/test-items.ts';
import { amendDraft } from './amend.commands.ts';
import { startDraft } from './start.commands.ts';
import { idOf, noteOrder, savedDraft } from './test-drafts.ts';
import { showDraft } from './view.commands.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
const start = (slug: string, changes: Parameters<typeof noteOrder>[1] = {}) =>
  startDraft(held.house, as(slug), noteOrder(held.house, changes));
const shown = async (slug: string, id: string) => refusalOf(await showDraft(held.house, as(slug), id));

/** An item that was referred to the head of Legal Affairs herself, not to her unit. */
async function itemForNadiaAlone(): Promise<ItemId> {
  const item = await newItem(held.house);
  const lead = charge({ person: as('nadia-almond') }, { purpose: 'prepare-reply' });
  const order = { edition: 1, lead, others: [], directive: null, insteadBecause: null };
  value(await directItem(held.house, as('faris-oak'), item, order));
  return item;
}

test.each([
  ['the head of the unit', 'nadia-almond', 'legal', 'done'],
  ['an officer of the unit', 'omar-fig', 'legal', 'done'],
  ['an officer of another unit', 'zayd-acacia', 'legal', 'not-allowed'],
  ['the Cabinet in the place of a unit', 'faris-oak', 'legal', 'not-allowed'],
  ['a Cabinet officer for the Cabinet', 'faris-oak', 'cabinet', 'done'],
  ['an adviser for the Cabinet', 'hana-palm', 'cabinet', 'done'],
  ['the private secretary for the Cabinet', 'layla-vega', 'cabinet', 'not-allowed'],
  ['the Assistant Secretary-General for a department under him', 'murad-canopus', 'palestine', 'done'],
  ['the Assistant Secretary-General for another department', 'murad-canopus', 'legal', 'not-allowed'],
  ['the head of an external office', 'basma-maple', 'office-new-york', 'done'],
  ['the administrator', 'lina-juniper', 'it', 'not-allowed'],
] as const)('%s begins a draft: %s for %s is %s', async (_who, slug, unit, expected) => {
  expect(refusalOf(await start(slug, { unit: held.house.unit(unit) }))).toBe(expected);
});

test('an answer is proposed with the sender, his language, his reference and the set phrases', async () => {
  const sender = await idOf(held.house, 'correspondent', 'trial-mission-bensalem');
  const { item } = await itemAtLegal(held.house, { sender, theirReference: 'BSL/2026/77', theirDate: '18/11/2026' });
  const { proposal } = value(await start('omar-fig', { answers: [item] }));
  expect(proposal.addressees).toMatchObject([{ correspondent: sender, language: 'en', channel: 'e-mail', role: 'to' }]);
  expect(proposal.yourReference).toEqual({ number: 'BSL/2026/77', date: '18/11/2026' });
  const [version] = proposal.languages;
  expect(version).toMatchObject({ language: 'en', authentic: true, salutation: null });
  expect(version!.body.blocks[0]).toMatchObject({
    runs: [
      {
        text: expect.stringMatching(
          /presents its compliments to the Permanent Mission of the Trial Kingdom of Bensalem to the OIC and has the honour to refer to its note no\. BSL\/2026\/77 dated 18\/11\/2026/,
        ),
      },
    ],
  });
  expect(version!.close).toContain('the Permanent Mission of the Trial Kingdom of Bensalem');
  const inFrench = value(await start('omar-fig', { answers: [item], language: 'fr' })).proposal.languages;
  expect(inFrench).toMatchObject([{ language: 'fr', authentic: true }]);
});

test('a letter refers to what it answers in a sentence of its own, and then begins', async () => {
  const sender = await idOf(held.house, 'correspondent', 'trial-organisation-atlantis');
  const { item } = await itemAtLegal(held.house, {
    kind: 'letter',
    sender,
    theirReference: 'ATL/19',
    theirDate: '10/11/2026',
  });
  const { proposal } = value(await start('omar-fig', { kind: 'letter', answers: [item] }));
  const [version] = proposal.languages;
  expect(bodyToText(version!.body)).toBe('I refer to your letter no. ATL/19 dated 10/11/2026.\n\nI have the honour to');
  expect(version!.close).toBe('Please accept the assurances of my highest consideration.');
});

test('an item is answered by those to whom it was referred for that, and by the Cabinet', async () => {
  const { item } = await itemAtLegal(held.house);
  expect(refusalOf(await start('zayd-acacia', { unit: held.house.unit('protocol'), answers: [item] }))).toBe(
    'no-such-item',
  );
  const others = [charge({ unit: held.house.unit('protocol') }, { purpose: 'information', dueOn: null })];
  value(await referFurther(held.house, as('faris-oak'), item, { others, directive: null }));
  expect(refusalOf(await start('zayd-acacia', { unit: held.house.unit('protocol'), answers: [item] }))).toBe(
    'not-referred',
  );
  expect(refusalOf(await start('zayd-acacia', { unit: held.house.unit('protocol'), quotes: [item] }))).toBe('done');
  expect(refusalOf(await start('omar-fig', { answers: [item] }))).toBe('done');
  expect(refusalOf(await start('faris-oak', { unit: held.house.unit('cabinet'), answers: [item] }))).toBe('done');
});

test('what may not be seen is answered like what does not exist, before anything else is said', async () => {
  const hidden = await newItem(held.house);
  const [one, other] = [
    await start('omar-fig', { answers: [hidden], kind: 'no-kind', level: 2 }),
    await start('omar-fig', { answers: [newId()], kind: 'no-kind', level: 2 }),
  ];
  expect(one).toEqual(other);
  expect(refusalOf(one)).toBe('no-such-item');
  expect(await start('omar-fig', { quotes: [hidden] })).toEqual(await start('omar-fig', { quotes: [newId()] }));
});

test('a draft that answers something unregistered is stopped', async () => {
  expect(await start('omar-fig', { answersWritten: 'MFA/9/2026' })).toMatchObject({
    refusal: 'answer-unregistered',
    facts: { reference: 'MFA/9/2026' },
  });
});

test('a note answers a note and a letter a letter', async () => {
  const { item } = await itemAtLegal(held.house, { kind: 'letter' });
  expect(refusalOf(await start('omar-fig', { answers: [item] }))).toBe('answer-of-other-kind');
  expect(refusalOf(await start('omar-fig', { answers: [item], kind: 'letter' }))).toBe('done');
});

test.each([
  ['a kind that only comes in', { kind: 'instruction' }, 'unknown-kind'],
  ['a kind that nobody knows', { kind: 'ode' }, 'unknown-kind'],
  ['a memorandum by the road outside', { kind: 'memorandum' }, 'kind-of-other-road'],
  ['a note by the road inside', { road: 'memorandum' as const }, 'kind-of-other-road'],
  ['a level above the drafter’s own', { level: 2 }, 'above-your-level'],
])('%s is refused', async (_what, changes, refusal) => {
  expect(refusalOf(await start('omar-fig', changes))).toBe(refusal);
});

test('a draft inherits the level of what it answers, and a colleague who is not cleared for it knows nothing of it', async () => {
  const { item } = await itemAtLegal(held.house, { level: 1 });
  expect(refusalOf(await start('nadia-almond', { answers: [item], level: 0 }))).toBe('level-too-low');
  const { id } = value(await start('nadia-almond', { answers: [item] }));
  expect(value(await showDraft(held.house, as('nadia-almond'), id))).toMatchObject({ level: 1 });
  expect(await showDraft(held.house, as('omar-fig'), id)).toEqual(await showDraft(held.house, as('omar-fig'), newId()));
});

test('a colleague without access to a source sees neither the source nor the draft', async () => {
  const item = await itemForNadiaAlone();
  const { id } = value(await start('nadia-almond', { answers: [item] }));
  expect(await shown('nadia-almond', id)).toBe('done');
  expect(await shown('omar-fig', id)).toBe('no-such-draft');
});

test('a draft that quotes a draft inherits what that one rests on', async () => {
  const item = await itemForNadiaAlone();
  const first = value(await start('nadia-almond', { answers: [item] }));
  const second = value(await start('nadia-almond', { quotes: [first.id] }));
  expect(await shown('nadia-almond', second.id)).toBe('done');
  expect(await shown('omar-fig', second.id)).toBe('no-such-draft');
});

test('a further source raises the level, and its readers bound those of the draft', async () => {
  const saved = await savedDraft(held.house);
  expect(await shown('omar-fig', saved.id)).toBe('done');
  const { item } = await itemAtLegal(held.house, { level: 1 });
  expect(
    refusalOf(
      await amendDraft(held.house, as('omar-fig'), saved.id, { quotes: [item] }, { expectedEdition: saved.edition }),
    ),
  ).toBe('no-such-record');
  value(
    await amendDraft(held.house, as('nadia-almond'), saved.id, { quotes: [item] }, { expectedEdition: saved.edition }),
  );
  expect(value(await showDraft(held.house, as('nadia-almond'), saved.id))).toMatchObject({
    level: 1,
    sources: [{ record: item, manner: 'quotes', kind: 'item' }],
  });
  expect(await shown('omar-fig', saved.id)).toBe('no-such-draft');
});

test('a sealed envelope is answered only by those with whom its contents are shared', async () => {
  const item = await newItem(held.house, { marking: 'personal', openers: [as('khalil-polaris')] });
  expect(refusalOf(await start('faris-oak', { unit: held.house.unit('cabinet'), answers: [item] }))).toBe(
    'sealed-to-you',
  );
  const { id } = value(await start('khalil-polaris', { unit: held.house.unit('cabinet'), answers: [item] }));
  expect(await shown('khalil-polaris', id)).toBe('done');
  expect(await shown('faris-oak', id)).toBe('no-such-draft');
});
