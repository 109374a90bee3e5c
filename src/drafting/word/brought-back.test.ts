import { expect, test } from 'vitest';
import { markKnown } from './brought-back.ts';

const comment = (author: string, text: string) => ({ author, text, at: null, block: 0, words: '' });

test('a comment that came back is known as often as the draft has it, whoever of its names it bears', () => {
  const known = [
    { authors: ['Nadia', 'نادية'], text: 'Which port?' },
    { authors: ['Nadia', 'نادية'], text: 'Which port?' },
  ];
  const brought = ['Nadia', 'نادية', 'Nadia', 'Faris'].map((author) => comment(author, ' Which   port? '));
  expect(markKnown(brought, known).map(({ isKnown }) => isKnown)).toEqual([true, true, false, false]);
});

test('many long comments beside many long remarks keep nobody waiting', () => {
  const long = (n: number): string => `${'word '.repeat(900)}${n}`;
  const known = Array.from({ length: 1_000 }, (_, n) => ({ authors: ['Nadia'], text: long(n) }));
  const brought = Array.from({ length: 500 }, (_, n) => comment('Nadia', long(5_000 + n)));
  const since = performance.now();
  expect(markKnown(brought, known).some(({ isKnown }) => isKnown)).toBe(false);
  expect(performance.now() - since).toBeLessThan(5_000);
});
