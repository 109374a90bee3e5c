import { defineRule, type Found } from '../../rule.ts';
import { announcedCount } from '../counts.text.ts';
import { inOwnWords } from '../own-words.ts';

type Code = keyof typeof announcedCount.messages;

/** "The following five" against the list that follows. Where an "and" leaves it open how many entries there are, only what cannot be. */
export const rule = defineRule({
  id: 'announced-count',
  check: 'C6',
  severity: 'error',
  ...announcedCount,
  examples: {
    fires: { text: 'The Council took the following five decisions:\n1. One\n2. Two\n3. Three\n4. Four' },
    silent: { text: 'The Council took the following four decisions:\n1. One\n2. Two\n3. Three\n4. Four' },
  },
  examine: (document) =>
    inOwnWords(document, document.lists).flatMap(({ announced, least, most }): Found<Code>[] => {
      if (!announced || (announced.value >= least && announced.value <= most)) return [];
      const { start, end, value } = announced;
      const found: Found<Code> =
        least === most
          ? { start, end, message: 'exactly', with: { announced: value, count: least } }
          : { start, end, message: 'about', with: { announced: value, least, most } };
      return [found];
    }),
});
