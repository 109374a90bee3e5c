import type { Profile } from '../../directory/profile.ts';
import { type Severity, severities } from './finding.ts';
import type { AnyRule, Found } from './rule.ts';
import { allRules } from './rules.ts';

type Settings = Pick<Profile, 'ruleSettings'>;

/**
 * The rules as an organisation has set them: without those that it switched off, and with its own severities. This is the one place where
 * settings are applied: every check of a text asks the rules that this gives.
 */
export function rulesOf({ ruleSettings }: Settings, rules: readonly AnyRule[] = allRules): readonly AnyRule[] {
  if (ruleSettings.length === 0) return rules;
  const set = new Map(ruleSettings.map(({ rule, severity }) => [rule, severity]));
  return rules.flatMap((rule) => {
    const severity = set.get(rule.id);
    if (severity === undefined || severity === rule.severity) return [rule];
    return severity === 'off' ? [] : [weighed(rule, severity)];
  });
}

/** Rules that a profile names and that there are not, each with its place, as other mistakes of a profile are told. */
export function unknownRules({ ruleSettings }: Settings): string[] {
  const known = new Set(allRules.map(({ id }) => id));
  return ruleSettings.flatMap(({ rule }, at) =>
    known.has(rule) ? [] : [`rules.json: /ruleSettings/${at}/rule: unknown rule "${rule}"`],
  );
}

const weight = (severity: Severity): number => severities.indexOf(severity);

/** The rule with another severity. What the rule itself says more gently stays so, and nothing weighs more than the house lets it. */
function weighed(rule: AnyRule, severity: Severity): AnyRule {
  const isLighter = weight(severity) > weight(rule.severity);
  const change = (found: Found): Found => {
    if (found.severity === undefined || found.severity === rule.severity) return { ...found, severity };
    return isLighter && weight(found.severity) < weight(severity) ? { ...found, severity } : found;
  };
  return {
    ...rule,
    severity,
    *examine(document, knowledge) {
      for (const found of rule.examine(document, knowledge)) yield change(found);
    },
  };
}
