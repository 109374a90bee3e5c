import type { Language } from '../../kernel/text.ts';
import { readText } from '../../reading/read-text.ts';
import type { ReadText } from '../../reading/reading.ts';
import type { DocumentFacts } from './document.ts';
import { examine, type OnBroken } from './examine.ts';
import type { Finding } from './finding.ts';
import type { Knowledge } from './knowledge.ts';
import type { AnyRule } from './rule.ts';

/** One language version as it is given to be checked; its language is found out where it is not said. */
export type GivenText = { readonly text: string; readonly language?: Language };

/** Reads each language version of a document once, as written on a day. */
export const readVersions = (
  versions: readonly GivenText[],
  on: DocumentFacts['on'],
  { lexicon }: Pick<Knowledge, 'lexicon'>,
): ReadText[] =>
  versions.map(({ text, language }) => readText(text, lexicon, { writtenOn: on, ...(language ? { language } : {}) }));

/** Asks the rules of each version of a document that was read, with the others beside it. @returns the findings of each, in their order */
export const examineVersions = (
  read: readonly ReadText[],
  facts: DocumentFacts,
  knowledge: Knowledge,
  rules: readonly AnyRule[],
  onBroken?: OnBroken,
): Finding[][] =>
  read.map((version, at) =>
    examine({ ...version, facts, others: read.filter((_, other) => other !== at) }, knowledge, rules, onBroken),
  );

/**
 * Reads a document in each of its language versions and asks the rules of each, with the others beside it. The same text, facts, knowledge
 * and rules give the same findings.
 * @returns the findings of each version, in the order of the versions
 */
export const checkVersions = (
  versions: readonly GivenText[],
  facts: DocumentFacts,
  knowledge: Knowledge,
  rules: readonly AnyRule[],
  onBroken?: OnBroken,
): Finding[][] => examineVersions(readVersions(versions, facts.on, knowledge), facts, knowledge, rules, onBroken);
