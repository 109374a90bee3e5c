import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './verb-gender.ts';

const opening = (verb: string, sender: string, wishes: string, honour: string) =>
  `${verb} ${sender} أطيب ${wishes} إلى سفارة المملكة المغربية، ${honour} أن تحيطها علماً بما يلي.`;

test.each([
  [opening('يهدي', 'الأمانة العامة', 'تحياتها', 'ويشرفها'), ['error: يهدي → تهدي']],
  [opening('تهدي', 'الأمانة العامة', 'تحياته', 'ويشرفها'), ['error: تحياته → تحياتها']],
  [opening('تهدي', 'الأمانة العامة', 'تحياتها', 'ويشرفه'), ['error: ويشرفه → ويشرفها']],
  [opening('تهدي', 'ديوان الأمين العام', 'تحياته', 'ويشرفه'), ['error: تهدي → يهدي']],
  ['ويغتنم الأمانة العامة هذه الفرصة لتعرب لها عن فائق تقديرها واحترامها.', ['error: ويغتنم → وتغتنم']],
])('%s', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  opening('تهدي', 'الأمانة العامة', 'تحياتها', 'ويشرفها'),
  opening('يهدي', 'الأمين العام', 'تحياته', 'ويشرفه'),
  opening('يهدي', 'سعادة السفير محمد علي', 'تحياته', 'ويشرفه'),
  opening('تهدي', 'وزارة الخارجية', 'تحياتها', 'ويشرفها'),
  'وتغتنم الأمانة العامة هذه الفرصة لتعرب له عن فائق تقديرها واحترامها.',
  'يشرفني أن أنقل إلى معاليكم تحيات الأمين العام.',
])('nothing is wrong with %s', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
