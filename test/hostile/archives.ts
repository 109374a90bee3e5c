import { gzipSync } from 'node:zlib';
import { pdfFile, wordFile } from '../../src/platform/files/test-files.ts';
import { bytes, type Hostile, kept, refused } from './hostile.ts';
import { doublingPages, loopingPages } from './pdf-files.ts';
import { lyingZip, swollen, withWideEnd } from './zip-lies.ts';

const nothing = Buffer.alloc(0);
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1_048_576);
const zipOf = (...entries: readonly (readonly [name: string, content: Uint8Array])[]): Buffer =>
  lyingZip(entries.map(([name, content]) => ({ name, content })));
const nested = (depth: number, inmost: Buffer): Buffer =>
  depth === 0 ? inmost : zipOf(['in.zip', nested(depth - 1, inmost)]);
const tenfold = (content: Buffer, times = 4): Buffer =>
  zipOf(...Array.from({ length: times }, (_, at) => [`${at}.zip`, content] as const));

/** A tar archive of one file. */
function tar(): Buffer {
  const block = Buffer.alloc(2_048);
  block.write('note.txt', 0);
  block.write('00000000005\0', 124);
  block.write('ustar\x0000', 257);
  block.write('words', 512);
  return block;
}

const magic =
  (hex: string): (() => Buffer) =>
  () =>
    Buffer.concat([bytes(hex, 'hex'), Buffer.alloc(300, 7)]);

/** Archives that swell, lie, hide or are no archives that are opened. */
export const archives: readonly Hostile[] = [
  refused('a zip that unpacks to 800 MB', 'bomb.zip', 'expands-too-much', () => lyingZip([swollen('zeros.bin', 800)])),
  refused('a zip that unpacks to 300 MB and says ten bytes', 'small.zip', 'expands-too-much', () =>
    lyingZip([swollen('zeros.bin', 300, 10)]),
  ),
  refused('a zip of zips of zips that together unpack to 1 GB', 'layers.zip', 'expands-too-much', () =>
    tenfold(tenfold(lyingZip([swollen('zeros.bin', 64)]))),
  ),
  refused('a zip twelve zips deep', 'deep.zip', 'too-deep', () => nested(12, zipOf(['note.txt', bytes('words')]))),
  refused('a zip of 100,000 files', 'many.zip', 'too-many-parts', () =>
    withWideEnd(
      lyingZip(Array.from({ length: 100_000 }, (_, at) => ({ name: `${at}`, content: nothing, packed: nothing }))),
      100_000n,
    ),
  ),
  refused('a zip of ninety zips of two files', 'ninety.zip', 'too-many-parts', () =>
    tenfold(zipOf(['a.txt', bytes('a')], ['b.txt', bytes('b')]), 90),
  ),
  refused('a zip whose wide end says a million million files', 'count.zip', 'damaged', () =>
    withWideEnd(zipOf(['note.txt', bytes('words')]), 1_000_000_000_000n),
  ),
  refused('a zip whose wide end points beyond the file', 'place.zip', 'damaged', () =>
    withWideEnd(zipOf(['note.txt', bytes('words')]), 1n, 54n, 1n << 60n),
  ),
  refused('a zip whose entries share their bytes', 'shared.zip', 'damaged', () =>
    lyingZip([
      { name: 'a.bin', content: zeros(4) },
      ...Array.from({ length: 80 }, (_, at) => ({ name: `${at}.bin`, content: zeros(4), sharesWith: 0 })),
    ]),
  ),
  refused('a zip locked with a password', 'locked.zip', 'encrypted', () =>
    lyingZip([{ name: 'note.txt', content: bytes('words'), isLocked: true }]),
  ),
  refused('a zip packed in a way of its own', 'lzma.zip', 'unreadable', () =>
    lyingZip([{ name: 'note.txt', content: bytes('words'), method: 14 }]),
  ),
  refused('a zip of nothing', 'nothing.zip', 'empty', () => lyingZip([])),
  refused('a zip of folders only', 'folders.zip', 'empty', () => zipOf(['a/', bytes('')], ['a/b/', bytes('')])),
  refused('half a zip', 'half.zip', 'truncated', () => {
    const whole = zipOf(['note.pdf', pdfFile(['words'])]);
    return whole.subarray(0, whole.length >> 1);
  }),
  refused('a Java program', 'letter.jar', 'wrong-type', () =>
    zipOf(['META-INF/MANIFEST.MF', bytes('Main-Class: A\n')], ['A.class', bytes('cafebabe', 'hex')]),
  ),
  kept(
    'a zip whose names lead out of the house and turn round',
    'names.zip',
    'zip',
    () =>
      zipOf(
        ['../../../etc/passwd.txt', bytes('a')],
        ['C:\\Windows\\system.txt', bytes('b')],
        ['/root/.ssh/keys.txt', bytes('c')],
        ['letter\u202etxt.fdp.txt', bytes('d')],
        ['con.txt', bytes('e')],
        ['zero\0.txt', bytes('f')],
        ['same.txt', bytes('g')],
        ['same.txt', bytes('h')],
        [`${'long'.repeat(500)}.txt`, bytes('i')],
      ),
    {
      inside: [
        'passwd.txt',
        'system.txt',
        'keys.txt',
        'lettertxt.fdp.txt',
        '_con.txt',
        'zero.txt',
        'same.txt',
        'same.txt',
        `${'long'.repeat(49)}.txt`,
      ],
    },
  ),
  kept(
    'a zip of a letter, a program, a document with macros and a locked zip',
    'mixed.zip',
    'zip',
    () =>
      zipOf(
        ['letter.pdf', pdfFile(['The letter itself'])],
        ['run.exe', Buffer.concat([bytes('MZ'), Buffer.alloc(300)])],
        ['macros.docm', wordFile(['x'], [{ name: 'word/vbaProject.bin', content: 'x' }])],
        ['locked.zip', lyingZip([{ name: 'a.txt', content: bytes('a'), isLocked: true }])],
        ['half.zip', zipOf(['a.txt', bytes('a')]).subarray(0, 40)],
      ),
    {
      inside: [
        'letter.pdf',
        ['run.exe', 'wrong-type'],
        ['macros.docm', 'carries-macros'],
        ['locked.zip', 'encrypted'],
        ['half.zip', 'truncated'],
      ],
    },
  ),
  kept('a zip of sixty PDF files whose pages go round in circles', 'loops.zip', 'zip', () =>
    zipOf(...Array.from({ length: 60 }, (_, at) => [`${at}.pdf`, loopingPages(at)] as const)),
  ),
  kept('a zip of forty PDF files that take the machine to themselves', 'hogs.zip', 'zip', () =>
    zipOf(...Array.from({ length: 40 }, (_, at) => [`${at}.pdf`, doublingPages(at + 1)] as const)),
  ),
  kept('a zip of one link and one file without a name', 'link.zip', 'zip', () =>
    zipOf(['link', bytes('/etc/shadow')], ['', bytes('nameless')]),
  ),
  refused('a RAR archive', 'letters.rar', 'archive', magic('526172211a0701003392b5e50a01050600050101808000')),
  refused('a 7z archive under the name of a PDF', 'letter.pdf', 'archive', magic('377abcaf271c0004')),
  refused('a tar archive', 'letters.tar', 'archive', tar),
  refused('a gzip of zeros', 'letters.tar.gz', 'archive', () => gzipSync(zeros(20))),
  refused('a bzip2 archive', 'letters.bz2', 'archive', magic('425a6839314159265359')),
  refused('an xz archive', 'letters.xz', 'archive', magic('fd377a585a000004e6d6b446')),
  refused('a cabinet of Windows', 'letters.cab', 'archive', magic('4d534346000000002c')),
];
