import { beforeAll, describe, expect, test } from 'vitest';
import { type OpenedSpeller, openSpeller } from './speller.ts';

let speller: OpenedSpeller;
beforeAll(async () => {
  speller = await openSpeller();
}, 60_000);

describe('words of official correspondence are right', () => {
  test.each([
    ['en', 'The Secretariat recognises and recognizes the communiqué of the ministerial session in its annex'],
    [
      'fr',
      'Le Secrétariat général présente ses compliments au ministère et lui transmet le procès-verbal de la réunion',
    ],
    [
      'ar',
      'عقد مجلس وزراء الخارجية دورته الحادية والخمسين في مدينة جدة بمشاركة الدول الأعضاء وأكد أهمية العمل الإسلامي المشترك ويشرفها أن تحيطها علماً وتغتنم هذه الفرصة لتعرب لها عن فائق تقديرها واحترامها مذكرتها المؤرخة فخامتكم للمنظمة ولمعاليكم',
    ],
  ] as const)('%s: %s', (language, text) => {
    expect(text.split(' ').filter((word) => !speller.isRight(word, language))).toEqual([]);
  });
});

test.each([
  ['en', 'recieved', 'received'],
  ['en', 'goverment', 'government'],
  ['fr', 'reunion', 'réunion'],
  ['fr', 'ambasade', 'ambassade'],
  ['ar', 'الاجتمااع', 'الاجتماع'],
] as const)('%s: "%s" is wrong, and "%s" is near to it', (language, wrong, right) => {
  expect(speller.isRight(wrong, language)).toBe(false);
  expect(speller.suggest(wrong, language)).toContain(right);
});

test('a language that was not opened finds nothing wrong', async () => {
  const english = await openSpeller(['en']);
  expect(english.isRight('xqzt', 'fr')).toBe(true);
  expect(english.suggest('xqzt', 'ar')).toEqual([]);
});
