import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeTypst } from '../../src/platform/pdf/typst.ts';
import { Chance } from '../corpus/random.ts';
import { houseForTests } from '../harness/house.ts';
import { scanOf } from './degrade.ts';
import { pdfOf } from './formats.ts';
import { replayLeads } from './leads.ts';
import { type Letter, qualities, wordsOf } from './letter.ts';
import { lettersOf } from './letters.ts';
import { tablesOf } from './report.ts';
import { bornForms, closeReaders, ownNumbers, readIn, slugsOf } from './run.ts';
import { characterError, scoredFields } from './score.ts';

const held = houseForTests();
let letters: readonly Letter[] = [];
let correspondent: (id: string) => string | null = () => null;
beforeAll(async () => {
  held.house.setClock('2026-10-05T07:00:00Z');
  const ours = await ownNumbers(held.house, 1);
  held.house.setClock('2026-11-22T07:00:00Z');
  correspondent = await slugsOf(held.house);
  letters = lettersOf(54, 7, ours);
}, 120_000);
afterAll(async () => {
  closeReaders(held.house);
  await closeTypst();
});

/** Three letters: Arabic, English, French; of a mission, an institution, a society. */
const chosen = (): Letter[] => [0, 19, 47].map((at) => letters[at]!);

test('the same seed writes the same letters, another seed others; each language, quality and family in turn', () => {
  expect(lettersOf(54, 7, ['A/1'])).toEqual(lettersOf(54, 7, ['A/1']));
  expect(lettersOf(3, 8, ['A/1']).map(wordsOf)).not.toEqual(lettersOf(3, 7, ['A/1']).map(wordsOf));
  const cells = new Set(letters.map(({ language, quality, family }) => `${language} ${quality} ${family}`));
  expect(cells.size).toBe(54);
  for (const letter of letters)
    for (const words of [letter.truth.subject, letter.truth.addressee, letter.truth.theirReference ?? ''])
      expect(wordsOf(letter)).toContain(words);
});

test.each([
  ['the same', 'the same', 0],
  ['abcd', 'abXd', 0.25],
  ['abcd', '', 1],
  ['١ مُذَكِّرة', '١ مذكرة', 0],
])('the error of %j read as %j is %d', (written, read, error) => {
  expect(characterError(written, read)).toBe(error);
});

describe.each(bornForms)('a letter that came as %s', (form) => {
  test('is read letter by letter, and each of its proposals is what an officer would write', async () => {
    for (const letter of chosen()) {
      const reading = await readIn(held.house, letter, form, correspondent);
      expect(reading.error).toBeLessThan(0.02);
      const wrong = scoredFields.filter((field) => !['right', 'silent'].includes(reading.verdicts[field]));
      expect([letter.id, form, wrong, reading.values]).toEqual([letter.id, form, [], reading.values]);
    }
  }, 60_000);
});

test('leads learned from a history that is replayed: what is called likely went there, and more often than what is not', () => {
  const [likely, unsure] = [1, 2, 3, 4]
    .map((seed) => replayLeads(500, seed))
    .reduce((sum, each) =>
      sum.map((band, at) => ({ ...band, count: band.count + each[at]!.count, right: band.right + each[at]!.right })),
    );
  expect(likely!.count).toBeGreaterThan(800);
  // One referral in eight goes elsewhere by chance: nobody can be right more often than that.
  expect(likely!.right / likely!.count).toBeGreaterThan(0.83);
  expect(likely!.right / likely!.count).toBeGreaterThan(unsure!.right / unsure!.count);
});

test('a scan of each quality has its own size and grain, and is the same every time', async () => {
  const pdf = await pdfOf(letters[1]!);
  const widths: number[] = [];
  for (const quality of qualities) {
    const scan = await scanOf(pdf, quality, new Chance(3));
    widths.push(scan.readUInt32BE(16));
    if (quality !== 'bad') continue;
    expect(Buffer.compare(scan, await scanOf(pdf, quality, new Chance(3)))).toBe(0);
    expect(Buffer.compare(scan, await scanOf(pdf, quality, new Chance(4)))).not.toBe(0);
  }
  expect(widths).toEqual([2480, 1654, 1240]);
}, 60_000);

test('an English letter that was scanned askew and grey says who wrote it, when and about what; nothing of it is called sure', async () => {
  const letter = letters.find(
    ({ language, quality, family }) => language === 'en' && quality === 'ordinary' && family === 'mission',
  )!;
  const reading = await readIn(held.house, letter, 'scan, ordinary', correspondent);
  expect(reading.error).toBeLessThan(0.05);
  const { sender, kind, subject, language, addressee } = reading.verdicts;
  expect({ sender, kind, subject, language, addressee }).toEqual({
    sender: 'right',
    kind: 'right',
    subject: 'right',
    language: 'right',
    addressee: 'right',
  });
  for (const value of Object.values(reading.values)) expect((value as readonly unknown[])[1]).not.toBe('sure');
  expect(tablesOf([reading])).toContain('1 letters, 1 readings.');
}, 300_000);
