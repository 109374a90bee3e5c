import { showDifference } from '../../../../kernel/word-difference.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { departureAt, wordingsOf } from '../agreed.ts';
import { agreedWording } from '../text.ts';

/** Words that come near to agreed language and depart from it, with the difference word by word. */
export const rule = defineRule({
  id: 'agreed-wording',
  check: 'C7',
  severity: 'note',
  ...agreedWording,
  examples: {
    fires: { text: 'The Council condemned Israel, the occupying force, for its measures.' },
    silent: { text: 'The Council condemned Israel, the occupying Power, for its measures.' },
  },
  examine: (document, { profile }) => {
    const { text, tokens, paragraphs, facts } = document;
    const wordings = wordingsOf(profile);
    const found: Found<'departs'>[] = [];
    let end = 0;
    tokens.forEach((token, at) => {
      if (token.kind !== 'word' || token.start < end) return;
      for (const wording of wordings.get(`${paragraphs[token.paragraph]!.language} ${token.folded}`) ?? []) {
        const { row, dossier, language } = wording;
        if ((row.from && facts.on < row.from) || (row.to && facts.on > row.to)) continue;
        const departure = departureAt(tokens, text, at, wording);
        if (!departure) continue;
        end = departure.last;
        found.push({
          start: departure.first,
          end: departure.last,
          message: 'departs',
          with: {
            dossier: dossier.name,
            agreed: row.text[language],
            difference: showDifference(departure.steps),
          },
          evidence: [{ source: row.source ?? 'dossiers.json', quote: row.text[language], date: row.from }],
        });
        return;
      }
    });
    return inOwnWords(document, found);
  },
});
