import type { Span } from '../../../../reading/reading.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule } from '../../rule.ts';
import { mixedDashes } from '../typography.text.ts';

const calendars = ['gregory', 'hijri'] as const;

/** A hyphen in some dates of several days or years and a dash in others. Spaces round them do not matter. */
export const rule = defineRule({
  id: 'mixed-dashes',
  check: 'C4',
  severity: 'note',
  ...mixedDashes,
  examples: {
    fires: { text: 'The sessions of 4-6 May 2024 and of 7–9 June 2025 were held in Jeddah.' },
    silent: { text: 'The sessions of 4–6 May 2024 and of 7–9 June 2025 were held in Jeddah (resolution 1/51-PAL).' },
  },
  examine: (document) => {
    const { text } = document;
    const written = ({ start, end }: Span) => text.slice(start, end);
    const ranges = inOwnWords(
      document,
      document.dates.filter(({ form }) => form.endsWith('range')),
    );
    return calendars.flatMap((calendar) => {
      const own = ranges.filter((date) => date.calendar === calendar);
      const withHyphen = own.filter((date) => /\d\s*-\s*\d/.test(written(date)));
      const withDash = own.filter((date) => /\d\s*[–—]\s*\d/.test(written(date)));
      if (withHyphen.length === 0 || withDash.length === 0) return [];
      const [[rare], [usual]] = withDash.length < withHyphen.length ? [withDash, withHyphen] : [withHyphen, withDash];
      return [
        {
          start: rare!.start,
          end: rare!.end,
          message: 'mixed' as const,
          with: { written: written(rare!), other: written(usual!) },
        },
      ];
    });
  },
});
