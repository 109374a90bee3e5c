import type { ProfileKind } from '../directory/profile.ts';
import { bodyToText } from '../kernel/body.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { authenticOf, type DraftContent, type Enclosure } from './content.ts';

export type ContentRefusal =
  | 'one-authentic'
  | 'language-twice'
  | 'addressee-unclear'
  | 'addressee-not-of-kind'
  | 'uploaded-not-accessible'
  | 'file-not-attached'
  | 'file-level-too-low';

/** What is known of the things that a content names: the class of each addressee by id, and the files attached to the draft. */
export interface ContentFacts {
  readonly classes: ReadonlyMap<string, string>;
  readonly files: readonly { readonly sha256: string; readonly part: string; readonly level: number }[];
}

/** Whether a content may be saved at all: its shape holds together, its kind may go to its addressees, its files are the draft's own. */
export function checkContent(
  content: DraftContent,
  kind: ProfileKind,
  facts: ContentFacts,
): Outcome<null, ContentRefusal | 'unknown-addressee' | 'kind-without-originals'> {
  if (content.languages.filter((version) => version.authentic).length !== 1) return refuse('one-authentic');
  if (new Set(content.languages.map((version) => version.language)).size < content.languages.length)
    return refuse('language-twice');
  if (content.originals != null && (kind.register === 'memoranda' || !kind.parts.includes('addressee')))
    return refuse('kind-without-originals');
  if (content.accessible === true && content.uploaded !== null) return refuse('uploaded-not-accessible');
  for (const [at, { correspondent, unit, person }] of content.addressees.entries()) {
    const place = at + 1;
    const named = [correspondent, unit, person].filter((id) => id !== null);
    if (named.length !== 1) return refuse('addressee-unclear', { place });
    const known = facts.classes.get(named[0]!);
    if (known === undefined) return refuse('unknown-addressee', { place });
    if (!kind.addressees.includes(known))
      return refuse('addressee-not-of-kind', { place, class: known, kind: kind.id });
  }
  for (const file of content.enclosures) {
    const checked = checkFile(file, 'enclosure', facts);
    if (!checked.done) return checked;
  }
  return content.uploaded === null ? done(null) : checkFile(content.uploaded, 'main', facts);
}

function checkFile(file: Enclosure, part: string, { files }: ContentFacts): Outcome<null, ContentRefusal> {
  const held = files.filter((one) => one.sha256 === file.sha256 && one.part === part);
  if (held.length === 0) return refuse('file-not-attached', { name: file.name });
  return file.level < Math.min(...held.map((one) => one.level))
    ? refuse('file-level-too-low', { name: file.name })
    : done(null);
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
