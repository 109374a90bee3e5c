import { IntlMessageFormat } from 'intl-messageformat';
import { isCivilDay } from './calendar.ts';
import { type DayShown, showDay } from './dates-shown.ts';
import { isolate } from './names.ts';
import type { Facts } from './outcome.ts';
import type { Language, Text } from './text.ts';
import { typeset } from './typeset.ts';

/** The locale in which numbers and lists are written for each language: digits 0–9 everywhere, never left to the machine. */
export const locales: Readonly<Record<Language, string>> = { ar: 'ar-SA-u-nu-latn', en: 'en-GB', fr: 'fr-FR' };

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
const argument = 1;
const date = 3;
const select = 5;

/** How `{day, date}`, `{day, date, weekday}` and `{day, date, hijri}` show a day. */
const dayStyles: Readonly<Record<string, DayShown>> = {
  long: {},
  weekday: { style: 'weekday' },
  hijri: { calendar: 'hijri' },
};

type ShownDay = { readonly name: string; readonly place: string; readonly shown: DayShown };
type Prepared = {
  readonly message: IntlMessageFormat;
  readonly days: readonly ShownDay[];
  /** Facts that choose a branch: codes, compared as they are. */
  readonly codes: ReadonlySet<string>;
};
const prepared = new Map<string, Prepared>();
const mostPrepared = 5000;

/** Parsed messages are kept; `{day, date}` becomes a plain place of its own that is filled with the day as the language writes it. */
function prepare(source: string, language: Language): Prepared {
  const key = `${language}:${source}`;
  const known = prepared.get(key);
  if (known) return known;
  const days: ShownDay[] = [];
  const codes = new Set<string>();
  const ast = new IntlMessageFormat(typeset(source, language), locales[language], undefined, {
    ignoreTag: true,
  }).getAst();
  const made = { message: new IntlMessageFormat(withDays(ast, days, codes), locales[language]), days, codes };
  if (prepared.size >= mostPrepared) prepared.clear();
  prepared.set(key, made);
  return made;
}

function withDays(elements: readonly Element[], days: ShownDay[], codes: Set<string>): Element[] {
  return elements.map((element) => {
    if (element.type === date) {
      const given: unknown = Reflect.get(element, 'style');
      const style = typeof given === 'string' ? given : 'long';
      const place = `${element.value}, ${style}`;
      days.push({ name: element.value, place, shown: dayStyles[style] ?? {} });
      return { type: argument, value: place } as Element;
    }
    if (!('options' in element)) return element;
    if (element.type === select) codes.add(element.value);
    const options = Object.entries(element.options).map(([name, option]) => [
      name,
      { ...option, value: withDays(option.value, days, codes) },
    ]);
    return { ...element, options: Object.fromEntries(options) } as Element;
  });
}

const lists = new Map<Language, Intl.ListFormat>();

function listed(names: readonly string[], language: Language): string {
  const format = lists.get(language) ?? new Intl.ListFormat(locales[language], { type: 'conjunction' });
  lists.set(language, format);
  return format.format(names);
}

/**
 * The sentence of a text in a language, filled with facts: lists are joined (`a, b and c`), `{day, date}` shows a civil day,
 * `{day, date, weekday}` with its weekday, `{day, date, hijri}` in the Hijri calendar.
 * With `isolated`, words put in keep their own direction (for screens and letters). A missing fact is a fault.
 */
export function format(text: Text, language: Language, facts: Facts = {}, { isolated = false } = {}): string {
  const { message, days, codes } = prepare(text[language], language);
  const own = (value: string) => (isolated ? isolate(value) : value);
  const shown = days
    .filter(({ name }) => facts[name] !== undefined)
    .map(({ name, place, shown: wishes }): [string, string] => {
      const fact = facts[name];
      return [place, isCivilDay(fact) ? showDay(fact, language, wishes) : own(String(fact))];
    });
  const values = Object.entries(facts).map(([name, fact]): [string, string | number] => {
    if (typeof fact === 'number') return [name, fact];
    if (typeof fact === 'boolean') return [name, String(fact)];
    if (codes.has(name)) return [name, String(fact)];
    if (typeof fact !== 'string') return [name, listed(fact.map(own), language)];
    return [name, own(fact)];
  });
  return String(message.format(Object.fromEntries([...values, ...shown])));
}
