import { type CivilDay, gregorianOf } from '../../src/kernel/calendar.ts';
import { showDay } from '../../src/kernel/dates-shown.ts';
import { monthNames } from '../../src/kernel/months.ts';
import type { Language } from '../../src/kernel/text.ts';
import type { Chance } from '../corpus/random.ts';

/** How senders number: letters and strokes, figures alone, a year before or behind. */
export function referenceOf(chance: Chance, language: Language): string {
  const n = chance.whole(12, 4_980);
  return chance.one(
    {
      ar: [`م د/${n}/2026`, `2026/${n}`, `5/3/${n}`, `أ م/${n}`, `1448/${n}`],
      en: [`PM/OIC/2026/${n}`, `${n}/2026`, `DIO-${n}/26`, `3/1/${n}`, `OIC/${n}`],
      fr: [`${n}/MAE/DGOI/2026`, `MP/OCI/${n}`, `2026-${n}/CAB`, `00${n}/SG`, `${n}/26`],
    }[language],
  );
}

/** A day in one of the ways in which letters are dated; a third of the Arabic ones by both calendars. */
export function datesWritten(day: CivilDay, language: Language, chance: Chance): string {
  const { year, month, day: number } = gregorianOf(day);
  const plain = showDay(day, language);
  const hijri = showDay(day, language, { calendar: 'hijri' });
  if (language === 'ar')
    return chance.one([
      `${plain}م`,
      plain,
      `${hijri} الموافق ${plain}م`,
      `${year}/${month}/${number}م`,
      `${plain}م الموافق ${hijri}`,
    ]);
  const padded = `${String(number).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
  if (language === 'fr') return chance.one([plain, plain, number > 12 ? padded : plain, `${plain} (${hijri})`]);
  return chance.one([
    plain,
    plain,
    number > 12 ? padded : plain,
    `${monthNames.gregory.en[month - 1]!} ${number}, ${year}`,
    `${plain} (${hijri})`,
  ]);
}
