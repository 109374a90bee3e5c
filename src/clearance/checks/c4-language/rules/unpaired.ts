import type { Token } from '../../../../reading/reading.ts';
import { defineRule, type Found } from '../../rule.ts';
import { unpaired } from '../typography.text.ts';

type Code = keyof typeof unpaired.messages;

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '«': '»', '“': '”', '﴿': '﴾' };
const opening = new Map(Object.entries(closing).map(([open, close]) => [close, open]));

/** Brackets and quotation marks without their pair. A bracket that marks an entry ("a)", "1)") closes nothing, and quotations may go on. */
export const rule = defineRule({
  id: 'unpaired',
  check: 'C4',
  severity: 'note',
  ...unpaired,
  examples: {
    fires: { text: 'The Council (which met in Jeddah adopted the report.' },
    silent: { text: 'a) The Council (which met in Jeddah) adopted the “final” report.' },
  },
  examine: ({ text, tokens, paragraphs }) => {
    const found: Found<Code>[] = [];
    let open: Open[] = [];
    let turned: Token[] = [];
    const report = (left: readonly Open[]) => {
      // A quotation of several paragraphs opens each and closes once; a bracket stays in its own, or in a wrapped line of it.
      for (const { sign, token } of left)
        if (!/[«“]/.test(sign)) found.push({ start: token.start, end: token.end, message: 'open', with: { sign } });
    };
    let paragraph = -1;
    tokens.forEach((token, at) => {
      if (token.paragraph !== paragraph) {
        ({ paragraph } = token);
        report(open.filter((each) => paragraph - each.token.paragraph > mostWrapped));
        open = open.filter((each) => paragraph - each.token.paragraph <= mostWrapped);
        for (const { start, end } of turned) found.push({ start, end, message: 'close', with: { sign: text[start]! } });
        turned = [];
      }
      if (token.end - token.start !== 1) return;
      const sign = text[token.start]!;
      // Some programs write the brackets of Arabic the other way round, all of them.
      if (sign === '(' && turned.length > 0) turned.pop();
      else if (closing[sign]) {
        if (open.length >= deepest) report(open.splice(0, 1));
        open.push({ sign, token });
      } else if (opening.has(sign)) {
        const last = open.findLastIndex((each) => each.sign === opening.get(sign));
        if (last >= 0) {
          report(open.slice(last + 1));
          open = open.slice(0, last);
        } else if (/[)\]}]/.test(sign) && !marksEntry(tokens, at)) {
          if (sign === ')' && paragraphs[token.paragraph]!.language === 'ar') turned.push(token);
          else found.push({ start: token.start, end: token.end, message: 'close', with: { sign } });
        }
      }
    });
    report(open);
    for (const { start, end } of turned) found.push({ start, end, message: 'close', with: { sign: text[start]! } });
    // A text of nothing but brackets has been told often enough.
    return found.slice(0, mostTold);
  },
});

const mostTold = 200;

type Open = { readonly sign: string; readonly token: Token };

/** Brackets inside brackets deeper than this are no text. */
const deepest = 50;

/** A line that the reader took for a paragraph of its own may hold the other half. */
const mostWrapped = 2;

/** "1)" and "a)" at the start of a paragraph, of an entry inside a sentence, and after a semicolon. */
function marksEntry(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    before.end === tokens[at]!.start &&
    before.end - before.start <= 4 &&
    (before.kind === 'number' || before.end - before.start <= 3)
  );
}
