import type { PhraseMention } from '../../../../reading/phrase-finder.ts';
import type { CheckedDocument } from '../../document.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { honorific } from '../formulae.text.ts';
import { type SecondPersons, secondPersonsOf } from '../second-persons.ts';

type Code = keyof typeof honorific.messages;

/** فخامتكم with فخامة, never معاليكم: the second person against the salutation, and one second person for one addressee. */
export const rule = defineRule({
  id: 'honorific',
  check: 'C4',
  severity: 'error',
  ...honorific,
  examples: {
    fires: { text: 'فخامة الرئيس،\n\nيشرفني أن أنقل إلى معاليكم تحيات الأمين العام وتقديره لجهودكم في خدمة الأمة.' },
    silent: { text: 'فخامة الرئيس،\n\nيشرفني أن أنقل إلى فخامتكم تحيات الأمين العام وتقديره لجهودكم في خدمة الأمة.' },
  },
  examine: (document, { profile }) => {
    const { text, formulae } = document;
    const book = secondPersonsOf(profile);
    const said = inOwnWords(document, book.find(document));
    if (said.length === 0) return [];
    const salutations = formulae.filter(({ part }) => part === 'salutation');
    if (salutations.length > 1) return [];
    const [salutation] = salutations;
    // Only a letter has one addressee who is spoken to; a report may speak to several.
    if (!salutation) return document.facts.kind === 'letter' ? withoutSalutation(document, book, said) : [];
    const greeted = text.slice(salutation.start, salutation.end);
    const expected = book.expectedBy(salutation, greeted);
    if (expected.size === 0) return [];
    return said.filter(({ value }) => !expected.has(value)).map((each) => against(each, greeted, expected, text));
  },
});

const mostOfAddress = 12;

/** An Arabic letter may greet in its address only; where that does not say either, the rarer of two is shown. */
function withoutSalutation(
  { text, paragraphs }: CheckedDocument,
  book: SecondPersons,
  said: readonly PhraseMention<string>[],
): Found<Code>[] {
  for (const { start, end, language } of paragraphs.slice(0, mostOfAddress)) {
    const line = text.slice(start, end);
    const expected = language === 'ar' && line.length <= 120 ? book.expectedByAddress(line) : new Set<string>();
    if (expected.size === 0 || end >= said[0]!.start) continue;
    return said.filter(({ value }) => !expected.has(value)).map((each) => against(each, line.trim(), expected, text));
  }
  return twoOfThem(said, text);
}

function against(
  { start, end }: PhraseMention<string>,
  salutation: string,
  expected: ReadonlySet<string>,
  text: string,
): Found<Code> {
  const [first] = expected;
  const suggestion = expected.size === 1 ? first! : null;
  return {
    start,
    end,
    message: 'salutation',
    with: { written: text.slice(start, end), salutation, expected: [...expected].join(' / ') },
    suggestion,
  };
}

/** Where no salutation says which is right, the rarer of two is shown. */
function twoOfThem(said: readonly PhraseMention<string>[], text: string): Found<Code>[] {
  const counts = Map.groupBy(said, ({ value }) => value);
  if (counts.size !== 2) return [];
  const [usual, rare] = [...counts.values()].sort((a, b) => b.length - a.length);
  return rare!.map(({ start, end }) => ({
    start,
    end,
    message: 'two',
    severity: 'warning',
    with: { written: text.slice(start, end), other: usual![0]!.value },
  }));
}
