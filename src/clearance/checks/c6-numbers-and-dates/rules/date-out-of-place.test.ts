import { expect, test } from 'vitest';
import { civilDay } from '../../../../kernel/calendar.ts';
import { foundIn } from '../found-in.ts';
import { rule } from './date-out-of-place.ts';

test.each([
  ['the Session held in Baku, Republic of Azerbaijan, on 19-21 June 2027', ['error: 19-21 June 2027']],
  ['your note dated 5 December 2026', ['error: 5 December 2026']],
  ['With reference to your letter No. 17/2026 of 5 December 2026, I have the honour', ['error: 5 December 2026']],
  ['With reference to your letter No. 17/2026 of 5 November 2026, I have the honour', []],
  ['votre note datée du 5 décembre 2026', ['error: 5 décembre 2026']],
  ['مذكرتكم المؤرخة في 5 ديسمبر 2026م', ['error: 5 ديسمبر 2026م']],
  ['الدورة المنعقدة في باكو يومي 5 و6 ديسمبر 2026م', ['error: 5 و6 ديسمبر 2026م']],
  ['la session tenue à Bakou les 5 et 6 décembre 2026', ['error: 5 et 6 décembre 2026']],
  [
    'A preparatory meeting was held at the headquarters of the General Secretariat in Jeddah on 5 May 2027.',
    ['error: 5 May 2027'],
  ],
  ['The Committee held a preparatory meeting in Jeddah on 5 May 2027.', ['error: 5 May 2027']],
  ['Le Comité a tenu une réunion préparatoire au siège à Djeddah le 5 mai 2027.', ['error: 5 mai 2027']],
  ['عُقد اجتماع تحضيري في مقر الأمانة العامة بجدة يوم 5 مايو 2027م.', ['error: 5 مايو 2027م']],
  ['عقد المجلس اجتماعاً لبحث الدورة المقرر عقدها في 5 مايو 2027م.', []],
  ['قرر المجلس عقد الدورة في باكو في 5 مايو 2027م.', []],
  ['The conference took place in Baku on 5 May 2027.', ['error: 5 May 2027']],
  ['The conference will take place in Baku on 5 May 2027.', []],
  ['the Session to be held in Baku on 19-21 June 2027', []],
  ['the Session that will be held on 19-21 June 2027', []],
  ['la session qui sera tenue à Bakou le 5 décembre 2026', []],
  ['الدورة المقرر عقدها في باكو في 5 ديسمبر 2026م', []],
  ['adopted the plan of work for the period to 31 December 2027', []],
  ['approved the proposal that the meeting be held on 5 May 2027', []],
  ['the agreement signed on 5 May 2024 remains in force until 5 May 2029', []],
  ['held on 11 Jumada II 1448H', []],
  ['held on 20 Rajab 1448H', ['error: 20 Rajab 1448H']],
  ['The meeting will be held on 5 May 2024.', []],
])('"%s", read on 21 November 2026: %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  ['Jeddah, 5 December 2026\n\nExcellency,\n\nI have the honour …', ['warning: 5 December 2026']],
  ['جدة، في 5 ديسمبر 2026م\n\nصاحب المعالي،', ['warning: 5 ديسمبر 2026م']],
  ['Djeddah, le 5 décembre 2026\n\nExcellence,', ['warning: 5 décembre 2026']],
  ['Jeddah, 21 November 2026\n\nExcellency,\n\nThe meeting will be held on 5 May 2026.', ['warning: 5 May 2026']],
  ['Jeddah, 5 March 2019\n\nExcellency,\n\nThe meeting will be held on 5 May 2019.', []],
  ['Jeddah, 5 March 2019\n\nExcellency,\n\nThe meeting held on 5 May 2019 decided.', ['error: 5 May 2019']],
])('in the letter "%s": %j', (text, found) => {
  expect(foundIn(rule, text, { facts: { kind: 'letter' } })).toEqual(found);
});

test('a reply is not dated before the letter that it answers', () => {
  const answered = {
    record: 'r',
    kind: 'letter',
    number: 'IN/2026/17',
    theirReference: null,
    theirDate: civilDay('2026-11-20'),
    level: 0,
  };
  const facts = { kind: 'letter', answers: [answered] };
  expect(foundIn(rule, 'Jeddah, 18 November 2026\n\nExcellency,', { facts })).toEqual(['error: 18 November 2026']);
  expect(foundIn(rule, 'Jeddah, 21 November 2026\n\nExcellency,', { facts })).toEqual([]);
});
