import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './discouraged-term.ts';

test.each([
  ['The verbal note was received.', ['warning: verbal note → note verbale']],
  ['Le siège de l’OIC est à Djeddah.', ['warning: l’OIC → l’OCI']],
  ['Les pays membres ont participé.', ['note: pays membres → États membres']],
  ['شاركت مجموعة الاتصال في الاجتماع.', ['note: مجموعة الاتصال']],
  ['للبلد العضو أن يطلب ذلك.', ['note: لبلد العضو → الدولة العضو']],
  ['The Secretary General met the Secretary-General of the League.', ['note: Secretary General → Secretary-General']],
  ['The Umma and the Muslim Ummah.', ['note: Umma → Muslim Ummah']],
])('"%s" is shown as %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  'The Secretary General opened the session.',
  'THE SECRETARY GENERAL AND THE SECRETARY-GENERAL',
  'La résolution figure dans le document OIC/CFM-47/2020/CS/RES/FINAL et dans OIC-2025.',
  'The document OIC/CFM-51/2025/PAL/RES/FINAL was circulated.',
  'ترد القائمة في الوثيقة OIC/CFM-47/2020.',
  'The Under-Secretary-General of the United Nations visited the field office.',
  'The Organisation of the Islamic Conference met in 1990.',
  'عُقد الاجتماع في مكة المكرمة والمدينة المنورة.',
  'آب وأغسطس، كانون الثاني ويناير.',
])('"%s" is left alone', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});

test('another house has its own terms', () => {
  expect(foundIn(rule, 'The lighthouse man sent a verbal note.', { profile: 'example' })).toEqual([
    'note: lighthouse man',
  ]);
});
