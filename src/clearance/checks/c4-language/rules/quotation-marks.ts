import type { Language } from '../../../../kernel/text.ts';
import type { Quotation } from '../../../../reading/reading.ts';
import { sentenceAt } from '../../../../reading/walk.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { quotationMarks } from '../typography.text.ts';

/** Kinds of quotation marks; a straight mark is its own kind, an inner quotation is another. */
const kinds = ['«»', '“”', '""', '„“'];

/** Quotation marks of two kinds in paragraphs of one language. The first of the rarer kind is shown. */
export const rule = defineRule({
  id: 'quotation-marks',
  check: 'C4',
  severity: 'note',
  ...quotationMarks,
  examples: {
    fires: { text: 'The “final” report and the "draft" report were adopted.' },
    silent: { text: 'The “final” report and the “draft” report were adopted.' },
  },
  examine: (document) => {
    const byLanguage = new Map<Language, Map<string, Quotation[]>>();
    for (const quotation of outer(document.quotations)) {
      const kind = kindOf(document, quotation);
      const language = sentenceAt(document.paragraphs, quotation.start)?.language;
      if (!kind || !language) continue;
      const counts = byLanguage.get(language) ?? new Map<string, Quotation[]>();
      const same = counts.get(kind) ?? [];
      same.push(quotation);
      counts.set(kind, same);
      byLanguage.set(language, counts);
    }
    return [
      ...crossed(document),
      ...[...byLanguage.values()].flatMap((counts): Found<'mixed'>[] => {
        if (counts.size < 2) return [];
        const [[other], [one, [first]]] = [...counts].sort((a, b) => b[1].length - a[1].length) as [
          [string, Quotation[]],
          [string, [Quotation]],
        ];
        return [{ start: first.start, end: first.start + 1, message: 'mixed', with: { one, other } }];
      }),
    ];
  },
});

const opened: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“' };

/** A quotation that opens with one sign and closes with another: “…», "…”. Only where nothing else in the paragraph closes it. */
function crossed({ text, paragraphs }: CheckedDocument): Found<'mixed'>[] {
  return paragraphs.flatMap(({ start, end }): Found<'mixed'>[] => {
    const signs = [...text.slice(start, end).matchAll(/[«»“”"]/gu)].slice(0, mostSigns);
    if (signs.length === 0 || signs.length % 2 !== 0) return [];
    let open: string | null = null;
    for (const { 0: sign, index } of signs) {
      if (open === null) {
        if (sign !== '"' && !opened[sign]) return [];
        open = sign;
        continue;
      }
      const close = open === '"' ? '"' : opened[open]!;
      // A quotation inside a quotation is another matter.
      if (opened[sign] && sign !== close) return [];
      if (sign !== close) {
        const at = start + index;
        return [{ start: at, end: at + 1, message: 'mixed', severity: 'warning', with: { one: open, other: sign } }];
      }
      open = null;
    }
    return [];
  });
}

const mostSigns = 60;

/** Quotations that do not stand inside another. */
function outer(quotations: readonly Quotation[]): Quotation[] {
  let end = 0;
  return quotations
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((each) => {
      const inside = each.end <= end;
      end = Math.max(end, each.end);
      return !inside;
    });
}

const kindOf = ({ text }: CheckedDocument, { start, end }: Quotation): string | null => {
  const marks = `${text[start]}${text[end - 1]}`;
  return kinds.includes(marks) ? marks : null;
};
