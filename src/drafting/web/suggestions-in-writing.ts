import type { BodyChange } from '../../kernel/body-changes.ts';
import type { DraftContent } from '../content.ts';
import type { SuggestionShown } from '../suggestion.ts';
import { placingIn, withTextChanges } from '../text-changes.ts';
import { versionOf, type Writing, withVersion } from './writing.ts';

/** An open suggestion with where it stands in the text as it is being written. */
export type PlacedInWriting = Omit<SuggestionShown, 'standing'> & { readonly standing: 'fits' | 'made' | 'gone' };

const lineOrder = ['title', 'subject', 'salutation', null, 'close'];

/** Open suggestions in the order of the text, at their places in the words that are being written over a saved content. */
export function placedInWriting(
  rows: readonly SuggestionShown[],
  content: DraftContent | null,
  writing: Writing,
): PlacedInWriting[] {
  const finders = new Map(
    writing.languages.map((version) => {
      const base = content?.languages.find(({ language }) => language === version.language);
      return [version.language, base && placingIn(base, versionOf(version))];
    }),
  );
  return rows
    .filter(({ outcome }) => outcome === null)
    .map((row): PlacedInWriting => {
      if (row.standing !== 'fits') return { ...row, standing: row.standing ?? 'gone' };
      const standing = finders.get(row.language)?.(row) ?? { is: 'gone' as const };
      return { ...row, standing: standing.is, change: standing.is === 'fits' ? standing.change : row.change };
    })
    .toSorted(
      (a, b) =>
        lineOrder.indexOf(a.line) - lineOrder.indexOf(b.line) ||
        a.change.block - b.change.block ||
        startOf(a.change) - startOf(b.change),
    );
}

const startOf = (change: BodyChange): number => (change.kind === 'words' ? change.part * 1_000_000 + change.start : -1);

/** A writing into which suggestions that fit it were taken over; which of them were is kept in it until it is saved. */
export function withAccepted(writing: Writing, chosen: readonly PlacedInWriting[]): Writing {
  const accepted = new Set(writing.accepted ?? []);
  for (const { id, standing } of chosen) if (standing === 'made') accepted.add(id);
  let now = writing;
  for (const version of writing.languages) {
    const here = chosen.filter(({ language, standing }) => language === version.language && standing === 'fits');
    if (here.length === 0) continue;
    const { text, made } = withTextChanges(versionOf(version), here);
    for (const id of made) accepted.add(id);
    const lines = {
      title: text.title ?? '',
      subject: text.subject ?? '',
      salutation: text.salutation ?? '',
      close: text.close ?? '',
    };
    now = withVersion(now, version.language, { ...lines, body: text.body });
  }
  return { ...now, accepted: [...accepted] };
}
