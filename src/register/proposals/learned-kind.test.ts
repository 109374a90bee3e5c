import { beforeAll, expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { idOf, value } from '../../dispatch/test-road.ts';
import { registerItem } from '../register.commands.ts';
import { noteVerbale } from '../test-forms.ts';
import { type EarlierKind, kindByEarlier } from './learned-kind.ts';
import { proposeFor } from './proposals.commands.ts';
import type { Proposal } from './proposals.ts';

const held = houseForTests();
const person = (slug: string) => held.house.person(slug);
let bank = '';
let qaf = '';
beforeAll(async () => {
  bank = await idOf(held.house, 'institution-isdb');
  qaf = await idOf(held.house, 'trial-mission-qaf');
});

/** A paper that names its sender and says nothing of its kind, or is a letter by its salutation. */
const paper = (head: string, salutation = ''): string =>
  `${head}\nRef.: A/1/2026\nDate: 17 November 2026\nSubject: Wells in three provinces\n${salutation}\nThe wells that were dug last year are described below, with the schools beside them.\nThe accounts follow in due course.`;
const kindOf = async (text: string, slug = 'bilal-birch'): Promise<Proposal | undefined> =>
  value(await proposeFor(held.house, person(slug), { text, channel: 'hand' })).proposals.find(
    ({ field }) => field === 'kind',
  );
async function registered(change: Parameters<typeof noteVerbale>[0]): Promise<void> {
  const { senderWritten: _, ...form } = noteVerbale(change);
  value(await registerItem(held.house, person('bilal-birch'), form));
}

test('where a paper says nothing of its kind, that of its sender’s earlier letters is offered once two agree, and no more when one differs', async () => {
  const text = paper('Islamic Development Bank');
  expect(await kindOf(text)).toBeUndefined();
  await registered({ sender: bank, kind: 'report' });
  expect(await kindOf(text)).toBeUndefined();
  await registered({ sender: bank, kind: 'report' });
  expect(await kindOf(text)).toMatchObject({
    value: 'report',
    sureness: 'unsure',
    isLearned: true,
    source: { words: 'Islamic Development Bank' },
  });
  // Whoever may not read those letters is told nothing of them.
  expect(await kindOf(text, 'omar-fig')).toBeUndefined();
  await registered({ sender: bank, kind: 'circular', level: 1 });
  expect(await kindOf(text)).toMatchObject({ value: 'report' });
  await registered({ sender: bank, kind: 'circular' });
  expect(await kindOf(text)).toBeUndefined();
});

test('a kind that officers put right twice in the letters of one sender is proposed right the third time, until one of them lets it stand', async () => {
  const text = paper('Permanent Mission of the Trial Republic of Qaf to the OIC', 'Dear Sir,');
  const proposed = await kindOf(text);
  expect(proposed).toMatchObject({ value: 'letter', sureness: 'likely' });
  const putRight = {
    sender: qaf,
    kind: 'report',
    proposed: [{ field: 'kind' as const, value: 'letter', words: 'Dear Sir,', sureness: 'likely' as const }],
  };
  await registered(putRight);
  expect(await kindOf(text)).toMatchObject({ value: 'letter' });
  await registered(putRight);
  expect(await kindOf(text)).toMatchObject({
    value: 'report',
    sureness: 'likely',
    isLearned: true,
    source: { words: 'Dear Sir' },
  });
  // What the paper itself names stays.
  expect(await kindOf(text.replace('Ref.:', 'NOTE VERBALE\nRef.:'))).toMatchObject({
    value: 'note-verbale',
    sureness: 'sure',
  });
  await registered({ sender: qaf, kind: 'letter' });
  expect(await kindOf(text)).toMatchObject({ value: 'letter', sureness: 'likely' });
});

const was = (item: string, kind: string, instead: string | null = null): EarlierKind => ({ item, kind, instead });
test.each<[string | null, readonly EarlierKind[], string | null]>([
  [null, [], null],
  [null, [was('1', 'report')], null],
  [null, [was('1', 'report'), was('2', 'report')], 'report'],
  [null, [was('1', 'report'), was('2', 'report'), was('3', 'letter')], null],
  ['letter', [was('1', 'report'), was('2', 'report')], null],
  ['letter', [was('1', 'report', 'letter'), was('2', 'report', 'letter'), was('3', 'circular')], 'report'],
  ['letter', [was('1', 'report', 'letter'), was('2', 'circular', 'letter')], null],
  ['letter', [was('1', 'letter'), was('2', 'letter')], null],
])('where a paper says %j, the earlier letters %j tell %j', (said, earlier, told) => {
  expect(kindByEarlier(said, earlier)).toBe(told);
});
