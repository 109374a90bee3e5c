import { type ActRefusal, act, read } from '../../access/act.ts';
import type { House } from '../../directory/house.ts';
import { sha256 } from '../../kernel/canonical.ts';
import { showMoment } from '../../kernel/dates-shown.ts';
import { newId, type PersonId } from '../../kernel/id.ts';
import { format } from '../../kernel/message.ts';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import type { Language, Text } from '../../kernel/text.ts';
import { authenticOf, type LanguageVersion } from '../content.ts';
import { contentOf, draftById } from '../drafting.store.ts';
import { imprintOf } from '../imprint.ts';
import { nameOf, type RemarkRow, remarksOf } from '../remark.store.ts';
import { openSuggestions, type SuggestionRow } from '../suggestion.store.ts';
import { type PlacedSuggestion, placer } from '../suggestion-place.ts';
import { visibleTo } from '../visible.ts';
import { pageTexts } from './word.text.ts';
import type { WordRemark, WordSuggestion } from './word.ts';
import { writeInThread } from './word-thread.ts';

export type ExportWordRefusal = ActRefusal | 'no-such-draft' | Without;

/** Why there is no text to export. */
type Without = 'no-text-yet' | 'no-such-language' | 'text-made-elsewhere';

interface Found {
  readonly version: string;
  readonly ordinal: number;
  readonly text: LanguageVersion;
  readonly classification: Text | null;
  readonly reader: Text;
  readonly remarks: readonly RemarkRow[];
  readonly suggestions: readonly WordSuggestion[];
}

/**
 * A language version of a draft as a Word file, with the remarks that are open as comments and the suggestions as tracked changes: "draft, not cleared" on every page with its
 * reader and the hour, no letterhead, number or signature block. Each is an entry of the ledger and a row of its own (I2).
 */
export async function exportWord(
  house: House,
  person: PersonId,
  id: string,
  wanted: { readonly language?: Language | undefined } = {},
): Promise<Outcome<{ name: string; content: Uint8Array }, ExportWordRefusal>> {
  const found = await read(house, person, async (tx, actor): Promise<Found | Without | null> => {
    const draft = await draftById(tx, id);
    if (draft === null) return null;
    if (draft.current_version === null) return 'no-text-yet';
    const content = await contentOf(tx, draft.current_version);
    if (visibleTo(content, actor.level).uploaded !== null) return 'text-made-elsewhere';
    const text =
      wanted.language === undefined
        ? authenticOf(content)
        : content.languages.find(({ language }) => language === wanted.language);
    if (text === undefined) return 'no-such-language';
    const { ordinal } = await tx
      .selectFrom('drafting.version')
      .select('ordinal')
      .where('id', '=', draft.current_version)
      .executeTakeFirstOrThrow();
    const classification = imprintOf(house.profile, house.zone, draft.kind, draft.level)?.classification ?? null;
    const [reader, remarks] = [await nameOf(tx, actor.person), await remarksOf(tx, id)];
    const open = (await openSuggestions(tx, id)).filter(({ language }) => language === text.language);
    const suggestions = trackedOf(open, await placer(tx, open, content));
    return { version: draft.current_version, ordinal, text, classification, reader, remarks, suggestions };
  });
  if (found === null) return refuse('no-such-draft');
  if (typeof found === 'string') return refuse(found);
  const { text, ordinal } = found;
  const { language } = text;
  const now = house.clock();
  const taken = { name: found.reader[language], at: showMoment(now, house.zone, language) };
  const content = await writeInThread({
    version: text,
    source: { draft: id, language, version: ordinal },
    remarks: commentsOf(found.remarks, language),
    suggestions: found.suggestions,
    notice: pageTexts.notice,
    classification: found.classification?.[language] ?? null,
    foot: [
      format(pageTexts.reader, language, taken),
      format(pageTexts.version, language, { version: String(ordinal) }),
    ],
    at: now,
  });
  const hash = sha256(content);
  const entered = await act<null, 'no-such-draft'>(house, person, 'draft.export', async (acting) => {
    if ((await draftById(acting.tx, id)) === null) return refuse('no-such-draft');
    await acting.tx
      .insertInto('dispatch.export')
      .values({
        id: newId(acting.now.getTime()),
        draft: id,
        version: found.version,
        sha256: hash,
        made_by: acting.actor.person,
        made_at: acting.now,
      })
      .execute();
    acting.about('draft', id, { version: ordinal, language, paper: hash, form: 'word' });
    return done(null);
  });
  return entered.done ? done({ name: `draft-${ordinal}-${language}.docx`, content }) : entered;
}

/** The open suggestions that stand in the version in hand as tracked changes, in the name of who made them. */
const trackedOf = (
  open: readonly SuggestionRow[],
  place: (row: SuggestionRow) => PlacedSuggestion,
): readonly WordSuggestion[] =>
  open.flatMap((row) => {
    const { standing, change } = place(row);
    const author = row.author ?? row.byName[row.language];
    return standing === 'fits' ? [{ author, at: row.writtenAt ?? row.madeAt, line: row.line, change }] : [];
  });

/** The open remarks of a language as comments; an answer is a comment of its own on the same words. */
export const commentsOf = (remarks: readonly RemarkRow[], language: Language): WordRemark[] =>
  remarks
    .filter((remark) => remark.language === language && remark.settledAt === null)
    .flatMap(({ block, words, ...remark }) => [
      {
        author: remark.author ?? remark.byName[language],
        at: remark.writtenAt ?? remark.madeAt,
        block,
        words,
        text: remark.text,
      },
      ...(remark.answer === null || remark.answeredByName === null
        ? []
        : [{ author: remark.answeredByName[language], at: remark.answeredAt, block, words, text: remark.answer }]),
    ]);
