import { defineRule } from '../../rule.ts';
import { bidiControl } from '../script.text.ts';

/** Overrides turn what is read; marks and isolates only hold it in place and are left alone. */
const overrides = /[\u202a\u202b\u202d\u202e]/g;
const severe = new Set(['\u202d', '\u202e']);

/** Signs that turn the direction of the letters after them. */
export const rule = defineRule({
  id: 'bidi-control',
  check: 'C4',
  severity: 'note',
  ...bidiControl,
  examples: {
    fires: { text: 'The amount is \u202e000,1\u202c dollars.' },
    silent: { text: 'الوثيقة \u2066OIC/CFM-51\u2069 معتمدة\u200f.' },
  },
  examine: ({ text }) =>
    Array.from(text.matchAll(overrides), ({ index, 0: sign }) => ({
      start: index,
      end: index + 1,
      message: 'turns' as const,
      with: { code: `U+${sign.charCodeAt(0).toString(16).toUpperCase()}` },
      suggestion: '',
      ...(severe.has(sign) ? { severity: 'error' as const } : {}),
    })),
});
