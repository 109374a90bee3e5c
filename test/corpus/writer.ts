import { addDays, type CivilDay, civilDay, gregorianOf, hijriOf } from '../../src/kernel/calendar.ts';
import { weekday } from '../../src/kernel/dates-shown.ts';
import { monthNames } from '../../src/kernel/months.ts';
import type { Language } from '../../src/kernel/text.ts';
import { cardinalWords, ordinalWords } from '../../src/reading/number-words.ts';
import type { Chance } from './random.ts';
import { type FactKind, Sheet } from './sheet.ts';
import { type CorpusSession, sessions, states, workingDay } from './world.ts';

/** Writes the facts of a document in its language, each marked where it stands. */
export class Writer {
  readonly language: Language;
  readonly chance: Chance;
  readonly sheet = new Sheet();
  /** The day of the document. */
  readonly on: CivilDay;
  readonly state = { addressee: states[0]! };

  constructor(language: Language, chance: Chance) {
    this.language = language;
    this.chance = chance;
    this.on = workingDay(chance, '2025-09-01', '2026-10-29');
    this.state.addressee = chance.one(states);
  }

  mark(kind: FactKind, text: string, data: Readonly<Record<string, string | number>> = {}): string {
    return this.sheet.mark(kind, text, data);
  }

  /** Of three texts, the one in this language. */
  say(ar: string, en: string, fr: string): string {
    return { ar, en, fr }[this.language];
  }

  /** A day of the past, or of the months to come. */
  before = (): CivilDay => workingDay(this.chance, addDays(this.on, -300), addDays(this.on, -10));
  after = (): CivilDay => workingDay(this.chance, addDays(this.on, 14), addDays(this.on, 200));

  date(day: CivilDay, kind: FactKind = 'date'): string {
    const { year, month, day: number } = gregorianOf(day);
    const first = this.language === 'fr' && number === 1 ? '1er' : String(number);
    return this.mark(kind, `${first} ${monthNames.gregory[this.language][month - 1]!} ${year}`, { day });
  }

  hijri(day: CivilDay): string {
    const { year, month, day: number } = hijriOf(day);
    const era = { ar: 'هـ', en: ' H', fr: ' H' }[this.language];
    return this.mark('hijri', `${number} ${monthNames.hijri[this.language][month - 1]!} ${year}${era}`, { day });
  }

  /** A day with its weekday before it. */
  weekdayDate(day: CivilDay): string {
    const name = this.mark('weekday', weekday(day, this.language), { day });
    return `${name}${this.language === 'en' ? ',' : ''} ${this.date(day)}`;
  }

  pair(day: CivilDay): string {
    const joined = this.say('الموافق', 'corresponding to', 'correspondant au');
    const comma = this.chance.one(['', { ar: '،', en: ',', fr: ',' }[this.language]]);
    return this.mark('pair', `${this.hijri(day)}${comma} ${joined} ${this.date(day)}`, { day });
  }

  /** Two days of one month, both included. */
  range(from: CivilDay, to: CivilDay): string {
    const { year, month, day: first } = gregorianOf(from);
    const last = gregorianOf(to).day;
    const name = monthNames.gregory[this.language][month - 1]!;
    const one = this.language === 'fr' && first === 1 ? '1er' : String(first);
    const text = this.say(
      `من ${first} إلى ${last} ${name} ${year}`,
      `from ${first} to ${last} ${name} ${year}`,
      `du ${one} au ${last} ${name} ${year}`,
    );
    return this.mark('range', text, { from, to });
  }

  /** A stay of three to five days that begins about a day, within one month. */
  stay(day: CivilDay): { from: CivilDay; to: CivilDay; days: number } {
    const days = this.chance.whole(3, 5);
    const first = Math.min(gregorianOf(day).day, 28 - days);
    const from = civilDay(`${day.slice(0, 8)}${String(first).padStart(2, '0')}`);
    return { from, to: addDays(from, days - 1), days };
  }

  /** A session by its number, place and days; in Arabic after a preposition. */
  session(session: CorpusSession = this.chance.one(sessions)): string {
    const { language } = this;
    const number = session.number!;
    const words = ordinalWords(language, number, { gender: 'f', case: 'oblique' });
    const ordinal = this.mark(
      'ordinal',
      language === 'en' ? words.replace(/^./, (first) => first.toUpperCase()) : words,
      {
        number,
      },
    );
    const city = this.mark('city', session.city![language], { city: session.city!.en });
    const when = this.range(civilDay(session.start), civilDay(session.end));
    const isSummit = session.kind === 'is';
    return this.mark(
      'session',
      this.say(
        `الدورة ${ordinal} ${isSummit ? 'لمؤتمر القمة الإسلامي' : 'لمجلس وزراء الخارجية'} المنعقدة في ${city} ${when}`,
        `the ${ordinal} Session of the ${isSummit ? 'Islamic Summit Conference' : 'Council of Foreign Ministers'}, held in ${city} ${when}`,
        `la ${ordinal} session ${isSummit ? 'de la Conférence islamique au Sommet' : 'du Conseil des ministres des Affaires étrangères'}, tenue à ${city} ${when}`,
      ),
      { kind: session.kind, number },
    );
  }

  /** An amount in figures and in words. */
  money(): string {
    const amount = this.chance.whole(12, 980) * 1000;
    const words = cardinalWords(this.language, amount).replace(/ألفاً$/, 'ألف');
    const figures = this.figures(amount);
    const before = this.mark('figures', figures, { amount });
    const written = this.mark('words', words, { amount });
    return this.mark(
      'money',
      this.say(
        `${before} دولار أمريكي (${written} دولار أمريكي)`,
        `USD ${before} (${written} United States dollars)`,
        `${before} dollars des États-Unis (${written} dollars des États-Unis)`,
      ),
      { amount },
    );
  }

  /** A whole number as its language groups it. */
  figures(value: number): string {
    const grouped = value.toLocaleString('en-US');
    return this.language === 'fr' ? grouped.replaceAll(',', '\u202f') : grouped;
  }

  cardinal(value: number): string {
    return cardinalWords(this.language, value);
  }
}
