const list = (words: string) => words.split(' ');

/** Forms of Arabic numbers as the kernel folds them: no vowels, ه for ة, ي for ى and for the seat of hamza. */

/** 1 to 10 as they stand alone, in every gender and case. */
export const units: ReadonlyMap<string, number> = new Map(
  [
    'واحد واحده واحدا',
    'اثنان اثنين اثنتان اثنتين',
    'ثلاثه ثلاث ثلاثا',
    'اربعه اربع اربعا',
    'خمسه خمس خمسا',
    'سته ست ستا',
    'سبعه سبع سبعا',
    'ثمانيه ثماني ثمان ثمانيا',
    'تسعه تسع تسعا',
    'عشره عشر عشرا',
  ].flatMap((forms, at) => list(forms).map((form) => [form, at + 1] as const)),
);

/** 1 and 2 as they stand only before عشر and before tens. */
export const boundUnits: ReadonlyMap<string, number> = new Map(
  ['احد احدي', 'اثنا اثني اثنتا اثنتي'].flatMap((forms, at) => list(forms).map((form) => [form, at + 1] as const)),
);

const stems = list('عشر ثلاث اربع خمس ست سبع ثمان تسع');

/** 20 to 90. */
export const tens: ReadonlyMap<string, number> = new Map(
  stems.flatMap((stem, at) => ['ون', 'ين'].map((end) => [stem + end, (at + 2) * 10] as const)),
);

const hundredForms = ['ميه', 'مايه'];
/** 100, its dual, and 300 to 900 in one word. */
export const hundreds: ReadonlyMap<string, number> = new Map([
  ...hundredForms.map((form) => [form, 100] as const),
  ...['ميتان', 'ميتين', 'ميتا', 'ميتي', 'مايتان', 'مايتين', 'مايتا', 'مايتي'].map((form) => [form, 200] as const),
  ...[...stems.slice(1), 'ثماني'].flatMap((stem) =>
    hundredForms.map((form) => [stem + form, (units.get(stem) ?? 8) * 100] as const),
  ),
]);

export type Scale = { readonly value: number; readonly count: 'one' | 'two' | 'many' };

const scaleOf = (value: number, one: string, two: string, many: string): (readonly [string, Scale])[] => [
  ...list(one).map((form) => [form, { value, count: 'one' }] as const),
  ...list(two).map((form) => [form, { value, count: 'two' }] as const),
  ...list(many).map((form) => [form, { value, count: 'many' }] as const),
];

/** From a thousand up. "الفا" and "مليونا" are left to their place: the accusative of one, or two before a noun. */
export const scales: ReadonlyMap<string, Scale> = new Map([
  ...scaleOf(1e3, 'الف', 'الفان الفين الفي', 'الاف'),
  ...scaleOf(1e6, 'مليون', 'مليونان مليونين مليوني', 'ملايين'),
  ...scaleOf(1e9, 'مليار بليون', 'ملياران مليارين ملياري بليونان بليونين', 'مليارات بلايين'),
  ...scaleOf(1e12, 'تريليون ترليون', 'تريليونان تريليونين ترليونان ترليونين', 'تريليونات ترليونات'),
  ...scaleOf(1e15, 'كوادريليون', 'كوادريليونان كوادريليونين', 'كوادريليونات'),
]);

export const openScales: ReadonlyMap<string, number> = new Map([
  ['الفا', 1e3],
  ['مليونا', 1e6],
  ['مليارا', 1e9],
  ['بليونا', 1e9],
  ['تريليونا', 1e12],
  ['ترليونا', 1e12],
  ['كوادريليونا', 1e15],
]);

type OrdinalForm = { readonly value: number; readonly gender: 'm' | 'f' };
const ordinalForms = (value: number, masculine: string, feminine: string): (readonly [string, OrdinalForm])[] => [
  [masculine, { value, gender: 'm' }],
  [feminine, { value, gender: 'f' }],
];

/** First to tenth, with their gender. */
export const ordinalUnits: ReadonlyMap<string, OrdinalForm> = new Map([
  ...ordinalForms(1, 'اول', 'اولي'),
  ...ordinalForms(2, 'ثاني', 'ثانيه'),
  ...list('ثالث رابع خامس سادس سابع ثامن تاسع عاشر').flatMap((stem, at) => ordinalForms(at + 3, stem, `${stem}ه`)),
]);
/** What stands for first in compounds only. */
export const boundOrdinals: ReadonlyMap<string, OrdinalForm> = new Map(ordinalForms(1, 'حادي', 'حاديه'));
/** الواحد for الحادي is not the best Arabic, but written; it may be the cardinal too. */
export const looseOrdinals: ReadonlyMap<string, OrdinalForm> = new Map(ordinalForms(1, 'واحد', 'واحده'));
