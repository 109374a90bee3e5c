import { bytes, type Hostile, kept, refused } from './hostile.ts';

const arabic = 'السلام عليكم ورحمة الله وبركاته';
const program =
  (start: string): (() => Buffer) =>
  () =>
    Buffer.concat([bytes(start, 'latin1'), Buffer.alloc(400)]);

/** Plain files: in the alphabets of their time, without end, made to run, or named to deceive. */
export const texts: readonly Hostile[] = [
  refused('an empty file', 'empty.pdf', 'empty', () => Buffer.alloc(0)),
  refused('a file of blanks', 'blank.txt', 'empty', () => bytes(' \r\n\t\n')),
  kept(
    'a text in the Arabic of Windows',
    'windows.txt',
    'txt',
    () => bytes('c7e1d3e1c7e320dae1eddfe320e6d1cde3c920c7e1e1e5', 'hex'),
    { says: 'السلام عليكم' },
  ),
  kept(
    'a text in the Arabic of ISO 8859-6',
    'iso.txt',
    'txt',
    () => bytes('c7e4d3e4c7e520d9e4eae3e520e8d1cde5c920c7e4e4e7', 'hex'),
    { says: 'السلام عليكم' },
  ),
  kept('a text in UTF-16 without its mark', 'wide.txt', 'txt', () => bytes(arabic, 'utf16le'), { says: arabic }),
  kept(
    'a text in UTF-16 turned round, without its mark',
    'turned.txt',
    'txt',
    () => bytes(arabic, 'utf16le').swap16(),
    { says: arabic },
  ),
  refused('a text in UTF-16 with half a letter', 'half.txt', 'wrong-type', () =>
    Buffer.concat([bytes('fffe', 'hex'), bytes('00d8', 'hex').swap16(), bytes('\0\0\0')]),
  ),
  kept(
    'a text of Windows in French',
    'french.txt',
    'txt',
    () => bytes('Réunion technique à Djeddah, le délégué présent', 'latin1'),
    { says: 'délégué' },
  ),
  kept('a text of one line of 30 MB', 'line.txt', 'txt', () => Buffer.alloc(30 * 1_048_576, 'a letter without end ')),
  kept('a text of 20 million empty lines', 'lines.txt', 'txt', () =>
    Buffer.concat([bytes('words'), Buffer.alloc(20_000_000, '\n')]),
  ),
  kept('a text of marks piled a hundred thousand high', 'marks.txt', 'txt', () =>
    bytes(`a${'\u0651'.repeat(100_000)}`),
  ),
  kept('a text that turns its direction without end', 'turns.txt', 'txt', () =>
    bytes(`words ${'\u202e\u2066'.repeat(50_000)} end`),
  ),
  kept(
    'a web page with a script',
    'page.html',
    'html',
    () =>
      bytes(
        '<!doctype html><html><body onload="x()"><script>steal()</script><p>Dear Sir</p><meta http-equiv=refresh content="0;url=http://127.0.0.1:9"></body></html>',
      ),
    {
      says: 'Dear Sir',
      neverSays: 'steal',
    },
  ),
  kept(
    'a web page of a million open tags',
    'tags.html',
    'html',
    () => bytes(`<html><body>Dear Sir${'<div><table><tr><td><ol><li>'.repeat(200_000)}`),
    { says: 'Dear Sir' },
  ),
  kept(
    'a web page of a tag that never ends',
    'tag.html',
    'html',
    () => bytes(`<html><body>Dear Sir<a ${'<!-- '.repeat(500_000)}`),
    { says: 'Dear Sir' },
  ),
  kept('data nested a hundred thousand deep', 'deep.json', 'txt', () => bytes('['.repeat(100_000))),
  kept('a table whose cells are formulae', 'formula.csv', 'csv', () => bytes('a,b,c\n=cmd|" /C calc"!A0,@SUM(1),+1\n')),
  kept('a table of open quotes', 'quotes.csv', 'txt', () => bytes(`a,"${'""'.repeat(100_000)}\n`.repeat(3))),
  refused('a program of Windows under the name of a letter', 'letter.pdf', 'wrong-type', program('MZ\x90')),
  refused('a program of Linux', 'letter', 'wrong-type', program('\x7fELF\x02\x01\x01')),
  refused('a script of the shell', 'letter.txt', 'wrong-type', () => bytes('#!/bin/sh\nrm -rf /\n')),
  refused('a program of PostScript', 'letter.ps', 'wrong-type', () => bytes('%!PS\n{} loop\n')),
  refused('a shortcut of Windows', 'letter.lnk', 'wrong-type', program('L\0\0\0\x01\x14\x02')),
  refused('zeros', 'zeros.pdf', 'wrong-type', () => Buffer.alloc(5_000)),
  refused('a film', 'film.mp4', 'wrong-type', () =>
    Buffer.concat([bytes('0000001866747970', 'hex'), bytes('mp42'), Buffer.alloc(40)]),
  ),
  kept(
    'a letter whose name leads out of the house',
    '../../../../etc/cron.d/letter.txt',
    'txt',
    () => bytes('A letter one'),
    { as: 'letter.txt' },
  ),
  kept('a letter whose name turns round', 'invoice\u202efdp.txt', 'txt', () => bytes('A letter two'), {
    as: 'invoicefdp.txt',
  }),
  kept('a letter with a name of Windows’ own', 'aux.txt', 'txt', () => bytes('A letter three'), { as: '_aux.txt' }),
  kept(
    'a letter with a name of five thousand letters',
    `${'م'.repeat(5_000)}.txt`,
    'txt',
    () => bytes('A letter four'),
    { as: `${'م'.repeat(98)}.txt` },
  ),
  kept('a letter whose name is only marks and points', '..\u200f..', 'txt', () => bytes('A letter five'), {
    as: 'document',
  }),
];
