import type { LanguageVersion } from '../../drafting/content.ts';
import type { Manifest } from '../../drafting/manifest.ts';
import type { CivilDay } from '../../kernel/calendar.ts';
import { readDate } from '../../kernel/dates-written.ts';
import { type Answered, type DocumentFacts, unknownFacts } from '../checks/document.ts';

/** What the papers print by themselves from the manifest, so that the text need not hold it. */
const printed = [
  'reference',
  'date',
  'subject',
  'addressee',
  'from',
  'signature-block',
  'classification',
  'enclosures',
];

/** What is known of a document whose manifest can be resolved. */
export function factsOfManifest(
  manifest: Manifest,
  on: CivilDay,
  drafter: string,
  answers: readonly Answered[],
): DocumentFacts {
  const { signatory, yourReference } = manifest;
  const dated = yourReference?.date ? readDate(yourReference.date) : null;
  return {
    kind: manifest.kind,
    on,
    subject: subjectOf(manifest.languages),
    level: manifest.level,
    addressees: manifest.addressees,
    signatory: { post: signatory.post, person: signatory.person, onBehalfOf: signatory.onBehalfOf },
    drafter,
    amount: manifest.amount && { value: Number(manifest.amount.value), currency: manifest.amount.currency },
    basis: manifest.basis.map(({ citation }) => citation),
    enclosures: manifest.enclosures.map(({ title, name }) => title || name),
    answers,
    yourReference: yourReference && { number: yourReference.number, date: dated?.done ? dated.value.day : null },
    printedParts: manifest.basis.length > 0 ? [...printed, 'basis'] : printed,
  };
}

/** What is known of a draft that is not whole yet, so that it has no manifest: its words and its kind. */
export const factsOfWords = (
  kind: string,
  level: number,
  languages: readonly LanguageVersion[],
  on: CivilDay,
): DocumentFacts => ({
  ...unknownFacts(on),
  kind,
  level,
  subject: subjectOf(languages),
  printedParts: [...printed, 'basis'],
});

const subjectOf = (languages: readonly LanguageVersion[]): string | null =>
  (languages.find(({ authentic }) => authentic) ?? languages[0])?.subject ?? null;
