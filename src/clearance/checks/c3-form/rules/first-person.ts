import { type Phrase, phraseFinder } from '../../../../reading/phrase-finder.ts';
import type { Span } from '../../../../reading/reading.ts';
import { firstTokenFrom, sentenceAt, wordSet } from '../../../../reading/walk.ts';
import type { CheckedDocument } from '../../document.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule } from '../../rule.ts';
import { firstPerson } from '../parts.text.ts';

const words: readonly Pick<Phrase<true>, 'language' | 'pattern'>[] = [
  { language: 'en', pattern: 'i|we|my|our|us|me|myself|ourselves' },
  { language: 'fr', pattern: 'je|j|nous|notre|nos|mon|ma|mes' },
  {
    language: 'ar',
    pattern:
      'نحن|أنا|أننا|أنني|إننا|إنني|بأننا|بأنني|لدينا|إلينا|يسرني|يسرنا|يشرفني|يشرفنا|يطيب…لي|نود|أود|نرجو|أرجو|نأمل',
  },
  {
    language: 'ar',
    pattern:
      'نؤيد|نؤكد|أؤكد|نحيطكم|أحيطكم|أبلغكم|نبلغكم|أفيدكم|نفيدكم|نشكر|أشكر|نشكركم|أشكركم|نتطلع|أتطلع|نلتمس|ألتمس|نغتنم|أغتنم',
  },
  { language: 'ar', pattern: 'مذكرتنا|كتابنا|خطابنا|رسالتنا|موقفنا|منظمتنا|حكومتنا|بلادنا|سفارتنا|أمانتنا|إدارتنا' },
];
const find = phraseFinder(words.map((each): Phrase<true> => ({ ...each, value: true })));

/** After the letter I these make it a word and not a Roman number. */
const verbsAfterI = wordSet(
  'am have had would should wish write refer enclose attach hope trust thank take avail look remain shall will can must was do request believe regret also should know note understand ask share',
);

/** I, we, nous, نحن in a document that is written in the third person. What is quoted is another's word. */
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
    for (const { start, end } of firstOfEachSentence(document, said))
      yield {
        start,
        end,
        message: 'first-person' as const,
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
  if (/^(?:our|notre|nos)$/i.test(written) && /^(?:ref|reference)$/.test(next?.folded ?? '')) return false;
  if (/^j$/i.test(written)) return /^[’'ʼ]/u.test(text.slice(end, end + 1));
  return !/^\p{Lu}{2,}$/u.test(written) && !(/^(?:Ma|Mon|Mes|Nos|Us|Me|My)$/.test(written) && isName(text, end));
}

/** A capital behind it: Mon Repos, My Khe. */
const isName = (text: string, end: number): boolean => /^\s\p{Lu}/u.test(text.slice(end, end + 2));

function firstOfEachSentence({ sentences }: CheckedDocument, spans: readonly Span[]): Span[] {
  let last: Span | null = null;
  return spans.filter(({ start }) => {
    const sentence = sentenceAt(sentences, start);
    if (sentence !== null && sentence === last) return false;
    last = sentence;
    return true;
  });
}
