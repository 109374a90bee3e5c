import type { Acting } from '../access/act.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { DraftContent, LanguageVersion } from './content.ts';
import { decide, openSuggestions, type SuggestionRow, textsOf } from './suggestion.store.ts';
import type { SuggestionShown } from './suggestion.ts';
import { placingIn } from './text-changes.ts';

/** Where a suggestion stands in a content, with its change at its place there where it fits. */
export type PlacedSuggestion = Pick<SuggestionShown, 'standing' | 'change'>;

/** The text of a content in one language. */
export const textIn = (content: DraftContent, language: string): LanguageVersion | undefined =>
  content.languages.find((each) => each.language === language);

/** Says where suggestions stand in a content; what is common to those of one version and language is worked out once. */
export async function placer(
  tx: Tx,
  rows: readonly SuggestionRow[],
  content: DraftContent,
): Promise<(row: SuggestionRow) => PlacedSuggestion> {
  const bases = await textsOf(tx, [...new Set(rows.map(({ versionId }) => versionId))]);
  const finders = new Map<string, ReturnType<typeof placingIn> | null>();
  return (row) => {
    const name = `${row.versionId} ${row.language}`;
    if (!finders.has(name)) {
      const [base, now] = [bases.get(name), textIn(content, row.language)];
      finders.set(name, base === undefined || now === undefined ? null : placingIn(base, now));
    }
    const standing = finders.get(name)?.(row) ?? { is: 'gone' as const };
    return { standing: standing.is, change: standing.is === 'fits' ? standing.change : row.change };
  };
}

/**
 * Notes which open suggestions a writer has taken over into the version that he saves. One whose words still stand as before was not taken, whatever
 * he says, and stays open.
 */
export async function carryAccepted(
  { tx, actor, now }: Pick<Acting, 'tx' | 'actor' | 'now'>,
  draft: string,
  saved: { readonly version: string; readonly content: DraftContent },
  ids: readonly string[],
): Promise<string[]> {
  const rows = (await openSuggestions(tx, draft)).filter(({ id }) => ids.includes(id));
  const place = await placer(tx, rows, saved.content);
  const carried = rows.filter((row) => place(row).standing !== 'fits').map(({ id }) => id);
  await decide(tx, carried, {
    outcome: 'accepted',
    decided_by: actor.person,
    decided_at: now,
    carried_by: saved.version,
  });
  return carried;
}
