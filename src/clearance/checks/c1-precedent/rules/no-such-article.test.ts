import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './no-such-article.ts';

test.each([
  ['Article 41 of the OIC Charter', ['error: Article 41 of the OIC Charter']],
  ['in line with Article 52 of the Charter', ['error: Article 52 of the Charter']],
  ['conformément à l’article 45 de la Charte', ['error: article 45 de la Charte']],
  ['المادة 48 من الميثاق', ['error: المادة 48 من الميثاق']],
  ['المادة الأربعون من ميثاق منظمة التعاون الإسلامي', ['error: المادة الأربعون من ميثاق منظمة التعاون الإسلامي']],
])('"%s": %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  ['Article 39 of the OIC Charter'],
  ['Article 51 of the Charter of the United Nations'],
  ['The Charter of the United Nations is clear: Article 51 of the Charter applies.'],
  ['تنص المادة 51 من الميثاق على ذلك، وهو ميثاق الأمم المتحدة.'],
  ['Rule 120 of the Rules of Procedure'],
  ['المادة التاسعة والثلاثون من الميثاق'],
])('"%s" is silent', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});

test('the articles of another house are counted by its own profile', () => {
  expect(foundIn(rule, 'Article 14 of the Tides Act', { profile: 'example' })).toHaveLength(1);
});
