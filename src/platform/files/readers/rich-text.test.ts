import { expect, test } from 'vitest';
import { readLimits } from '../reading.ts';
import { readRichText } from './rich-text.ts';

const read = async (source: string) => {
  const found = await readRichText(Buffer.from(source, 'latin1'), readLimits);
  return found.done ? found.value.text : found.refusal;
};

test('a letter in RTF is read in French with its accents, its tables by tabs, without its styles and pictures', async () => {
  const letter = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Helvetica;}}{\stylesheet{\s0 Normal;}}{\*\generator Writer;}
\pard R\'e9f. : \u201 ?E/12\par {\pict\wmetafile8 0102030405}L\rquote Ambassade\tab de B\'e9n\'e9zet\par\cell a\cell b\row}`;
  expect(await read(letter)).toBe('Réf. : ÉE/12\nL’Ambassade\tde Bénézet\n\ta\tb');
});

test('Arabic stands in the alphabet of its font, or by its number with a stand-in beside it', async () => {
  const arabic = String.raw`{\rtf1\ansi{\fonttbl{\f0 Times;}{\f1\fcharset178 Arial;}}\f1 \'c7\'e1\'d3\'e1\'c7\'e3\f0  {\uc1 \u1593?\u1604?\u1610?\u1603?\u1605?}}`;
  expect(await read(arabic)).toBe('السلام عليكم');
});

test('what a tracked change struck out, or what is hidden, is no word of the letter', async () => {
  const struck = String.raw`{\rtf1 kept {\deleted struck }{\v hidden }also\v  no\v0  kept}`;
  expect(await read(struck)).toBe('kept also kept');
});

test('an RTF that nests beyond reason, ends early or lies about its binary parts is no danger', async () => {
  expect(await read(`{\\rtf1 ${'{'.repeat(5_000)}x`)).toBe('too-deep');
  expect(await read(String.raw`{\rtf1 cut \'`)).toBe('cut');
  expect(await read(String.raw`{\rtf1 a\bin999999999 b}`)).toBe('a');
  expect(await read(String.raw`{\rtf1 \u-3913?\u99999999999?\uc-5 end}`)).toContain('end');
});
