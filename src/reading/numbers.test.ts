import { describe, expect, test } from 'vitest';
import type { Language } from '../kernel/text.ts';
import { citationsOf } from './citations.ts';
import { readDates } from './dates.ts';
import { lexiconOf } from './lexicon.ts';
import { readNumbers } from './numbers.ts';
import { groundOf } from './read-text.ts';

const lexicon = lexiconOf([]);

function read(text: string, language: Language) {
  const ground = groundOf(text, lexicon, { language });
  return readNumbers(ground, [...readDates(ground).dates, ...citationsOf(ground)]);
}

const values = (text: string, language: Language) => read(text, language).numbers.map(({ value }) => value);

describe('numbers in figures', () => {
  test.each([
    ['en', 'a sum of 1,234,567 was spent', [1_234_567]],
    ['en', 'It rose to 2.5 and then to 1,234.56 of them', [2.5, 1234.56]],
    ['en', 'about 1.5 million people and 1.1 billion more', [1_500_000, 1_100_000_000]],
    ['en', 'the sum of 5000 and 12', [5000, 12]],
    ['en', 'a loss of -5 degrees', [-5]],
    ['en', 'it was −12.5 in winter', [-12.5]],
    ['en', 'between 15–20 delegates and 3-5 observers', [15, 20, 3, 5]],
    ['en', 'a 5-day visit', [5]],
    ['en', '1,000-1,500 delegates', [1000, 1500]],
    ['en', 'a grant of $1.2bn', [1_200_000_000]],
    ['fr', 'la somme de 1 234 567 fut versée', [1_234_567]],
    ['fr', 'la somme de 1 234 567,5 fut versée', [1_234_567.5]],
    ['fr', 'un taux de 2,5 et de 12,75', [2.5, 12.75]],
    ['fr', 'environ 2,5 milliards et 3 millions', [2_500_000_000, 3_000_000]],
    ['fr', 'un total de 1.234.567', [1_234_567]],
    ['fr', 'près de 12 500 réfugiés', [12_500]],
    ['ar', 'بلغ العدد ١٬٢٣٤٬٥٦٧ شخصا', [1_234_567]],
    ['ar', 'بنسبة ٢٫٥ فقط', [2.5]],
    ['ar', 'نحو 3 ملايين لاجئ', [3_000_000]],
    ['ar', 'نحو ۱۲۳ شخصا', [123]],
    ['ar', 'حضر 57 دولة و12 مراقبا و5 وفود', [57, 12, 5]],
    ['ar', 'قيمته 1,5 مليون دولار', [1_500_000]],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(values(text, language)).toEqual(expected);
  });
});

describe('figures that are no numbers, or not certainly one', () => {
  test.each([
    ['en', 'Tel. +966 12 651 5222, Fax: 651-2288'],
    ['en', 'P.O. Box 178, Jeddah 21411'],
    ['fr', 'B.P. 178 Dakar'],
    ['ar', 'ص.ب 178 جدة 21411'],
    ['en', 'open 24/7 from 10:30 a.m. to 5 p.m.'],
    ['en', 'our ref. CAB/12/2026 of 5/6/2026'],
    ['en', 'OIC/CFM-44/2017, A4 and B12'],
    ['en', '1. Opening of the session'],
    ['en', '2.1 Scope of the report'],
    ['en', '(3) Adoption of the agenda'],
    ['en', 'as noted before (3) by the Chair'],
    ['en', 'version 1.2.3'],
    ['en', 'from 1389-07-09/1389-07-12 on'],
    ['en', 'the codes 12-34-56 and 7/8-9'],
    ['en', 'IBAN SA03 8000 0000 6080 1016 7519'],
    ['en', 'the number 1.234 is not clear'],
    ['en', 'note No. 1234'],
    ['en', 'https://example.org/12/page?x=5'],
    ['fr', 'le nombre 1,234 n’est pas clair'],
    ['fr', 'la note n° 1234'],
    ['ar', 'المذكرة رقم 1234'],
    ['ar', 'هاتف: ٦٥١٥٢٢٢'],
    ['ar', 'العدد ١,٢٣٤ غير واضح'],
    ['en', 'on 5 May 2026'],
    ['en', 'the mixed 1٢3'],
  ] as const)('%s: %s', (language, text) => {
    expect(values(text, language)).toEqual([]);
  });
});

describe('numbers in words', () => {
  test.each([
    ['en', 'the fifty-seven Member States met for two days', [57, 2]],
    ['en', 'five and six delegates', [5, 6]],
    ['en', 'between one hundred and two hundred persons', [100, 200]],
    ['en', 'two and a half million; half a million; two thirds; nineteen sixty-nine; one of them', []],
    ['en', 'five per cent of ten', [5, 10]],
    ['fr', 'les cinquante-sept États et les neuf observateurs', [57, 9]],
    ['fr', 'un bâtiment neuf, une fois, deux tiers, cinq pour cent', [5]],
    ['ar', 'سبعاً وخمسين دولة', [57]],
    ['ar', 'دفع ألفاً وخمسمائة دولار', [1500]],
    ['ar', 'يوم الثلاثاء ويوم الأربعاء ويوم الاثنين', []],
    ['ar', 'خمسة في المئة من عشرين', [5, 20]],
    ['ar', 'ثلاثة أرباع الأعضاء وواحد منهم', []],
    ['ar', 'خمسة وستة أعضاء', [5, 6]],
    ['ar', 'مليون ونصف المليون', []],
    ['ar', 'ألّف كتاباً', []],
    ['en', 'the Custodian of the Two Holy Mosques', []],
    ['en', 'a two-thirds majority and one-fifth', []],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(values(text, language)).toEqual(expected);
  });
});

describe('the same number in figures and in words', () => {
  const pairs = (text: string, language: Language) =>
    read(text, language).figuresAndWords.map(({ figures, words }) => [figures.value, words.value]);
  test.each([
    ['en', 'a sum of 5,000 (five thousand) dollars', [[5000, 5000]]],
    ['en', 'US$ 5,000 (five thousand US dollars only)', [[5000, 5000]]],
    ['en', 'five thousand US dollars (US$ 5,500)', [[5500, 5000]]],
    ['en', 'within three (3) days', [[3, 3]]],
    ['en', 'one (1) copy', [[1, 1]]],
    ['en', 'USD 12,000 (United States Dollars Twelve Thousand only)', [[12_000, 12_000]]],
    ['en', '$ 1,200.50 (one thousand two hundred dollars and fifty cents)', [[1200.5, 1200.5]]],
    ['en', 'one thousand dollars and fifty cents (US$ 1,000.50)', [[1000.5, 1000.5]]],
    ['en', '(50,000) fifty thousand dollars', [[50_000, 50_000]]],
    ['en', '(1) Two experts', []],
    ['en', 'within three (4) days', [[4, 3]]],
    ['en', 'fifty-seven Member States (57)', [[57, 57]]],
    ['en', 'in two cases (3) the Chair', []],
    ['en', '1.234 (one thousand two hundred and thirty-four)', [[1234, 1234]]],
    ['en', 'one million and two hundred thousand (1,200,000)', [[1_200_000, 1_200_000]]],
    ['fr', 'mille (1 000) dollars', [[1000, 1000]]],
    ['fr', '15 000 (quinze mille) euros', [[15_000, 15_000]]],
    ['fr', 'une (1) copie', [[1, 1]]],
    ['ar', 'خمسة آلاف (5000)', [[5000, 5000]]],
    ['ar', 'مبلغ ٥٠٠٠ دولار (خمسة آلاف دولار فقط لا غير)', [[5000, 5000]]],
    ['ar', '250 (مائتان وخمسون) ألف', [[250, 250]]],
    ['ar', 'ثلاث (4) نسخ', [[4, 3]]],
    ['ar', 'قدره (50,000) خمسون ألف دولار', [[50_000, 50_000]]],
    ['ar', '1000,50 دولار (ألف دولار وخمسون سنتاً)', [[1000.5, 1000.5]]],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(pairs(text, language)).toEqual(expected);
  });
});

describe('ordinals', () => {
  const ordinals = (text: string, language: Language) =>
    read(text, language).ordinals.map(({ value, wellFormed }) => [value, wellFormed]);
  test.each([
    [
      'en',
      'the 22nd and the 22th session',
      [
        [22, true],
        [22, false],
      ],
    ],
    ['en', 'the 11th, 12th, 13th, 21st, 101st and 111th', [11, 12, 13, 21, 101, 111].map((value) => [value, true])],
    ['en', 'the Fifty-First Session', [[51, true]]],
    ['en', 'the Twenty-Two Session of the Council', [[22, false]]],
    ['en', 'the twenty-two sessions', []],
    ['en', 'one third of them', []],
    ['fr', 'le 1er et la 2e, la 38ème et le XXIe siècle', [1, 2, 38, 21].map((value) => [value, true])],
    ['fr', 'le XIXe, le XXIVe, le XLVIIe et le LXXXIXe', [19, 24, 47, 89].map((value) => [value, true])],
    ['fr', 'la 1ème session', [[1, false]]],
    ['fr', 'la cinquante et unième session', [[51, true]]],
    ['fr', 'la vingt-deux session', [[22, false]]],
    ['fr', 'le Premier ministre', []],
    ['fr', 'Ce fut le VIe. De même, Me X', [[6, true]]],
    ['ar', 'الدورة الثانية والعشرون', [[22, true]]],
    ['ar', 'الدورة الثاني والعشرون', [[22, false]]],
    ['ar', 'المؤتمر الحادي عشر', [[11, true]]],
    ['ar', 'في دورته الحادية والخمسين', [[51, true]]],
    ['ar', 'للدورة الخمسين', [[50, true]]],
    ['ar', 'الدورة الخمسة والعشرون', [[25, false]]],
    ['ar', 'الدورة الـ51', [[51, true]]],
    ['ar', 'كانون الثاني', []],
    ['ar', 'الدورة الاستثنائية العشرين', [[20, true]]],
    ['ar', 'الدورة الاستثنائية السابع عشر', [[17, false]]],
    ['ar', 'مؤتمر القمة الإسلامي الثاني عشر', [[12, true]]],
    ['ar', 'في دورة المجلس الحادية والخمسين', [[51, true]]],
    ['en', 'a 3d model', []],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(ordinals(text, language)).toEqual(expected);
  });
});

describe('money, percentages and quantities', () => {
  const money = (text: string, language: Language) =>
    read(text, language).money.map(({ amount, currency, start, end }) => [amount, currency, text.slice(start, end)]);
  test.each([
    [
      'en',
      'US$ 1,000 and $5 million',
      [
        [1000, 'USD', 'US$ 1,000'],
        [5e6, 'USD', '$5 million'],
      ],
    ],
    [
      'en',
      'USD 250 or 300 US dollars',
      [
        [250, 'USD', 'USD 250'],
        [300, 'USD', '300 US dollars'],
      ],
    ],
    ['en', 'five thousand Saudi riyals', [[5000, 'SAR', 'five thousand Saudi riyals']]],
    [
      'en',
      '5,000 (five thousand) euros',
      [
        [5000, 'EUR', '5,000'],
        [5000, 'EUR', 'five thousand'],
      ],
    ],
    [
      'fr',
      '1 000 € et 5 millions de dollars',
      [
        [1000, 'EUR', '1 000 €'],
        [5e6, 'USD', '5 millions de dollars'],
      ],
    ],
    ['fr', 'deux mille dollars des États-Unis', [[2000, 'USD', 'deux mille dollars des États-Unis']]],
    [
      'ar',
      '٥٠٠٠ ريال سعودي و100 ر.س',
      [
        [5000, 'SAR', '٥٠٠٠ ريال سعودي'],
        [100, 'SAR', '100 ر.س'],
      ],
    ],
    ['ar', 'ألفا دولار أمريكي', [[2000, 'USD', 'ألفا دولار أمريكي']]],
  ] as const)('%s: %s', (language, text, expected) => {
    const found = money(text, language);
    if (text.includes('('))
      expect(found.map(([amount, currency]) => [amount, currency])).toEqual(
        expected.map(([amount, currency]) => [amount, currency]),
      );
    else expect(found).toEqual(expected);
  });

  test.each([
    ['en', '5% and 7.5 per cent, 12 percent', [5, 7.5, 12]],
    ['en', 'a share of twenty per cent', [20]],
    ['fr', '5 % et 2,5 pour cent', [5, 2.5]],
    ['ar', '٥٪ و%7 و12 في المئة وعشرين بالمائة', [5, 7, 12, 20]],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(read(text, language).percentages.map(({ value }) => value)).toEqual(expected);
  });

  test.each([
    ['en', 'the 57 member states', [[57, 'member state', 'member states']]],
    ['en', 'fifty-six Member States', [[56, 'member state', 'Member States']]],
    [
      'en',
      '57 (fifty-seven) States',
      [
        [57, 'state', 'States'],
        [57, 'state', 'States'],
      ].slice(0, 1),
    ],
    [
      'en',
      'three ministers and a 5-day visit',
      [
        [3, 'minister', 'ministers'],
        [5, 'day', 'day'],
      ],
    ],
    ['en', '57 of them', []],
    ['en', 'the 2008 Charter and 2000 delegates', []],
    ['en', 'two equal instalments', [[2, 'instalment', 'instalments']]],
    ['en', 'the two-state solution', []],
    ['en', 'forty-one delegations (41) attended', [[41, 'delegation', 'delegations']]],
    ['ar', 'واعتمدت الدول الأعضاء السبع والخمسون جدول الأعمال', [[57, 'دوله عضو', 'الدول الأعضاء']]],
    ['fr', 'les 57 États membres', [[57, 'etat membre', 'États membres']]],
    ['fr', '3 millions de réfugiés', [[3e6, 'refugie', 'réfugiés']]],
    ['ar', 'سبعاً وخمسين دولة', [[57, 'دوله', 'دولة']]],
    ['ar', '57 دولة عضواً', [[57, 'دوله عضو', 'دولة عضواً']]],
    ['ar', 'الدول الأعضاء السبع والخمسون', [[57, 'دوله عضو', 'الدول الأعضاء']]],
  ] as const)('%s: %s', (language, text, expected) => {
    const found = read(text, language).quantities;
    expect(
      found.map(({ number, noun, nounSpan }) => [number.value, noun, text.slice(nounSpan.start, nounSpan.end)]),
    ).toEqual(expected);
  });
});
