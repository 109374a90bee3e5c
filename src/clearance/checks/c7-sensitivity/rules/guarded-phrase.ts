import { phrasesFound } from '../../phrase-rules.ts';
import { defineRule } from '../../rule.ts';
import { guardedPhrase } from '../text.ts';

/** Sensitive phrases, as an organisation lists them in its profile. */
export const rule = defineRule({
  id: 'guarded-phrase',
  check: 'C7',
  severity: 'warning',
  ...guardedPhrase,
  examples: {
    fires: { text: 'The lost shore was seen at dawn.', profile: 'example' },
    silent: { text: 'The eastern shore was seen at dawn.', profile: 'example' },
  },
  examine: (document, knowledge) => phrasesFound('C7', document, knowledge),
});
