import { type PlainRun, textOfRuns } from '../../../kernel/body.ts';

/** A footnote with other words: what was there before keeps its style, and new words take that of the words before them. */
export function noteWith(runs: readonly PlainRun[], words: string): PlainRun[] {
  const old = textOfRuns(runs);
  const most = Math.min(old.length, words.length);
  let start = 0;
  while (start < most && old[start] === words[start]) start++;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === words[words.length - 1 - end]) end++;
  const before = part(runs, 0, start);
  const { text: _, ...style } = before.at(-1) ?? runs[0] ?? { text: '' };
  const fresh = { text: words.slice(start, words.length - end), ...style };
  return joined([...before, fresh, ...part(runs, old.length - end, old.length)]);
}

function part(runs: readonly PlainRun[], start: number, end: number): PlainRun[] {
  let at = 0;
  return runs.flatMap((run) => {
    const from = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === '' ? [] : [{ ...run, text }];
  });
}

function joined(runs: readonly PlainRun[]): PlainRun[] {
  const kept: PlainRun[] = [];
  for (const run of runs.filter(({ text }) => text !== '')) {
    const last = kept.at(-1);
    if (last !== undefined && styleOf(last) === styleOf(run))
      kept[kept.length - 1] = { ...last, text: last.text + run.text };
    else kept.push(run);
  }
  return kept;
}

const styleOf = ({ bold, italic, lang, dir }: PlainRun): string => JSON.stringify([bold, italic, lang, dir]);
