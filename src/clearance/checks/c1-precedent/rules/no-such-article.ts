import type { Profile, ProfileCitationInstrument } from '../../../../directory/profile.ts';
import { fold } from '../../../../kernel/fold.ts';
import type { Citation } from '../../../../reading/reading.ts';
import { wordSet } from '../../../../reading/walk.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule } from '../../rule.ts';
import { noSuchArticle } from '../citations.text.ts';
import { citedIn, spanOf } from '../cited.ts';

/** An article or rule behind the last one. "The Charter" alone may be that of the United Nations where the text speaks of it. */
export const rule = defineRule({
  id: 'no-such-article',
  check: 'C1',
  severity: 'error',
  ...noSuchArticle,
  examples: {
    fires: { text: 'in accordance with Article 41 of the OIC Charter' },
    silent: { text: 'in accordance with Article 39 of the OIC Charter' },
  },
  *examine(document, { profile }) {
    let ofNations: boolean | null = null;
    const isAmbiguous = (): boolean => (ofNations ??= speaksOfUnitedNations(document));
    for (const citation of citedIn(document, 'charter-article', 'rule')) {
      const instrument = instrumentOf(document, citation, profile, isAmbiguous);
      if (!instrument || instrument.last === null || citation.serial! <= instrument.last) continue;
      const [ar, en, fr] = [instrument.names.ar[0]!, instrument.names.en[0]!, instrument.names.fr[0]!];
      yield {
        ...spanOf(citation),
        message: 'beyond',
        with: {
          article: String(citation.serial),
          instrument: { ar, en, fr },
          last: String(instrument.last),
        },
        evidence: [{ source: instrument.source ?? 'citations.json', quote: instrument.note ?? en, date: null }],
      };
    }
  },
});

/** Which instrument a citation names; null where it may be another. */
function instrumentOf(
  document: CheckedDocument,
  citation: Citation,
  { citationInstruments }: Profile,
  isAmbiguous: () => boolean,
): ProfileCitationInstrument | null {
  const fitting = citationInstruments.filter(({ cited }) => cited === citation.kind);
  const after = fold(document.text.slice(citation.start, citation.end + 80));
  const named = fitting.filter(({ names }) =>
    [...names.ar, ...names.en, ...names.fr].some((name) => name.includes(' ') && after.includes(fold(name))),
  );
  if (named.length > 0) return named[0]!;
  const only = fitting.length === 1 ? fitting[0]! : null;
  return only && !isAmbiguous() ? only : null;
}

const nations = wordSet('nations الامم للامم بالامم');
const united = wordSet('united unies المتحده');
/** As written: "un" is also a French article. */
const acronyms = new Set(['UN', 'ONU', 'UNSC', 'UNGA']);

const speaksOfUnitedNations = ({ tokens, text }: CheckedDocument): boolean =>
  tokens.some(
    ({ folded, start, end }, at) =>
      acronyms.has(text.slice(start, end)) ||
      (nations.has(folded) && [tokens[at - 1], tokens[at + 1]].some((beside) => united.has(beside?.folded ?? ''))),
  );
