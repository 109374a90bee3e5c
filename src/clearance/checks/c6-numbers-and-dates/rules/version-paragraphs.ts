import type { ReadText } from '../../../../reading/reading.ts';
import { firstTokenFrom } from '../../../../reading/walk.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { align } from '../alignment.ts';
import { marksOf } from '../version-marks.ts';
import { languageNames, versionParagraphs } from '../versions.text.ts';
import { areUnlike } from '../versions-compared.ts';

type Code = keyof typeof versionParagraphs.messages;
const fewestWords = 12;

/** Paragraphs without a counterpart: of some length, or with a number, a date or a symbol that is then missing too. */
export const rule = defineRule({
  id: 'version-paragraphs',
  check: 'C6',
  severity: 'warning',
  ...versionParagraphs,
  examples: {
    fires: {
      text: 'The Council met in Istanbul on 21 June 2025.\n\nIt adopted Resolution No. 1/51-POL on the situation in the Sahel region.\n\nIt thanked the host country for its hospitality.',
      others: [
        'Le Conseil s’est réuni à Istanbul le 21 juin 2025.\n\nIl a remercié le pays hôte pour son hospitalité.',
      ],
    },
    silent: {
      text: 'The Council met in Istanbul on 21 June 2025.\n\nIt thanked the host country.',
      others: ['Le Conseil s’est réuni à Istanbul le 21 juin 2025.\n\nIl a remercié le pays hôte.'],
    },
  },
  *examine(document) {
    for (const other of document.others) {
      if (areUnlike(document, other)) yield notAlike(other);
      else yield* alone(document, other);
    }
    yield* missingHere(document);
  },
});

type Gap = { readonly behind: number; readonly other: ReadText; readonly words: string };

/** What every other version has at one place and this one has not, told once and where it would stand. */
function* missingHere(document: CheckedDocument): Generator<Found<Code>> {
  const others = document.others.filter((other) => !areUnlike(document, other));
  const gaps = others.map((other) => gapsFor(document, other));
  const places = gaps.map((each) => new Set(each.map(({ behind }) => behind)));
  for (const gap of gaps[0] ?? []) {
    if (!places.every((each) => each.has(gap.behind))) continue;
    const end = gap.behind < 0 ? 0 : document.paragraphs[gap.behind]!.end;
    const { other, words } = gap;
    yield { start: end, end, message: 'missing-here', with: { version: languageNames[other.language], there: words } };
  }
}

const mostShown = 80;

function gapsFor(document: CheckedDocument, other: ReadText): Gap[] {
  const gaps: Gap[] = [];
  let behind = -1;
  for (const { here, there } of align(document, other)) {
    if (here.length > 0) behind = here.at(-1)!;
    else
      for (const index of there) {
        const { start, end } = other.paragraphs[index]!;
        const count = firstTokenFrom(other.tokens, end - 1) - firstTokenFrom(other.tokens, start) + 1;
        const words = other.text.slice(start, Math.min(end, start + mostShown));
        if (count >= fewestWords && gaps.at(-1)?.behind !== behind) gaps.push({ behind, other, words });
      }
  }
  return gaps;
}

const notAlike = ({ language }: ReadText): Found<Code> => ({
  start: 0,
  end: 0,
  message: 'not-alike',
  with: { version: languageNames[language] },
});

function* alone(document: CheckedDocument, other: ReadText): Generator<Found<Code>> {
  const marked = new Set(
    marksOf(document)
      .filter(({ sure }) => sure)
      .map(({ paragraph }) => paragraph),
  );
  for (const { here, there } of align(document, other)) {
    if (there.length > 0) continue;
    for (const index of here) {
      const { start, end } = document.paragraphs[index]!;
      const words = firstTokenFrom(document.tokens, end - 1) - firstTokenFrom(document.tokens, start) + 1;
      if (words < fewestWords && !(marked.has(index) && words > 4)) continue;
      yield { start, end, message: 'no-counterpart', with: { version: languageNames[other.language] } };
    }
  }
}
