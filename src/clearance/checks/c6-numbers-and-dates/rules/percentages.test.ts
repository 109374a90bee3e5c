import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './percentages.ts';

test.each([
  ['Of the total, 40% went to Africa, 35% to Asia and the remaining 20% to the Arab group.', 'warning'],
  [
    'Le budget est réparti comme suit : 40 % pour le personnel, 35 % pour les réunions et 20 % de part restante.',
    'warning',
  ],
  ['توزعت الحصص على النحو الآتي: 40٪ لأفريقيا و35٪ لآسيا و20٪ للمجموعة العربية.', 'warning'],
  ['It gave 40 % to Africa, 38 % to Asia and 20 % to the Arab group.', 'note'],
  ['Group\tShare\nAfrica\t40%\nAsia\t35%\nArab\t20%\nTotal\t100%', 'error'],
  ['Group\tShare\nAfrica\t40%\nAsia\t35%\nArab\t22%', 'warning'],
])('"%s" does not make a hundred: %s', (text, severity) => {
  expect(foundIn(rule, text).map((each) => each.split(':')[0])).toEqual([severity]);
});

test.each([
  ['Of the total, 40% went to Africa, 35% to Asia and the remaining 25% to the Arab group.'],
  ['Trade grew by 12%, 45% and 41% in 2023, 2024 and 2025 respectively.'],
  ['ارتفعت التجارة بنسبة 12% و45% و41% على التوالي.'],
  ['Trade grew by 12%, 15% and 9% in the three years.'],
  ['The shares were 33.3%, 33.3% and 33.3%.'],
  ['Group\tGrowth\nAfrica\t4%\nAsia\t3.5%\nArab\t2%'],
  ['Group\tShare\nAfrica\t40%\nAsia\t35%\nArab\t25%\nTotal\t100%'],
  ['The share was 40% and rose to 45%.'],
])('"%s" says nothing wrong', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
