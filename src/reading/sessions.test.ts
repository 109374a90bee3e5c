import { expect, test } from 'vitest';
import { readProfile } from '../directory/profile-read.ts';
import { lexiconOfProfile } from './lexicon-of-profile.ts';
import { readText } from './read-text.ts';

const profile = readProfile(new URL('../../profiles/oic', import.meta.url).pathname);
if (!profile.done) throw new Error('The profile is not valid');
const lexicon = lexiconOfProfile(profile.value);

const read = (text: string) =>
  readText(text, lexicon).sessions.map(({ start, end, ordinal, organ, extraordinary, wellFormed, place, date }) => [
    text.slice(start, end),
    `${ordinal} ${organ}${extraordinary ? ' extraordinary' : ''}${wellFormed ? '' : ' ill-formed'}`,
    place ? text.slice(place.start, place.end) : null,
    date?.days?.from ?? null,
  ]);

test.each([
  [
    'the Fifty-first Session of the Council of Foreign Ministers, held in Istanbul on 21-22 June 2025',
    ['Fifty-first Session of the Council of Foreign Ministers', '51 cfm', 'Istanbul', '2025-06-21'],
  ],
  ['the 13th Islamic Summit (Istanbul, 14-15 April 2016)', ['13th Islamic Summit', '13 is', 'Istanbul', '2016-04-14']],
  [
    'the Thirteenth Session of the Islamic Summit Conference',
    ['Thirteenth Session of the Islamic Summit Conference', '13 is', null, null],
  ],
  ['the 51st CFM', ['51st CFM', '51 cfm', null, null]],
  [
    'the 17th Extraordinary Session of the Council of Foreign Ministers',
    ['17th Extraordinary Session of the Council of Foreign Ministers', '17 cfm extraordinary', null, null],
  ],
  [
    'the Fourth Extraordinary Islamic Summit, held in Makkah',
    ['Fourth Extraordinary Islamic Summit', '4 is extraordinary', 'Makkah', null],
  ],
  [
    'the Twenty-Two Session of the Council of Foreign Ministers',
    ['Twenty-Two Session of the Council of Foreign Ministers', '22 cfm ill-formed', null, null],
  ],
  ['The Council of Foreign Ministers, at its 51st session, adopted', ['51st session', '51 cfm', null, null]],
  ['la 38ème session du CMAE', ['38ème session du CMAE', '38 cfm', null, null]],
  [
    'la trente-huitième session du Conseil des ministres des Affaires étrangères, tenue à Astana du 28 au 30 juin 2011',
    ['trente-huitième session du Conseil des ministres des Affaires étrangères', '38 cfm', 'Astana', '2011-06-28'],
  ],
  ['le 13ème Sommet islamique', ['13ème Sommet islamique', '13 is', null, null]],
  [
    'الدورة الحادية والخمسين لمجلس وزراء الخارجية',
    ['الدورة الحادية والخمسين لمجلس وزراء الخارجية', '51 cfm', null, null],
  ],
  [
    'في الدورة الاستثنائية السابعة عشرة لمجلس وزراء الخارجية المنعقدة في إسلام آباد يوم 19 ديسمبر 2021م',
    ['الدورة الاستثنائية السابعة عشرة لمجلس وزراء الخارجية', '17 cfm extraordinary', 'إسلام آباد', '2021-12-19'],
  ],
  ['مجلس وزراء الخارجية في دورته الحادية والخمسين', ['دورته الحادية والخمسين', '51 cfm', null, null]],
  ['القمة الإسلامية الثالثة عشرة', ['القمة الإسلامية الثالثة عشرة', '13 is', null, null]],
  ['مؤتمر القمة الإسلامي الثالث عشر', ['مؤتمر القمة الإسلامي الثالث عشر', '13 is', null, null]],
  [
    'the Fifty-first (51st) Session of the OIC Council of Foreign Ministers',
    ['Fifty-first (51st) Session of the OIC Council of Foreign Ministers', '51 cfm', null, null],
  ],
  [
    'the 38th CFM (Session of Peace, Cooperation and Development), Astana, 28-30 June 2011',
    ['38th CFM', '38 cfm', 'Astana', '2011-06-28'],
  ],
  [
    'the 15th Session of the Islamic Summit Conference held in Banjul, Republic of The Gambia, on 4-5 May 2024',
    ['15th Session of the Islamic Summit Conference', '15 is', 'Banjul', '2024-05-04'],
  ],
  [
    'القمة الإسلامية الرابعة عشرة المنعقدة في مكة المكرمة بتاريخ 31 مايو 2019',
    ['القمة الإسلامية الرابعة عشرة', '14 is', 'مكة المكرمة', '2019-05-31'],
  ],
  [
    'la quatorzième session de la Conférence islamique au Sommet',
    ['quatorzième session de la Conférence islamique au Sommet', '14 is', null, null],
  ],
  ['الدورة (38) لمجلس وزراء الخارجية', ['الدورة (38) لمجلس وزراء الخارجية', '38 cfm', null, null]],
] as const)('"%s" names a session', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test('a title page says place and day on the lines beneath', () => {
  const text =
    'FIFTY-FIRST SESSION OF THE COUNCIL OF FOREIGN MINISTERS\n\nISTANBUL, REPUBLIC OF TÜRKIYE\n\n21 – 22 June 2025';
  expect(read(text)).toEqual([
    ['FIFTY-FIRST SESSION OF THE COUNCIL OF FOREIGN MINISTERS', '51 cfm', 'ISTANBUL', '2025-06-21'],
  ]);
});

test.each([
  ['the 22nd meeting of the Committee'],
  ['the Third Arab Summit'],
  ['the fifth paragraph of the report of the Council of Foreign Ministers'],
  ['at its 51st session'],
  ['في المادة الثالثة من النظام'],
])('"%s" names no session of the house', (text) => {
  expect(read(text)).toEqual([]);
});

test('a place that is spoken of is not where the session was held', () => {
  expect(read('The 51st CFM discussed the situation in Baghdad on 5 May 2025.')).toEqual([
    ['51st CFM', '51 cfm', null, null],
  ]);
});
