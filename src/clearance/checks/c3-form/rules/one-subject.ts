import { defineRule } from '../../rule.ts';
import { headOf, linesOf } from '../lines.ts';
import { oneSubject } from '../papers.text.ts';

const subjectLine = /^(subjects?|objets?|الموضوع|الموضوعات|المواضيع)\s*:\s*/iu;
const several = /^(?:subjects|objets|الموضوعات|المواضيع)$/iu;
/** "1. … 2. …" or parts between semicolons. */
const counted = /^[(]?[1١aأ][).\-–]\s.{3,200}\s[(]?[2٢bب][).\-–]\s/u;

/** "First … secondly …", "أولاً … ثانياً …". */
const inOrder =
  /^(?:first(?:ly)?|premièrement|d[’']une part|أولاً|أولا)\s?[,:،-].{3,200}(?:second(?:ly)?|deuxièmement|secondement|d[’']autre part|ثانياً|ثانيا)\s?[,:،-]/iu;

/** A memorandum has one subject: two matters have two files and two answers. */
export const rule = defineRule({
  id: 'one-subject',
  check: 'C3',
  severity: 'warning',
  ...oneSubject,
  examples: {
    fires: {
      text: 'Subject: 1. Meeting of experts 2. Purchase of printers\n\nThe Department is asked to reply.',
      facts: { kind: 'memorandum' },
    },
    silent: {
      text: 'Subject: Meeting of experts and its documents\n\nThe Department is asked to reply.',
      facts: { kind: 'memorandum' },
    },
  },
  *examine(document, { profile }) {
    const kind = profile.kinds.find(({ id }) => id === document.facts.kind);
    if (kind?.register !== 'memoranda') return;
    for (const { words, start, end } of headOf(linesOf(document))) {
      const label = subjectLine.exec(words);
      if (!label) continue;
      const said = words.slice(label[0].length);
      if (several.test(label[1]!) || counted.test(said) || inOrder.test(said) || /[;؛]\s*\S/u.test(said))
        yield { start: start + label[0].length, end, message: 'several' as const };
    }
  },
});
