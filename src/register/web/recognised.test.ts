import { expect, test } from 'vitest';
import type { PageWord } from '../recognition.ts';
import { placeOf, runsOf, toConfirm } from './recognised.ts';

const word = (text: string, confirm: PageWord['confirm'] = null): PageWord => ({
  text,
  confirm,
  left: 1_250,
  top: 500,
  width: 300,
  height: 120,
  confidence: 90,
});

test('of a line the sure words stand together, and each that must be looked at stands alone', () => {
  const line = [
    word('Ref.'),
    word('No'),
    word('12', 'number'),
    word('of'),
    word('Novemher', 'unsure'),
    word('2026', 'number'),
  ];
  expect(runsOf(line)).toEqual([
    { text: 'Ref. No', confirm: null },
    { text: '12', confirm: 'number' },
    { text: 'of', confirm: null },
    { text: 'Novemher', confirm: 'unsure' },
    { text: '2026', confirm: 'number' },
  ]);
  expect(toConfirm({ lines: [line, [word('x')]] })).toBe(2);
});

test('a word stands on the picture where it stood on the paper', () => {
  expect(placeOf(word('x'))).toEqual({ left: '12.5%', top: '5%', width: '3%', height: '1.2%' });
});
