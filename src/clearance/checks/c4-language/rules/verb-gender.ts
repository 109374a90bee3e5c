import type { FormulaMention, Token } from '../../../../reading/reading.ts';
import { firstTokenFrom, wordSet } from '../../../../reading/walk.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { genderOfSender } from '../arabic-sender.ts';
import { verbGender } from '../formulae.text.ts';

type Code = keyof typeof verbGender.messages;
type Gender = 'm' | 'f';

/** Words of a formula that carry the sender's pronoun, without it. */
const owned = wordSet('تحيات تقدير احترام');

/** The verb of an Arabic opening, transition or close, and the pronouns in it, against the gender of the sender. */
export const rule = defineRule({
  id: 'verb-gender',
  check: 'C4',
  severity: 'error',
  ...verbGender,
  examples: {
    fires: {
      text: 'يهدي الأمانة العامة لمنظمة التعاون الإسلامي أطيب تحياتها إلى سفارة المملكة المغربية، ويشرفها أن تحيطها علماً بما يلي.',
    },
    silent: {
      text: 'تهدي الأمانة العامة لمنظمة التعاون الإسلامي أطيب تحياتها إلى سفارة المملكة المغربية، ويشرفها أن تحيطها علماً بما يلي.',
    },
  },
  examine: (document) => {
    const found: Found<Code>[] = [];
    let opened: { sender: string; noun: Gender } | null = null;
    for (const formula of document.formulae) {
      if (formula.language !== 'ar' || formula.part === 'salutation') continue;
      const own = senderOf(document, formula);
      if (own) opened = own;
      const sender = own ?? (formula.part === 'transition' ? opened : null);
      if (sender) found.push(...disagreements(document, formula, sender));
    }
    return found;
  },
});

function senderOf({ text }: CheckedDocument, { sender }: FormulaMention) {
  if (!sender) return null;
  const written = text.slice(sender.start, sender.end);
  const noun = genderOfSender(written);
  return noun && { sender: written, noun };
}

function disagreements(
  { text, tokens }: CheckedDocument,
  formula: FormulaMention,
  { sender, noun }: { sender: string; noun: Gender },
): Found<Code>[] {
  const found: Found<Code>[] = [];
  const first = firstTokenFrom(tokens, formula.start);
  const say = ({ start, end }: Token, message: Code, said: Gender, suggestion: string) => {
    if (said !== noun)
      found.push({ start, end, message, with: { written: text.slice(start, end), said, noun, sender }, suggestion });
  };
  if (formula.gender !== null) {
    const verb = tokens[first]!;
    const written = text.slice(verb.start, verb.end);
    const isObject = formula.part === 'transition';
    say(verb, isObject ? 'pronoun' : 'verb', formula.gender, isObject ? otherPronoun(written) : otherVerb(written));
  }
  for (let at = first; at < tokens.length && tokens[at]!.end <= formula.end; at++) {
    const token = tokens[at]!;
    const parts = /^(?:و)?(.+?)(ها|ه)$/.exec(token.folded);
    if (!parts || !owned.has(parts[1]!)) continue;
    say(token, 'pronoun', parts[2] === 'ها' ? 'f' : 'm', otherPronoun(text.slice(token.start, token.end)));
  }
  return found;
}

const otherPronoun = (written: string): string =>
  written.endsWith('ها') ? `${written.slice(0, -2)}ه` : written.replace(/ه$/, 'ها');

const otherVerb = (written: string): string =>
  written.replace(/^([وف]?)([تي])/, (_, and: string, person: string) => and + (person === 'ت' ? 'ي' : 'ت'));
