import { defineRule } from '../../rule.ts';
import { versionFindings } from '../version-findings.ts';
import { versionNames } from '../versions.text.ts';

/** States, places, institutions and persons between the language versions. One that is merely not repeated is a note. */
export const rule = defineRule({
  id: 'version-names',
  check: 'C6',
  severity: 'warning',
  ...versionNames,
  examples: {
    fires: {
      text: 'The Secretary-General visited Sudan and Somalia.',
      others: ['Le Secrétaire général s’est rendu au Soudan et au Sénégal.'],
    },
    silent: {
      text: 'The Secretary-General visited Sudan and Somalia.',
      others: ['زار الأمين العام السودان والصومال.'],
    },
  },
  examine: (document) => versionFindings(document, 'name', ({ here, there }) => (here && there ? 'warning' : 'note')),
});
