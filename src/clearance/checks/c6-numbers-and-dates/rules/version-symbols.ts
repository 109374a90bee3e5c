import { defineRule } from '../../rule.ts';
import { versionFindings } from '../version-findings.ts';
import { versionSymbols } from '../versions.text.ts';

/** Resolutions, document symbols, articles and rules between the language versions, as the house normalises them. */
export const rule = defineRule({
  id: 'version-symbols',
  check: 'C6',
  severity: 'error',
  ...versionSymbols,
  examples: {
    fires: {
      text: 'Recalling Resolution No. 1/51-POL of the Council of Foreign Ministers;',
      others: ['يستذكر القرار رقم 2/51-س الصادر عن مجلس وزراء الخارجية؛'],
    },
    silent: {
      text: 'Recalling Resolution No. 1/51-POL of the Council of Foreign Ministers;',
      others: ['يستذكر القرار رقم 1/51-س الصادر عن مجلس وزراء الخارجية؛'],
    },
  },
  examine: (document) =>
    versionFindings(document, 'symbol', ({ here, there }) => (here && there ? 'error' : 'warning')),
});
