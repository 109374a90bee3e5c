import { type Acting, type ActRefusal, act, read } from '../access/act.ts';
import type { Actor } from '../access/actor.ts';
import type { House } from '../directory/house.ts';
import { keyOfBlock, tokensOf } from '../kernel/body-parts.ts';
import { canonical, type Json } from '../kernel/canonical.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { DraftContent, LanguageVersion } from './content.ts';
import { contentOf, type Draft, draftById } from './drafting.store.ts';
import { isWritable } from './drafting.ts';
import { may } from './suggestion.policy.ts';
import { addSuggestions, decide, openSuggestions, type SuggestionRow, suggestionsOf } from './suggestion.store.ts';
import type { SuggestionRefusal } from './suggestion.text.ts';
import {
  type AuthoredChange,
  isSuggestable,
  mostAtOnce,
  mostOpen,
  type SuggestForm,
  type SuggestionList,
  type SuggestionShown,
} from './suggestion.ts';
import { type PlacedSuggestion, placer, textIn } from './suggestion-place.ts';
import { type TextChange, textChanges, withTextChanges } from './text-changes.ts';
import { save } from './version.commands.ts';
import { versionAt } from './view.store.ts';
import { visibleTo } from './visible.ts';
import { draftToWrite } from './writing.ts';

type Answer<T> = Promise<Outcome<T, SuggestionRefusal>>;

/** The suggestions on a draft, oldest first, those that are open placed in the version in hand. Of a classified draft that is an entry of the ledger. */
export async function listSuggestions(
  house: House,
  person: PersonId,
  draftId: string,
): Promise<Outcome<SuggestionList, 'no-such-draft' | ActRefusal>> {
  const seen = await read(house, person, async (tx, actor) => {
    const draft = await draftById(tx, draftId);
    if (draft === null) return null;
    const rows = await suggestionsOf(tx, draftId);
    const content = draft.current_version === null ? null : await contentOf(tx, draft.current_version);
    const place = content === null || rows.length === 0 ? null : await placer(tx, rows, content);
    const current = draft.current_version === null ? null : await ordinalOf(tx, draft.current_version);
    const shown = rows.map((row) => shownTo(actor, draft, row, place));
    return { level: draft.level, list: { version: current, rows: shown } };
  });
  if (!seen) return refuse('no-such-draft');
  const { level, list } = seen;
  // They quote the draft: reading those of a classified one is reading it.
  if (level === 0 || list.rows.length === 0) return done(list);
  return act<SuggestionList, never>(house, person, 'draft.read', async ({ about }) => {
    about('draft', draftId, { level, part: 'suggestions' });
    return done(list);
  });
}

const ordinalOf = async (tx: Tx, version: string): Promise<number> =>
  (await tx.selectFrom('drafting.version').select('ordinal').where('id', '=', version).executeTakeFirstOrThrow())
    .ordinal;

function shownTo(
  actor: Actor,
  draft: Draft,
  row: SuggestionRow,
  place: ((row: SuggestionRow) => PlacedSuggestion) | null,
): SuggestionShown {
  const { madeBy, versionId: _version, ...shown } = row;
  const isOpen = row.outcome === null;
  const placed = isOpen && place !== null ? place(row) : { standing: null, change: row.change };
  return {
    ...shown,
    ...placed,
    mine: madeBy === actor.person,
    may: {
      accept: isOpen && placed.standing !== 'gone' && isWritable(draft.state) && may.accept(actor, draft),
      reject: isOpen && isSuggestable(draft.state) && may.reject(actor, draft, madeBy),
    },
  };
}

/**
 * Suggests what a reader changed in the text of a saved version: each place is a suggestion of its own, in his name. What is suggested there
 * already is not suggested again.
 */
export const suggest = (
  house: House,
  person: PersonId,
  draftId: string,
  { version: ordinal, text }: SuggestForm,
): Answer<{ ids: string[] }> =>
  act(house, person, 'suggestion.add', async (acting): Answer<{ ids: string[] }> => {
    const { tx, actor } = acting;
    const draft = await draftById(tx, draftId);
    if (draft === null) return refuse('no-such-draft');
    if (!isSuggestable(draft.state)) return refuse('not-suggestable');
    const version = await versionAt(tx, draftId, ordinal);
    if (version === null) return refuse('no-such-version');
    if (visibleTo(version.content, actor.level).uploaded !== null) return refuse('text-is-a-file');
    const whole = textIn(version.content, text.language);
    if (whole === undefined) return refuse('no-such-language');
    const added = await suggestChanges(
      acting,
      { draft: draftId, version: version.id, language: text.language, content: version.content },
      textChanges(whole, { ...text, body: text.body }).map((change) => ({ ...change, author: null, writtenAt: null })),
    );
    if (!added.done) return added;
    if (added.value.length === 0) return refuse('nothing-suggested');
    acting.about('draft', draftId, { version: ordinal, language: text.language, suggestions: added.value.length });
    return done({ ids: added.value });
  });

/** The version on which changes are suggested, and what it says. */
export interface SuggestedOn {
  readonly draft: string;
  readonly version: string;
  readonly language: LanguageVersion['language'];
  readonly content: DraftContent;
}

/**
 * Adds changes of one language version as suggestions within an act under way; those that are open at their places there already are left, whatever
 * version they were made on.
 */
export async function suggestChanges(
  { tx, actor, now }: Pick<Acting, 'tx' | 'actor' | 'now'>,
  { content, ...on }: SuggestedOn,
  changes: readonly AuthoredChange[],
): Promise<Outcome<string[], 'too-many-suggestions'>> {
  const open = await openSuggestions(tx, on.draft);
  const here = open.filter((row) => row.language === on.language);
  const place = await placer(tx, here, content);
  const known = new Set(
    here.flatMap((row) => {
      const { standing, change } = place(row);
      return standing === 'fits' ? [nameOf({ line: row.line, change })] : [];
    }),
  );
  const news = changes.filter((change) => !known.has(nameOf(change)));
  if (news.length > mostAtOnce) return refuse('too-many-suggestions', { most: mostAtOnce });
  if (open.length + news.length > mostOpen) return refuse('too-many-suggestions', { most: mostOpen });
  const rows = news.map(({ line, change, author, writtenAt }, at) => ({
    // In the order of the text.
    id: newId(now.getTime() + at),
    ...on,
    line,
    change: JSON.stringify(change),
    made_by: actor.person,
    made_at: now,
    author,
    written_at: writtenAt === null ? null : new Date(writtenAt),
  }));
  await addSuggestions(tx, rows);
  return done(rows.map(({ id }) => id));
}

/** What two changes have in common that say the same of one place, however their runs are cut. */
const nameOf = ({ line, change }: TextChange): string => {
  const said = (side: 'before' | 'after'): Json =>
    change.kind === 'words' ? tokensOf(change[side]).map(({ key }) => key) : change[side].map(keyOfBlock);
  const at = change.kind === 'words' ? [change.block, change.part, change.start] : [change.block];
  return canonical([line, change.kind, at, said('before'), said('after')]);
};

/** What became of some suggestions: the version that carries them, and those that were left because they do not fit, or cross another. */
export interface Accepted {
  readonly edition: number;
  readonly ordinal: number;
  readonly accepted: string[];
  readonly left: string[];
}

/**
 * Accepts suggestions: those whose words stand in the version in hand are made in it, and it is saved as a further one. What does not fit is
 * left and named, never applied; where none fits nothing is saved.
 */
export const acceptSuggestions = (
  house: House,
  person: PersonId,
  draftId: string,
  { expectedEdition, ids }: { readonly expectedEdition: number; readonly ids: readonly string[] },
): Answer<Accepted> =>
  act(house, person, 'suggestion.accept', async (acting): Answer<Accepted> => {
    const found = await draftToWrite(house, acting, draftId, expectedEdition);
    if (!found.done) return found;
    const { draft } = found.value;
    const chosen = await chosenOf(acting.tx, draftId, ids);
    if (!chosen.done) return chosen;
    const rows = chosen.value;
    const content = await contentOf(acting.tx, draft.current_version!);
    const place = await placer(acting.tx, rows, content);
    const placed = rows.map((row) => ({ ...row, ...place(row) }));
    const already = placed.filter(({ standing }) => standing === 'made').map(({ id }) => id);
    const fitting = placed.filter(({ standing }) => standing === 'fits');
    const made: string[] = [];
    const languages = content.languages.map((text) => {
      const changed = withTextChanges(
        text,
        fitting.filter(({ language }) => language === text.language),
      );
      made.push(...changed.made);
      return changed.text;
    });
    const accepted = ids.filter((id) => made.includes(id) || already.includes(id));
    if (accepted.length === 0) return refuse('suggestion-stale');
    const seen = visibleTo({ ...content, languages }, acting.actor.level);
    const saved = await save(house, acting, draftId, seen, expectedEdition, null);
    if (!saved.done) return saved;
    const { edition, ordinal, contentHash, version } = saved.value;
    await decide(acting.tx, accepted, {
      outcome: 'accepted',
      decided_by: acting.actor.person,
      decided_at: acting.now,
      carried_by: version,
    });
    acting.about('draft', draftId, { version: ordinal, contentHash, accepted: [...accepted] });
    return done({ edition, ordinal, accepted, left: ids.filter((id) => !accepted.includes(id)) });
  });

/** Rejects suggestions; the text stays as it is. Whoever made one may take it back in the same way. */
export const rejectSuggestions = (
  house: House,
  person: PersonId,
  draftId: string,
  ids: readonly string[],
): Answer<null> =>
  act(house, person, 'suggestion.reject', async (acting): Answer<null> => {
    const { tx, actor, now } = acting;
    const draft = await draftById(tx, draftId);
    if (draft === null) return refuse('no-such-draft');
    if (!isSuggestable(draft.state)) return refuse('not-suggestable');
    const chosen = await chosenOf(tx, draftId, ids);
    if (!chosen.done) return chosen;
    if (!chosen.value.every(({ madeBy }) => may.reject(actor, draft, madeBy))) return refuse('not-allowed');
    await decide(tx, ids, { outcome: 'rejected', decided_by: actor.person, decided_at: now });
    acting.about('draft', draftId, { rejected: [...ids] });
    return done(null);
  });

/** The open suggestions of these names, in the order in which they are named. */
async function chosenOf(
  tx: Tx,
  draft: string,
  ids: readonly string[],
): Promise<Outcome<SuggestionRow[], 'no-such-suggestion' | 'suggestion-decided'>> {
  const rows = new Map((await suggestionsOf(tx, draft)).map((row) => [row.id, row]));
  const chosen = ids.flatMap((id) => rows.get(id) ?? []);
  if (chosen.length < ids.length) return refuse('no-such-suggestion');
  return chosen.some(({ outcome }) => outcome !== null) ? refuse('suggestion-decided') : done(chosen);
}
