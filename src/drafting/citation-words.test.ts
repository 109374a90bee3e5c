import { expect, test } from 'vitest';
import { readProfile } from '../directory/profile-read.ts';
import { textOfRuns } from '../kernel/body.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import { languages } from '../kernel/text.ts';
import { citationsOf } from '../reading/citations.ts';
import { lexiconOfProfile } from '../reading/lexicon-of-profile.ts';
import { groundOf } from '../reading/read-text.ts';
import { paperWords, resolutionWords } from './citation-words.ts';

const read = readProfile(new URL('../../profiles/oic', import.meta.url).pathname);
if (!read.done) throw new Error('the profile cannot be read');
const profile = read.value;
const lexicon = lexiconOfProfile(profile);
const kindOf = (id: string) => profile.kinds.find((kind) => kind.id === id)!.name;

test.each([
  ['ar', 'القرار رقم 1/51-PAL المعنون «قضية فلسطين»'],
  ['en', 'Resolution No. 1/51-PAL entitled “The Cause of Palestine”'],
  ['fr', 'résolution n°\u00a01/51-PAL intitulée «\u00a0La cause de la Palestine\u00a0»'],
] as const)('a resolution is cited with its title in the language of the text: %s', (language, words) => {
  const title = { ar: 'قضية فلسطين', en: 'The Cause of Palestine', fr: 'La cause de la Palestine' };
  expect(textOfRuns(resolutionWords({ number: '1/51-PAL', title }, language, true))).toBe(words);
});

test('a title that is not held in the language of the text is left out', () => {
  const runs = resolutionWords({ number: '2/51-POL', title: { en: 'On X' } }, 'fr', true);
  expect(textOfRuns(runs)).toBe('résolution n°\u00a02/51-POL');
});

test.each(
  languages.flatMap((language) => ['1/51-PAL', '45/10-P(IS)', '5/37-C.B'].map((number) => [number, language] as const)),
)('the house reads its own citation: %s in %s', (number, language) => {
  const words = textOfRuns(resolutionWords({ number, title: {} }, language, false));
  expect(citationsOf(groundOf(words, lexicon)).map(({ canonical }) => canonical)).toEqual([number]);
});

test('in an Arabic line a number keeps its own direction', () => {
  expect(resolutionWords({ number: '1/51-PAL', title: {} }, 'ar', false)).toEqual([
    { text: 'القرار رقم ' },
    { text: '1/51-PAL', dir: 'ltr' },
  ]);
  expect(resolutionWords({ number: '1/51-PAL', title: {} }, 'en', false)).toEqual([
    { text: 'Resolution No. 1/51-PAL' },
  ]);
});

const day = '2026-11-17' as CivilDay;
test.each([
  ['note-verbale', 'ar', 'المذكرة الشفوية رقم PMB/114 المؤرخة 17 نوفمبر 2026'],
  ['letter', 'ar', 'الخطاب رقم PMB/114 المؤرخ 17 نوفمبر 2026'],
  ['press-release', 'ar', 'البيان الصحفي رقم PMB/114 المؤرخ 17 نوفمبر 2026'],
  ['instruction', 'ar', 'الوثيقة رقم PMB/114 المؤرخة 17 نوفمبر 2026'],
  ['other', 'ar', 'الوثيقة رقم PMB/114 المؤرخة 17 نوفمبر 2026'],
  ['note-verbale', 'en', 'note verbale No. PMB/114 dated 17 November 2026'],
  ['letter', 'fr', 'lettre n°\u00a0PMB/114 en date du 17 novembre 2026'],
] as const)('a paper of the registers is cited by kind, reference and date: %s in %s', (kind, language, words) => {
  const paper = { kind: kindOf(kind), reference: 'PMB/114', day, written: null };
  expect(textOfRuns(paperWords(paper, language))).toBe(words);
});

test('a date that could not be read is given as it was written, and none where there is none', () => {
  const paper = { kind: kindOf('letter'), reference: 'A/1', day: null, written: 'Ramadan 1447' };
  expect(textOfRuns(paperWords(paper, 'en'))).toBe('letter No. A/1 dated Ramadan 1447');
  expect(textOfRuns(paperWords({ ...paper, written: null }, 'en'))).toBe('letter No. A/1');
});
