import type { ReadText, Span } from '../../../../reading/reading.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { type AlignedGroup, align } from '../alignment.ts';
import { paragraphAt } from '../version-marks.ts';
import { languageNames, versionLists } from '../versions.text.ts';

type Code = keyof typeof versionLists.messages;
type Sized = Span & { readonly code: Code; readonly least: number; readonly most: number };

/** Lists and tables of another length in another language version. They are held to each other where their beginnings stand for each other. */
export const rule = defineRule({
  id: 'version-lists',
  check: 'C6',
  severity: 'error',
  ...versionLists,
  examples: {
    fires: {
      text: 'The Council decided:\n1. to thank the host;\n2. to adopt the report;\n3. to remain seized.',
      others: ['Le Conseil a décidé :\n1. de remercier le pays hôte ;\n2. d’adopter le rapport.'],
    },
    silent: {
      text: 'The Council decided:\n1. to thank the host;\n2. to adopt the report.',
      others: ['Le Conseil a décidé :\n1. de remercier le pays hôte ;\n2. d’adopter le rapport.'],
    },
  },
  *examine(document) {
    for (const other of document.others) yield* against(document, other);
  },
});

function* against(document: CheckedDocument, other: ReadText): Generator<Found<Code>> {
  const groupOf = new Map<number, AlignedGroup>();
  for (const group of align(document, other)) for (const paragraph of group.here) groupOf.set(paragraph, group);
  const theirs = new Map<number, Sized[]>();
  for (const each of sizedIn(other)) {
    const paragraph = paragraphAt(other, each.start);
    theirs.set(paragraph, [...(theirs.get(paragraph) ?? []), each]);
  }
  for (const mine of sizedIn(document)) {
    const group = groupOf.get(paragraphAt(document, mine.start));
    const found = group?.there
      .flatMap((paragraph) => theirs.get(paragraph) ?? [])
      .find(({ code }) => code === mine.code);
    if (!found || (mine.least <= found.most && mine.most >= found.least)) continue;
    yield {
      start: mine.start,
      end: mine.end,
      message: mine.code,
      with: { here: mine.most, there: found.most, version: languageNames[other.language] },
      evidence: [{ source: `version: ${other.language}`, quote: other.text.slice(found.start, found.end), date: null }],
    };
  }
}

/** Lists by their marks, and tables; a list between commas is not counted alike in every language. */
const sizedIn = ({ lists, tables }: ReadText): Sized[] => [
  ...lists
    .filter(({ items }) => items.some(({ value }) => value !== null) || items.length > 2)
    .map(({ items, least, most }): Sized => ({ ...items[0]!, code: 'list', least, most })),
  ...tables.map(({ rows }): Sized => ({ ...firstCell(rows), code: 'table', least: rows.length, most: rows.length })),
];

function firstCell(rows: readonly (readonly Span[])[]): Span {
  const cell = rows[0]!.find(({ start, end }) => end > start) ?? rows[0]![0]!;
  return { start: cell.start, end: cell.end };
}
