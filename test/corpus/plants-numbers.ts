import type { Language } from '../../src/kernel/text.ts';
import { cardinalWords, ordinalWords } from '../../src/reading/number-words.ts';
import { factOf, type Planter, paragraphRound, round } from './plant.ts';
import { sessions } from './world.ts';

const number = (fact: { data: Readonly<Record<string, string | number>> }, name: string): number =>
  Number(fact.data[name]);

const grouped = (language: Language, value: number): string => {
  const text = value.toLocaleString('en-US');
  return language === 'fr' ? text.replaceAll(',', '\u202f') : text;
};

/** Errors in numbers, sums, lists and sessions. */
export const numberPlanters: readonly Planter[] = [
  {
    id: 'words that are not the figures',
    check: 'C6',
    rules: ['figure-and-words'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'words');
      if (!fact) return null;
      const other = number(fact, 'amount') + chance.one([1000, 10_000, 100_000, -1000]);
      const words = cardinalWords(document.language, other).replace(/ألفاً$/, 'ألف');
      return { ...fact, text: words, span: round(document, fact, 'money')! };
    },
  },
  {
    id: 'a total that is not the sum',
    check: 'C6',
    rules: ['total'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'total');
      if (!fact) return null;
      const text = grouped(document.language, number(fact, 'total') + chance.one([500, -500, 1000, 9000]));
      return { ...fact, text, span: paragraphRound(document, fact) };
    },
  },
  {
    id: 'shares that are not the whole',
    check: 'C6',
    rules: ['percentages', 'total'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'share');
      if (!fact) return null;
      const text = document.text
        .slice(fact.start, fact.end)
        .replace(/\d+/, String(number(fact, 'share') + chance.one([3, 5, -4])));
      return { ...fact, text, span: paragraphRound(document, fact) };
    },
  },
  {
    id: 'an announced count that the list has not',
    check: 'C6',
    rules: ['announced-count'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'announced');
      if (!fact) return null;
      const other = number(fact, 'count') + chance.one([1, 2]);
      const arabic: Readonly<Record<number, string>> = { 5: 'الخمسة', 6: 'الستة', 7: 'السبعة', 8: 'الثمانية' };
      const text = document.language === 'ar' ? arabic[other]! : cardinalWords(document.language, other);
      return { ...fact, text, span: paragraphRound(document, fact) };
    },
  },
  {
    id: 'one quantity with two values',
    check: 'C6',
    rules: ['two-values'],
    plant: (document, chance) => {
      const fact = document.facts.filter(({ kind }) => kind === 'quantity')[1];
      if (!fact) return null;
      const count = number(fact, 'count');
      // Two digits that changed places, as they do in typing.
      const swapped = Number([...String(count)].reverse().join(''));
      const other = swapped === count || swapped < 11 ? count + chance.whole(1, 9) : swapped;
      const text = document.text.slice(fact.start, fact.end).replace(/\d+/, String(Math.min(other, 99)));
      return { ...fact, text, span: paragraphRound(document, fact) };
    },
  },
  {
    id: 'an ordinal in a form that there is not',
    check: 'C6',
    rules: ['ordinal-form'],
    plant: (document, chance) => {
      const fact = document.facts.find(({ kind, data }) => kind === 'ordinal' && data['number'] === undefined);
      if (!fact) return null;
      const wrong = {
        ar: ['الاثنين والعشرين', 'الواحد والثلاثين', 'الثلاثة والأربعين'],
        en: ['22th', '31th', 'twenty-two', '43th'],
        fr: ['vingt-deux', '31er', '22er'],
      };
      return { ...fact, text: chance.one(wrong[document.language]) };
    },
  },
  {
    id: 'a session under another number',
    check: 'C6',
    rules: ['session-facts'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'session');
      const ordinal = document.facts.find(
        ({ kind, start }) => kind === 'ordinal' && fact && start >= fact.start && start < fact.end,
      );
      if (!fact || !ordinal) return null;
      const kin = sessions.filter(({ kind, number: of }) => kind === fact.data['kind'] && of !== fact.data['number']);
      const words = ordinalWords(document.language, chance.one(kin).number!, { gender: 'f', case: 'oblique' });
      const text = document.language === 'en' ? words.replace(/^./, (first) => first.toUpperCase()) : words;
      return { start: ordinal.start, end: ordinal.end, text, span: fact };
    },
  },
  {
    id: 'a session in another city',
    check: 'C6',
    rules: ['session-facts'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'city');
      if (!fact) return null;
      const others = sessions.filter(({ city }) => city!.en !== fact.data['city']);
      return { ...fact, text: chance.one(others).city![document.language], span: round(document, fact, 'session')! };
    },
  },
  {
    id: 'a session in another year',
    check: 'C6',
    rules: ['session-facts'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'session');
      if (!fact) return null;
      const year = /\b(?:19|20)\d\d\b/.exec(document.text.slice(fact.start, fact.end));
      if (!year) return null;
      const start = fact.start + year.index;
      return { start, end: start + 4, text: String(Number(year[0]) + chance.one([-2, -1, 1])), span: fact };
    },
  },
];
