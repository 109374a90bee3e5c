import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './session-facts.ts';

test.each([
  ['The 50th Session of the Council of Foreign Ministers, held in Istanbul on 21-22 June 2025', ['error: 50th → 51st']],
  [
    'la 50e session du Conseil des ministres des Affaires étrangères, tenue à Istanbul les 21 et 22 juin 2025',
    ['error: 50e → 51e'],
  ],
  ['الدورة الخمسين لمجلس وزراء الخارجية المنعقدة في إسطنبول يومي 21 و22 يونيو 2025م', ['error: الخمسين']],
  [
    'the Fiftieth Session of the Council of Foreign Ministers, Istanbul, 21-22 June 2025',
    ['error: Fiftieth → Fifty-first'],
  ],
  ['the 51st Session of the Council of Foreign Ministers, held in Jeddah on 21-22 June 2025', ['error: Jeddah']],
  [
    'the 51st Session of the Council of Foreign Ministers, held in Istanbul on 21-22 June 2024',
    ['error: 21-22 June 2024'],
  ],
  ['la 51e session du Conseil des ministres des Affaires étrangères tenue à Istanbul en 2024', ['error: 2024']],
  [
    'the 51st Session of the Council of Foreign Ministers, held in Istanbul on 20-21 June 2025',
    ['note: 20-21 June 2025'],
  ],
  ['the 15th Islamic Summit Conference, held in Dakar on 4-5 May 2024', ['error: Dakar']],
  ['the 9th Session of the Islamic Summit Conference, held in Dakar on 12-14 November 2000', ['note: Dakar']],
])('"%s": %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  ['the 51st Session of the Council of Foreign Ministers, held in Istanbul, Republic of Türkiye, on 21-22 June 2025'],
  ['the 51st Session of the Council of Foreign Ministers, held on 25-26 Dhul Hijja 1446H (21-22 June 2025)'],
  ['the 14th Islamic Summit Conference, held in Makkah Al-Mukarramah on 31 May 2019'],
  ['the 12th Session of the Islamic Summit Conference, held in Cairo on 2-7 February 2013'],
  ['Subject: 51st Session of the Council of Foreign Ministers\n\nJeddah, 5 January 2026\n\nExcellency,'],
  ['the 53rd Session of the Council of Foreign Ministers, to be held in 2027'],
  ['the 51st Session of the Council of Foreign Ministers adopted the report on 22 June 2025; the office in Geneva'],
])('"%s" agrees with the record', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});

test('of a session that the record does not know, the text is held against itself', () => {
  const text =
    'The 53rd Session of the Council of Foreign Ministers will be held in Dakar on 5-6 May 2028. ' +
    'Papers for the 53rd Session of the Council of Foreign Ministers, to be held in Doha on 5-6 May 2028, are due.';
  expect(foundIn(rule, text)).toEqual(['warning: Doha']);
});
