import type { Addressee } from '../../document.ts';
import type { Knowledge } from '../../knowledge.ts';
import { defineRule, type Found } from '../../rule.ts';
import { levelNamed } from '../level-names.ts';
import { recipients } from '../text.ts';

type Code = keyof typeof recipients.messages;

const citizen: Addressee = {
  role: 'to',
  class: 'ngo',
  correspondent: null,
  name: 'Imaginary Well Society',
  lines: [],
  language: 'en',
  channel: 'post',
  address: null,
};

/** Each addressee, copies and blind copies too, against the classification of what is sent to him. */
export const rule = defineRule({
  id: 'recipients',
  check: 'C7',
  severity: 'error',
  ...recipients,
  examples: {
    fires: { text: 'The report of the mission is enclosed.', facts: { level: 1, addressees: [citizen] } },
    silent: { text: 'The report of the mission is enclosed.', facts: { level: 0, addressees: [citizen] } },
  },
  examine: (document, { profile }) => {
    const { level, addressees } = document.facts;
    if (level === null || level === 0) return [];
    return (addressees ?? []).flatMap((addressee) => [
      ...beyondClass(profile, addressee, level),
      ...byOpenChannel(profile, addressee, level),
    ]);
  },
});

function beyondClass(profile: Knowledge['profile'], addressee: Addressee, level: number): Found<Code>[] {
  const known = profile.addresseeClasses.find(({ id }) => id === addressee.class);
  const most = profile.classification.levels.find(({ id }) => id === known?.readsUpTo);
  if (!known || !most || level <= most.rank) return [];
  return [
    {
      start: 0,
      end: 0,
      message: 'class',
      with: {
        level: levelNamed(profile, level),
        class: known.name,
        addressee: addressee.name,
        most: levelNamed(profile, most.rank),
      },
      evidence: [{ source: 'signing.json', quote: `${known.id}: ${most.id}`, date: null }],
    },
  ];
}

/** What only named persons may open does not go by a channel that the program sends over by itself. */
function byOpenChannel(profile: Knowledge['profile'], addressee: Addressee, level: number): Found<Code>[] {
  const own = profile.classification.levels.find(({ rank }) => rank === level);
  const channel = profile.channels.find(({ id }) => id === addressee.channel);
  if (!own?.registeredUnopened || channel?.sending !== 'smtp') return [];
  return [
    {
      start: 0,
      end: 0,
      message: 'channel',
      severity: 'warning',
      with: { level: levelNamed(profile, level), addressee: addressee.name, channel: channel.name },
      evidence: [{ source: 'classification.json', quote: own.id, date: null }],
    },
  ];
}
