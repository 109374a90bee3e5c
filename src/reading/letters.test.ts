import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readProfile } from '../directory/profile-read.ts';
import { lexiconOfProfile } from './lexicon-of-profile.ts';
import { readText } from './read-text.ts';
import type { Span } from './reading.ts';

const outcome = readProfile(new URL('../../profiles/oic', import.meta.url).pathname);
if (!outcome.done) throw new Error('The profile is broken');
const lexicon = lexiconOfProfile(outcome.value);

type Letter = { readonly text: readonly string[]; readonly [kind: string]: readonly string[] };
const letters = JSON.parse(readFileSync(new URL('./fixtures/letters.json', import.meta.url), 'utf8')) as Record<
  string,
  Letter
>;

/** What is read in a letter, each as its words and what they are taken for. */
function readingOf(text: string): Record<string, string[]> {
  const read = readText(text, lexicon);
  const quote = ({ start, end }: Span) => text.slice(start, end);
  return {
    numbers: read.numbers.map((each) => `${quote(each)} = ${each.value}`),
    ordinals: read.ordinals.map((each) => `${quote(each)} = ${each.value}${each.wellFormed ? '' : ' (wrong form)'}`),
    money: read.money.map((each) => `${quote(each)} = ${each.amount} ${each.currency}`),
    percentages: read.percentages.map((each) => `${quote(each)} = ${each.value}`),
    quantities: read.quantities.map((each) => `${quote(each.nounSpan)} = ${each.number.value} ${each.noun}`),
    twice: read.figuresAndWords.map(({ figures, words }) => `${quote(figures)} = ${quote(words)}`),
    citations: read.citations.map((each) => `${quote(each)} = ${each.kind} ${each.canonical}`),
    references: read.references.map(
      ({ ours, number, date }) =>
        `${ours ? 'ours' : 'theirs'} ${number && quote(number)} of ${date && date.days?.from}`,
    ),
    quotations: read.quotations.map(({ inner }) => quote(inner)),
    enclosures: read.enclosures.map(({ count }) => String(count)),
    marks: read.marks.map((each) => `${quote(each)} = ${each.level}`),
  };
}

describe.each(Object.entries(letters))('a whole letter, %s', (_, { text, ...expected }) => {
  test('everything that counts or cites is found, and nothing else', () => {
    expect(readingOf(text.join('\n'))).toEqual(expected);
  });

  test('blank lines between paragraphs change nothing', () => {
    expect(readingOf(text.join('\n\n'))).toEqual(expected);
    expect(readingOf(text.join('\r\n\r\n\r\n'))).toEqual(expected);
  });
});
