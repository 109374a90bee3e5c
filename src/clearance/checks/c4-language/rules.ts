import type { AnyRule } from '../rule.ts';
import { rule as arabicPunctuation } from './rules/arabic-punctuation.ts';
import { rule as arabicTeens } from './rules/arabic-teens.ts';
import { rule as bidiControl } from './rules/bidi-control.ts';
import { rule as contraction } from './rules/contraction.ts';
import { rule as discouragedTerm } from './rules/discouraged-term.ts';
import { rule as formulaeDisagree } from './rules/formulae-disagree.ts';
import { rule as frenchArticle } from './rules/french-article.ts';
import { rule as frenchSpacing } from './rules/french-spacing.ts';
import { rule as honorific } from './rules/honorific.ts';
import { rule as honourLater } from './rules/honour-later.ts';
import { rule as housePhrase } from './rules/house-phrase.ts';
import { rule as informal } from './rules/informal.ts';
import { rule as missingWord } from './rules/missing-word.ts';
import { rule as mixedDashes } from './rules/mixed-dashes.ts';
import { rule as mixedDigits } from './rules/mixed-digits.ts';
import { rule as mixedScript } from './rules/mixed-script.ts';
import { rule as quotationMarks } from './rules/quotation-marks.ts';
import { rule as repeatedWord } from './rules/repeated-word.ts';
import { rule as spacing } from './rules/spacing.ts';
import { rule as spelling } from './rules/spelling.ts';
import { rule as spellingMixed } from './rules/spelling-mixed.ts';
import { rule as unpaired } from './rules/unpaired.ts';
import { rule as verbGender } from './rules/verb-gender.ts';
import { rule as workingLanguage } from './rules/working-language.ts';

/** The rules of check C4. */
export const rules: readonly AnyRule[] = [
  workingLanguage,
  discouragedTerm,
  housePhrase,
  honorific,
  formulaeDisagree,
  verbGender,
  arabicTeens,
  frenchArticle,
  honourLater,
  contraction,
  informal,
  repeatedWord,
  missingWord,
  spelling,
  spellingMixed,
  mixedDigits,
  mixedScript,
  bidiControl,
  frenchSpacing,
  arabicPunctuation,
  quotationMarks,
  spacing,
  unpaired,
  mixedDashes,
];
