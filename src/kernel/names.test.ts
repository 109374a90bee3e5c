import { expect, test } from 'vitest';
import { fc } from '../../test/harness/fast-check.ts';
import { hasBidiControls, isolate, safeFileName, withoutBidiControls } from './names.ts';

test.each([
  ['note.pdf', 'note.pdf'],
  ['مذكرة شفوية رقم 12.pdf', 'مذكرة شفوية رقم 12.pdf'],
  ['Lettre n° 4 – février.docx', 'Lettre n° 4 – février.docx'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\x\\letter.pdf', 'letter.pdf'],
  ['inv\u202Efdp.exe', 'invfdp.exe'],
  ['a\u0000b\nc.pdf', 'abc.pdf'],
  ['CON', '_CON'],
  ['nul.tar.gz', '_nul.tar.gz'],
  ['com1.pdf', '_com1.pdf'],
  ['.htaccess', 'htaccess'],
  ['..', 'document'],
  ['', 'document'],
  ['/', 'document'],
  ['what?*<>|".pdf', 'what______.pdf'],
  ['trailing. . .', 'trailing'],
  ['.pdf', 'pdf'],
  ['\ud800x.pdf', 'x.pdf'],
])('a file called "%s" from outside is kept as "%s"', (name, kept) => {
  expect(safeFileName(name)).toBe(kept);
});

test.each(['a'.repeat(500), 'مذكرة '.repeat(100), '😀'.repeat(100)])(
  'a long name is shortened and keeps its extension',
  (stem) => {
    const kept = safeFileName(`${stem}.docx`);
    expect(new TextEncoder().encode(kept).length).toBeLessThanOrEqual(200);
    expect(kept.endsWith('.docx')).toBe(true);
    expect(kept.isWellFormed()).toBe(true);
  },
);

test('no name from outside leaves its folder, deceives or changes when made safe again', () => {
  const nasty = fc.constantFrom(
    '.',
    '/',
    '\\',
    ' ',
    '\u202e',
    '\u2066',
    '\u0000',
    'con',
    'a',
    'é',
    '.pdf',
    ':',
    '😀',
    'مذكرة',
  );
  const names = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(nasty, { maxLength: 40 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(names, (name) => {
      const kept = safeFileName(name);
      expect(kept).not.toMatch(/[/\\\p{Cc}\p{Cf}]|^\.|[. ]$|^$/u);
      expect(hasBidiControls(kept)).toBe(false);
      expect(safeFileName(kept)).toBe(kept);
    }),
    { numRuns: 600 },
  );
});

test('a text from outside cannot turn the sentence around it', () => {
  expect(hasBidiControls('abc\u202E')).toBe(true);
  expect(hasBidiControls('مذكرة abc')).toBe(false);
  expect(withoutBidiControls('a\u202Eb\u2069c')).toBe('abc');
  expect(isolate('a\u2069\u202Eb')).toBe('\u2068ab\u2069');
});

test('a name made of a hundred thousand piled marks is made safe at once', () => {
  expect(safeFileName(`a${'\u0301\u0323'.repeat(100_000)}.pdf`).endsWith('.pdf')).toBe(true);
});
