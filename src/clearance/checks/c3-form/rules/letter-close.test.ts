import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './letter-close.ts';

const facts = { kind: 'note-verbale' };
const opening =
  'The General Secretariat presents its compliments to the Embassy of Malaysia and has the honour to inform it of the date of the meeting.';

test.each([
  [`${opening}\n\nYours sincerely,`, ['error: Yours sincerely']],
  [`${opening}\n\nKind regards`, ['error: Kind regards']],
  [
    'Le Secrétariat général présente ses compliments à l’ambassade de Malaisie et a l’honneur de l’informer de la date.\n\nVeuillez agréer l’expression de mes salutations distinguées.',
    ['error: Veuillez agréer l’expression de mes salutations distinguées'],
  ],
  [
    'تهدي الأمانة العامة لمنظمة التعاون الإسلامي أطيب تحياتها إلى سفارة ماليزيا، ويشرفها أن تحيطها علماً بما يأتي.\n\nوتفضلوا بقبول فائق الاحترام.',
    ['error: وتفضلوا بقبول فائق الاحترام'],
  ],
  [`Excellency,\n\n${opening}`, ['error: Excellency']],
])('%s', (text, found) => {
  expect(foundIn(rule, text, { facts })).toEqual(found);
});

test.each([
  [
    `${opening}\n\nThe General Secretariat avails itself of this opportunity to renew to the Embassy the assurances of its highest consideration.`,
    'note-verbale',
  ],
  [`${opening}\n\nThe letter ended with “Yours sincerely,”.`, 'note-verbale'],
  [
    'Excellency,\n\nI have the honour to inform Your Excellency of the date of the meeting.\n\nYours sincerely,',
    'letter',
  ],
])('%s is right in a %s', (text, kind) => {
  expect(foundIn(rule, text, { facts: { kind } })).toEqual([]);
});
