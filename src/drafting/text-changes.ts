import type { Body } from '../kernel/body.ts';
import { type BodyChange, changesBetween } from '../kernel/body-changes.ts';
import { type NamedChange, placing, type Standing, withChanges } from '../kernel/body-changes-placed.ts';
import { plainOfBlock, plainOfRuns } from '../kernel/body-parts.ts';
import type { LanguageVersion } from './content.ts';
import { type WordField, wordFields } from './word/word.ts';

/** A change of a language version: of its body, or of a line around it. */
export interface TextChange {
  readonly line: WordField | null;
  readonly change: BodyChange;
}

type Texts = Pick<LanguageVersion, WordField | 'body'>;
const places = [...wordFields, null] as const;

/** A line around the body as a body of one paragraph, so that it is compared and changed like it. */
const bodyOf = (text: Texts, line: WordField | null): Body =>
  line === null ? text.body : { blocks: [{ kind: 'paragraph', runs: [{ text: text[line] ?? '' }] }] };

function withBody<T extends Texts>(text: T, line: WordField | null, body: Body): T {
  if (line === null) return { ...text, body };
  const words = body.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : [])).map((run) => run.text);
  return { ...text, [line]: words.join('').trim() || null };
}

/** What makes one text of another, word by word, in the order in which it is read. */
export const textChanges = (before: Texts, after: Texts): TextChange[] =>
  (['title', 'subject', 'salutation', null, 'close'] as const).flatMap((line) => {
    if (line !== null && (before[line] ?? '').trim() === (after[line] ?? '').trim()) return [];
    return changesBetween(bodyOf(before, line), bodyOf(after, line)).map((change) => ({ line, change }));
  });

/** Finds where changes of one text stand in another. */
export function placingIn(base: Texts, now: Texts): (of: TextChange) => Standing {
  const found = new Map(
    places.map((line) => [
      line,
      base === now || isSameLine(base, now, line) ? null : placing(bodyOf(base, line), bodyOf(now, line)),
    ]),
  );
  return ({ line, change }) => {
    const place = found.get(line) ?? null;
    if (place !== null) return place(change);
    const body = bodyOf(base, line);
    return placing(body, body)(change);
  };
}

const isSameLine = (base: Texts, now: Texts, line: WordField | null): boolean =>
  line === null ? base.body === now.body : base[line] === now[line];

/** A text with changes that stand in it made; those that cross one before them are left. */
export function withTextChanges<T extends Texts>(
  text: T,
  changes: readonly (NamedChange & Pick<TextChange, 'line'>)[],
): { readonly text: T; readonly made: readonly string[]; readonly left: readonly string[] } {
  let whole = text;
  const [made, left]: [string[], string[]] = [[], []];
  for (const place of places) {
    const here = changes.filter(({ line }) => line === place);
    if (here.length === 0) continue;
    const changed = withChanges(bodyOf(whole, place), here);
    whole = withBody(whole, place, changed.body);
    made.push(...changed.made);
    left.push(...changed.left);
  }
  return { text: whole, made, left };
}

/** The words that would go and those that would come. */
export const wordsOfChange = (change: BodyChange): { readonly before: string; readonly after: string } =>
  change.kind === 'words'
    ? { before: plainOfRuns(change.before), after: plainOfRuns(change.after) }
    : { before: change.before.map(plainOfBlock).join('\n'), after: change.after.map(plainOfBlock).join('\n') };
