import { defineRule } from '../../rule.ts';
import { addressIncomplete } from '../names.text.ts';

/** What must be known of an addressee before anything can be sent to him. */
export const rule = defineRule({
  id: 'address-incomplete',
  check: 'C5',
  severity: 'warning',
  ...addressIncomplete,
  examples: {
    fires: {
      text: 'The list is sent.',
      facts: {
        addressees: [
          {
            role: 'to',
            class: 'mission',
            correspondent: null,
            name: 'Embassy of Malaysia',
            lines: ['Embassy of Malaysia'],
            language: 'en',
            channel: 'e-mail',
            address: null,
          },
        ],
      },
    },
    silent: {
      text: 'The list is sent.',
      facts: {
        addressees: [
          {
            role: 'to',
            class: 'mission',
            correspondent: null,
            name: 'Embassy of Malaysia',
            lines: ['Embassy of Malaysia'],
            language: 'en',
            channel: 'e-mail',
            address: 'registry@example.org',
          },
        ],
      },
    },
  },
  *examine({ facts }, { profile }) {
    for (const { name, lines, channel, address, class: of } of facts.addressees ?? []) {
      // Inside the house a paper needs no road.
      if (of === 'unit') continue;
      const known = profile.channels.find(({ id }) => id === channel);
      const place = { start: 0, end: 0, with: { name, channel: known?.name ?? channel ?? '' } };
      if (channel === null) yield { ...place, message: 'channel' as const };
      else if (known?.sending === 'smtp' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address ?? ''))
        yield { ...place, message: 'address' as const, severity: 'error' as const };
      if (lines.every((line) => line.trim() === '')) yield { ...place, message: 'lines' as const };
    }
  },
});
