import { phrasesFound } from '../../phrase-rules.ts';
import { defineRule } from '../../rule.ts';
import { housePhrase } from '../terms.text.ts';

/** Phrases about which the house has an opinion: an organisation writes its own in its profile. */
export const rule = defineRule({
  id: 'house-phrase',
  check: 'C4',
  severity: 'note',
  ...housePhrase,
  examples: {
    fires: { text: 'The report will be sent asap.' },
    silent: { text: 'The report will be sent as soon as possible.' },
  },
  examine: (document, knowledge) => phrasesFound('C4', document, knowledge),
});
