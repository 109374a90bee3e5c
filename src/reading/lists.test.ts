import { expect, test } from 'vitest';
import { lexiconOf } from './lexicon.ts';
import { readText } from './read-text.ts';

const lexicon = lexiconOf([]);
const read = (text: string) =>
  readText(text, lexicon).lists.map(({ marker, items, announced, least, most }) => ({
    marker,
    items: items.map(({ start, end }) => text.slice(start, end)),
    values: items.map(({ value }) => value),
    announced: announced ? `${text.slice(announced.start, announced.end)} = ${announced.value}` : null,
    count: least === most ? least : [least, most],
  }));

test.each([
  [
    'The Council took the following five decisions:\n1. One\n2. Two\n3. Three\n4. Four',
    'number',
    [1, 2, 3, 4],
    'five = 5',
  ],
  ['The three recommendations below:\n\n(a) One;\n\n(b) Two; and\n\n(c) Three.', 'letter', [1, 2, 3], 'three = 3'],
  ['Les cinq points suivants :\n- un\n- deux\n- trois', 'bullet', [null, null, null], 'cinq = 5'],
  ['Les deux mesures ci-après :\n1°) une\n2°) deux', 'number', [1, 2], 'deux = 2'],
  ['اعتمد المجلس التوصيات الخمس التالية:\nأ- الأولى\nب- الثانية\nج- الثالثة', 'letter', [1, 2, 3], 'الخمس = 5'],
  ['القرارات الآتية:\nأولاً: كذا\nثانياً: كذا', 'letter', [1, 2], null],
  ['It decided:\n(i) one\n(ii) two\n(iii) three\n(iv) four', 'letter', [1, 2, 3, 4], null],
  ['Agenda:\n1. Opening\n2. Report\n4. Closing', 'number', [1, 2, 4], null],
  ['The following 57 members:\n١. مصر\n٢. ليبيا', 'number', [1, 2], '57 = 57'],
] as const)('"%s" is a list of marks of the kind %s', (text, marker, values, announced) => {
  expect(read(text)).toMatchObject([{ marker, values, announced, count: values.length }]);
});

test('a list inside an entry of a list is a list of its own, and the outer one goes on', () => {
  const lists = read('1. One\n(a) first\n(b) second\n2. Two\n(a) third\n(b) fourth\n3. Three');
  expect(lists.map(({ items }) => items)).toEqual([
    ['One', 'Two', 'Three'],
    ['first', 'second'],
    ['third', 'fourth'],
  ]);
});

test.each([
  ['1. A\n2. B\n3. The following two points:\n1. one\n2. two\n4. D', ['A', 'B', 'The following two points:', 'D']],
  ['1. A\n2. The following two points:\n1. one\n2. two\n3. C', ['A', 'The following two points:', 'C']],
] as const)('a numbered list inside a numbered list ends with its last entry: "%s"', (text, outer) => {
  expect(read(text).map(({ items }) => items)).toEqual([outer, ['one', 'two']]);
});

test.each([
  [
    'The Council decided to: (a) adopt the report; (b) request the Secretary-General; and (c) remain seized.',
    ['adopt the report', 'request the Secretary-General', 'remain seized'],
  ],
  ['Il décide : a) d’adopter ; b) de demander ; c) de rester saisi.', ['d’adopter', 'de demander', 'de rester saisi']],
  ['يقرر ما يلي: (أ) اعتماد التقرير؛ (ب) الطلب من الأمين العام.', ['اعتماد التقرير', 'الطلب من الأمين العام']],
])('"%s" is a list inside a sentence', (text, items) => {
  expect(read(text)).toMatchObject([{ marker: 'inline', items }]);
});

test.each([
  ['The following five States: Algeria, Egypt, Libya, Morocco and Tunisia.', 'five = 5', [4, 5]],
  ['Les trois États suivants : Algérie ; Maroc ; Tunisie.', 'trois = 3', 3],
  ['الدول الثلاث التالية: الجزائر، والمغرب، وتونس.', 'الثلاث = 3', 3],
  ['the following two bodies: Trade and Industry; Culture and Youth.', 'two = 2', [2, 4]],
])('"%s" announces %s and counts %j', (text, announced, count) => {
  expect(read(text)).toMatchObject([{ announced, count }]);
});

test.each([
  ['15 - 17 Muharram 1390\n23 - 25 March 1970'],
  ['The 57 members of the Organisation adopted the following:'],
  ['Section (a) of Article 5 (2) and paragraph (b) of Article 7'],
  ['5 May 2026\n6 May 2026'],
])('"%s" is no list', (text) => {
  expect(read(text)).toEqual([]);
});
