import { type DocumentFacts, unknownFacts } from '../../clearance/checks/document.ts';
import { examine } from '../../clearance/checks/examine.ts';
import { type Finding, severities } from '../../clearance/checks/finding.ts';
import type { Knowledge, Speller } from '../../clearance/checks/knowledge.ts';
import type { AnyRule } from '../../clearance/checks/rule.ts';
import { allRules } from '../../clearance/checks/rules.ts';
import { rulesOf } from '../../clearance/checks/settings.ts';
import type { Reader } from '../../platform/files/read.ts';
import { readText } from '../../reading/read-text.ts';
import type { ReadText } from '../../reading/reading.ts';
import { type CheckedFile, countOf, type UnusableFile } from './check/checked-file.ts';
import { type Extracted, extract, type OpenReader } from './check/extract.ts';
import { guessKind } from './check/guess-kind.ts';
import { knowledgeOf } from './check/knowledge.ts';
import { own } from './check/marked-line.ts';
import { type CheckOptions, readOptions } from './check/options.ts';
import { Places } from './check/places.ts';
import { jsonOf } from './check/print-json.ts';
import { sarifOf } from './check/print-sarif.ts';
import { summaryOf, textOf, unusableLine } from './check/print-text.ts';
import { Trouble } from './trouble.ts';

/**
 * `diwan check`: reads files and asks the seven checks of them, with no house and no database, or with `--house` by the registers of a
 * running one. Exit 0 no error, 1 an error, 2 unusable.
 */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  const reader = lazyReader();
  try {
    return await check(options, reader.open);
  } finally {
    await reader.close();
  }
}

async function check(options: CheckOptions, openReader: OpenReader): Promise<number> {
  const unread: UnusableFile[] = [];
  const read = async (file: string): Promise<(Extracted & { file: string }) | null> => {
    const found = await extract(file, openReader);
    if (found.done) return { file, ...found.value };
    unread.push({ file, code: found.refusal, facts: found.facts });
    return null;
  };
  const texts = [];
  for (const file of options.files) texts.push(await read(file));
  const usable = texts.filter((text) => text !== null);
  if (options.textOnly) {
    for (const { text } of usable) process.stdout.write(text);
    return tell([], unread, options, []);
  }
  const others = [];
  for (const file of options.others) others.push(await read(file));
  if (options.house) {
    const { checkByHouse } = await import('./check/by-house.ts');
    const versions = others.flatMap((other) => other?.text ?? []);
    const answered = await checkByHouse(usable, versions, options);
    const checked = answered.checked.map((file) => ({ ...file, findings: heavyEnough(file.findings, options) }));
    return tell(checked, [...unread, ...answered.unread], options, asked(options, allRules), answered.notes);
  }
  const knowledge = knowledgeOf(options.profile);
  knownKind(options.kind, knowledge);
  const rules = asked(options, rulesOf(knowledge.profile));
  const annotated = ({ text }: { text: string }) => readText(text, knowledge.lexicon, { writtenOn: options.on });
  const versions = others.filter((text) => text !== null).map(annotated);
  const documents = usable.map((file) => ({ file, read: annotated(file) }));
  const speller = await spellerFor(
    documents.map(({ read: document }) => document),
    rules,
    options,
  );
  const checked = documents.map((document) => checkFile(document, versions, options, { ...knowledge, speller }, rules));
  return tell(checked, unread, options, rules);
}

function checkFile(
  { file: given, read }: { readonly file: Extracted & { readonly file: string }; readonly read: ReadText },
  others: readonly ReadText[],
  options: CheckOptions,
  knowledge: Knowledge,
  rules: readonly AnyRule[],
): CheckedFile {
  const { file, text, isPlain, subject, enclosures } = given;
  const kind = options.kind === 'text' ? null : (options.kind ?? guessKind(text));
  const facts: DocumentFacts = { ...unknownFacts(options.on), kind, subject, enclosures };
  const found = examine({ ...read, facts, others }, knowledge, rules);
  const findings = heavyEnough(found, options);
  return { file, text, isPlain, language: read.language, kind, places: new Places(text), findings };
}

/** The findings that are to be shown. */
function heavyEnough(found: readonly Finding[], { severity }: CheckOptions): Finding[] {
  const lightest = severities.indexOf(severity);
  return found.filter((finding) => severities.indexOf(finding.severity) <= lightest);
}

/** The dictionaries of the languages that the texts are in, where a rule asks for them: opening them takes longer than checking. */
async function spellerFor(
  texts: readonly ReadText[],
  rules: readonly AnyRule[],
  { spelling }: CheckOptions,
): Promise<Speller | null> {
  if (!spelling || !rules.some(({ id }) => id === 'spelling')) return null;
  const found = new Set(texts.flatMap(({ paragraphs }) => paragraphs.map(({ language }) => language)));
  const { openSpeller } = await import('../../platform/spelling/speller.ts');
  return openSpeller([...found]);
}

function tell(
  files: readonly CheckedFile[],
  unread: readonly UnusableFile[],
  options: CheckOptions,
  rules: readonly AnyRule[],
  notes: readonly string[] = [],
): number {
  const { language } = options;
  for (const file of unread) process.stderr.write(unusableLine(file, language));
  if (!options.textOnly) {
    if (options.format === 'json') process.stdout.write(jsonOf(files));
    else if (options.format === 'sarif') process.stdout.write(sarifOf(files, unread, rules, language));
    else {
      const colours = options.colour ?? (process.stdout.isTTY === true && !process.env['NO_COLOR']);
      process.stdout.write(textOf(files, { language, colours }));
      process.stderr.write(summaryOf(files, unread, language));
    }
    for (const note of notes) process.stderr.write(`${own(note)}\n`);
  }
  return unread.length > 0 ? 2 : countOf(files, 'error') > 0 ? 1 : 0;
}

/** Of some rules those that were asked for. */
const asked = ({ only }: CheckOptions, rules: readonly AnyRule[]): AnyRule[] =>
  rules.filter(({ id, check: of }) => only === null || only.has(of) || only.has(id));

/** A resolution and a plain text are kinds of text that no profile issues; every other kind is one of the profile. */
function knownKind(kind: string | null, { profile }: Knowledge): void {
  const known = [...profile.kinds.map(({ id }) => id), 'resolution', 'text'];
  if (kind !== null && !known.includes(kind))
    throw new Trouble(`--kind is one of ${known.join(', ')}; not "${kind}".`, 2);
}

function lazyReader(): { open: OpenReader; close(): Promise<void> } {
  let reader: Reader | null = null;
  return {
    async open() {
      reader ??= (await import('../../platform/files/read.ts')).createReader({ threads: 1 });
      return reader;
    },
    close: async () => reader?.close(),
  };
}
