import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { signedLetter } from '../../dispatch/test-road.ts';
import { checkMessages, textsWithin } from '../../kernel/message-check.ts';
import { blankSheet, pngScan } from '../../platform/ocr/test-scans.ts';
import { takeIn } from '../file.commands.ts';
import { registerItem } from '../register.commands.ts';
import { bring, noteVerbale } from '../test-forms.ts';
import { proposeFor } from './proposals.commands.ts';
import { proposalRefusals } from './proposals.text.ts';
import type { ProposeForm } from './propose-form.ts';
import { valuesOf } from './test-papers.ts';

const held = houseForTests();
const bilal = () => held.house.person('bilal-birch');
const samples = new URL('../../../samples/', import.meta.url);

const propose = async (form: ProposeForm, slug = 'bilal-birch') => {
  const outcome = await proposeFor(held.house, held.house.person(slug), form);
  return outcome.done ? outcome.value : outcome;
};
const must = async (form: ProposeForm, slug?: string) => {
  const found = await propose(form, slug);
  if (!('proposals' in found)) throw new Error(found.refusal);
  return found;
};

async function brought(name: string, slug = 'bilal-birch') {
  const taken = await takeIn(held.house, held.house.person(slug), await readFile(new URL(name, samples)), name);
  if (!taken.taken) throw new Error(taken.code);
  return { sha256: taken.sha256, name: taken.name, part: 'main' as const, parts: taken.parts };
}

test('a note that was brought in proposes its sender from the directory, and nothing is written', async () => {
  const { parts: _, ...file } = await brought('02-note-verbale-ar.pdf');
  const before = held.house.entries.length;
  const found = await must({ files: [file] });
  expect(found.papers).toEqual([{ file: '02-note-verbale-ar.pdf', state: 'read', isCut: false }]);
  const sender = found.proposals.find(({ field }) => field === 'sender');
  expect(sender).toMatchObject({
    name: { en: 'Permanent Mission of the Trial Republic of Qaf to the OIC' },
    sureness: 'sure',
    source: { file: '02-note-verbale-ar.pdf', page: 1, line: 9 },
  });
  expect(valuesOf(found)).toMatchObject({
    theirReference: ['م د ق 2026/87', 'sure'],
    kind: ['note-verbale', 'likely'],
  });
  expect(held.house.entries).toHaveLength(before);
});

test('a picture without words says that it has no text to read, and proposes nothing', {
  timeout: 120_000,
}, async () => {
  const taken = await takeIn(held.house, bilal(), pngScan(blankSheet()), 'blank.png');
  if (!taken.taken) throw new Error(taken.code);
  expect(await must({ files: [{ sha256: taken.sha256, name: 'blank.png', part: 'main' }] })).toEqual({
    papers: [{ file: 'blank.png', state: 'no-text', isCut: false }],
    proposals: [],
    remarks: [],
    cited: [],
  });
});

test('a scan that nobody has the time to read while an officer waits is told as not read, not as without words', async () => {
  const { parts: _, ...file } = await brought('07-scan-ar.png');
  const form = { files: [file] };
  const found = await proposeFor(held.house, bilal(), form, { scanWithinMs: 0 });
  expect(found).toMatchObject({ done: true, value: { papers: [{ file: '07-scan-ar.png', state: 'not-read' }] } });
});

test('a scan proposes what can be made out from its look, nothing of it sure, and no Arabic figures put in', {
  timeout: 120_000,
}, async () => {
  const { parts: _, ...file } = await brought('07-scan-ar.png');
  const found = await must({ files: [file] });
  expect(found.papers).toEqual([{ file: '07-scan-ar.png', state: 'recognised', isCut: false }]);
  expect(valuesOf(found).language).toEqual(['ar', 'likely']);
  expect(found.proposals.map(({ sureness }) => sureness)).not.toContain('sure');
  for (const { field, value, sureness } of found.proposals)
    if (field.startsWith('their')) expect([field, value, sureness]).toEqual([field, value, 'unsure']);
});

test('words that were typed are read like a paper', async () => {
  const text =
    'المتصل: وزارة خارجية جمهورية قاف التجريبية\nالتاريخ: 19 نوفمبر 2026م\nتطلب الوزارة تأكيد الموعد قبل نهاية الدوام.';
  const found = await must({ text, channel: 'telephone' });
  expect(valuesOf(found)).toMatchObject({
    theirDate: ['19 نوفمبر 2026م', 'sure'],
    kind: ['instruction', 'likely'],
    sender: [expect.any(String), 'sure'],
  });
  expect(found.proposals[0]?.source.file).toBeNull();
});

test('an envelope that stays closed is not read', async () => {
  const { parts: _, ...file } = await brought('04-letter-confidential-fr.docx');
  const closed = { done: false, refusal: 'stays-closed-unread' };
  expect(await propose({ files: [file], level: 2 })).toMatchObject(closed);
  expect(await propose({ files: [file], marking: 'personal' })).toMatchObject(closed);
  expect(await propose({ text: 'x', marking: 'personal', channel: 'hand' })).toMatchObject(closed);
  expect(await propose({ files: [file], level: 1 })).toHaveProperty('proposals');
});

test('a file that someone else brought is as unknown as one that nobody has', async () => {
  const { parts: _, ...file } = await brought('09-ngo-letter-en.pdf', 'amina-cedar');
  const others = await propose({ files: [file] });
  expect(others).toEqual({ done: false, refusal: 'file-not-brought', facts: { name: '09-ngo-letter-en.pdf' } });
  expect(await propose({ files: [{ ...file, sha256: 'f'.repeat(64) }] })).toEqual(others);
});

test('of an e-mail the letter inside is read too', async () => {
  const { parts, ...file } = await brought('10-advance-copy-en.eml');
  const inside = parts.flatMap((part) =>
    part.taken ? [{ sha256: part.sha256, name: part.name, part: 'enclosure' as const }] : [],
  );
  const found = await must({ files: [file, ...inside] });
  expect(found.papers.map(({ state }) => state)).toEqual(['read', 'read']);
  expect(valuesOf(found)).toMatchObject({
    theirReference: ['PMB/TST/2026/114', 'likely'],
    kind: ['note-verbale', 'unsure'],
  });
});

test('what it answers is proposed to whoever may see our document; to anyone else nothing is said of it, as of a number never given', async () => {
  const { house } = held;
  const signed = await signedLetter(house, { order: { subject: 'The lantern festival' } });
  const letter = (number: string) =>
    `Dear Sir,\nWith reference to your letter No. ${number} dated 3 November 2026, we thank you.`;
  const asked = (slug: string, number: string) => must({ text: letter(number) }, slug);

  const seen = await asked('dalia-willow', signed.number);
  expect(seen.proposals.find(({ field }) => field === 'replyTo')).toMatchObject({
    value: signed.id,
    number: signed.number,
    sureness: 'sure',
    source: { words: signed.number, line: 2 },
  });
  const never = signed.number.replace(/\d+$/, '99999');
  const [hidden, unknown] = [await asked('ghassan-elm', signed.number), await asked('ghassan-elm', never)];
  expect(hidden.proposals.map(({ field }) => field)).not.toContain('replyTo');
  expect(hidden.cited).toEqual([]);
  expect(JSON.stringify(hidden).replaceAll(signed.number, never)).toBe(JSON.stringify(unknown));
});

test('an item of ours that it cites is told to whoever may see it, and to nobody else', async () => {
  const { house } = held;
  const registered = await registerItem(house, bilal(), noteVerbale({ subject: 'Harbours' }));
  if (!registered.done) throw new Error(registered.refusal);
  const text = `Dear Sir,\nYour acknowledgement ${registered.value.number} has reached us.`;
  expect((await must({ text })).cited).toMatchObject([
    { kind: 'item', canonical: registered.value.number, record: registered.value.id },
  ]);
  expect((await must({ text }, 'ghassan-elm')).cited).toEqual([]);
});

test('a text longer than a letter is read at its beginning, and that is said', async () => {
  const sha256 = await bring(held.house, bilal(), `Subject: A long one\n${'Words of no consequence. '.repeat(4_000)}`);
  const found = await must({ files: [{ sha256, name: 'long.txt', part: 'main' }] });
  expect(found.papers).toEqual([{ file: 'long.txt', state: 'read', isCut: true }]);
  expect(valuesOf(found).subject).toEqual(['A long one', 'sure']);
});

test('what is refused is said in three languages', () => {
  expect(checkMessages(textsWithin(proposalRefusals, 'proposalRefusals'))).toEqual([]);
});
