import { Compile } from 'typebox/compile';
import { act, read } from '../../access/act.ts';
import type { House } from '../../directory/house.ts';
import { newId, type PersonId } from '../../kernel/id.ts';
import { format } from '../../kernel/message.ts';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import type { Language } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { authenticOf, type DraftContent, LanguageVersion } from '../content.ts';
import { contentOf } from '../drafting.store.ts';
import { broughtFile } from '../file.store.ts';
import { addRemarks, type RemarkRow, remarksOf } from '../remark.store.ts';
import { suggestChanges } from '../suggestion.commands.ts';
import { save } from '../version.commands.ts';
import { versionAt } from '../view.store.ts';
import { visibleTo } from '../visible.ts';
import { draftToWrite } from '../writing.ts';
import {
  type BroughtBack,
  changesIn,
  contentWith,
  isNothing,
  markKnown,
  missingIn,
  plainOf,
  trackedChanges,
} from './brought-back.ts';
import { wordLimits } from './read-parts.ts';
import { pageTexts } from './word.text.ts';
import { longestWords, type WordRead } from './word.ts';
import type { BringBackRefusal } from './word-refusals.text.ts';
import { readInThread } from './word-thread.ts';

/** A Word file that the person brought in, by its hash; the language for a file that does not say its own. */
export interface BringBackOrder {
  readonly sha256: string;
  readonly language?: Language | undefined;
}

/** What was taken: a further version where the text changed, and how many remarks. */
export interface TakenBack {
  readonly edition: number;
  /** The ordinal of the version that holds the text now. */
  readonly ordinal: number;
  readonly isSaved: boolean;
  readonly remarks: number;
  /** How many tracked changes became suggestions. */
  readonly suggestions: number;
}

interface Ground {
  readonly version: string;
  readonly ordinal: number;
  readonly level: number;
  readonly content: DraftContent;
  readonly remarks: readonly RemarkRow[];
}

type Answer<T> = Promise<Outcome<T, BringBackRefusal>>;

/** What a Word file would change, word by word; nothing is written but, of a classified draft, the entry that it was read. */
export async function compareWord(
  house: House,
  person: PersonId,
  draftId: string,
  order: BringBackOrder,
): Answer<BroughtBack> {
  const found = await fileToRead(house, person, draftId, order);
  if (!found.done) return found;
  const { ground, read: file, language } = found.value;
  const named = file.source?.version ?? null;
  const exported = named === null || named > ground.ordinal ? null : await versionOf(house, person, draftId, named);
  const plain = plainOf(file);
  const fresh = textTaken(ground, exported, language, file);
  const ours = exported === null ? null : changesIn(language, exported, ground.content);
  const compared: BroughtBack = {
    language,
    exportedFrom: exported === null ? null : named,
    current: ground.ordinal,
    changes: changesIn(language, ground.content, fresh),
    since:
      exported === null || ours === null || isNothing(ours)
        ? null
        : { theirs: changesIn(language, exported, contentWith(exported, language, plain)), ours },
    remarks: markKnown(file.remarks, knownOf(ground.remarks)),
    insertions: file.insertions,
    deletions: file.deletions,
    suggested:
      file.untracked === null
        ? null
        : changesIn(
            language,
            contentWith(ground.content, language, plain),
            contentWith(ground.content, language, file),
          ),
    left: file.left,
    missing: missingIn(versionIn(ground.content, language), { ...file, ...plain }),
  };
  if (ground.level === 0) return done(compared);
  return act<BroughtBack, never>(house, person, 'draft.read', async ({ about }) => {
    about('draft', draftId, { level: ground.level, part: 'word' });
    return done(compared);
  });
}

/** Takes a Word file back: its text as a further version, its comments as remarks; a comment that came back unchanged is not doubled. */
export async function bringBack(
  house: House,
  person: PersonId,
  draftId: string,
  { expectedEdition, ...order }: BringBackOrder & { readonly expectedEdition: number },
): Answer<TakenBack> {
  const found = await fileToRead(house, person, draftId, order);
  if (!found.done) return found;
  const { read: file, language } = found.value;
  const named = file.source?.version ?? null;
  const exported = named === null ? null : await exportedAs(house, person, draftId, named);
  return act(house, person, 'draft.bring-back', async (acting): Answer<TakenBack> => {
    const { tx, actor, now } = acting;
    const writing = await draftToWrite(house, acting, draftId, expectedEdition);
    if (!writing.done) return writing;
    const ground = await groundOf(tx, draftId);
    if (ground === null) return refuse('no-version');
    const fresh = textTaken(ground, exported?.content ?? null, language, file);
    const isChanged = !isNothing(changesIn(language, ground.content, fresh));
    const news = markKnown(file.remarks, knownOf(ground.remarks)).filter(({ isKnown }) => !isKnown);
    const note = format(pageTexts.note, language);
    const saved = isChanged ? await save(house, acting, draftId, fresh, expectedEdition, note) : null;
    if (saved !== null && !saved.done) return saved;
    const version = saved?.value.version ?? ground.version;
    const ordinal = saved?.value.ordinal ?? ground.ordinal;
    await addRemarks(
      tx,
      news.map((remark, at) => ({
        // In the order of the file.
        id: newId(now.getTime() + at),
        draft: draftId,
        version,
        language,
        block: remark.block,
        words: remark.words.slice(0, longestWords),
        text: remark.text,
        made_by: actor.person,
        made_at: now,
        author: remark.author.trim() || null,
        written_at: remark.at === null ? null : new Date(remark.at),
      })),
    );
    // Where the text itself is as it was exported, what is suggested is suggested of that version.
    const isUntouched = exported !== null && isAsExported(exported.content, language, file);
    const on = isUntouched ? exported : { id: version, content: fresh };
    const suggested = await suggestChanges(
      acting,
      { draft: draftId, version: on.id, language, content: on.content },
      trackedChanges(versionIn(on.content, language), file),
    );
    if (!suggested.done) return suggested;
    const suggestions = suggested.value.length;
    if (!isChanged && news.length + suggestions === 0) return refuse('nothing-new');
    acting.about('draft', draftId, {
      file: order.sha256,
      language,
      exportedFrom: file.source?.version ?? null,
      version: ordinal,
      contentHash: saved?.value.contentHash ?? null,
      remarks: news.length,
      ...(suggestions > 0 && { suggestions }),
    });
    const edition = saved?.value.edition ?? writing.value.draft.edition;
    return done({ edition, ordinal, isSaved: isChanged, remarks: news.length, suggestions });
  });
}

/** Whether the text of a file, apart from its tracked changes, is that of the version from which it was exported. */
const isAsExported = (exported: DraftContent, language: Language, file: WordRead): boolean =>
  isNothing(changesIn(language, exported, contentWith(exported, language, plainOf(file))));

/**
 * The content with what a file says apart from its tracked changes. A file that has nothing but tracked changes takes back nothing of what was
 * written since it was exported.
 */
const textTaken = (ground: Ground, exported: DraftContent | null, language: Language, file: WordRead): DraftContent =>
  file.untracked !== null && exported !== null && isAsExported(exported, language, file)
    ? ground.content
    : contentWith(ground.content, language, plainOf(file));

const knownOf = (remarks: readonly RemarkRow[]) =>
  remarks.flatMap(({ author, byName, text, answer, answeredByName }) => [
    { authors: author === null ? Object.values(byName) : [author], text },
    ...(answer === null || answeredByName === null ? [] : [{ authors: Object.values(answeredByName), text: answer }]),
  ]);

const versionIn = (content: DraftContent, language: Language): LanguageVersion =>
  content.languages.find((version) => version.language === language)!;

async function groundOf(tx: Tx, draftId: string): Promise<Ground | null> {
  const found = await tx
    .selectFrom('drafting.draft as d')
    .innerJoin('drafting.version as v', 'v.id', 'd.current_version')
    .select(['v.id as version', 'v.ordinal', 'd.level'])
    .where('d.id', '=', draftId)
    .executeTakeFirst();
  return found === undefined
    ? null
    : { ...found, content: await contentOf(tx, found.version), remarks: await remarksOf(tx, draftId) };
}

const versionOf = (house: House, person: PersonId, draftId: string, ordinal: number): Promise<DraftContent | null> =>
  read(house, person, async (tx) => (await versionAt(tx, draftId, ordinal))?.content ?? null);

const exportedAs = (house: House, person: PersonId, draftId: string, ordinal: number) =>
  read(house, person, (tx) => versionAt(tx, draftId, ordinal));

const isVersion = Compile(LanguageVersion);

/** The file as it was read in a thread of its own, if this person brought it in and may write the draft. */
async function fileToRead(
  house: House,
  person: PersonId,
  draftId: string,
  order: BringBackOrder,
): Answer<{ ground: Ground; read: WordRead; language: Language }> {
  const found = await read(house, person, async (tx, actor): Answer<Ground> => {
    const draft = await draftToWrite(house, { tx, actor, now: house.clock() }, draftId, null, { lock: false });
    if (!draft.done) return draft;
    const file = await broughtFile(tx, person, order.sha256);
    if (file === null) return refuse('no-such-file');
    if (file.kind !== 'docx') return refuse('not-a-word-file');
    // It holds no less than its own bytes: what is past the limit of the thread is not even fetched into memory.
    if (Number(file.size) > wordLimits.unpackedBytes) return refuse('word-too-large');
    const ground = await groundOf(tx, draftId);
    if (ground === null) return refuse('no-version');
    return visibleTo(ground.content, actor.level).uploaded === null ? done(ground) : refuse('text-made-elsewhere');
  });
  if (found === null) return refuse('no-such-draft');
  if (!found.done) return found;
  const { content } = found.value;
  const wanted = order.language ?? authenticOf(content).language;
  const file = await readInThread(await house.files.readVerified(order.sha256), wanted);
  if (!file.done) return file;
  const { source } = file.value;
  if (source !== null && source.draft !== draftId) return refuse('word-of-other-draft');
  const language = source?.language ?? wanted;
  const version = content.languages.find((each) => each.language === language);
  if (version === undefined) return refuse('no-such-language');
  const isFitting = [file.value, plainOf(file.value)].every(({ fields, body }) =>
    isVersion.Check({ ...version, ...fields, body }),
  );
  return isFitting ? done({ ground: found.value, read: file.value, language }) : refuse('word-too-large');
}
