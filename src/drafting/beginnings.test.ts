import { expect, test } from 'vitest';
import { readProfile } from '../directory/profile-read.ts';
import { bodyToText } from '../kernel/body.ts';
import { type Language, languages } from '../kernel/text.ts';
import { type ProposedAddressee, propose } from './proposal.ts';

const read = readProfile(new URL('../../profiles/oic', import.meta.url).pathname);
if (!read.done) throw new Error('the profile cannot be read');
const profile = read.value;
const kindOf = (id: string) => profile.kinds.find((kind) => kind.id === id)!;
const name = { ar: 'سلمى المثالية', en: 'Salma Example', fr: 'Salma Exemple' };

const addressee = (changes: Partial<ProposedAddressee>): ProposedAddressee => ({
  id: 'x',
  class: 'minister',
  addressed: name,
  name,
  gender: null,
  formOfAddress: null,
  languages: ['en'],
  channels: [],
  ...changes,
});
const begin = (kind: string, language: Language, to: ProposedAddressee | null = null) => {
  const [version] = propose(kindOf(kind), profile, to, null, 'Subject', null, language).languages;
  return { ...version!, text: bodyToText(version!.body) };
};

test.each([
  'letter',
  'note-verbale',
  'circular',
  'memorandum',
  'aide-memoire',
  'decision',
  'report',
  'contract',
  'press-release',
  'resolution',
])('the house knows how a document of this kind is written and who may sign it: %s', (id) => {
  const kind = kindOf(id);
  expect(kind.outgoing).toBe(true);
  for (const act of ['approve', 'sign'] as const)
    expect(profile.authorities.some((each) => each.act === act && each.kinds.includes(id))).toBe(true);
});

test.each(
  ['letter', 'note-verbale', 'aide-memoire', 'decision', 'report', 'contract', 'press-release', 'resolution'].flatMap(
    (kind) => languages.map((language) => [kind, language] as const),
  ),
)('a draft begins with words in its language, and no field is left in them: %s in %s', (kind, language) => {
  const { text, body } = begin(kind, language);
  expect(text.length).toBeGreaterThan(5);
  expect(text).not.toMatch(/[{}]/);
  expect(/\p{Script=Arabic}/u.test(text)).toBe(language === 'ar');
  const shape = body.blocks.map((block) => [block.kind, 'number' in block && block.number]);
  expect(begin(kind, 'en').body.blocks.map((block) => [block.kind, 'number' in block && block.number])).toEqual(shape);
});

test('a memorandum begins empty: its head says from whom to whom and on what', () => {
  for (const language of languages) expect(begin('memorandum', language).text).toBe('');
});

test('the operative paragraphs of a resolution are numbered, and those before them are not', () => {
  for (const language of languages) {
    const numbered = begin('resolution', language).body.blocks.map(
      (block) => block.kind === 'paragraph' && block.number === true,
    );
    expect(numbered).toEqual([false, false, false, true, true, true]);
  }
});

test.each([
  ['minister', 'minister', 'ar', 'معالي الوزير', 'معاليكم'],
  ['minister-feminine', 'minister', 'ar', 'معالي الوزيرة', 'معاليكم'],
  ['minister-feminine', 'minister', 'fr', 'Madame la Ministre', 'Madame la Ministre'],
  ['minister', 'minister', 'fr', 'Monsieur le Ministre', 'Monsieur le Ministre'],
  ['president-feminine', 'head-of-state', 'en', 'Madam President', 'Madam President'],
  ['president', 'head-of-state', 'ar', 'فخامة الرئيس', 'فخامتكم'],
  ['king', 'head-of-state', 'ar', 'صاحب الجلالة', 'جلالتكم'],
  ['queen', 'head-of-state', 'en', 'Your Majesty', 'Your Majesty'],
  ['ambassador-feminine', 'mission', 'fr', 'Madame l’Ambassadrice', 'Madame l’Ambassadrice'],
  ['prime-minister', 'head-of-government', 'ar', 'دولة رئيس الوزراء', 'دولتكم'],
] as const)(
  'a letter speaks to a person of rank as is due, from beginning to end: %s (%s) in %s',
  (form, rank, language, salutation, close) => {
    const to = addressee({ class: rank, formOfAddress: form });
    const written = begin('letter', language, to);
    expect(written.salutation).toContain(salutation);
    expect(written.close).toContain(close);
  },
);

test.each([
  ['en', 'Dear Ms. Salma Example', 'Yours sincerely,'],
  ['fr', 'Madame', 'l’expression de mes sentiments distingués'],
  ['ar', 'حضرة السيدة', 'وتفضلوا بقبول فائق الاحترام'],
] as const)('a letter to a private person is not formal: %s', (language, salutation, close) => {
  const written = begin('letter', language, addressee({ class: 'person', formOfAddress: 'ms' }));
  expect(written.salutation).toContain(salutation);
  expect(written.close).toContain(close);
});

test.each([
  ['m', 'تحيطه علم'],
  ['f', 'تحيطها علم'],
] as const)('an Arabic note agrees with the gender of the addressee: %s', (gender, words) => {
  const to = addressee({ class: 'mission', gender: { ar: gender } });
  expect(begin('note-verbale', 'ar', to).text).toContain(words);
});

test('nothing with which a draft begins is called attested that is not', () => {
  for (const beginning of profile.beginnings) expect(beginning.verified).toBe(false);
});
