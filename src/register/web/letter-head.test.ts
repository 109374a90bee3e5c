import { readFile } from 'node:fs/promises';
import { afterAll, expect, test } from 'vitest';
import { createReader } from '../../platform/files/read.ts';
import { letterHead } from './letter-head.ts';

const reader = createReader({ threads: 1 });
afterAll(() => reader.close());

const sample = async (name: string, kind: 'pdf' | 'docx'): Promise<string> => {
  const read = await reader.readFile(await readFile(new URL(`../../../samples/${name}`, import.meta.url)), kind);
  return read.done ? read.value.text : '';
};

test('a note verbale in English says its reference, its date and its subject, over two lines', async () => {
  expect(letterHead(await sample('01-note-verbale-en.pdf', 'pdf'))).toEqual({
    theirReference: 'PMB/TST/2026/114',
    theirDate: '17 November 2026 (7 Jumada II 1448 AH)',
    subject: 'Technical Meeting on Tourism Statistics: dates, venue and working documents',
  });
});

test('a minister’s letter in Arabic says the same in its own words and calendar', async () => {
  expect(letterHead(await sample('05-letter-minister-ar.docx', 'docx'))).toEqual({
    theirReference: 'و خ ق/3/412',
    theirDate: '8 جمادى الآخرة 1448هـ الموافق 18 نوفمبر 2026م',
    subject: 'دعوة معاليكم إلى افتتاح المكتب الإقليمي التجريبي للإحصاء',
  });
});

test.each([
  [
    'Réf. : MPI/2026/231\nDate : 12 novembre 2026\nObjet : Réunion technique',
    ['MPI/2026/231', '12 novembre 2026', 'Réunion technique'],
  ],
  ['Our ref.: A/1\nYour ref.: B/2\nDate: sometime', ['A/1', undefined, undefined]],
  ['Your ref.: B/2', [undefined, undefined, undefined]],
  ['Reference: to our talk of yesterday', [undefined, undefined, undefined]],
  ['رقمكم: 5/2\nالموضوع: زيارة', [undefined, undefined, 'زيارة']],
  ['Subject: A visit\nExcellency,', [undefined, undefined, 'A visit']],
])('of “%s” only what the letter says of itself is taken', (text, [theirReference, theirDate, subject]) => {
  const head = letterHead(text);
  expect([head.theirReference, head.theirDate, head.subject]).toEqual([theirReference, theirDate, subject]);
});
