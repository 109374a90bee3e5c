import { defineRule, type Found } from '../../rule.ts';
import { workingLanguage } from '../terms.text.ts';

/** The language of each addressee against the languages in which the document is there. */
export const rule = defineRule({
  id: 'working-language',
  check: 'C4',
  severity: 'warning',
  ...workingLanguage,
  examples: {
    fires: {
      text: 'The meeting will be held in Jeddah.',
      facts: {
        addressees: [
          {
            role: 'to',
            class: 'mission',
            correspondent: null,
            name: 'Mission permanente du Mali',
            lines: [],
            language: 'fr',
            channel: null,
            address: null,
          },
        ],
      },
    },
    silent: {
      text: 'The meeting will be held in Jeddah.',
      facts: {
        addressees: [
          {
            role: 'to',
            class: 'mission',
            correspondent: null,
            name: 'Permanent Mission of Malaysia',
            lines: [],
            language: 'en',
            channel: null,
            address: null,
          },
        ],
      },
    },
  },
  examine: ({ language, others, facts }) => {
    const there = new Set([language, ...others.map((other) => other.language)]);
    return (facts.addressees ?? []).flatMap((addressee): Found<'other'>[] => {
      if (addressee.role !== 'to' || addressee.language === null || there.has(addressee.language)) return [];
      return [
        {
          start: 0,
          end: 0,
          message: 'other',
          with: { addressee: addressee.name, language: addressee.language },
          evidence: [{ source: 'correspondents.json', quote: addressee.name, date: null }],
        },
      ];
    });
  },
});
