import { beforeAll, describe, expect, test } from 'vitest';
import type { ItemId, PersonId } from '../../src/kernel/id.ts';
import type { Outcome } from '../../src/kernel/outcome.ts';
import { closeItem, reopenItem } from '../../src/referral/close.commands.ts';
import { directItem } from '../../src/referral/direct.commands.ts';
import { charge } from '../../src/referral/test-items.ts';
import { correctItem } from '../../src/register/correction.commands.ts';
import { voidItem } from '../../src/register/item.commands.ts';
import { registerItem } from '../../src/register/register.commands.ts';
import { noteVerbale } from '../../src/register/test-forms.ts';
import { houseForTests, type TestHouse } from '../harness/house.ts';
import { itemStates } from './item-states.ts';
import { type Letter, letters, people } from './people.ts';

/**
 * Every main act × every role × every state: who may (by letter, `people.ts`), and what those are told who may not: nothing at all
 * where the record is hidden from them, and otherwise that it is not theirs to do. Where it is theirs, the state decides.
 */
const held = houseForTests();
type Answer = Promise<Outcome<unknown, string>>;
const reason = 'A reason';
const told = (outcome: Outcome<unknown, string>): string => (outcome.done ? 'done' : outcome.refusal);

/** By answer, the letters of those who are given it. */
async function answers(ask: (person: PersonId, letter: Letter) => Answer): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const letter of letters) {
    const answer = told(await ask(held.house.person(people[letter]), letter));
    found[answer] = (found[answer] ?? '') + letter;
  }
  return found;
}

/** What everyone is expected to be told: those who may, those who read and may not, and all others. */
function expected(readers: string, may: string, forThem: string, hidden: string): Record<string, string> {
  const table: Record<string, string> = {};
  for (const letter of letters) {
    const answer = !readers.includes(letter) ? hidden : may.includes(letter) ? forThem : 'not-allowed';
    table[answer] = (table[answer] ?? '') + letter;
  }
  return table;
}

describe('who registers', () => {
  test('only the Registry and the Cabinet at headquarters, an office’s registrar in his own book', async () => {
    const found = await answers((person) => registerItem(held.house, person, noteVerbale()));
    expect(found).toEqual({ done: 'RrcCADSg', 'not-allowed': 'PGLlFfIizHham' });
  });
});

/** Acts on an item, with an edition that nobody has: whoever may, and whose act fits the state, is told only that it changed. */
const stale = 99;
const itemActs: Record<string, (house: TestHouse, person: PersonId, item: string) => Answer> = {
  direct: (house, person, item) =>
    directItem(house, person, item as ItemId, {
      edition: stale,
      lead: charge({ unit: house.unit('legal') }),
      others: [],
      directive: null,
      insteadBecause: null,
    }),
  reopen: (house, person, item) => reopenItem(house, person, item as ItemId, { edition: stale, reason }),
  close: (house, person, item) => closeItem(house, person, item as ItemId, { edition: stale, how: 'no-reply', reason }),
  void: (house, person, item) => voidItem(house, person, item, { edition: stale, reason }),
  correct: (house, person, item) =>
    correctItem(house, person, item, { edition: stale, reason, changes: { subject: 'x' } }),
};
/** Who may, where he reads it: by act; at a book of an office abroad its own registrar instead of the Registry. */
const mayOnItem: Record<string, string> = {
  direct: 'cCDS',
  reopen: 'cCDS',
  close: 'cCDS',
  void: 'Rr',
  correct: 'RrcCADS',
};
const mayAbroad: Record<string, string> = { direct: 'cCDS', reopen: 'cCDS', close: 'cCDS', void: 'g', correct: 'g' };
/** Who answers for the lead may close too. */
const leads: Record<string, string> = {
  'directed to a unit': 'L',
  'directed to a unit under an Assistant Secretary-General': 'GF',
  'directed to a person': 'I',
  'sub-referred by an Assistant Secretary-General to a person under him': 'G',
  closed: '',
  'confidential, directed to a unit': 'L',
};
const rounds = 'quartz beryl onyx topaz agate jasper opal garnet zircon spinel pyrite galena barite gypsum'.split(' ');

describe.each(itemStates.map((state, at) => [state.name, state, at] as const))('an item %s', (name, state, at) => {
  let item: string;
  beforeAll(async () => {
    item = await state.make(held.house, rounds[at]!);
  });
  test.each(Object.keys(itemActs))('%s', async (act) => {
    const may =
      (name === 'of an office abroad' ? mayAbroad : mayOnItem)[act]! + (act === 'close' ? (leads[name] ?? '') : '');
    const found = await answers((person) => itemActs[act]!(held.house, person, item));
    const { 'no-such-item': hidden = '', 'not-allowed': refused = '', ...others } = found;
    const rest = Object.values(others).join('');
    const table = expected(state.readers, may, 'theirs', 'no-such-item');
    expect({ hidden, refused, theirs: [...rest].toSorted().join('') }).toEqual({
      hidden: table['no-such-item'] ?? '',
      refused: table['not-allowed'] ?? '',
      theirs: [...(table['theirs'] ?? '')].toSorted().join(''),
    });
    expect(Object.keys(others)).not.toContain('done');
  });
});
