import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './version-symbols.ts';

const ar = 'إذ يستذكر القرار رقم 1/51-س والوثيقة OIC/CFM-51/2025/POL/RES/FINAL والمادة 5 من الميثاق؛';

test.each([
  ['Recalling Resolution No. 1/51-POL, document OIC/CFM-51/2025/POL/RES/FINAL and Article 5 of the Charter;', []],
  ['Rappelant la résolution n° 1/51-POL, le document OIC/CFM-51/2025/POL/RES/FINAL et l’article 5 de la Charte ;', []],
  [
    'Recalling Resolution No. 2/51-POL, document OIC/CFM-51/2025/POL/RES/FINAL and Article 5 of the Charter;',
    ['error: 2/51-POL'],
  ],
  [
    'Recalling Resolution No. 1/51-POL, document OIC/CFM-50/2024/POL/RES/FINAL and Article 5 of the Charter;',
    ['error: OIC/CFM-50/2024/POL/RES/FINAL'],
  ],
  ['Recalling Resolution No. 1/51-POL and Article 5 of the Charter, which say so at some length;', ['warning: ']],
])('"%s" beside the Arabic: %j', (text, found) => {
  expect(foundIn(rule, text, { others: [ar] })).toEqual(found);
});
