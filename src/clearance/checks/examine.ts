import { format } from '../../kernel/message.ts';
import type { Facts } from '../../kernel/outcome.ts';
import type { Language, Text } from '../../kernel/text.ts';
import type { CheckedDocument } from './document.ts';
import type { Finding } from './finding.ts';
import type { Knowledge } from './knowledge.ts';
import type { AnyRule, Found, FoundFacts } from './rule.ts';

/** Asks rules of one language version of a document; what they find stands in the order of the text. */
export function examine(document: CheckedDocument, knowledge: Knowledge, rules: readonly AnyRule[]): Finding[] {
  const findings = rules.flatMap((rule) =>
    Array.from(rule.examine(document, knowledge), (found) => findingOf(rule, found, document)),
  );
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

/** The facts of a sentence in one language. */
const factsIn = (language: Language, facts: FoundFacts = {}): Facts =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, isText(fact) ? fact[language] : fact]));

const isText = (fact: FoundFacts[string]): fact is Text =>
  typeof fact === 'object' && !Array.isArray(fact) && 'ar' in fact;
