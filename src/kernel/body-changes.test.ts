import { describe, expect, test } from 'vitest';
import { fc } from '../../test/harness/fast-check.ts';
import type { Block, Body, Run } from './body.ts';
import { type BodyChange, changesBetween, withChange } from './body-changes.ts';
import { placing, withChanges } from './body-changes-placed.ts';
import { keyOfBlock, plainOfBlock, plainOfRuns } from './body-parts.ts';

const paragraph = (text: string, more: object = {}): Block => ({ kind: 'paragraph', runs: [{ text }], ...more });
const body = (...texts: string[]): Body => ({ blocks: texts.map((text) => paragraph(text)) });
const textOf = ({ blocks }: Body): string[] => blocks.map(plainOfBlock);
const told = (changes: readonly BodyChange[]): string[] =>
  changes.map((change) =>
    change.kind === 'words'
      ? `${change.block}.${change.part}@${change.start} “${plainOfRuns(change.before)}” → “${plainOfRuns(change.after)}”`
      : `${change.block}: [${change.before.map(plainOfBlock).join('|')}] → [${change.after.map(plainOfBlock).join('|')}]`,
  );
const named = (changes: readonly BodyChange[]) => changes.map((change, at) => ({ id: String(at), change }));
const keysOf = ({ blocks }: Body): string[] => blocks.map(keyOfBlock);

describe('What a reader changes is told', () => {
  test.each([
    ['a word put in', ['The quick fox runs.'], ['The very quick fox runs.'], ['0.0@4 “” → “very ”']],
    ['a word left out', ['The very quick fox.'], ['The quick fox.'], ['0.0@4 “very ” → “”']],
    [
      'words replaced, as one',
      ['On 5 May in Port Selene.'],
      ['On 6 June in Port Selene.'],
      ['0.0@3 “5 May” → “6 June”'],
    ],
    [
      'two places apart, as two',
      ['We thank you for the letter of May.'],
      ['We thank them for the letter of June.'],
      ['0.0@9 “you” → “them”', '0.0@31 “May” → “June”'],
    ],
    ['Arabic', ['تهدي الأمانة العامة أطيب تحياتها'], ['تهدي الأمانة أطيب تحياتها'], ['0.0@13 “العامة ” → “”']],
    ['a paragraph put in', ['One.', 'Two.'], ['One.', 'Between them.', 'Two.'], ['1: [] → [Between them.]']],
    ['a paragraph left out', ['One.', 'Gone now.', 'Two.'], ['One.', 'Two.'], ['1: [Gone now.] → []']],
    [
      'a paragraph that was divided',
      ['One half. Other half.'],
      ['One half.', 'Other half.'],
      ['0: [One half. Other half.] → [One half.|Other half.]'],
    ],
    ['the last word of a text', ['The letter'], ['The letter today'], ['0.0@10 “” → “ today”']],
  ])('%s', (_what, before, after, expected) => {
    expect(told(changesBetween(body(...before), body(...after)))).toEqual(expected);
  });

  test('a word that was only made bold, a cell of a table and a footnote', () => {
    const before: Body = {
      blocks: [
        { kind: 'paragraph', runs: [{ text: 'A firm word.' }] },
        { kind: 'table', head: false, rows: [[[{ text: 'x' }], [{ text: 'old cell' }]]] },
        { kind: 'paragraph', runs: [{ text: 'See', note: [{ text: 'Vol. 1' }] }, { text: ' there.' }] },
      ],
    };
    const after: Body = {
      blocks: [
        { kind: 'paragraph', runs: [{ text: 'A ' }, { text: 'firm', bold: true }, { text: ' word.' }] },
        { kind: 'table', head: false, rows: [[[{ text: 'x' }], [{ text: 'new cell' }]]] },
        { kind: 'paragraph', runs: [{ text: 'See', note: [{ text: 'Vol. 2' }] }, { text: ' there.' }] },
      ],
    };
    const changes = changesBetween(before, after);
    expect(told(changes)).toEqual(['0.0@2 “firm” → “firm”', '1.1@0 “old” → “new”', '2.0@3 “[Vol. 1]” → “[Vol. 2]”']);
    expect(keysOf(withChanges(before, named(changes)).body)).toEqual(keysOf(after));
  });
});

const run: fc.Arbitrary<Run> = fc.record(
  {
    text: fc.array(fc.constantFrom('a', 'b', 'c', ' ', '. ', 'ب', '\n'), { maxLength: 8 }).map((all) => all.join('')),
    bold: fc.constant(true),
    note: fc.constantFrom([{ text: 'n' }], [{ text: 'm', italic: true }]),
  },
  { requiredKeys: ['text'] },
);
const runs = fc.array(run, { maxLength: 4 });
const block: fc.Arbitrary<Block> = fc.oneof(
  runs.map((all): Block => ({ kind: 'paragraph', runs: all })),
  runs.map((all): Block => ({ kind: 'paragraph', number: true, runs: all })),
  fc.array(runs, { minLength: 1, maxLength: 3 }).map((items): Block => ({ kind: 'list', ordered: false, items })),
  fc.array(runs, { minLength: 2, maxLength: 2 }).map((row): Block => ({ kind: 'table', head: false, rows: [row] })),
);
const anyBody = fc.array(block, { maxLength: 6 }).map((blocks): Body => ({ blocks }));

describe('Changes of a text', () => {
  test('made all together are the text that the reader wrote, whatever it was', () => {
    fc.assert(
      fc.property(anyBody, anyBody, (before, after) => {
        const { body: whole, left } = withChanges(before, named(changesBetween(before, after)));
        expect(left).toEqual([]);
        expect(keysOf(whole)).toEqual(keysOf(after));
      }),
    );
  });

  test('made one after the other, in any order, are the same text: none undoes another and none is lost', () => {
    // Sentences of words that are told apart; at each word a reader leaves it, puts one before it, replaces it or strikes it out.
    const edits = fc.array(fc.constantFrom('leave', 'leave', 'leave', 'add', 'change', 'strike'), {
      minLength: 12,
      maxLength: 40,
    });
    const sentence = (made: readonly string[], paragraph: number, isAfter: boolean): string =>
      made
        .flatMap((edit, at) => {
          const word = `word${paragraph}x${at}`;
          if (!isAfter || edit === 'leave') return [word];
          return { add: [`more${at}`, word], change: [`other${at}`], strike: [] }[edit] ?? [];
        })
        .join(' ');
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 3 }), fc.infiniteStream(fc.nat(100)), (all, picks) => {
        const [before, after] = [false, true].map((isAfter) =>
          body(...all.map((made, at) => sentence(made, at, isAfter))),
        );
        let now = before!;
        const waiting = [...changesBetween(before!, after!)];
        while (waiting.length > 0) {
          const [change] = waiting.splice(picks.next().value % waiting.length, 1);
          const standing = placing(before!, now)(change!);
          expect(standing.is).toBe('fits');
          if (standing.is === 'fits') now = withChange(now, standing.change)!;
          expect(placing(before!, now)(change!).is).not.toBe('fits');
        }
        expect(keysOf(now)).toEqual(keysOf(after!));
      }),
      { numRuns: 60 },
    );
  });

  test('find their place when the writer went on, and say so when their words are others by now', () => {
    const base = body('Dear colleague,', 'The meeting takes place in May in Port Selene.', 'With regards.');
    const [change] = changesBetween(
      base,
      body('Dear colleague,', 'The meeting takes place in June in Port Selene.', 'With regards.'),
    );
    const after = (...texts: string[]) => placing(base, body(...texts))(change!);
    const moved = after(
      'A new first line.',
      'Dear colleague,',
      'The next meeting takes place in May, in Port Selene.',
      'With regards.',
    );
    expect(moved).toMatchObject({ is: 'fits', change: { block: 2, start: 32 } });
    expect(after('Dear colleague,', 'The meeting takes place in June in Port Selene.', 'With regards.')).toEqual({
      is: 'made',
    });
    expect(after('Dear colleague,', 'The meeting takes place in July in Port Selene.', 'With regards.')).toEqual({
      is: 'gone',
    });
    expect(after('Dear colleague,', 'With regards.')).toEqual({ is: 'gone' });
  });

  test('that were made are known as made, also where a word stands beside its like', () => {
    const base = body('It is the the end of it.');
    const [change] = changesBetween(base, body('It is the end of it.'));
    expect(placing(base, withChange(base, change!)!)(change!)).toEqual({ is: 'made' });
    const twice = changesBetween(body('so far'), body('so so far'));
    expect(placing(body('so far'), body('so so far'))(twice[0]!)).toEqual({ is: 'made' });
  });

  test('are never made where the words are not those that they replace', () => {
    const change: BodyChange = {
      kind: 'words',
      block: 0,
      part: 0,
      start: 4,
      before: [{ text: 'old' }],
      after: [{ text: 'new' }],
    };
    expect(withChange(body('The old text'), change)).toEqual(body('The new text'));
    for (const other of ['The cold text', 'The odd text', 'The', ''])
      expect(withChange(body(other), change)).toBeNull();
    expect(withChange({ blocks: [] }, change)).toBeNull();
  });

  test('of two readers that cross are made but for the later; those that only touch are both made', () => {
    const base = body('We thank the kind host.');
    const one = changesBetween(base, body('We thank the generous host.'));
    const other = changesBetween(base, body('We thank our host.'));
    const {
      body: whole,
      made,
      left,
    } = withChanges(base, [
      { id: 'first', change: one[0]! },
      { id: 'second', change: other[0]! },
    ]);
    expect([textOf(whole), made, left]).toEqual([['We thank the generous host.'], ['first'], ['second']]);
    const before = changesBetween(base, body('We warmly thank the kind host.'))[0]!;
    const after = changesBetween(base, body('We greet the kind host.'))[0]!;
    expect(
      textOf(
        withChanges(base, [
          { id: 'a', change: after },
          { id: 'b', change: before },
        ]).body,
      ),
    ).toEqual(['We warmly greet the kind host.']);
  });

  test('two hundred of them in a long text are found in it and made in it in no time that one would wait for', () => {
    const long = (word: string) =>
      body(
        ...Array.from(
          { length: 400 },
          (_, n) =>
            `${n}. The Organisation ${n % 2 === 0 ? word : 'recalls'} the decisions of session ${n} and its own.`,
        ),
      );
    const [base, wished] = [long('notes'), long('welcomes')];
    const now = {
      blocks: [
        paragraph('A preface.'),
        ...base.blocks.map((each, n) => (n % 3 === 0 ? paragraph(plainOfBlock(each).replace('own', 'words')) : each)),
      ],
    };
    const since = performance.now();
    const changes = changesBetween(base, wished);
    const place = placing(base, now);
    const placed = changes.map(place).flatMap((standing) => (standing.is === 'fits' ? [standing.change] : []));
    const { made } = withChanges(now, named(placed));
    expect([changes.length, made.length]).toEqual([200, 200]);
    expect(performance.now() - since).toBeLessThan(5_000);
  });
});
