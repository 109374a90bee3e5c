import { type Language, languages } from '../../kernel/text.ts';
import type { CorrespondentDetail, CorrespondentForm } from '../directory.ts';

type Words = Readonly<Record<Language, string>>;
export type CorrespondentKind = CorrespondentForm['kind'];
export const correspondentKinds = ['state', 'mission', 'organisation', 'institution', 'ngo', 'person'] as const;

export interface ChannelDraft {
  /** Its place in the form while it is written; the house gives it none. */
  readonly key: number;
  readonly channel: string;
  readonly address: string;
  readonly preferred: boolean;
}

/** A correspondent as it is being written, every field in sight and none missing. */
export interface CorrespondentDraft {
  readonly kind: CorrespondentKind;
  readonly class: string;
  readonly name: Words;
  readonly addressed: Words;
  /** The name that it had before this writing; null for a new one. */
  readonly wasNamed: Words | null;
  /** The languages in which the officer himself wrote how it is addressed. */
  readonly byHand: readonly Language[];
  readonly organisation: { readonly id: string; readonly label: string } | null;
  readonly post: Words;
  readonly formOfAddress: string | null;
  readonly languages: readonly Language[];
  readonly channels: readonly ChannelDraft[];
}

const blank: Words = { ar: '', en: '', fr: '' };

/** Nothing written yet. */
export const emptyDraft: CorrespondentDraft = {
  kind: 'mission',
  class: 'mission',
  name: blank,
  addressed: blank,
  wasNamed: null,
  byHand: [],
  organisation: null,
  post: blank,
  formOfAddress: null,
  languages: ['en'],
  channels: [],
};

/** A known correspondent, to be changed. */
export const draftOf = (known: CorrespondentDetail, language: Language): CorrespondentDraft => ({
  kind: correspondentKinds.find((kind) => kind === known.kind) ?? 'organisation',
  class: known.class,
  name: known.name,
  addressed: known.addressed,
  wasNamed: known.name,
  byHand: [],
  organisation:
    known.organisation === null
      ? null
      : { id: known.organisation, label: known.organisationName?.[language] ?? known.organisation },
  post: known.post ?? blank,
  formOfAddress: known.formOfAddress,
  languages: languages.filter((each) => known.languages.includes(each)),
  channels: known.channels.map(({ channel, address, preferred }, key) => ({
    key,
    channel,
    address: address ?? '',
    preferred,
  })),
});

const tidy = (words: Words): Words => ({ ar: words.ar.trim(), en: words.en.trim(), fr: words.fr.trim() });
const isBlank = (words: Words): boolean => languages.every((each) => words[each].trim() === '');
const filled = (words: Words, from: Words): Words => {
  const own = tidy(words);
  const other = tidy(from);
  return { ar: own.ar || other.ar, en: own.en || other.en, fr: own.fr || other.fr };
};

/**
 * How it is addressed, as the form shows it and the house keeps it: what the officer wrote, otherwise what follows from the name.
 * Under a new name the former one gives way within the address, so that no letter goes to a name that is no more.
 */
export function addressedNow({ addressed, name, wasNamed, byHand }: CorrespondentDraft): Words {
  const now = (each: Language): string => {
    const own = addressed[each];
    if (byHand.includes(each)) return own;
    const before = wasNamed?.[each].trim() ?? '';
    if (own.trim() === '' || before === '') return own.trim() === '' ? name[each] : own;
    return own.replace(before, () => name[each].trim());
  };
  return { ar: now('ar'), en: now('en'), fr: now('fr') };
}

/** The draft with the address as the officer wrote it; the other languages go on following the name. */
export const withAddressed = (draft: CorrespondentDraft, written: Words): CorrespondentDraft => {
  const shown = addressedNow(draft);
  const changed = languages.filter((each) => written[each] !== shown[each]);
  const keep = (each: Language): string => (changed.includes(each) ? written[each] : draft.addressed[each]);
  return {
    ...draft,
    addressed: { ar: keep('ar'), en: keep('en'), fr: keep('fr') },
    byHand: languages.filter((each) => changed.includes(each) || draft.byHand.includes(each)),
  };
};

export type DraftFault = 'needsName' | 'needsLanguage';

/** What still keeps a draft from being sent. */
export function faultOf(draft: CorrespondentDraft): DraftFault | null {
  if (languages.some((each) => draft.name[each].trim() === '')) return 'needsName';
  return draft.languages.length === 0 ? 'needsLanguage' : null;
}

/** Whether this kind of correspondent belongs to another: a person to his office, a mission to its state. */
export const mayBelong = (kind: CorrespondentKind): boolean => kind === 'person' || kind === 'mission';

/** The draft as the house takes it: how it is addressed follows its name, a person's office is dropped from others. */
export function formOf(draft: CorrespondentDraft): CorrespondentForm {
  const isPerson = draft.kind === 'person';
  return {
    kind: draft.kind,
    class: draft.class,
    name: tidy(draft.name),
    addressed: filled(addressedNow(draft), draft.name),
    organisation: mayBelong(draft.kind) ? (draft.organisation?.id ?? null) : null,
    post: isPerson && !isBlank(draft.post) ? tidy(draft.post) : null,
    formOfAddress: isPerson ? draft.formOfAddress : null,
    languages: [...draft.languages],
    channels: draft.channels
      .filter(({ channel }) => channel !== '')
      .map(({ channel, address, preferred }) => ({ channel, address: address.trim() || null, preferred })),
  };
}

/** The draft with one channel more, or with one preferred above the others. */
export const withChannel = (draft: CorrespondentDraft, channel: string): CorrespondentDraft => ({
  ...draft,
  channels: [
    ...draft.channels,
    {
      key: Math.max(-1, ...draft.channels.map(({ key }) => key)) + 1,
      channel,
      address: '',
      preferred: draft.channels.length === 0,
    },
  ],
});

export const withPreferred = (draft: CorrespondentDraft, key: number): CorrespondentDraft => ({
  ...draft,
  channels: draft.channels.map((each) => ({ ...each, preferred: each.key === key })),
});
