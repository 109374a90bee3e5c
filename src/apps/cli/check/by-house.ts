import {
  type CheckedText,
  type CheckForm,
  longestText,
  longestTogether,
  ruleSet,
} from '../../../clearance/findings/checked-text.ts';
import { format } from '../../../kernel/message.ts';
import { type Client, enterHouse } from '../client.ts';
import { plain } from '../table.ts';
import { RefusedByHouse, Trouble } from '../trouble.ts';
import { words } from './check.text.ts';
import type { CheckedFile, UnusableFile } from './checked-file.ts';
import type { Extracted } from './extract.ts';
import { guessKind } from './guess-kind.ts';
import type { CheckOptions } from './options.ts';
import { Places } from './places.ts';

type NamedText = Extracted & { readonly file: string };
/** What a house answered about some files, and what the reader should know of its answers, one sentence each. */
export type AnsweredByHouse = {
  readonly checked: readonly CheckedFile[];
  readonly unread: readonly UnusableFile[];
  readonly notes: readonly string[];
};

/**
 * Asks a running house about some texts, as one of its people: it reads them by its own registers, as far as he may see them. Where it
 * cannot be reached, does not let him in, or is of a version that cannot do this, the command ends with 2 and one sentence.
 */
export async function checkByHouse(
  texts: readonly NamedText[],
  others: readonly string[],
  options: CheckOptions,
): Promise<AnsweredByHouse> {
  const client = await enter(options);
  const beside = others.reduce((sum, { length }) => sum + length, 0);
  const isTooLong = ({ text }: NamedText): boolean =>
    [text, ...others].some(({ length }) => length > longestText) || text.length + beside > longestTogether;
  const checked: CheckedFile[] = [];
  const unread: UnusableFile[] = [];
  const answers: CheckedText[] = [];
  for (const text of texts) {
    const answer = isTooLong(text) ? null : await asked(client, text, others, options);
    if (answer === null) {
      unread.push({ file: text.file, code: 'too-long-for-house', facts: { most: longestText } });
      continue;
    }
    answers.push(answer);
    checked.push(asFile(text, answer));
  }
  return { checked, unread, notes: notesOn(answers, client, options) };
}

async function enter({ house }: CheckOptions): Promise<Client> {
  return enterHouse(house!).catch((error: unknown) => {
    throw unusable(error);
  });
}

/** The exit code 1 says that an error was found in a text: whatever keeps the texts from being read is 2. */
function unusable(error: unknown): unknown {
  return error instanceof Trouble && error.exitCode === 1 ? new Trouble(error.message, 2) : error;
}

async function asked(
  client: Client,
  { text, subject, enclosures }: NamedText,
  others: readonly string[],
  { kind, on, only, spelling }: CheckOptions,
): Promise<CheckedText> {
  const named = kind === 'text' ? null : kind;
  const guessed = kind === null ? guessKind(text) : null;
  const form = (of: string | null): CheckForm => ({
    text,
    on,
    spelling,
    ...(others.length > 0 ? { others: [...others] } : {}),
    ...(of === null ? {} : { kind: of }),
    ...(subject === null ? {} : { subject: subject.slice(0, 500) }),
    ...(enclosures === null ? {} : { enclosures: enclosures.slice(0, 200).map((name) => name.slice(0, 300)) }),
    ...(only === null ? {} : { only: [...only] }),
  });
  const ask = (of: string | null) => client.post<CheckedText>('/api/check', form(of));
  try {
    return await ask(named ?? guessed).catch((error: unknown) => {
      // What the text looks like may be a kind that this house does not issue.
      if (guessed !== null && error instanceof RefusedByHouse && error.code === 'unknown-kind') return ask(null);
      throw error;
    });
  } catch (error) {
    if (error instanceof RefusedByHouse && error.status === 404)
      throw new Trouble(
        `The house at ${client.url} is of another version and reads no texts for the command line; check without --house.`,
        2,
      );
    throw unusable(error);
  }
}

const asFile = ({ file, text, isPlain }: NamedText, { language, kind, findings }: CheckedText): CheckedFile => ({
  file,
  text,
  isPlain,
  language,
  kind,
  places: new Places(text),
  findings: findings.map((finding) => ({ ...finding, version: language })),
});

function notesOn(answers: readonly CheckedText[], { url }: Client, { language }: CheckOptions): string[] {
  const settled = answers.reduce((sum, each) => sum + each.settled, 0);
  return [
    ...(settled > 0 ? [format(words.settled, language, { count: settled })] : []),
    ...(answers.some(({ isSpelt }) => !isSpelt) ? [format(words.unspelt, language)] : []),
    ...(answers.some((each) => each.ruleSet !== ruleSet)
      ? [format(words['other-rules'], language, { url: plain(url) })]
      : []),
  ];
}
