import { describe, expect, test } from 'vitest';
import { cleanDocuments, parallelSets } from './documents.ts';
import { isAlarm, measureClean, measurePlanted, measureVersions } from './measure.ts';
import { carryOut } from './plant.ts';
import { planters } from './planters.ts';
import { versionPlanters } from './plants-versions.ts';
import { citations, pairs } from './world.ts';

const documents = cleanDocuments(1);
const whole = cleanDocuments();

describe('The corpus', () => {
  test('has at least three hundred documents with the planted ones, and holds all printed citations and pairs of calendars', () => {
    expect(whole.length + parallelSets().flat().length).toBeGreaterThan(150);
    expect(citations).toHaveLength(41);
    expect(pairs).toHaveLength(106);
  });

  test('says of every fact where it stands', () => {
    for (const { text, facts, id } of whole)
      for (const { start, end, kind } of facts) {
        expect(end, `${id} ${kind}`).toBeGreaterThan(start);
        expect(text.slice(start, end).trim(), `${id} ${kind}`).toBe(text.slice(start, end).trim());
      }
    expect(whole.some(({ text }) => /[\ue000-\ue002]/.test(text))).toBe(false);
  });

  test('a planted error changes its words and nothing else', () => {
    const { text, span, shift } = carryOut('one two three', { start: 4, end: 7, text: 'twenty' });
    expect(text).toBe('one twenty three');
    expect(text.slice(span.start, span.end)).toBe('twenty');
    expect(text.slice(shift(8))).toBe('three');
  });
});

describe('The linter on the corpus', () => {
  test('is quiet on clean documents: at most one error or warning on twenty pages', { timeout: 180_000 }, () => {
    const { accused, pages } = measureClean(documents);
    const alarms = accused.filter(({ finding }) => isAlarm(finding));
    expect(
      alarms.length,
      alarms.map(({ document, finding }) => `${document.id}: ${finding.rule} ${finding.message.en}`).join('\n'),
    ).toBeLessThanOrEqual(Math.ceil(pages / 20));
  });

  test('finds at least nineteen of twenty planted errors, and accuses little beside them', { timeout: 180_000 }, () => {
    const cases = [
      ...measurePlanted(
        documents.filter(({ kind }, at) => kind !== null && at % 2 === 0),
        planters,
        2,
      ),
      ...measureVersions(parallelSets(1).slice(0, 2), versionPlanters),
    ];
    const found = cases.filter(({ seenBy }) => seenBy !== null).length;
    const wrong = cases.reduce((sum, each) => sum + each.wrong.length, 0);
    expect(cases.length).toBeGreaterThan(400);
    expect(found / cases.length).toBeGreaterThan(0.95);
    expect(found / (found + wrong)).toBeGreaterThan(0.95);
  });
});
