import { defineRule } from '../../rule.ts';
import { versionFindings } from '../version-findings.ts';
import { versionDates } from '../versions.text.ts';

/** Dates between the language versions. One version may give both calendars and the other one only; then the Hijri date has no counterpart. */
export const rule = defineRule({
  id: 'version-dates',
  check: 'C6',
  severity: 'error',
  ...versionDates,
  examples: {
    fires: {
      text: 'The meeting will be held on 5 May 2027.',
      others: ['La réunion se tiendra le 6 mai 2027.'],
    },
    silent: {
      text: 'The meeting will be held on 5 May 2027.',
      others: ['ستعقد الجلسة في 28 ذو القعدة 1448هـ الموافق 5 مايو 2027م.'],
    },
  },
  examine: (document) =>
    versionFindings(document, 'date', ({ here, there }) => {
      if (here && there) return 'error';
      return (here ?? there)!.sure ? 'warning' : null;
    }),
});
