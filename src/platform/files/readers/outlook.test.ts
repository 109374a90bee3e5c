import { afterAll, expect, test } from 'vitest';
import { createReader } from '../read.ts';
import { recognise } from '../recognise.ts';
import { outlookFile } from '../test-outlook.ts';

const reader = createReader({ threads: 1 });
afterAll(() => reader.close());

const from = { name: 'Mission of Testland', address: 'mission@testland.example' };

test('an Outlook message is read with its sender, its addressees and its enclosures', async () => {
  const message = outlookFile({
    subject: 'مذكرة Note 12',
    body: 'The Mission presents its compliments.\r\nتحياتها',
    from,
    to: [
      { name: 'Registry', address: 'registry@house.example' },
      { name: 'Cabinet', address: 'cabinet@house.example', copy: true },
    ],
    files: [{ name: 'جدول.txt', content: Buffer.from('Annex about pomegranates') }],
  });
  expect(await recognise(message, 'note.msg')).toMatchObject({ value: { kind: 'msg' } });
  const read = await reader.readFile(message, 'msg');
  expect(read).toMatchObject({
    done: true,
    value: {
      state: 'read',
      mail: {
        subject: 'مذكرة Note 12',
        from: 'Mission of Testland <mission@testland.example>',
        to: ['Registry <registry@house.example>'],
        cc: ['Cabinet <cabinet@house.example>'],
      },
      parts: [{ name: 'جدول.txt', inline: false }],
    },
  });
  if (read.done) {
    expect(read.value.text).toContain('presents its compliments');
    expect(Buffer.from(read.value.parts[0]!.bytes).toString()).toBe('Annex about pomegranates');
  }
});

test('a message inside messages is read five deep and no deeper; a damaged one costs itself only', async () => {
  let message = outlookFile({ subject: 'innermost', body: 'x', from });
  for (const cut of [64, 600, message.length - 700])
    expect(await reader.readFile(message.subarray(0, cut), 'msg')).toMatchObject({ done: false });
  for (let depth = 0; depth < 3; depth += 1)
    message = outlookFile({
      subject: `outer ${depth}`,
      body: 'x',
      from,
      files: [{ name: 'inner.msg', content: message }],
    });
  expect(await reader.readFile(message, 'msg')).toMatchObject({ value: { parts: [{ name: 'inner.msg' }] } });
});

test('whatever is changed in a message, it is answered in time', { timeout: 60_000 }, async () => {
  const message = outlookFile({
    subject: 'A note',
    body: 'Words. '.repeat(900),
    from,
    files: [{ name: 'a', content: Buffer.alloc(5_000) }],
  });
  for (let round = 0; round < 24; round += 1) {
    const broken = Buffer.from(message);
    const at = (round * 397) % (broken.length - 64);
    broken.fill(round % 2 === 0 ? 0xff : 0x01, at, at + 24);
    const read = await reader.readFile(broken, 'msg', { milliseconds: 4_000 });
    expect(read.done || ['unreadable', 'took-too-long', 'too-heavy'].includes(read.refusal), String(at)).toBe(true);
  }
});
