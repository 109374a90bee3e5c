import { defineRule } from '../../rule.ts';
import { versionFindings } from '../version-findings.ts';
import { versionNumbers } from '../versions.text.ts';

/**
 * Numbers, ordinals and years between the language versions. Figures are held to each other strictly; a number in words that the other
 * version does not have may be a turn of phrase.
 */
export const rule = defineRule({
  id: 'version-numbers',
  check: 'C6',
  severity: 'error',
  ...versionNumbers,
  examples: {
    fires: {
      text: 'The 57 Member States contributed 1,200 tonnes.',
      others: ['Les 56 États membres ont fourni 1 200 tonnes.'],
    },
    silent: {
      text: 'The 57 Member States contributed 1,200 tonnes.',
      others: ['Les cinquante-sept États membres ont fourni 1 200 tonnes.'],
    },
  },
  examine: (document) =>
    versionFindings(document, 'number', ({ here, there }) => {
      if (here && there) return here.sure && there.sure ? 'error' : 'warning';
      if (here) return here.sure ? 'warning' : 'note';
      return there?.sure ? 'warning' : null;
    }),
});
