import type { Profile } from '../../../../directory/profile.ts';
import type { Span } from '../../../../reading/reading.ts';
import type { CheckedDocument } from '../../document.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { formOfAddressee } from '../papers.text.ts';

type Code = keyof typeof formOfAddressee.messages;
type Kind = Profile['kinds'][number];

/** The kind of a document against the class of its addressee, by the record, and by the opening formula where no record is known. */
export const rule = defineRule({
  id: 'form-of-addressee',
  check: 'C3',
  severity: 'error',
  ...formOfAddressee,
  examples: {
    fires: {
      text: 'The General Secretariat presents its compliments to the Trial Relief Society and has the honour to inform it of the date.',
      facts: {
        kind: 'note-verbale',
        addressees: [
          {
            role: 'to',
            class: 'ngo',
            correspondent: 'relief',
            name: 'Trial Relief Society',
            lines: ['Trial Relief Society'],
            language: 'en',
            channel: 'post',
            address: 'Jeddah',
          },
        ],
      },
    },
    silent: {
      text: 'The General Secretariat presents its compliments to the Embassy of Malaysia and has the honour to inform it of the date.',
      facts: {
        kind: 'note-verbale',
        addressees: [
          {
            role: 'to',
            class: 'mission',
            correspondent: 'mission-my',
            name: 'Embassy of Malaysia',
            lines: ['Embassy of Malaysia'],
            language: 'en',
            channel: 'hand',
            address: null,
          },
        ],
      },
    },
  },
  examine: (document, { profile }) => {
    const kind = profile.kinds.find(({ id }) => id === document.facts.kind);
    if (!kind || kind.addressees.length === 0) return [];
    return document.facts.addressees === null
      ? fromOpening(document, profile, kind)
      : fromRecord(document, profile, kind);
  },
});

function fromRecord(document: CheckedDocument, profile: Profile, kind: Kind): Found<Code>[] {
  return document.facts.addressees!.flatMap(({ role, class: of, name }) =>
    role === 'to' && of !== null && !kind.addressees.includes(of)
      ? [{ ...(addressed(document) ?? { start: 0, end: 0 }), ...against(profile, kind, name, of, 'class') }]
      : [],
  );
}

const addressed = (document: CheckedDocument): Span | null =>
  inOwnWords(document, document.formulae).find(({ part, addressee }) => part === 'opening' && addressee !== null)
    ?.addressee ?? null;

function against(profile: Profile, kind: Kind, name: string, of: string, message: 'class' | 'named') {
  const fitting = profile.kinds.filter(({ outgoing, addressees }) => outgoing && addressees.includes(of));
  return {
    message,
    with: { name, class: profile.addresseeClasses.find(({ id }) => id === of)?.name ?? of, kind: kind.name },
    evidence: [
      { source: kind.source ?? 'profile', quote: `${of}: ${fitting.map(({ id }) => id).join(', ')}`, date: null },
    ],
  };
}

/** A correspondent whom the profile names, or a person without a post, in the opening of a document in the third person. */
function fromOpening(document: CheckedDocument, profile: Profile, kind: Kind): Found<Code>[] {
  const place = addressed(document);
  if (!place || kind.person !== 'third') return [];
  const within = ({ start, end }: Span) => place.start <= start && end <= place.end;
  const written = document.text.slice(place.start, place.end);
  const known = new Map([...profile.correspondents, ...profile.cast.correspondents].map((each) => [each.id, each]));
  for (const mention of document.names.filter(within)) {
    const correspondent = mention.kind === 'organisation' ? known.get(mention.entry) : undefined;
    if (
      correspondent &&
      !kind.addressees.includes(correspondent.class) &&
      isWhole(written, document.text.slice(mention.start, mention.end))
    )
      return [
        {
          start: mention.start,
          end: mention.end,
          ...against(profile, kind, document.text.slice(mention.start, mention.end), correspondent.class, 'named'),
        },
      ];
  }
  const person = document.persons.find(
    (each) => within(each) && each.courtesy !== null && each.name !== null && each.post === null,
  );
  // "Mr. N of the Embassy of M" says where he belongs.
  if (!person || document.names.some((name) => within(name) && name.start >= person.end)) return [];
  const { start, end } = person;
  return [
    {
      start,
      end,
      message: 'person',
      severity: 'warning',
      with: { name: document.text.slice(start, end), kind: kind.name },
    },
  ];
}

/** The name is the addressee and not a part of his: "the Embassy of M to the Society". */
const isWhole = (addressee: string, name: string): boolean => addressee.length - name.length <= 6;
