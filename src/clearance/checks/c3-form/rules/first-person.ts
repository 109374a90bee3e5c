import { type Phrase, phraseFinder } from '../../../../reading/phrase-finder.ts';
import type { Span } from '../../../../reading/reading.ts';
import { firstTokenFrom, sentenceAt, wordSet } from '../../../../reading/walk.ts';
import type { CheckedDocument } from '../../document.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule } from '../../rule.ts';
import { firstPerson } from '../parts.text.ts';

type Person = 'first-person' | 'second-person';

const words: readonly (Pick<Phrase<Person>, 'language' | 'pattern'> & { readonly value: Person })[] = [
  { language: 'en', pattern: 'i|we|my|our|us|me|myself|ourselves', value: 'first-person' },
  { language: 'en', pattern: 'you|your|yours|yourself|yourselves', value: 'second-person' },
  { language: 'fr', pattern: 'je|j|nous|notre|nos|mon|ma|mes', value: 'first-person' },
  {
    language: 'fr',
    pattern: 'avons|prions|tenons|souhaitons|saisissons|remercions|informons|rappelons|transmettons|accusons|serions',
    value: 'first-person',
  },
  { language: 'fr', pattern: 'vous|votre|vos', value: 'second-person' },
  ...[
    'نحن|أنا|أننا|أنني|إننا|إنني|بأننا|بأنني|لدينا|إلينا|يسرني|يسرنا|يشرفني|يشرفنا|يطيب…لي|نود|أود|نرجو|أرجو|نأمل',
    'نؤيد|نؤكد|أؤكد|نحيطكم|أحيطكم|أبلغكم|نبلغكم|أفيدكم|نفيدكم|نشكر|أشكر|نشكركم|أشكركم|نتطلع|أتطلع|نلتمس|ألتمس|نغتنم|أغتنم',
    'مذكرتنا|كتابنا|خطابنا|رسالتنا|موقفنا|منظمتنا|حكومتنا|بلادنا|سفارتنا|أمانتنا|إدارتنا|وفدنا|طلبنا',
    // What may also be a passive of the past (أشير, أحيط) is left out.
    'نحيط|نلفت|نتشرف|أتشرف|ننقل|نفيد|نبلغ|نرفق|نعرب|نقترح|نطلب|أطلب|ندعو|أدعو|نرحب|نتقدم|أتقدم|ننتهز|أنتهز|نجدد|نسترعي|نشير|نعتقد|نرى',
    'بتزويدنا|تزويدنا|موافاتنا|بموافاتنا|إفادتنا|بإفادتنا|إبلاغنا|أحطنا|تلقينا|تلقيت|اطلعنا|أرسلنا|تسلمنا|استلمنا|قررنا|لاحظنا',
  ].map((pattern) => ({ language: 'ar' as const, pattern, value: 'first-person' as const })),
  ...[
    'إليكم|لكم|منكم|عليكم|سيادتكم|معاليكم|سعادتكم|إفادتكم|إحاطتكم|إبلاغكم|إشعاركم|تحيطكم|تبلغكم|تفيدكم',
    'مذكرتكم|كتابكم|خطابكم|رسالتكم|سفارتكم|وزارتكم|حكومتكم|بلادكم|بلدكم|مندوبيتكم|بعثتكم|جهودكم|طلبكم',
  ].map((pattern) => ({ language: 'ar' as const, pattern, value: 'second-person' as const })),
];
const find = phraseFinder<Person>(words);

/** After the letter I these make it a word and not a Roman number. */
const verbsAfterI = wordSet(
  'am have had would should wish write refer enclose attach hope trust thank take avail look remain shall will can must was do request believe regret also should know note understand ask share',
);

/** I, we, you, nous, vous, نحن, إليكم in a document that is written in the third person. What is quoted is another's word. */
export const rule = defineRule({
  id: 'first-person',
  check: 'C3',
  severity: 'error',
  ...firstPerson,
  examples: {
    fires: {
      text: 'The General Secretariat presents its compliments to the Embassy of Malaysia and has the honour to inform it that we have received its note.',
      facts: { kind: 'note-verbale' },
    },
    silent: {
      text: 'The General Secretariat presents its compliments to the Embassy of Malaysia and has the honour to inform it that Annex I of the note was received.',
      facts: { kind: 'note-verbale' },
    },
  },
  *examine(document, { profile }) {
    const kind = profile.kinds.find(({ id }) => id === document.facts.kind);
    if (kind?.person !== 'third') return;
    // Without the opening of a note it may be a paper to colleagues that bears the same name.
    const isNote = document.formulae.some(({ part, addressee }) => part === 'opening' && addressee !== null);
    const said = inOwnWords(document, find(document)).filter((each) => isPerson(document, each));
    for (const { start, end, value } of firstOfEachSentence(document, said))
      yield {
        start,
        end,
        message: value,
        with: { written: document.text.slice(start, end), kind: kind.name },
        evidence: [{ source: kind.source ?? 'profile', quote: kind.person, date: null }],
        ...(isNote ? {} : { severity: 'warning' as const }),
      };
  },
});

/** Roman numbers, the country US and the label "our ref." are no persons; ma and mes in capitals are abbreviations. */
function isPerson({ text, tokens }: CheckedDocument, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  const next = tokens[firstTokenFrom(tokens, end)];
  if (written === 'I' || written === 'i') return written === 'I' && next !== undefined && verbsAfterI.has(next.folded);
  if (/^(?:our|your|notre|nos|votre|vos)$/i.test(written) && /^(?:ref|reference)$/.test(next?.folded ?? ''))
    return false;
  if (/^j$/i.test(written)) return /^[’'ʼ]/u.test(text.slice(end, end + 1));
  return !/^\p{Lu}{2,}$/u.test(written) && !(/^(?:Ma|Mon|Mes|Nos|Us|Me|My)$/.test(written) && isName(text, end));
}

/** A capital behind it: Mon Repos, My Khe. */
const isName = (text: string, end: number): boolean => /^\s\p{Lu}/u.test(text.slice(end, end + 2));

function firstOfEachSentence<Said extends Span>({ sentences }: CheckedDocument, spans: readonly Said[]): Said[] {
  let last: Span | null = null;
  return spans.filter(({ start }) => {
    const sentence = sentenceAt(sentences, start);
    if (sentence !== null && sentence === last) return false;
    last = sentence;
    return true;
  });
}
