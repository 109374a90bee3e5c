import { titleWords } from '../../../../reading/person-book.ts';
import type { FormulaMention, PersonMention } from '../../../../reading/reading.ts';
import type { CheckedDocument } from '../../document.ts';
import type { Knowledge } from '../../knowledge.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { salutationTitle } from '../names.text.ts';
import { formsOfPost } from '../ranks.ts';
import { wordsOf } from '../said-of.ts';

type Code = keyof typeof salutationTitle.messages;
const mostBefore = 700;

/** The salutation of a letter against the post and the courtesy title in its address. */
export const rule = defineRule({
  id: 'salutation-title',
  check: 'C5',
  severity: 'warning',
  ...salutationTitle,
  examples: {
    fires: {
      text: 'H.E. the Minister of Foreign Affairs\nMinistry of Foreign Affairs of Malaysia\n\nMr. President,\n\nI have the honour to inform Your Excellency that the meeting takes place in Jeddah.',
    },
    silent: {
      text: 'H.E. the Minister of Foreign Affairs\nMinistry of Foreign Affairs of Malaysia\n\nExcellency,\n\nI have the honour to inform Your Excellency that the meeting takes place in Jeddah.',
    },
  },
  examine: (document, knowledge) => {
    const salutations = inOwnWords(document, document.formulae).filter(({ part }) => part === 'salutation');
    const [salutation] = salutations;
    if (!salutation || salutations.length > 1) return [];
    const before = document.persons.filter(
      ({ courtesy, post, start, end }) =>
        end <= salutation.start && salutation.start - start <= mostBefore && (courtesy !== null || post !== null),
    );
    // Several persons before the salutation leave open to whom it speaks.
    const [person] = before;
    if (!person || before.length > 1) return [];
    const gender = otherGender(document, salutation, person);
    return gender.length > 0 ? gender : otherRank(document, salutation, person, knowledge);
  },
});

function otherGender(document: CheckedDocument, salutation: FormulaMention, person: PersonMention): Found<Code>[] {
  const gender = person.courtesy?.gender ?? null;
  const { start, end, gender: said } = salutation;
  if (gender === null || said === null || gender === said) return [];
  const addressee = wordsOf(document, person);
  return [
    {
      start,
      end,
      message: 'gender',
      severity: 'error',
      with: { written: wordsOf(document, salutation), addressee, said, gender },
      evidence: [{ source: 'text', quote: addressee, date: null }],
    },
  ];
}

function otherRank(
  document: CheckedDocument,
  { start, end, rows, language }: FormulaMention,
  person: PersonMention,
  { profile }: Knowledge,
): Found<Code>[] {
  if (!person.post || rows.length === 0) return [];
  const forms = formsOfPost(profile, wordsOf(document, person.post), language);
  const written = wordsOf(document, { start, end });
  if (forms.length === 0 || forms.some(({ id }) => rows.includes(id))) return [];
  const said = titleWords(written);
  // "Excellency" is right for everybody who is "Your Excellency".
  if (
    forms.some(({ secondPerson, honorific }) =>
      [secondPerson, honorific].some(
        (words) => words && said.every((word) => titleWords(words[language]).includes(word)),
      ),
    )
  )
    return [];
  const expected = [...new Set(forms.map(({ salutation }) => salutation[language]))];
  const addressee = wordsOf(document, person);
  return [
    {
      start,
      end,
      message: 'rank',
      with: { written, addressee, expected: expected.join(' / ') },
      evidence: [{ source: forms[0]!.source ?? 'profile', quote: expected.join(' / '), date: null }],
    },
  ];
}
