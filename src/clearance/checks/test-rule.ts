import type { Profile } from '../../directory/profile.ts';
import { readProfile } from '../../directory/profile-read.ts';
import { civilDay } from '../../kernel/calendar.ts';
import { checkVersions } from './check-text.ts';
import { unknownFacts } from './document.ts';
import type { Finding } from './finding.ts';
import type { Knowledge } from './knowledge.ts';
import { knowledgeOfProfile } from './knowledge-of-profile.ts';
import type { AnyRule, Example } from './rule.ts';

const known = new Map<string, Knowledge>();

/** What is known where only a profile is; for tests. */
export function knowledgeIn(profile: string): Knowledge {
  const kept = known.get(profile) ?? knowledgeOfProfile(profileNamed(profile));
  known.set(profile, kept);
  return kept;
}

function profileNamed(name: string): Profile {
  const read = readProfile(new URL(`../../../profiles/${name}`, import.meta.url).pathname);
  if (!read.done) throw new Error(`the profile ${name}: ${String(read.facts['places'])}`);
  return read.value;
}

/** What a rule finds in the first version of an example; for tests. Documents are dated 21 November 2026 unless the example says. */
export function findingsOf(rule: AnyRule, example: Example, more: Partial<Knowledge> = {}): readonly Finding[] {
  const { text, language, facts, others = [], profile = 'oic', knows = {} } = example;
  const versions = [{ text, ...(language ? { language } : {}) }, ...others.map((other) => ({ text: other }))];
  const day = { ...unknownFacts(civilDay('2026-11-21')), ...facts };
  return checkVersions(versions, day, { ...knowledgeIn(profile), ...knows, ...more }, [rule], rethrow)[0]!;
}

/** In a test a rule that breaks fails it. */
function rethrow(_rule: AnyRule, fault: unknown): never {
  throw fault;
}
