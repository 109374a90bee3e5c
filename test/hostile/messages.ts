import { pdfFile } from '../../src/platform/files/test-files.ts';
import { outlookFile } from '../../src/platform/files/test-outlook.ts';
import { outlookPacket } from '../../src/platform/files/test-outlook-packet.ts';
import { bytes, type Hostile, kept, refused } from './hostile.ts';
import { lyingZip, swollen } from './zip-lies.ts';

const head =
  'From: a@testland.example\r\nTo: registry@house.example\r\nSubject: Note\r\nDate: Mon, 16 Nov 2026 09:00:00 +0300\r\nMIME-Version: 1.0\r\n';
const plain = (words: string, more = ''): Buffer => bytes(`${head}${more}\r\n${words}\r\n`);
const parted = (parts: readonly string[], more = ''): Buffer =>
  bytes(
    `${head}${more}Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`,
  );
const enclosed = (name: string, content: Uint8Array, type = 'application/octet-stream'): string =>
  `Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${Buffer.from(content).toString('base64').replaceAll(/.{76}/g, '$&\r\n')}`;

function nestedMail(depth: number): string {
  let mail = plain('The innermost words').toString();
  for (let at = 0; at < depth; at += 1)
    mail = `${head}Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n${mail}\r\n--b${at}--\r\n`;
  return mail;
}

function nestedPacket(depth: number): Buffer {
  let packet = outlookPacket({ subject: 'inmost', body: 'x' });
  for (let at = 0; at < depth; at += 1)
    packet = outlookPacket({ subject: 'outer', body: 'x', files: [{ name: 'in', content: packet, isMessage: true }] });
  return packet;
}

const packet = (): Buffer =>
  outlookPacket({ subject: 'Note', body: 'words', files: [{ name: 'note.pdf', content: pdfFile(['The note']) }] });

/** Enveloped data (RFC 5652) as an encrypted mail carries it. */
const enveloped = bytes('3080' + '06092a864886f70d010703' + 'a080308002010031000000', 'hex');

/** E-mails and what mail programs make of them, nested, lying and broken. */
export const messages: readonly Hostile[] = [
  refused('a mail of a hundred mails, one in another', 'nested.eml', 'too-deep', () => bytes(nestedMail(100))),
  refused('a mail of six mails, one in another', 'six.eml', 'too-deep', () => bytes(nestedMail(6))),
  refused('a mail of five thousand enclosures', 'many.eml', 'too-many-parts', () =>
    parted(Array.from({ length: 5_000 }, (_, at) => enclosed(`${at}.txt`, bytes('x')))),
  ),
  refused('a mail of parts in parts, three hundred deep', 'parts.eml', 'too-deep', () => {
    const open = Array.from(
      { length: 300 },
      (_, at) => `Content-Type: multipart/mixed; boundary=c${at}\r\n\r\n--c${at}\r\n`,
    ).join('');
    const close = Array.from({ length: 300 }, (_, at) => `--c${299 - at}--\r\n`).join('');
    return bytes(`${head}${open}\r\nwords\r\n${close}`);
  }),
  refused('a mail of a hundred thousand headers', 'headers.eml', 'unreadable', () =>
    plain('words', 'X-Header: of no use at all\r\n'.repeat(100_000)),
  ),
  kept('a mail to fifty thousand addressees', 'addressees.eml', 'eml', () =>
    plain('words', `Cc: ${'A Person <a@b.example>, '.repeat(50_000)}c@d.example\r\n`),
  ),
  refused('a mail whose subject is one header of four megabytes', 'subject.eml', 'unreadable', () =>
    plain('words', `X-Subject: ${'=?UTF-8?B?2YXYsNmD2LHYqQ==?= '.repeat(150_000)}\r\n`),
  ),
  kept('a mail that says one alphabet and is written in another', 'alphabet.eml', 'eml', () =>
    Buffer.concat([
      bytes(`${head}Content-Type: text/plain; charset=utf-8\r\n\r\n`),
      bytes('c7e1d3e1c7e320dae1eddfe3', 'hex'),
      bytes('\r\n'),
    ]),
  ),
  kept(
    'a mail in an alphabet that is none',
    'bogus.eml',
    'eml',
    () => bytes(`${head}Content-Type: text/plain; charset=x-klingon\r\n\r\nSome words\r\n`),
    { says: 'Some words' },
  ),
  kept('a mail whose enclosure is no base64', 'base64.eml', 'eml', () =>
    parted([
      `Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\n%%%%!!!!`,
    ]),
  ),
  kept(
    'a mail with a script and a picture of the network',
    'script.eml',
    'eml',
    () =>
      bytes(
        `${head}Content-Type: text/html\r\n\r\n<p>Dear Sir</p><script>steal()</script><img src="http://127.0.0.1:9/x.gif">\r\n`,
      ),
    { says: 'Dear Sir', neverSays: 'steal' },
  ),
  kept(
    'a mail whose enclosures are named to deceive',
    'named.eml',
    'eml',
    () =>
      parted([
        enclosed('../../../etc/passwd.txt', bytes('words')),
        enclosed('letter\u202etxt.exe', bytes('words of it')),
        enclosed('', bytes('nameless words')),
      ]),
    { inside: ['passwd.txt', 'lettertxt.exe', 'enclosure'] },
  ),
  kept(
    'a mail with a bomb, a locked archive and a letter',
    'mixed.eml',
    'eml',
    () =>
      parted([
        enclosed('bomb.zip', lyingZip([swollen('z.bin', 200)])),
        enclosed('locked.zip', lyingZip([{ name: 'a.txt', content: bytes('a'), isLocked: true }])),
        enclosed('letter.pdf', pdfFile(['The letter'])),
      ]),
    { inside: [['bomb.zip', 'expands-too-much'], ['locked.zip', 'encrypted'], 'letter.pdf'] },
  ),
  kept(
    'a mail that was encrypted',
    'enveloped.eml',
    'eml',
    () => parted([enclosed('smime.p7m', enveloped, 'application/pkcs7-mime')]),
    {
      inside: [['smime.p7m', 'encrypted']],
    },
  ),
  refused('a text that was encrypted', 'letter.asc', 'encrypted', () =>
    bytes('-----BEGIN PGP MESSAGE-----\n\nhQEMA0zY0\n=abcd\n-----END PGP MESSAGE-----\n'),
  ),
  refused('a mail without its end', 'half.eml', 'truncated', () =>
    parted([enclosed('a.txt', bytes('x'.repeat(500)))]).subarray(0, 400),
  ),
  kept(
    'an Outlook message with an object of another program',
    'object.msg',
    'msg',
    () =>
      outlookFile({
        subject: 'Note',
        body: 'words',
        from: { name: 'A', address: 'a@b.example' },
        files: [{ name: 'run.exe', content: Buffer.concat([bytes('MZ'), Buffer.alloc(300)]) }],
      }),
    { says: 'Note', inside: [['run.exe', 'wrong-type']] },
  ),
  kept('an Outlook message whose tables are gone', 'rubbish.msg', 'msg', () => {
    const message = outlookFile({ subject: 'Note', body: 'words', from: { name: 'A', address: 'a@b.example' } });
    const spoilt = Buffer.from(message);
    spoilt.fill(0, 512, 1_024);
    return spoilt;
  }),
  kept('a winmail.dat with a letter in it', 'winmail.dat', 'tnef', packet, { says: 'words', inside: ['note.pdf'] }),
  refused('a winmail.dat that was cut', 'winmail.dat', 'truncated', () => packet().subarray(0, 200)),
  refused('a winmail.dat whose lengths are lies', 'winmail.dat', 'truncated', () => {
    const spoilt = packet();
    spoilt.writeUInt32LE(0xffffffff, 11);
    return spoilt;
  }),
  refused('a winmail.dat nested thirty deep', 'winmail.dat', 'too-deep', () => nestedPacket(30)),
  refused('a winmail.dat of three thousand enclosures', 'winmail.dat', 'too-many-parts', () =>
    outlookPacket({
      subject: 'x',
      files: Array.from({ length: 3_000 }, (_, at) => ({ name: `${at}.txt`, content: bytes('x') })),
    }),
  ),
  kept(
    'a mail with a broken winmail.dat',
    'packet.eml',
    'eml',
    () => parted([enclosed('winmail.dat', packet().subarray(0, 200), 'application/ms-tnef')]),
    {
      inside: [['winmail.dat', 'truncated']],
    },
  ),
];
