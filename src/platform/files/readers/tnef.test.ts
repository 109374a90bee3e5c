import { afterAll, expect, test } from 'vitest';
import { createReader } from '../read.ts';
import { recognise } from '../recognise.ts';
import { pdfFile } from '../test-files.ts';
import { outlookPacket } from '../test-outlook-packet.ts';
import { unpackRichText } from './packed-rich-text.ts';

const reader = createReader({ threads: 1 });
afterAll(() => reader.close());

const note = pdfFile(['The note of the Mission']);
const packet = outlookPacket({
  subject: 'مذكرة Note 12',
  body: 'The Mission presents its compliments.\r\nتحياتها',
  from: { name: 'Mission of Testland', address: 'mission@testland.example' },
  files: [{ name: 'المذكرة.pdf', content: note }],
});

test('a winmail.dat gives the message and the enclosures that Outlook packed into it', async () => {
  expect(await recognise(packet, 'winmail.dat')).toMatchObject({ value: { kind: 'tnef', misnamedAs: null } });
  const read = await reader.readFile(packet, 'tnef');
  expect(read).toMatchObject({
    value: {
      state: 'read',
      text: 'مذكرة Note 12\nThe Mission presents its compliments.\nتحياتها',
      mail: { from: 'Mission of Testland <mission@testland.example>', subject: 'مذكرة Note 12' },
      parts: [{ name: 'المذكرة.pdf', inline: false }],
    },
  });
  expect(read.done && Buffer.from(read.value.parts[0]!.bytes).equals(note)).toBe(true);
});

test('a mail that carries a winmail.dat carries what is in it, and its words where it has none of its own', async () => {
  const mail = (words: string, content: Buffer): Buffer =>
    Buffer.from(
      [
        'From: a@testland.example',
        'To: registry@house.example',
        'Subject: Note',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        `--b\r\nContent-Type: text/plain\r\n\r\n${words}`,
        `--b\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=winmail.dat\r\n\r\n${content.toString('base64')}`,
        '--b--\r\n',
      ].join('\r\n'),
    );
  expect(await reader.readFile(mail('', packet), 'eml')).toMatchObject({
    value: { text: expect.stringContaining('presents its compliments'), parts: [{ name: 'المذكرة.pdf' }] },
  });
  expect(await reader.readFile(mail('Own words.', packet), 'eml')).toMatchObject({
    value: { text: 'Note\nOwn words.', parts: [{ name: 'المذكرة.pdf' }] },
  });
  expect(await reader.readFile(mail('Own words.', packet.subarray(0, packet.length - 40)), 'eml')).toMatchObject({
    value: { text: 'Note\nOwn words.', parts: [{ name: 'winmail.dat' }] },
  });
});

test('words that were packed as rich text are read, in the letters of their own alphabet', async () => {
  const rich = outlookPacket({
    subject: 'x',
    richBody: "{\\rtf1\\ansi\\ansicpg1256\\fromtext \\'c7\\'e1\\'d3\\'e1\\'c7\\'e3\\par end}",
  });
  expect(await reader.readFile(rich, 'tnef')).toMatchObject({ value: { text: 'x\nالسلام\nend' } });
});

test('packed rich text unpacks as Microsoft gives it in its own example', () => {
  // MS-OXRTFCP, 3.1.1: "{\rtf1\ansi\ansicpg1252\pard hello world}\r\n"
  const packed = Buffer.from(
    '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0',
    'hex',
  );
  expect(unpackRichText(packed, 1_000)?.toString('latin1')).toBe('{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n');
  expect(unpackRichText(packed, 10)?.toString('latin1')).toBe('{\\rtf1\\ans');
});

test('a message inside messages is read five deep and no deeper; wherever it is cut, it is said to be cut', async () => {
  let inner = outlookPacket({ subject: 'innermost', body: 'x' });
  const wrap = (): void => {
    inner = outlookPacket({ subject: 'outer', body: 'x', files: [{ name: 'inner', content: inner, isMessage: true }] });
  };
  for (let depth = 0; depth < 4; depth += 1) wrap();
  expect(await reader.readFile(inner, 'tnef')).toMatchObject({ value: { parts: [{ name: 'inner.tnef' }] } });
  wrap();
  expect(await reader.readFile(inner, 'tnef')).toMatchObject({ refusal: 'too-deep', facts: { limit: 5 } });
  for (let cut = 10; cut < packet.length; cut += 37) {
    const read = await reader.readFile(packet.subarray(0, cut), 'tnef');
    if (!read.done) expect(read.refusal).toBe('truncated');
  }
});
