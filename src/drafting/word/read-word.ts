import type { PlainRun, Run } from '../../kernel/body.ts';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import { isLanguage, type Language } from '../../kernel/text.ts';
import { type Piece, piecesOf } from '../../platform/files/readers/markup.ts';
import { numberingOf } from '../../platform/files/readers/word-numbering.ts';
import { gather } from './read-blocks.ts';
import { attribute, partsOfWord, type WordParts, type WordRefusal, walk } from './read-parts.ts';
import { StoryReader, TooMuch } from './read-story.ts';
import { type Styles, stylesOf } from './read-styles.ts';
import { type Met, nothingMet, type Side, type Told, type TrackedWords } from './story.ts';
import { tidied, tidyText } from './tidy.ts';
import {
  longestRemark,
  longestWords,
  sourceProperties,
  type WordRead,
  type WordRemark,
  type WordSource,
} from './word.ts';

/** How many remarks are read from one file. */
const mostRemarks = 500;

/**
 * Reads a Word file into a body with its remarks, with its tracked changes and without them; pictures, hidden words and what else
 * a body cannot hold is named. Macros, links and templates are never opened.
 * @param language that of the version it is brought back into, for a file that does not say its own
 */
export async function readWord(content: Uint8Array, language: Language): Promise<Outcome<WordRead, WordRefusal>> {
  const found = await partsOfWord(content);
  if (!found.done) return found;
  try {
    return done(readParts(found.value, language));
  } catch (fault) {
    if (fault instanceof TooMuch) return refuse('word-too-large');
    throw fault;
  }
}

function readParts(parts: WordParts, language: Language): WordRead {
  const source = sourceOf(parts);
  const of = source?.language ?? language;
  const after = readSide(parts, of, 'after');
  const { insertions, deletions } = after.met;
  const before = insertions + deletions === 0 ? null : readSide(parts, of, 'before');
  const { met, placeOf } = before ?? after;
  return {
    source,
    fields: after.fields,
    body: after.body,
    remarks: remarksOf(parts, met, placeOf),
    insertions,
    deletions,
    left: [...new Set([...after.met.left, ...met.left])],
    untracked: before === null ? null : { fields: before.fields, body: before.body },
    tracked: before === null ? [] : [...after.met.tracked, ...before.met.tracked].map(named),
  };
}

const named = (tracked: TrackedWords): TrackedWords => ({
  ...tracked,
  author: unescaped(tracked.author).trim().slice(0, 200),
});

/** One telling of a file: its lines and its body, and where a paragraph of it stands there. */
function readSide(parts: WordParts, of: Language, side: Side) {
  const styles = stylesOf(parts);
  const met = nothingMet();
  const notes = new Map([
    ...notesOf(parts, 'word/footnotes.xml', 'w:footnote', 'f', styles, of, side),
    ...notesOf(parts, 'word/endnotes.xml', 'w:endnote', 'e', styles, of, side),
  ]);
  const told = new StoryReader(styles, notes, of, met, side).read(walk(parts, 'word/document.xml'));
  const { fields, body, blockOf } = gather(told, numberingOf(parts.get('word/numbering.xml') ?? ''), of);
  const kept = tidied(body, of);
  const placeOf = (paragraph: number): number | null => {
    const block = blockOf[paragraph] ?? null;
    const place = block === null ? null : (kept.places[block] ?? null);
    return place === null ? null : Math.min(place, kept.body.blocks.length - 1);
  };
  return {
    fields: Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, tidyText(text)])),
    body: kept.body,
    met,
    placeOf,
  };
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Whence the file says that it comes. A file may say anything: whoever asks for the draft must be one who may see it. */
function sourceOf(parts: WordParts): WordSource | null {
  const said = new Map<string, string>();
  let name: string | null = null;
  for (const piece of walk(parts, 'docProps/custom.xml')) {
    if ('text' in piece) {
      if (name !== null) said.set(name, `${said.get(name) ?? ''}${piece.text}`.slice(0, 100));
    } else if (piece.tag === 'property') name = piece.closes ? null : attribute(piece.source, 'name');
  }
  const draft = said.get(sourceProperties.draft)?.trim().toLowerCase() ?? '';
  const language = said.get(sourceProperties.language)?.trim();
  const version = Number(said.get(sourceProperties.version)?.trim());
  return isId(draft) && isLanguage(language) && Number.isSafeInteger(version) && version > 0
    ? { draft, language, version }
    : null;
}

/** The pieces of a part, cut at the elements of one name; the attributes of each stand beside its pieces. */
function* elementsOf(parts: WordParts, part: string, tag: string): Generator<{ source: string; pieces: Piece[] }> {
  let open: { source: string; pieces: Piece[] } | null = null;
  for (const piece of walk(parts, part)) {
    if ('tag' in piece && piece.tag === tag) {
      if (open !== null) yield open;
      open = piece.closes || piece.empty ? null : { source: piece.source, pieces: [] };
    } else open?.pieces.push(piece);
  }
}

const withoutNote = (run: Run): PlainRun => {
  const { note, ...plain } = run;
  return note === undefined ? run : plain;
};

const linesOf = (told: readonly Told[]): PlainRun[] =>
  told.flatMap((one, at) => {
    const runs = 'rows' in one ? one.rows.flat(2).flatMap((each) => each.runs) : one.runs;
    return [...(at === 0 ? [] : [{ text: '\n' }]), ...runs.map(withoutNote)];
  });

function notesOf(
  parts: WordParts,
  part: string,
  tag: string,
  mark: string,
  styles: Styles,
  language: Language,
  side: Side,
): [string, PlainRun[]][] {
  const notes: [string, PlainRun[]][] = [];
  for (const { source, pieces } of elementsOf(parts, part, tag)) {
    const type = attribute(source, 'w:type') ?? 'normal';
    if (type !== 'normal') continue;
    const told = new StoryReader(styles, new Map(), language, nothingMet(), side).read(pieces);
    notes.push([`${mark}${attribute(source, 'w:id') ?? ''}`, linesOf(told)]);
  }
  return notes;
}

/** The comments of a file with the words on which they stand; a comment without words of its own says nothing. */
function remarksOf(parts: WordParts, met: Met, placeOf: (paragraph: number) => number | null): WordRemark[] {
  const remarks: WordRemark[] = [];
  for (const { source, pieces } of elementsOf(parts, 'word/comments.xml', 'w:comment')) {
    const stands = met.comments.get(attribute(source, 'w:id') ?? '');
    const told = new StoryReader(stylesOf(new Map()), new Map(), 'en', nothingMet()).read(pieces);
    const text = tidyText(
      linesOf(told)
        .map((run) => run.text)
        .join(''),
    )
      .trim()
      .slice(0, longestRemark);
    if (text === '' || remarks.length >= mostRemarks) continue;
    const at = Date.parse(attribute(source, 'w:date') ?? '');
    remarks.push({
      author: unescaped(attribute(source, 'w:author') ?? '').slice(0, 200),
      at: Number.isNaN(at) ? null : new Date(at).toISOString(),
      block: stands === undefined ? null : placeOf(stands.paragraph),
      words: tidyText(stands?.words ?? '').slice(0, longestWords),
      text,
    });
  }
  return remarks;
}

/** The words of an attribute as they were before they were put between quotes. */
function unescaped(words: string): string {
  for (const piece of piecesOf(words.replaceAll('<', ''), new Set())) if ('text' in piece) return tidyText(piece.text);
  return '';
}
