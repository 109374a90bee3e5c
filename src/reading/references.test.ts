import { describe, expect, test } from 'vitest';
import { readDates } from './dates.ts';
import { lexiconOf } from './lexicon.ts';
import { groundOf } from './read-text.ts';
import { referencesOf } from './references.ts';

const lexicon = lexiconOf([]);

function read(text: string) {
  const ground = groundOf(text, lexicon);
  const { dates } = readDates(ground);
  return referencesOf(ground, dates).map(({ ours, number, date }) => [
    ours,
    number && text.slice(number.start, number.end),
    date && (date.days?.from ?? text.slice(date.start, date.end)),
  ]);
}

describe('what a letter refers to', () => {
  test.each([
    [
      'With reference to your note no. EMB/2026/123 dated 5 May 2026, the General Secretariat',
      [[false, 'EMB/2026/123', '2026-05-05']],
    ],
    [
      'has the honour to refer to the Embassy’s note verbale No. 12/45 of 3 June 2026',
      [[false, '12/45', '2026-06-03']],
    ],
    ['in reply to your letter of 5 May 2026', [[false, null, '2026-05-05']]],
    ['further to our letter Ref. CAB/12/2026 dated 1 June 2026', [[true, 'CAB/12/2026', '2026-06-01']]],
    ['receipt of the note of the Embassy No. 12/2026 dated 5 May 2026.', [[false, '12/2026', '2026-05-05']]],
    ['your letter dated 5 May 2026 and bearing reference number ABC/12/2026', [[false, 'ABC/12/2026', '2026-05-05']]],
    ['your letter (ref. ABC/12/26) of 5 May 2026', [[false, 'ABC/12/26', '2026-05-05']]],
    ['votre lettre du 5 mai 2026 (réf. ABC/12)', [[false, 'ABC/12', '2026-05-05']]],
    ['مرجعنا: د/12 التاريخ: 5 مايو 2026', [[true, 'د/12', '2026-05-05']]],
    ['with reference to note verbale No. 12/2026 of 5 May 2026', [[false, '12/2026', '2026-05-05']]],
    ['Your ref.: AB-12/2026', [[false, 'AB-12/2026', null]]],
    ['Our reference: CAB/2026/00017', [[true, 'CAB/2026/00017', null]]],
    ['Ref.: CAB/2026/00017', [[true, 'CAB/2026/00017', null]]],
    [
      'your notes Nos. 12/2026 of 5 May 2026 and 13/2026 of 6 May 2026',
      [
        [false, '12/2026', '2026-05-05'],
        [false, '13/2026', '2026-05-06'],
      ],
    ],
    ['Votre référence : MAE/123/26', [[false, 'MAE/123/26', null]]],
    ['N/Réf. : CAB-17', [[true, 'CAB-17', null]]],
    ['En réponse à votre note n° 123/DIR du 5 mai 2026', [[false, '123/DIR', '2026-05-05']]],
    ['par lettre n° 45 en date du 5 mai 2026', [[false, '45', '2026-05-05']]],
    ['إشارة إلى مذكرتكم رقم 123/45 وتاريخ 5 مايو 2026', [[false, '123/45', '2026-05-05']]],
    ['إشارة إلى مذكرتكم الشفوية رقم ١٢٣ المؤرخة 5 مايو 2026م', [[false, '١٢٣', '2026-05-05']]],
    ['بالإشارة إلى خطابكم رقم م و/12/1448 بتاريخ 5 مايو 2026', [[false, 'م و/12/1448', '2026-05-05']]],
    ['إلحاقاً بمذكرتنا رقم 77 المؤرخة في 5 مايو 2026', [[true, '77', '2026-05-05']]],
    ['مرجعكم: 12/2026', [[false, '12/2026', null]]],
    ['الرقم: د/2026/17', [[true, 'د/2026/17', null]]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what refers to nothing', () => {
  test.each([
    'Please note that the meeting is on 5 May 2026.',
    'The letter was read aloud.',
    'your kind attention to the matter of 5 May 2026',
    'Please note no objection was raised.',
    'En référence à la situation en 2026',
    'هذا الكتاب مفيد',
    'رقم الصفحة',
    'The members of your delegation',
    'The Council takes note of Resolution No. 1/51-PAL.',
    'Le Conseil prend note de la résolution n° 1/38-C du 5 mai 2026.',
    'your letter on Resolution No. 1/51-PAL',
    'أحاط الكتاب علماً بالقرار رقم 1/45-س',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
