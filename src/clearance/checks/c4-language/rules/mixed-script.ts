import type { Token } from '../../../../reading/reading.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { mixedScript } from '../script.text.ts';

type Code = keyof typeof mixedScript.messages;

const latin = /\p{Script=Latin}/u;
const arabic = /\p{Script=Arabic}/u;
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const lookalikes: Readonly<Record<string, string>> = Object.fromEntries(
  [...'АВЕЅІЈКМНОРСТХУаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιυα'].map((letter, at) => [
    letter,
    'ABESIJKMHOPCTXYaesijopcyxABEZHIKMNOPTYXoviua'[at]!,
  ]),
);
const persian: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك', ە: 'ه', ہ: 'ه', ھ: 'ه' };
const persianLetters = /[یکەہھ]/g;
/** Letters that Arabic does not have: a word with one of them is Persian, Urdu or a name. */
const notArabic = /[پچژگڤٹڈڑےںۆێ]/;

/** Letters of another script inside a word. A Persian word or name among Arabic ones is left alone. */
export const rule = defineRule({
  id: 'mixed-script',
  check: 'C4',
  severity: 'warning',
  ...mixedScript,
  examples: {
    fires: { text: 'عقدت المنظمة اجتماعاً فی جدة لمناقشة التقریر وإقراره.' },
    silent: { text: 'عقدت المنظمة اجتماعاً في جدة لمناقشة التقرير OIC وإقراره.' },
  },
  examine: (document) => document.tokens.flatMap((token) => strangeLetters(document, token)),
});

function strangeLetters({ text, paragraphs }: CheckedDocument, { start, end, kind, paragraph }: Token): Found<Code>[] {
  if (kind !== 'word') return [];
  const written = text.slice(start, end);
  const place = { start, end };
  if (latin.test(written)) {
    if (arabic.test(written)) return [{ ...place, message: 'arabic', with: { written } }];
    const letters = written.match(foreign);
    if (!letters) return [];
    const right = written.replace(foreign, (letter) => lookalikes[letter] ?? letter);
    return [
      {
        ...place,
        message: 'lookalike',
        severity: 'error',
        with: { written, letters: [...new Set(letters)].join(' ') },
        suggestion: right.search(foreign) >= 0 ? null : right,
      },
    ];
  }
  const letters = paragraphs[paragraph]!.language === 'ar' ? written.match(persianLetters) : null;
  if (!letters || notArabic.test(written)) return [];
  const right = written.replace(persianLetters, (letter) => persian[letter]!);
  return [
    {
      ...place,
      message: 'persian',
      severity: 'note',
      with: { written, letters: [...new Set(letters)].join(' ') },
      suggestion: right,
    },
  ];
}
