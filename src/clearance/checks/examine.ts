import { format } from '../../kernel/message.ts';
import type { Facts } from '../../kernel/outcome.ts';
import { atOnce, type Steps } from '../../kernel/steps.ts';
import type { Language, Text } from '../../kernel/text.ts';
import type { CheckedDocument } from './document.ts';
import { brokenRule } from './examine.text.ts';
import type { Finding } from './finding.ts';
import type { Knowledge } from './knowledge.ts';
import type { AnyRule, Found, FoundFacts } from './rule.ts';

/** What is done when a rule breaks on a text. Tests let it break; everywhere else one broken rule must not close the gate. */
export type OnBroken = (rule: AnyRule, fault: unknown) => Finding[];

/**
 * Asks rules of one language version of a document; what they find stands in the order of the text. A rule that breaks on this text says so
 * in a note of its own, and the others are asked all the same.
 */
export const examine = (
  document: CheckedDocument,
  knowledge: Knowledge,
  rules: readonly AnyRule[],
  onBroken?: OnBroken,
): Finding[] => atOnce(examineInSteps(document, knowledge, rules, onBroken));

/** The same rule by rule, for whoever has others waiting. */
export function* examineInSteps(
  document: CheckedDocument,
  knowledge: Knowledge,
  rules: readonly AnyRule[],
  onBroken: OnBroken = (rule) => [couldNotRead(rule, document)],
): Steps<Finding[]> {
  const findings: Finding[] = [];
  for (const rule of rules) {
    try {
      findings.push(...Array.from(rule.examine(document, knowledge), (found) => findingOf(rule, found, document)));
    } catch (fault) {
      findings.push(...onBroken(rule, fault));
    }
    yield;
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}

function findingOf(rule: AnyRule, found: Found, document: CheckedDocument): Finding {
  const message = rule.messages[found.message]!;
  const { start, end } = found;
  return {
    rule: rule.id,
    check: rule.check,
    severity: found.severity ?? rule.severity,
    version: document.language,
    start,
    end,
    quote: document.text.slice(start, end),
    message: {
      ar: format(message, 'ar', factsIn('ar', found.with)),
      en: format(message, 'en', factsIn('en', found.with)),
      fr: format(message, 'fr', factsIn('fr', found.with)),
    },
    evidence: found.evidence ?? [],
    suggestion: found.suggestion ?? null,
  };
}

const couldNotRead = ({ id, check }: AnyRule, document: CheckedDocument): Finding => ({
  rule: id,
  check,
  severity: 'note',
  version: document.language,
  start: 0,
  end: 0,
  quote: '',
  message: brokenRule,
  evidence: [],
  suggestion: null,
});

/** The facts of a sentence in one language. */
const factsIn = (language: Language, facts: FoundFacts = {}): Facts =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, isText(fact) ? fact[language] : fact]));

const isText = (fact: FoundFacts[string]): fact is Text =>
  typeof fact === 'object' && !Array.isArray(fact) && 'ar' in fact;
