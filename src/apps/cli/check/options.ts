import { parseArgs } from 'node:util';
import { type CheckId, checkIds, type Severity, severities } from '../../../clearance/checks/finding.ts';
import { allRules } from '../../../clearance/checks/rules.ts';
import { type CivilDay, dayIn, isCivilDay } from '../../../kernel/calendar.ts';
import { isLanguage, type Language } from '../../../kernel/text.ts';
import type { Reach } from '../client.ts';
import { Trouble } from '../trouble.ts';

export const formats = ['text', 'json', 'sarif'] as const;
export type Format = (typeof formats)[number];

/** What was asked of `diwan check`, read once. */
export type CheckOptions = {
  readonly files: readonly string[];
  /** Files with the other language versions of the one file. */
  readonly others: readonly string[];
  readonly profile: string;
  /** Null where it is to be seen in the text; "text" for a text of no kind. */
  readonly kind: string | null;
  readonly on: CivilDay;
  /** Checks and rules that were asked for; null for all. */
  readonly only: ReadonlySet<string> | null;
  readonly format: Format;
  readonly language: Language;
  /** Only the extracted text is wanted. */
  readonly textOnly: boolean;
  /** Findings lighter than this are not shown. */
  readonly severity: Severity;
  readonly spelling: boolean;
  readonly colour: boolean | null;
  /** The house whose books are asked, and who asks; null where the profile alone is. */
  readonly house: Reach | null;
};

/** Reads the arguments; an unusable one ends the command with exit code 2 and one sentence. */
export function readOptions(args: string[], today: CivilDay = dayIn(zone(), new Date())): CheckOptions {
  const { values, positionals } = parseArgs({
    args: withAddress(args),
    allowPositionals: true,
    options: {
      profile: { type: 'string' },
      kind: { type: 'string' },
      on: { type: 'string', default: today },
      with: { type: 'string', multiple: true, default: [] },
      only: { type: 'string', multiple: true },
      format: { type: 'string', default: 'text' },
      json: { type: 'boolean' },
      lang: { type: 'string', default: 'en' },
      text: { type: 'boolean', default: false },
      severity: { type: 'string', default: 'note' },
      'no-spelling': { type: 'boolean', default: false },
      colour: { type: 'boolean' },
      'no-colour': { type: 'boolean' },
      house: { type: 'boolean', default: false },
      url: { type: 'string' },
      token: { type: 'string' },
      as: { type: 'string' },
    },
  });
  const { on, lang, severity } = values;
  const format = values.json === true ? 'json' : values.format;
  if (positionals.length === 0)
    throw new Trouble('Name at least one file, or - for what comes in: diwan check FILE…', 2);
  if (values.with.length > 0 && positionals.length > 1)
    throw new Trouble('--with gives the other language versions of one file: name that one file.', 2);
  if (positionals.filter((file) => file === '-').length > 1) throw new Trouble('- can be read once only.', 2);
  if (!isCivilDay(on)) throw new Trouble(`--on is a day as YYYY-MM-DD, not "${on}".`, 2);
  if (!isLanguage(lang)) throw new Trouble('--lang is ar, en or fr.', 2);
  const { url, token, as } = values;
  if (!values.house && [url, token, as].some((each) => each !== undefined))
    throw new Trouble('--url, --token and --as say which house is asked and who asks: give --house too.', 2);
  if (values.house && values.profile !== undefined)
    throw new Trouble('--house reads with the profile of the house, so --profile has no place beside it.', 2);
  return {
    files: positionals,
    others: values.with,
    profile: values.profile ?? 'oic',
    kind: values.kind ?? null,
    on,
    only: values.only === undefined ? null : onlyOf(values.only),
    format: oneOf('--format', formats, format),
    language: lang,
    textOnly: values.text,
    severity: oneOf('--severity', severities, severity),
    spelling: !values['no-spelling'],
    colour: values['no-colour'] === true ? false : (values.colour ?? null),
    house: values.house ? { url, token, as, lang } : null,
  };
}

/** `--house URL` is `--house` with `--url URL`; what follows it otherwise is a file or another option. */
const withAddress = (args: readonly string[]): string[] =>
  args.flatMap((arg, at) => {
    const address = /^--house=(.*)$/s.exec(arg)?.[1];
    if (address !== undefined) return ['--house', '--url', address];
    return args[at - 1] === '--house' && /^https?:\/\//.test(arg) ? ['--url', arg] : [arg];
  });

function onlyOf(given: readonly string[]): Set<string> {
  const names = given.flatMap((part) => part.split(',')).map((name) => name.trim());
  return new Set(
    names.map((name) => {
      const check = name.toUpperCase() as CheckId;
      if (checkIds.includes(check)) return check;
      if (allRules.some(({ id }) => id === name)) return name;
      throw new Trouble(`"${name}" is neither a check (C1 to C7) nor a rule; npx diwan rules lists them.`, 2);
    }),
  );
}

function oneOf<T extends string>(option: string, allowed: readonly T[], given: string): T {
  const found = allowed.find((value) => value === given);
  if (found === undefined) throw new Trouble(`${option} is ${allowed.join(', ')}; not "${given}".`, 2);
  return found;
}

const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
