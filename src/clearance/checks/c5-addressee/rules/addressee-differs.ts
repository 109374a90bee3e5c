import type { Span } from '../../../../reading/reading.ts';
import type { CheckedDocument } from '../../document.ts';
import type { Knowledge } from '../../knowledge.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { bodyIn, differ, namedIn, namedInWords } from '../entities.ts';
import { addresseeDiffers } from '../names.text.ts';
import { wordsOf } from '../said-of.ts';

type Code = keyof typeof addresseeDiffers.messages;

/** Opening, close, address and record name one addressee. That opening and close name one sort of body is looked at elsewhere. */
export const rule = defineRule({
  id: 'addressee-differs',
  check: 'C5',
  severity: 'error',
  ...addresseeDiffers,
  examples: {
    fires: {
      text: 'The General Secretariat presents its compliments to the Embassy of Malaysia and has the honour to inform it of the date.\n\nThe General Secretariat avails itself of this opportunity to renew to the Embassy of Morocco the assurances of its highest consideration.',
    },
    silent: {
      text: 'The General Secretariat presents its compliments to the Embassy of Malaysia and has the honour to inform it of the date.\n\nThe General Secretariat avails itself of this opportunity to renew to the Embassy of Malaysia the assurances of its highest consideration.',
    },
  },
  *examine(document, knowledge) {
    const formulae = inOwnWords(document, document.formulae);
    const openings = formulae.filter(({ part, addressee }) => part === 'opening' && addressee !== null);
    const opening = openings[0]?.addressee;
    // A paper that opens twice goes to two, or is in two languages.
    if (!opening || openings.length > 1) return;
    for (const { part, addressee } of formulae)
      if (part === 'close' && addressee !== null) yield* otherState(document, opening, addressee, 'close');
    for (const line of addressLines(document)) yield* otherState(document, opening, line, 'address');
    const country = countryLine(document);
    if (country) yield* otherState(document, opening, country, 'address');
    yield* otherThanRecord(document, opening, knowledge);
  },
});

function* otherState(
  document: CheckedDocument,
  opening: Span,
  place: Span,
  message: 'close' | 'address',
): Generator<Found<Code>> {
  const [one, two] = [namedIn(document, opening), namedIn(document, place)];
  const differs =
    message === 'address' ? differ(one, two) : one.state !== null && two.state !== null && one.state !== two.state;
  if (!differs) return;
  const other = wordsOf(document, opening);
  const { start, end } = place;
  yield {
    start,
    end,
    message,
    with: { written: wordsOf(document, place), other },
    evidence: [{ source: 'text', quote: other, date: null }],
  };
}

/** The lines at the foot that begin with a body and name a state: the address of a note. */
function addressLines({ paragraphs, text, names }: CheckedDocument): Span[] {
  return paragraphs.slice(-5).filter(({ start, end }) => {
    const words = text.slice(start, end);
    return (
      words.length <= 130 &&
      !/[.:;،,]\s*$/u.test(words) &&
      bodyIn(words.split(/\s+/).slice(0, 3).join(' ')) !== null &&
      names.some((name) => name.kind === 'state' && start <= name.start && name.end <= end)
    );
  });
}

/** The last line of an address, where it holds nothing but a state: "Ministry of Foreign Affairs / Dhaka / People's Republic of Bangladesh". */
function countryLine({ paragraphs, text, names }: CheckedDocument): Span | null {
  const [last] = paragraphs.slice(-1);
  const above = paragraphs.slice(-5, -1).filter(({ start, end }) => end - start <= 130);
  if (
    !last ||
    !above.some(({ start, end }) => bodyIn(text.slice(start, end).split(/\s+/).slice(0, 3).join(' ')) !== null)
  )
    return null;
  const state = names.find((name) => name.kind === 'state' && last.start <= name.start && name.end <= last.end);
  return state && last.end - last.start - (state.end - state.start) <= 4 ? last : null;
}

function* otherThanRecord(document: CheckedDocument, opening: Span, { lexicon }: Knowledge): Generator<Found<Code>> {
  const to = (document.facts.addressees ?? []).filter(({ role }) => role === 'to');
  if (to.length === 0) return;
  const said = namedIn(document, opening);
  const known = to.map(({ name, lines }) => {
    const byName = namedInWords(lexicon, name);
    const byLines = namedInWords(lexicon, lines.join('\n'));
    return { state: byName.state ?? byLines.state, body: byName.body ?? bodyIn(lines[0] ?? '') };
  });
  if (known.some((each) => !differ(each, said))) return;
  const { start, end } = opening;
  yield {
    start,
    end,
    message: 'record',
    with: { written: wordsOf(document, opening), other: to.map(({ name }) => name).join(' / ') },
    evidence: to.map(({ name }) => ({ source: 'record', quote: name, date: null })),
  };
}
