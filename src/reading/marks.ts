import { codeAt, follows } from './citation-steps.ts';
import type { Ground } from './read-text.ts';
import type { ClassificationMark, Token } from './reading.ts';
import { wordSet } from './walk.ts';

const longestLine = 12;
/** What may stand beside the level on a line of its own. */
const beside = wordSet(
  'classification classified level security niveau degre de the personal personnel and et و & : - – — ( ) [ ] / * . | التصنيف تصنيف درجه السريه مستوي شخصي',
);
const labels = wordSet('classification تصنيف التصنيف السريه');

/**
 * The classification marks of a text: the words of a level, on a line of their own or behind "Classification:". Inside a sentence the
 * same words are words: "confidential talks" marks nothing.
 */
export function classificationMarksOf({ tokens, paragraphs, lexicon }: Ground): ClassificationMark[] {
  const found: ClassificationMark[] = [];
  for (let at = 0; at < tokens.length; ) {
    const level = codeAt(lexicon.levels, tokens, at, 3);
    if (!level) {
      at++;
      continue;
    }
    const { start } = tokens[at]!;
    const end = tokens[level.next - 1]!.end;
    if (isLabelled(tokens, at) || standsAlone(tokens, at, level.next, paragraphs.length))
      found.push({ start, end, level: level.value });
    at = level.next;
  }
  return found;
}

const isLabelled = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.folded === ':' && follows(tokens, at, 2) && labels.has(tokens[at - 2]?.folded ?? '');

/** Whether the rest of the paragraph says nothing else. */
function standsAlone(tokens: readonly Token[], from: number, next: number, paragraphs: number): boolean {
  const { paragraph } = tokens[from]!;
  if (paragraph >= paragraphs) return false;
  for (const [first, step] of [
    [from - 1, -1],
    [next, 1],
  ] as const)
    for (let at = first, seen = 0; tokens[at]?.paragraph === paragraph; at += step, seen++)
      if (seen >= longestLine || !beside.has(tokens[at]!.folded)) return false;
  return true;
}
