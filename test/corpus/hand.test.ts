import { describe, expect, test } from 'vitest';
import { handDocuments, handErrors, handVersions, measureHand } from './hand.ts';
import { isAlarm, measureClean } from './measure.ts';
import { findingsIn } from './score.ts';

const documents = handDocuments();
const versions = handVersions();

describe('The linter on letters written by hand', () => {
  test('is quiet: at most one error or warning on twenty pages', { timeout: 180_000 }, () => {
    const { accused, pages, documents: count } = measureClean(documents, [versions]);
    const alarms = accused.filter(({ finding }) => isAlarm(finding));
    expect(count).toBeGreaterThanOrEqual(60);
    expect(
      alarms.length,
      alarms.map(({ document, finding }) => `${document.id}: ${finding.rule} ${finding.message.en}`).join('\n'),
    ).toBeLessThanOrEqual(Math.ceil(pages / 20));
  });

  test('finds at least seventeen of twenty errors that a person put into them', { timeout: 300_000 }, () => {
    const cases = measureHand(handErrors([...documents, ...versions]), versions);
    const found = cases.filter(({ seenBy }) => seenBy !== null).length;
    expect(cases.length).toBeGreaterThan(700);
    expect(found / cases.length).toBeGreaterThan(0.85);
  });

  const rulesIn = (text: string, document: (typeof documents)[number]): string[] =>
    findingsIn(text, document)
      .map(({ rule }) => rule)
      .filter((rule) => rule !== 'french-spacing' && rule !== 'bidi-control')
      .sort();

  test.each<[name: string, shape: (text: string) => string]>([
    ['line ends of another system', (text) => text.replaceAll('\n', '\r\n')],
    ['spaces that do not break', (text) => text.replaceAll(/(\d) /g, '$1\u00a0')],
    ['Arabic-Indic digits', (text) => (/[\u0600-\u06ff]/.test(text) ? text.replace(/\d/g, arabicDigit) : text)],
    ['vowel marks', (text) => text.replace(/([\u0628-\u064a])(?=[\u0621-\u064a]{2})/g, every(11, '\u064e'))],
    ['stretched letters', (text) => text.replace(/([\u0628\u062a\u0633\u0634])(?=[\u0621-\u064a])/g, every(7, 'ـ'))],
    ['letters and accents apart', (text) => text.normalize('NFD')],
    ['a blank line behind every line', (text) => text.replaceAll('\n', '\n\n')],
  ])('finds the same whatever the shape: %s', { timeout: 180_000 }, (_, shape) => {
    const some = documents.filter((_document, at) => at % 3 === 0);
    for (const document of some)
      expect(rulesIn(shape(document.text), document), document.id).toEqual(rulesIn(document.text, document));
  });
});

const arabicDigit = (digit: string): string => String.fromCharCode(0x660 + Number(digit));
const every =
  (step: number, sign: string) =>
  (letter: string, _group: string, at: number): string =>
    at % step === 0 ? letter + sign : letter;
