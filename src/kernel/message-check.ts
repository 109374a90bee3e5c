import { IntlMessageFormat } from 'intl-messageformat';
import { locales } from './message.ts';
import { type Language, languages, type Text } from './text.ts';
import { typeset } from './typeset.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
const kinds = { literal: 0, argument: 1, number: 2, date: 3, time: 4, select: 5, plural: 6 };

/** What a message asks for and says, gathered from all its branches. */
type Contents = {
  readonly names: Set<string>;
  /** How many cases each choice has; a language may leave its own case to `other`. */
  readonly choices: Map<string, number>;
  readonly plurals: string[][];
  readonly literals: string[];
  readonly times: string[];
};

function gather(elements: readonly Element[], into: Contents): Contents {
  for (const element of elements) {
    if (element.type === kinds.literal) into.literals.push((element as { value: string }).value);
    else if ('value' in element && typeof element.value === 'string') into.names.add(element.value);
    if (element.type === kinds.time && 'value' in element) into.times.push(String(element.value));
    if (!('options' in element)) continue;
    const cases = Object.keys(element.options);
    if (element.type === kinds.select) into.choices.set(String(element.value), cases.length);
    if (element.type === kinds.plural) into.plurals.push(cases);
    for (const option of Object.values(element.options)) gather(option.value, into);
  }
  return into;
}

const read = (message: string, language: Language): Contents =>
  gather(
    new IntlMessageFormat(typeset(message, language), locales[language], undefined, { ignoreTag: true }).getAst(),
    {
      names: new Set(),
      choices: new Map(),
      plurals: [],
      literals: [],
      times: [],
    },
  );

/** The forms of a number that a message must give, unless it gives only `other`. French and English have more only for millions. */
const forms: Readonly<Record<Language, readonly string[]>> = {
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  en: ['one', 'other'],
  fr: ['one', 'other'],
};
const exact: Readonly<Record<string, string>> = { '=0': 'zero', '=1': 'one', '=2': 'two' };

function missingForms(cases: readonly string[], language: Language): string[] {
  if (cases.length === 1 && cases[0] === 'other') return [];
  const given = new Set(cases.map((name) => exact[name] ?? name));
  return forms[language].filter((form) => !given.has(form));
}

function* complaintsOfOne(message: string, language: Language, found: Contents, same: boolean): Generator<string> {
  if (message.trim() === '') yield 'is empty';
  if (message !== message.trim() || / {2}/.test(message)) yield 'has spaces too many';
  for (const cases of found.plurals) {
    const missing = missingForms(cases, language);
    if (missing.length > 0) yield `lacks the plural ${missing.join(', ')}`;
  }
  for (const name of found.times) yield `shows {${name}} as a time of the machine; pass the time as text`;
  const words = found.literals.join(' ');
  const arabic = /\p{Script=Arabic}/u.test(words);
  if (language === 'ar' && !same && !arabic && /\p{L}{2}/u.test(words)) yield 'is not in Arabic';
  if (language !== 'ar' && arabic) yield 'holds Arabic letters';
  if (language === 'ar' && /\p{Script=Arabic}\s*[,;?]/u.test(words))
    yield 'has a Latin comma, semicolon or question mark';
}

/**
 * What is wrong with a set of texts, one line each (`code, language: complaint`): messages that do not parse, other parameters
 * or choices than the English one, plural forms that the language has and the message lacks, wrong script or signs.
 */
export function checkMessages(texts: Readonly<Record<string, Text>>): string[] {
  const complaints: string[] = [];
  for (const [code, text] of Object.entries(texts)) {
    const contents = new Map<Language, Contents>();
    for (const language of languages) {
      try {
        const found = read(text[language], language);
        contents.set(language, found);
        const same = text.ar === text.en && text.fr === text.en;
        for (const line of complaintsOfOne(text[language], language, found, same))
          complaints.push(`${code}, ${language}: ${line}`);
      } catch (fault) {
        complaints.push(
          `${code}, ${language}: does not parse (${fault instanceof Error ? fault.message : String(fault)})`,
        );
      }
    }
    complaints.push(...differences(code, contents));
  }
  return complaints;
}

function differences(code: string, contents: ReadonlyMap<Language, Contents>): string[] {
  const english = contents.get('en');
  if (!english) return [];
  const lines: string[] = [];
  const list = (names: Iterable<string>) => [...names].sort().join(', ') || 'none';
  for (const [language, found] of contents) {
    if (list(found.names) !== list(english.names))
      lines.push(`${code}, ${language}: has the parameters ${list(found.names)}, English has ${list(english.names)}`);
    for (const [name, cases] of english.choices) {
      const here = found.choices.get(name);
      if (here !== undefined && here !== cases)
        lines.push(`${code}, ${language}: has ${here} cases of {${name}}, English has ${cases}`);
    }
  }
  return lines;
}

/** Whether a value is one text in the three languages. */
export const isText = (value: unknown): value is Text =>
  typeof value === 'object' &&
  value !== null &&
  languages.every((language) => typeof Reflect.get(value, language) === 'string');

/** All texts within an exported value, however deep, by their path. */
export function textsWithin(value: unknown, path: string): Record<string, Text> {
  if (isText(value)) return { [path]: value };
  if (typeof value !== 'object' || value === null) return {};
  return Object.assign({}, ...Object.entries(value).map(([name, inner]) => textsWithin(inner, `${path}.${name}`)));
}
