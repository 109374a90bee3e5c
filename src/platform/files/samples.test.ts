import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sha256 } from '../../kernel/canonical.ts';
import { createReader } from './read.ts';
import { recognise } from './recognise.ts';

type Item = {
  readonly id: string;
  readonly file: string;
  readonly enclosures: readonly { readonly file: string }[];
  readonly reference: string | null;
  readonly date: string;
  readonly dateAsWritten: string;
  readonly dateCalendar: 'gregory' | 'hijri';
  readonly language: string;
  readonly copyOf: string | null;
};
type Draft = { readonly id: string; readonly file: string; readonly language: string; readonly answers: string };

const folder = join(import.meta.dirname, '..', '..', '..', 'samples');
const sample = (file: string): Promise<Buffer> => readFile(join(folder, file));
const day = JSON.parse(await readFile(join(folder, 'day.json'), 'utf8')) as { items: Item[]; drafts: Draft[] };
const reader = createReader({ threads: 1 });
afterAll(() => reader.close());

async function readSample(file: string) {
  const known = await recognise(join(folder, file), file);
  if (!known.done) throw new Error(`${file}: ${known.refusal}`);
  expect(known.value.misnamedAs).toBeNull();
  const read = await reader.readFile(join(folder, file), known.value.kind);
  if (!read.done) throw new Error(`${file}: ${read.refusal}`);
  return { ...known.value, ...read.value };
}

const plain = (text: string): string => text.replaceAll(/[\s\u00a0\u202f]+/g, ' ');

test.each(day.items.map((item) => [item.id, item] as const))(
  'the sample %s is what the working day says of it',
  async (_, item) => {
    const read = await readSample(item.file);
    if (read.kind === 'png') {
      expect(read.state).toBe('no-text-layer');
      return;
    }
    expect(read.language).toBe(item.language);
    if (item.reference !== null) expect(plain(read.text)).toContain(item.reference);
    if (item.copyOf === null) expect(plain(read.text)).toContain(plain(item.dateAsWritten));
  },
);

test.each(day.items.map((item) => [item.id, item] as const))('the date of %s is right as it is written', (_, item) => {
  const inCalendar = Temporal.PlainDate.from(item.date).withCalendar(
    item.dateCalendar === 'hijri' ? 'islamic-umalqura' : 'iso8601',
  );
  const latin = item.dateAsWritten.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  expect(latin).toContain(String(inCalendar.year));
  const month = /^\p{L}+ \d{4}$/u.test(latin);
  if (!month) expect(latin).toMatch(new RegExp(`(^|[^0-9])${inCalendar.day}([^0-9]|$)`));
});

test('every enclosure and every draft opens', async () => {
  for (const { file } of day.items.flatMap((item) => item.enclosures))
    expect((await readSample(file)).text).not.toBe('');
  for (const draft of day.drafts) {
    expect((await readSample(draft.file)).language).toBe(draft.language);
    expect(day.items.map((item) => item.id)).toContain(draft.answers);
  }
});

test('the advance copy brings the very file of the note that it announces', async () => {
  const copy = day.items.find((item) => item.copyOf !== null)!;
  const original = day.items.find((item) => item.id === copy.copyOf)!;
  const { parts } = await readSample(copy.file);
  expect(parts.map((part) => sha256(part.bytes))).toEqual([sha256(await sample(original.file))]);
});

test.each([
  ['truncated.pdf', 'truncated'],
  ['empty.pdf', 'empty'],
  ['program.pdf', 'wrong-type'],
  ['archive.gz', 'archive'],
  ['swelling.docx', 'expands-too-much'],
  ['macros.docm', 'carries-macros'],
])('the bad sample %s is refused as %s', async (file, refusal) => {
  expect(await recognise(join(folder, 'bad', file), file)).toMatchObject({ done: false, refusal });
});

test('the protected sample is refused when it is opened', async () => {
  expect(await recognise(join(folder, 'bad', 'encrypted.pdf'), 'encrypted.pdf')).toMatchObject({ done: true });
  expect(await reader.readFile(join(folder, 'bad', 'encrypted.pdf'), 'pdf')).toMatchObject({ refusal: 'encrypted' });
});

test('a PDF under the name of a Word file is taken as the PDF that it is', async () => {
  const known = await recognise(join(folder, 'bad', 'pdf-called-word.docx'), 'pdf-called-word.docx');
  expect(known).toMatchObject({ done: true, value: { kind: 'pdf', misnamedAs: 'docx' } });
});
