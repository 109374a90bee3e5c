import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/harness/fast-check.ts';
import { languages } from '../../kernel/text.ts';
import { readWord } from './read-word.ts';
import { anyBody, inputOf, letters } from './test-bodies.ts';
import { tidyBody } from './tidy.ts';
import { writeWord } from './write-word.ts';

describe.each(languages)('A letter in "%s"', (language) => {
  test('comes back from a Word file as it went in', async () => {
    const input = inputOf(language, letters[language]);
    const read = await readWord(await writeWord(input), 'en');
    expect(read).toEqual({
      done: true,
      value: {
        source: input.source,
        fields: { subject: 'Coordination', salutation: 'Excellency,', close: 'Accept, Sir' },
        body: letters[language],
        remarks: [],
        insertions: 0,
        deletions: 0,
        left: [],
        untracked: null,
        tracked: [],
      },
    });
  });

  test('whatever it holds, is the same after the way out and back', async () => {
    await fc.assert(
      fc.asyncProperty(anyBody, async (body) => {
        const read = await readWord(await writeWord(inputOf(language, body)), language);
        expect(read.done && read.value.body).toEqual(tidyBody(body, language));
      }),
      { numRuns: 60 },
    );
  });

  test('is made of the same bytes each time', async () => {
    const input = inputOf(language, letters[language]);
    expect((await writeWord(input)).equals(await writeWord(input))).toBe(true);
  });
});

test('a body without what says nothing stays what it is', () => {
  fc.assert(
    fc.property(anyBody, fc.constantFrom(...languages), (body, language) => {
      const tidy = tidyBody(body, language);
      expect(tidyBody(tidy, language)).toEqual(tidy);
    }),
  );
});

test('remarks travel as comments on their words and come back with author and time', async () => {
  const remarks = [
    { author: 'Omar Fig', at: '2026-11-22T07:00:00.000Z', block: 1, words: 'compliments', text: 'Too stiff?' },
    { author: 'نادية', at: '2026-11-22T07:05:00.000Z', block: 4, words: 'Bensalem', text: 'Two lines\nof remark' },
    {
      author: 'Ana',
      at: '2026-11-22T07:09:00.000Z',
      block: 1,
      words: 'its compliments to',
      text: 'Over three runs & "more" <here>',
    },
    { author: 'Ana', at: '2026-11-22T07:09:00.000Z', block: 5, words: 'Second one.', text: 'In a quotation' },
  ];
  const read = await readWord(await writeWord(inputOf('en', letters.en, { remarks })), 'en');
  expect(read.done && read.value.remarks).toEqual(remarks);
  expect(read.done && read.value.body).toEqual(letters.en);
});

test('a remark whose words are gone stands on the nearest paragraph, and one on the lines around on the first of them', async () => {
  const remarks = [
    { author: 'A', at: '2026-11-22T07:09:00.000Z', block: 2, words: 'no longer there', text: 'Why?' },
    { author: 'B', at: '2026-11-22T07:09:00.000Z', block: null, words: 'Coordination', text: 'Say more' },
  ];
  const read = await readWord(await writeWord(inputOf('en', letters.en, { remarks })), 'en');
  expect(read.done && read.value.remarks).toEqual([
    { ...remarks[0], words: 'The meeting takes place in Port Selene.' },
    { ...remarks[1], words: 'Coordination' },
  ]);
});
