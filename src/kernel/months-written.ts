import type { Calendar } from './calendar.ts';
import { fold } from './fold.ts';
import { levantineMonths, monthNames } from './months.ts';

/** A month that a written name stands for. */
export type WrittenMonth = { readonly calendar: Calendar; readonly month: number };

/** Further names of the Gregorian months: abbreviations, Maghrebi and Egyptian names. */
const gregorian = [
  'jan janv جانفي',
  'feb fev fevr فيفري',
  'mar',
  'apr avr افريل نيسان',
  'ماي',
  'jun يونيه جوان',
  'jul juil يوليه يوليوز جويلية',
  'aug اوت غشت',
  'sep sept شتنبر',
  'oct',
  'nov نونبر',
  'dec دجنبر',
];

/** Transliterations of the Hijri months seen in letters; the four months of two words are composed below. */
const hijri: Readonly<Record<number, string>> = {
  1: 'muharam muharem moharam moharem mouharem محرم_الحرام',
  2: 'saphar صفر_الخير صفر_المظفر',
  7: 'rajahb rajb redjeb rajeb رجب_الفرد رجب_المرجب',
  8: 'shaban shabaan chaban chaaban shabane shaabane',
  9: 'ramadhan ramadane ramazan رمضان_المبارك',
  10: 'shawal chawal shaoual chaoual شوال_المكرم',
};

const articles = '_ al el il ul ath at as ass eth et ad l';

const composed: readonly (WrittenMonth & { stems: string; links: string; ends: string })[] = [
  ...[
    { month: 3, stems: 'rabi rabia rabea rabie rabee rabih' },
    { month: 5, stems: 'jumada jumad jumadi jamada jamadi jamad jumadah joumadah djoumadah joumadi gumada' },
  ].flatMap(({ month, stems }) => [
    {
      calendar: 'hijri' as const,
      month,
      stems,
      links: articles,
      ends: 'i awal awwal aoual oula ula ola oola awla',
    },
    {
      calendar: 'hijri' as const,
      month: month + 1,
      stems,
      links: articles,
      ends: 'ii thani thania thaniya thaniyah tani tania sani akhir akhira akhirah akhar akher akhera',
    },
  ]),
  { calendar: 'hijri', month: 3, stems: 'ربيع', links: '_', ends: 'الأول أول' },
  { calendar: 'hijri', month: 4, stems: 'ربيع', links: '_', ends: 'الآخر الثاني ثان ثاني آخر' },
  { calendar: 'hijri', month: 5, stems: 'جمادى جماد', links: '_', ends: 'الأولى الأول أولى أول' },
  { calendar: 'hijri', month: 6, stems: 'جمادى جماد', links: '_', ends: 'الآخرة الآخر الثانية الثاني آخرة ثانية' },
  { calendar: 'hijri', month: 11, stems: 'ذو ذي ذى', links: '_', ends: 'القعدة قعدة' },
  { calendar: 'hijri', month: 12, stems: 'ذو ذي ذى', links: '_', ends: 'الحجة حجة' },
  {
    calendar: 'hijri',
    month: 11,
    stems: 'dhu dhul dhi dhil zu zul zi thu thul dou doul du dul',
    links: '_ al el ul l',
    ends: 'qada qadah qida qidah qaida qaidah qaadah qiada kada kadah kida kaada',
  },
  {
    calendar: 'hijri',
    month: 12,
    stems: 'dhu dhul dhi dhil zu zul zi thu thul dou doul du dul',
    links: '_ al el ul l',
    ends: 'hija hijja hijjah hidja hidjah hajj haja hajja heja hijjat',
  },
];

/** One key for spellings that differ only in doubled letters, French or English sounds, and a silent last h; a last I or II counts. */
function keyOf(name: string): string {
  return fold(name)
    .replace(/ ii$/, '2')
    .replace(/ i$/, '1')
    .replace(/[^\p{L}12]/gu, '')
    .replace(/ou/g, 'u')
    .replace(/dj/g, 'j')
    .replace(/ch(?=a)/g, 'sh')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=a)h$/, '');
}

const table = new Map<string, WrittenMonth>();
const names = new Map<string, readonly string[]>();

function add(calendar: Calendar, month: number, name: string): void {
  const key = keyOf(name);
  const known = table.get(key);
  if (known && (known.month !== month || known.calendar !== calendar)) throw new Error(`Two months are called ${name}`);
  table.set(key, { calendar, month });
  const spoken = name.replaceAll(' _', '').replaceAll('_', ' ');
  names.set(`${calendar} ${month}`, [...(names.get(`${calendar} ${month}`) ?? []), spoken]);
}

for (const calendar of ['gregory', 'hijri'] as const)
  for (const names of Object.values(monthNames[calendar])) names.forEach((name, at) => add(calendar, at + 1, name));
levantineMonths.forEach((name, at) => add('gregory', at + 1, name));
gregorian.forEach((names, at) => names.split(' ').forEach((name) => add('gregory', at + 1, name)));
for (const [month, names] of Object.entries(hijri)) names.split(' ').forEach((name) => add('hijri', +month, name));
for (const { calendar, month, stems, links, ends } of composed)
  for (const stem of stems.split(' '))
    for (const link of links.split(' '))
      for (const end of ends.split(' ')) add(calendar, month, `${stem} ${link} ${end}`);

/** The month that these words name together (`rabi al awal`), or null. */
export const monthNamed = (words: readonly string[]): WrittenMonth | null => table.get(keyOf(words.join(' '))) ?? null;

/** Every way in which letters write a month, for tests and proofs: its names in three languages, abbreviations, transliterations. */
export const writtenNames = ({ calendar, month }: WrittenMonth): readonly string[] =>
  names.get(`${calendar} ${month}`) ?? [];

const beginnings = new Set([...table.keys()].flatMap((key) => [...key].map((_, at) => key.slice(0, at + 1))));

/** Whether a month's name may begin with this word. Quick to ask of every word of a long text. */
export const beginsMonth = (word: string): boolean => beginnings.has(keyOf(word));

/** Names that need a second word to say which month is meant. */
const halves = new Set(['rabi', 'rabia', 'jumada', 'ربيع', 'جمادى', 'تشرين', 'كانون'].map(keyOf));

/** Whether a word is a month's name without the part that tells it from its neighbour (`Jumada`). */
export const isHalfMonth = (word: string): boolean => halves.has(keyOf(word));
