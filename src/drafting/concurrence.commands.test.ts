import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { referFurther } from '../referral/direct.commands.ts';
import { charge, itemAtLegal, refusalOf, value } from '../referral/test-items.ts';
import {
  answerConcurrence,
  askConcurrence,
  closeConcurrence,
  listAsked,
  openConcurrence,
} from './concurrence.commands.ts';
import { submitDraft } from './submit.commands.ts';
import { noteContent, savedDraft, submittedDraft, textOf } from './test-drafts.ts';
import { saveVersion } from './version.commands.ts';
import { showDraft } from './view.commands.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
const unit = (slug: string) => held.house.unit(slug);
const shown = async (slug: string, id: string) => refusalOf(await showDraft(held.house, as(slug), id));
const opened = (slug: string, id: string, expectedEdition: number, units: string[], dueOn = '2026-11-24') =>
  openConcurrence(held.house, as(slug), id, {
    asked: units.map((one) => ({ unit: unit(one), dueOn })),
    expectedEdition,
  });

/** A draft of Legal Affairs for which the Cabinet has been asked to open concurrence with Protocol and Information. */
async function askedDraft(order: Parameters<typeof savedDraft>[1] = {}) {
  const saved = await savedDraft(held.house, order);
  const units = [unit('protocol'), unit('information')];
  return {
    version: saved.version,
    ...value(await askConcurrence(held.house, as('nadia-almond'), saved.id, { units, expectedEdition: saved.edition })),
  };
}
const idFor = async (draft: string, slug: string) =>
  value(await showDraft(held.house, as('faris-oak'), draft)).concurrences.find((one) => one.unit === unit(slug))!.id;

test('the unit asks, the Cabinet opens, each unit answers until its own day, and the unit has its draft back', async () => {
  const asked = await askedDraft();
  expect(await shown('zayd-acacia', asked.id)).toBe('no-such-draft');
  const open = value(
    await openConcurrence(held.house, as('faris-oak'), asked.id, {
      asked: [
        { unit: unit('protocol'), dueOn: '2026-11-24' },
        { unit: unit('information'), dueOn: '2026-11-26' },
      ],
      question: 'Do you agree with the wording?',
      expectedEdition: asked.edition,
    }),
  );
  expect(open.state).toBe('in-concurrence');
  expect(await shown('zayd-acacia', asked.id)).toBe('done');
  expect(await listAsked(held.house, as('zayd-acacia'))).toMatchObject([
    { draft: asked.id, dueOn: '2026-11-24', isLate: false, question: 'Do you agree with the wording?' },
  ]);
  value(
    await answerConcurrence(held.house, as('zayd-acacia'), await idFor(asked.id, 'protocol'), { position: 'agrees' }),
  );
  const last = await answerConcurrence(held.house, as('rania-basil'), await idFor(asked.id, 'information'), {
    position: 'agrees-with-remarks',
    remarks: 'The title is too long.',
  });
  expect(value(last).state).toBe('draft');
  const { concurrences, version } = value(await showDraft(held.house, as('nadia-almond'), asked.id));
  expect(version).toBe(1);
  expect(concurrences.map((one) => [one.position, one.remarks, one.ordinal])).toEqual([
    ['agrees', null, 1],
    ['agrees-with-remarks', 'The title is too long.', 1],
  ]);
});

test.each([
  ['the unit itself', 'nadia-almond', 'not-allowed'],
  ['a unit that is not concerned', 'zayd-acacia', 'no-such-draft'],
  ['an adviser', 'hana-palm', 'done'],
  ['the Director-General', 'jamila-sirius', 'done'],
  ['the private secretary', 'layla-vega', 'no-such-draft'],
] as const)('%s opens a concurrence: %s gets %s', async (_who, slug, expected) => {
  const { id, edition } = await askedDraft();
  expect(refusalOf(await opened(slug, id, edition, ['protocol']))).toBe(expected);
});

test('a unit that may not read what the draft rests on is not asked until the item has been referred to it', async () => {
  const { item } = await itemAtLegal(held.house);
  const { id, edition } = await askedDraft({ answers: [item] });
  expect(await opened('faris-oak', id, edition, ['protocol', 'information'])).toMatchObject({
    refusal: 'source-not-shared',
    facts: { units: expect.arrayContaining([unit('protocol'), unit('information')]) },
  });
  const others = [charge({ unit: unit('protocol') }, { purpose: 'advice' })];
  value(await referFurther(held.house, as('faris-oak'), item, { others, directive: null }));
  expect(refusalOf(await opened('faris-oak', id, edition, ['information']))).toBe('source-not-shared');
  expect(refusalOf(await opened('faris-oak', id, edition, ['protocol']))).toBe('done');
  expect(await shown('zayd-acacia', id)).toBe('done');
});

test.each([
  ['nobody is asked', [], '2026-11-24', 'no-unit'],
  ['a unit is asked twice', ['protocol', 'protocol'], '2026-11-24', 'no-unit'],
  ['the writer is asked', ['legal'], '2026-11-24', 'own-unit'],
  ['the day has passed', ['protocol'], '2026-11-21', 'due-in-past'],
  ['the day does not exist', ['protocol'], '2026-11-31', 'no-such-day'],
] as const)('where %s, nothing is opened', async (_what, units, dueOn, refusal) => {
  const { id, edition } = await askedDraft();
  expect(refusalOf(await opened('faris-oak', id, edition, [...units], dueOn))).toBe(refusal);
});

test('a unit answers for itself, once, and says why it does not agree', async () => {
  const { id, edition } = await askedDraft();
  value(await opened('faris-oak', id, edition, ['protocol', 'information']));
  const protocol = await idFor(id, 'protocol');
  const answer = (slug: string, position: 'agrees' | 'disagrees', remarks: string | null = null, of = protocol) =>
    answerConcurrence(held.house, as(slug), of, { position, remarks });
  expect(refusalOf(await answer('rania-basil', 'agrees'))).toBe('not-allowed');
  expect(refusalOf(await answer('faris-oak', 'agrees'))).toBe('not-allowed');
  expect(await answer('widad-jasmine', 'agrees')).toEqual(await answer('widad-jasmine', 'agrees', null, newId()));
  expect(refusalOf(await answer('zayd-acacia', 'disagrees', '  '))).toBe('remarks-needed');
  expect(refusalOf(await answer('zayd-acacia', 'disagrees', 'Protocol was not heard.'))).toBe('done');
  expect(refusalOf(await answer('yusra-pine', 'agrees'))).toBe('already-answered');
});

test('a draft waits for the units that are still asked; afterwards the silent are named', async () => {
  const { id, edition } = await askedDraft();
  const open = value(await opened('faris-oak', id, edition, ['protocol'], '2026-11-22'));
  const submit = () => submitDraft(held.house, as('nadia-almond'), id, { expectedEdition: open.edition });
  expect(await submit()).toMatchObject({ refusal: 'concurrence-open', facts: { day: '2026-11-22' } });
  held.house.setClock('2026-11-23T07:00:00Z');
  expect(value(await showDraft(held.house, as('nadia-almond'), id)).concurrences[0]!.position).toBe('silent');
  expect((await listAsked(held.house, as('zayd-acacia'))).find((one) => one.draft === id)).toMatchObject({
    isLate: true,
  });
  expect(refusalOf(await submit())).toBe('done');
  held.house.setClock('2026-11-22T07:00:00Z');
  const { rows } = await sql<{ position: string }>`
    select position from drafting.concurrence where draft = ${id}`.execute(held.house.owner);
  expect(rows).toEqual([{ position: 'silent' }]);
  expect(await shown('zayd-acacia', id)).toBe('no-such-draft');
});

test('the Cabinet ends a concurrence, and who said nothing no longer reads the draft', async () => {
  const { id, edition } = await askedDraft();
  value(await opened('faris-oak', id, edition, ['protocol', 'information']));
  value(await answerConcurrence(held.house, as('zayd-acacia'), await idFor(id, 'protocol'), { position: 'agrees' }));
  expect(refusalOf(await closeConcurrence(held.house, as('nadia-almond'), id))).toBe('not-allowed');
  expect(value(await closeConcurrence(held.house, as('faris-oak'), id))).toMatchObject({ state: 'draft' });
  expect(refusalOf(await closeConcurrence(held.house, as('faris-oak'), id))).toBe('nothing-open');
  expect([await shown('zayd-acacia', id), await shown('rania-basil', id)]).toEqual(['done', 'no-such-draft']);
});

test('a new version is asked about anew, and the remarks stay with the old one', async () => {
  const { id, edition } = await askedDraft();
  const open = value(await opened('faris-oak', id, edition, ['protocol']));
  expect(refusalOf(await opened('faris-oak', id, open.edition, ['protocol']))).toBe('already-asked');
  const answer = { position: 'disagrees' as const, remarks: 'Not in this form.' };
  const answered = value(await answerConcurrence(held.house, as('zayd-acacia'), await idFor(id, 'protocol'), answer));
  const content = await noteContent(held.house, { languages: textOf('In another form.') });
  const saved = value(
    await saveVersion(held.house, as('nadia-almond'), id, content, { expectedEdition: answered.edition }),
  );
  value(await opened('faris-oak', id, saved.edition, ['protocol']));
  const { concurrences } = value(await showDraft(held.house, as('nadia-almond'), id));
  expect(concurrences.map((one) => [one.ordinal, one.position, one.remarks])).toEqual([
    [2, null, null],
    [1, 'disagrees', 'Not in this form.'],
  ]);
});

test('the Cabinet asks units about a draft that lies with it already', async () => {
  const submitted = await submittedDraft(held.house);
  const open = value(await opened('faris-oak', submitted.id, submitted.edition, ['protocol']));
  expect(open.state).toBe('submitted');
  expect(await shown('zayd-acacia', submitted.id)).toBe('done');
});

test('a unit in which nobody is cleared for the draft is not asked', async () => {
  const { id, edition } = await askedDraft({ level: 1 });
  expect(refusalOf(await opened('faris-oak', id, edition, ['conference']))).toBe('nobody-cleared');
  expect(refusalOf(await opened('faris-oak', id, edition, ['protocol']))).toBe('done');
  expect(await shown('zayd-acacia', id)).toBe('no-such-draft');
  expect(await shown('yusra-pine', id)).toBe('done');
});
