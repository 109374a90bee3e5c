import { beforeAll, expect, test } from 'vitest';
import { type OpenedSpeller, openSpeller } from '../../../../platform/spelling/speller.ts';
import { foundIn } from '../../found-in.ts';
import { rule } from './spelling.ts';

let speller: OpenedSpeller;
beforeAll(async () => {
  speller = await openSpeller();
}, 60_000);

const said = (text: string) => foundIn(rule, text, {}, { speller });

test.each([
  ['The goverment has recieved the note.', ['warning: goverment → government', 'warning: recieved']],
  ['Recieved with thanks by the Council.', ['warning: Recieved']],
  [
    'L’ambasade a transmis la resolution au ministère.',
    ['warning: ambasade → ambassade', 'warning: resolution → résolution'],
  ],
])('%s', (text, found) => {
  expect(said(text)).toEqual(found);
});

test('an Arabic word that is in no dictionary is a note', () => {
  expect(said('عقد المجلس اجتمااعا في جدة بمشاركة الدول الأعضاء.')).toEqual(['note: اجتمااعا']);
});

test.each([
  'The Secretariat recognises the resolution OIC/CFM-51/2025/PAL/RES and thanks Mr. Qwertz of Xyzville; see www.oic-oci.org.',
  'H.E. Mr. Hissein Brahim Taha, Secretary-General, met the delegation of Côte d’Ivoire in Ouagadougou on 5 Dhu al-Hijjah 1447H.',
  'Le procès-verbal de la réunion, aujourd’hui transmis à l’ambassade, s’intitule « reunion finale » ; l’OCI en prend acte.',
  'تهدي الأمانة العامة لمنظمة التعاون الإسلامي أطيب تحياتها إلى سفارة المملكة المغربية، ويشرفها أن تحيطها علماً بأن الاجتماع سيُعقد في جدة، وتغتنم هذه الفرصة لتعرب لها عن فائق تقديرها واحترامها.',
  'The per diem was paid ex gratia, inter alia, to the rapporteur; the raison d’être was explained vis-à-vis the host, mutatis mutandis.',
  'They don’t recognize it’s a communiqué.',
])('nothing is wrong with %s', (text) => {
  expect(said(text)).toEqual([]);
});

test('without a speller nothing is judged', () => {
  expect(foundIn(rule, 'The goverment has recieved the note.')).toEqual([]);
});
