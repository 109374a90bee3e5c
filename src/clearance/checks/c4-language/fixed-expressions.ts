import type { Language } from '../../../kernel/text.ts';
import { wordSet } from '../../../reading/walk.ts';

/** An expression that certain words must follow: `word` is the usual one, for the message. `written` is the word as it stands. */
export type Expression = {
  readonly language: Language;
  readonly pattern: string;
  readonly word: string;
  readonly follows: (folded: string, written: string) => boolean;
};

const determiners: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  en: wordSet('the a an his her its their our your my all this these each every'),
  fr: wordSet('l la le les un une son sa ses leur leurs cette cet ce ces notre nos votre vos'),
};
const joining = wordSet('and or but both either entirely fully strictly merely solely et ou mais');

const expressions = (
  language: Language,
  word: string,
  follows: string,
  patterns: readonly string[],
): readonly Expression[] => {
  const fitting = wordSet(follows);
  return patterns.map((pattern) => ({
    language,
    pattern,
    word,
    follows: (folded) => fitting.has(folded) || joining.has(folded),
  }));
};

/** Others may be followed by an adjective or a participle ("within the framework agreed"), but not by an article or a name. */
const beforeNouns = (language: 'en' | 'fr', word: string, patterns: readonly string[]): readonly Expression[] =>
  patterns.map((pattern) => ({
    language,
    pattern,
    word,
    follows: (folded, written) =>
      !determiners[language].has(folded) && !(language === 'en' && /^\p{Lu}/u.test(written)),
  }));

/** Arabic glues ل and ب before the word that follows; an accusative describes the expression ("تنفيذاً كاملاً"). */
const glued = (word: string, letters: RegExp, others: string, patterns: readonly string[]): readonly Expression[] =>
  patterns.map((pattern) => ({
    language: 'ar',
    pattern,
    word,
    follows: (folded) => letters.test(folded) || wordSet(others).has(folded) || /...ا$/.test(folded),
  }));

export const fixedExpressions: readonly Expression[] = [
  ...expressions('en', 'of', 'of thereof', ['on behalf', 'in lieu', 'in pursuance', 'by virtue']),
  ...expressions('en', 'with', 'with therewith', ['in accordance|conformity|compliance']),
  ...expressions('en', 'to', 'to thereto', ['with reference|regard|respect', 'pursuant', 'with a view']),
  ...expressions('en', 'to', 'to of in', ['has|have the honour']),
  ...beforeNouns('en', 'of', [
    'on the occasion|basis|sidelines|margins',
    'in the presence|absence|framework|context|name',
    'within the framework',
    'under the auspices|chairmanship|patronage',
    'at the invitation|request',
  ]),
  ...beforeNouns('en', 'to', ['in response']),
  ...expressions('fr', 'à', 'a au aux', ['conformément', 'eu égard', 'quant']),
  ...expressions('fr', 'de', 'de du des d', ['en vertu', 'a l’honneur']),
  ...expressions('fr', 'de', 'de du des d que qu', ['afin']),
  ...beforeNouns('fr', 'de', [
    'au nom|cours|sein',
    'dans le cadre',
    'à l’occasion|attention|issue|intention|invitation',
    'en faveur|raison|présence',
    'sous réserve',
  ]),
  ...glued('على', /^(?:علي|عليه)/, 'ل', ['بناء']),
  ...glued('إلى', /^الي/, 'ل لما', ['استنادا', 'بالإشارة', 'بالإضافة']),
  ...glued('لـ', /^ل/, 'الي', ['وفقا', 'طبقا', 'نظرا']),
  ...glued('بـ', /^ب/, '', ['عملا']),
];
