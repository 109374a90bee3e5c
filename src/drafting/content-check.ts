import type { ProfileKind } from '../directory/profile.ts';
import { bodyToText } from '../kernel/body.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { authenticOf, type DraftContent } from './content.ts';

export type ContentRefusal =
  | 'one-authentic'
  | 'language-twice'
  | 'addressee-unclear'
  | 'addressee-not-of-kind'
  | 'no-such-file';

/** What is known of the things that a content names: the class of each addressee by id, and the files that the writer may attach. */
export interface ContentFacts {
  readonly classes: ReadonlyMap<string, { readonly class: string; readonly name: string }>;
  readonly files: ReadonlySet<string>;
}

/** Whether a content may be saved at all: its shape holds together, its kind may go to its addressees, its files are the writer's to give. */
export function checkContent(
  content: DraftContent,
  kind: ProfileKind,
  facts: ContentFacts,
): Outcome<null, ContentRefusal | 'unknown-addressee'> {
  if (content.languages.filter((version) => version.authentic).length !== 1) return refuse('one-authentic');
  if (new Set(content.languages.map((version) => version.language)).size < content.languages.length)
    return refuse('language-twice');
  for (const { correspondent, unit, person } of content.addressees) {
    const named = [correspondent, unit, person].filter((id) => id !== null);
    if (named.length !== 1) return refuse('addressee-unclear');
    const known = facts.classes.get(named[0]!);
    if (known === undefined) return refuse('unknown-addressee');
    if (!kind.addressees.includes(known.class))
      return refuse('addressee-not-of-kind', { name: known.name, class: known.class });
  }
  const files = [...content.enclosures, ...(content.uploaded === null ? [] : [content.uploaded])];
  const strange = files.find((file) => !facts.files.has(file.sha256));
  return strange === undefined ? done(null) : refuse('no-such-file', { name: strange.name });
}

export type IncompleteRefusal = 'no-addressee' | 'no-text' | 'no-subject' | 'no-basis' | 'no-amount' | 'no-signatory';

/** Whether a content holds what its kind needs before it goes to the Cabinet; the first thing missing. */
export function checkComplete(
  content: DraftContent,
  kind: ProfileKind,
  hasAmount: boolean,
): Outcome<null, IncompleteRefusal> {
  const needs = (part: ProfileKind['parts'][number]): boolean => kind.parts.includes(part);
  if (needs('addressee') && !content.addressees.some(({ role }) => role === 'to')) return refuse('no-addressee');
  if (content.uploaded === null && bodyToText(authenticOf(content).body).trim() === '') return refuse('no-text');
  if (needs('subject') && content.languages.some(({ subject }) => !subject?.trim())) return refuse('no-subject');
  if (kind.needsBasis && content.basis.length === 0) return refuse('no-basis');
  if (needs('amount') && !hasAmount) return refuse('no-amount');
  return content.signatory === null ? refuse('no-signatory') : done(null);
}
