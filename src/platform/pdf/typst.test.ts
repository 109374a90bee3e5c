import { afterAll, expect, test } from 'vitest';
import { closeInspection, extractText, inspect } from './inspect.ts';
import { closeTypst, compile } from './typst.ts';

afterAll(async () => {
  await closeTypst();
  await closeInspection();
});

const template = `#set document(title: "Test", date: auto)
#set text(font: ("DiwanSerif", "Diwan"), fallback: false, lang: "en")
#let d = json(bytes(sys.inputs.data))
#d.text`;
const timestamp = new Date('2026-09-21T11:05:00Z');

const set = async (text: string) => {
  const pages = await compile({ template, data: { text }, timestamp });
  if (!pages.done) throw new Error(pages.refusal);
  return pages.value;
};
const read = async (file: Uint8Array) => {
  const text = await extractText(file);
  if (!text.done) throw new Error(text.refusal);
  return text.value.pages.join('\n');
};

test.each([
  '#read("/etc/passwd") and #import "x.typ"',
  '$ sum_(i=0)^n $ @label *bold* _it_ `raw` = heading',
  '\\ \\u{41} // comment /* more */ "quoted" #{1+1}',
  "It's -- not --- 'smart' ... [x] <y> ~",
])('what looks like the language of the compiler is printed as it stands: %s', async (text) => {
  expect(await read(await set(text))).toBe(text);
});

test('the same paper has the same bytes, and another instant others', async () => {
  const [one, two] = [await set('Byte for byte'), await set('Byte for byte')];
  expect(Buffer.compare(one, two)).toBe(0);
  const later = await compile({ template, data: { text: 'Byte for byte' }, timestamp: new Date(0) });
  expect(later.done && Buffer.compare(one, later.value)).not.toBe(0);
});

test('a paper is an archive file and carries its date', async () => {
  const file = await set('Archive');
  expect(Buffer.from(file).toString('latin1')).toContain('pdfaid:part>2</pdfaid:part');
  const found = await inspect(file);
  expect(found.done && found.value.metadata['CreationDate']).toBe('D:20260921110500Z');
});

test.each([
  ['a smiling face', 'Good 😀', 'U+1F600 😀'],
  ['a Chinese character', 'To 漢', 'U+6F22 漢'],
  ['a bell', 'Ring\u0007', 'U+0007'],
])('a character that no font of the house has is refused by name: %s', async (_, text, named) => {
  const pages = await compile({ template, data: { text }, timestamp });
  expect(pages).toMatchObject({ done: false, refusal: 'character-not-printable', facts: { characters: [named] } });
});

test('marks that would turn a line around are left out, and Arabic with all its marks is printed', async () => {
  expect(await read(await set('abc\u202edef\u202c'))).toBe('abcdef');
  expect(await read(await set('الأمانة العامة'))).toBe('الأمانة العامة');
});

test.each([
  ['a file of the machine', '#read("/etc/passwd")'],
  ['a file beside', '#read("../../package.json")'],
  ['a package of the network', '#import "@preview/example:0.1.0"'],
])('a template reaches nothing but what it was given: %s', async (_, source) => {
  await expect(compile({ template: source, data: {}, timestamp })).rejects.toThrow(/typst/);
  expect(await read(await set('still here'))).toBe('still here');
});

test('too much text is refused before it is set', async () => {
  const pages = await compile({ template, data: { text: 'x '.repeat(9_000_000) }, timestamp });
  expect(pages).toMatchObject({ done: false, refusal: 'paper-too-large' });
});

test('many papers at once come back each to its asker', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `Paper ${index}`);
  const files = await Promise.all(names.map(set));
  expect(await Promise.all(files.map(read))).toEqual(names);
});

test('after closing, the next paper starts anew', async () => {
  await closeTypst();
  expect(await read(await set('again'))).toBe('again');
});
