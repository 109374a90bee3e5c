import { expect, test } from 'vitest';
import { fc } from '../../test/harness/fast-check.ts';
import { lexiconOf } from './lexicon.ts';
import { groundOf, readText } from './read-text.ts';

const form = (text: string, language: 'ar' | 'en' | 'fr') =>
  ({ text, language, standing: 'preferred', from: null, to: null, source: null }) as const;

const lexicon = lexiconOf([
  { id: 'guinea', kind: 'state', forms: [form('Guinea', 'en'), form('Guinée', 'fr'), form('غينيا', 'ar')] },
  { id: 'guinea-bissau', kind: 'state', forms: [form('Guinea-Bissau', 'en'), form('غينيا بيساو', 'ar')] },
  { id: 'saudi-arabia', kind: 'state', forms: [form('المملكة العربية السعودية', 'ar'), form('Arabie saoudite', 'fr')] },
  { id: 'is', kind: 'organ', forms: [form('IS', 'en')] },
]);

const named = (text: string) =>
  readText(text, lexicon).names.map(({ start, end, entry }) => [text.slice(start, end), entry]);

test.each([
  ['The delegation of Guinea Bissau left.', [['Guinea Bissau', 'guinea-bissau']]],
  [
    'Guinea, Guinea–Bissau',
    [
      ['Guinea', 'guinea'],
      ['Guinea–Bissau', 'guinea-bissau'],
    ],
  ],
  [
    'la guinee et l’Arabie Saoudite',
    [
      ['guinee', 'guinea'],
      ['Arabie Saoudite', 'saudi-arabia'],
    ],
  ],
  ['وغينيا بيساو', [['غينيا بيساو', 'guinea-bissau']]],
  ['والمَمْلَكة العربية السعودية', [['المَمْلَكة العربية السعودية', 'saudi-arabia']]],
  ['وللمملكة العربية السعودية', [['لمملكة العربية السعودية', 'saudi-arabia']]],
  ['This is the IS.', [['IS', 'is']]],
  ['Arabie\n\nsaoudite', [['Arabie\n\nsaoudite', 'saudi-arabia']].slice(1)],
])('in "%s" the names are found where they stand', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

const paragraphs = (text: string) => groundOf(text, lexicon).paragraphs.map(({ start, end }) => text.slice(start, end));

test('a line that breaks inside a sentence goes on in the next one, with or without blank lines', () => {
  const lines = [
    'The meeting, which was attended by all the members, took place in',
    'Jeddah on the 25th of',
    'May.',
    'Agenda',
    '1. Opening',
    '2. Report No.',
    '5',
  ];
  const expected = [4, 1, 1, 1];
  for (const gap of ['\n', '\r\n', '\n\n', '\n \n\t\n']) {
    const text = lines.join(gap);
    expect(paragraphs(text)).toEqual([lines.slice(0, 3).join(gap), 'Agenda', '1. Opening', lines.slice(5).join(gap)]);
    expect(paragraphs(text)).toHaveLength(expected.length);
  }
});

test('the lines of a title page stay apart, and the lines of a wrapped Arabic text go on', () => {
  expect(paragraphs('SESSION OF THE COUNCIL OF FOREIGN MINISTERS OF THE OIC\nISTANBUL\n21 June 2025')).toHaveLength(3);
  const wrapped = [
    'عقد مجلس وزراء الخارجية دورته في مدينة إسطنبول بالجمهورية التركية يوم السبت',
    'الموافق للحادي والعشرين من شهر يونيو بحضور جميع الدول الأعضاء والمراقبين فيها',
    'وبحث المجلس جميع البنود المدرجة في جدول أعماله واعتمد القرارات التي عرضت',
    'عليه.',
  ];
  expect(paragraphs(wrapped.join('\n\n'))).toHaveLength(1);
});

test('the cells of a row are paragraphs; a single bar separates nothing', () => {
  expect(paragraphs('State\tAmount\nQatar\t5')).toEqual(['State', 'Amount', 'Qatar', '5']);
  expect(paragraphs('| State | Amount |')).toEqual(['State', 'Amount']);
  expect(paragraphs('21 Rabea Awal 1434 H | 2 February 2013')).toHaveLength(1);
});

test.each([
  ['The Secretary General visited the seat of the Organisation.', 'en', 'ltr'],
  ['Le Secrétaire général a visité le siège.', 'fr', 'ltr'],
  ['قام الأمين العام بزيارة مقر المنظمة.', 'ar', 'rtl'],
  ['القرار رقم 1/51-PAL الصادر عن OIC بشأن فلسطين', 'ar', 'rtl'],
  ['Note verbale', 'en', 'ltr'],
  ['Final communiqué', 'en', 'ltr'],
  ['Republic of Côte d’Ivoire', 'en', 'ltr'],
  ['Objet : Plan annuel', 'fr', 'ltr'],
  ['Mission permanente de la Malaisie', 'fr', 'ltr'],
  ['Decides to remain seized of the matter', 'en', 'ltr'],
  ['Meeting room 5', 'en', 'ltr'],
  ['Salle de réunion 5', 'fr', 'ltr'],
  ['Cordialement', 'fr', 'ltr'],
  ['2026', 'en', 'ltr'],
])('"%s" is in %s', (text, language, direction) => {
  expect(groundOf(text, lexicon).paragraphs).toMatchObject([{ language, direction }]);
});

const sentences = (text: string) => groundOf(text, lexicon).sentences.map(({ start, end }) => text.slice(start, end));

test.each([
  ['Resolution No. 5 was adopted. It is in force.', 2],
  ['H.E. Mr. Traore spoke. S.E.M. Diallo also spoke.', 2],
  ['Voir l’art. 5 de la Charte. Le Comité s’est réuni.', 2],
  ['قال د. محمد ذلك. ثم غادر المدينة.', 2],
  ['It rose by 3.5 per cent. What next? Nothing!', 3],
  ['On 3-6 Rajab, 1395 H. (12-15 July 1975) they met.', 1],
])('"%s" has as many sentences as a reader counts', (text, count) => {
  expect(sentences(text)).toHaveLength(count);
});

test('whatever is written, every token and paragraph is at its place and in order', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
      const ground = groundOf(text, lexicon);
      let last = 0;
      for (const { start, end, paragraph } of ground.tokens) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(ground.paragraphs[paragraph]!.start);
        expect(end).toBeLessThanOrEqual(ground.paragraphs[paragraph]!.end);
        last = end;
      }
      const seen = ground.tokens.map(({ start, end }) => text.slice(start, end)).join('');
      const bare = /[\s\u0085\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
      expect(seen.replace(bare, '').length).toBeLessThanOrEqual(text.replace(bare, '').length);
    }),
    { numRuns: 300 },
  );
});
