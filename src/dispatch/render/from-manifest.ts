import type { Profile } from '../../directory/profile.ts';
import type { Manifest } from '../../drafting/manifest.ts';
import type { CivilDay } from '../../kernel/calendar.ts';
import { showMoment } from '../../kernel/dates-shown.ts';
import type { Language } from '../../kernel/text.ts';
import { type Content, formOf, type OutgoingInput, type Signatory } from './papers.ts';

/** What is known only once a document is signed: with the manifest it makes everything that leaves. */
export interface Issued {
  readonly number: string;
  readonly day: CivilDay;
  /** The verification code as it is printed, and the address that its QR code holds. */
  readonly code: string;
  readonly url: string;
  readonly signedAt: Date;
  readonly fingerprint: string;
  readonly trial: boolean;
}

/** Where the paper is made: the profile under which it was cleared, and the time zone in which hours are told. */
export interface PaperHouse {
  readonly profile: Profile;
  readonly zone: string;
}

/** The parts of a manifest that its text is made of. */
export type Worded = Pick<
  Manifest,
  'kind' | 'level' | 'languages' | 'addressees' | 'enclosures' | 'yourReference' | 'signatory'
>;

/** What one language version of a cleared document says. */
export function contentOf(manifest: Worded, language: Language, profile: Profile): Content {
  const version = manifest.languages.find((one) => one.language === language);
  if (version === undefined) throw new Error(`The manifest has no version in "${language}"`);
  const kind = profile.kinds.find((one) => one.id === manifest.kind);
  if (kind === undefined) throw new Error(`The profile has no kind "${manifest.kind}"`);
  const level = profile.classification.levels.find((one) => one.rank === manifest.level);
  const form = formOf(kind);
  const to = manifest.addressees.filter((one) => one.role === 'to');
  return {
    language,
    form,
    kindName: kind.name[language],
    title: version.title,
    classification: manifest.level === 0 ? null : (level?.name[language] ?? null),
    addressees: to.map((one) => one.lines),
    copies: manifest.addressees.filter((one) => one.role === 'cc').map((one) => one.name),
    from: form === 'memorandum' ? (blockOf(manifest, language)?.title ?? null) : null,
    yourReference: manifest.yourReference,
    subject: version.subject,
    salutation: version.salutation,
    body: version.body,
    close: version.close,
    enclosures: manifest.enclosures.map((enclosure) => enclosure.title || enclosure.name),
    versions: {
      all: manifest.languages.map((one) => one.language),
      authentic: manifest.languages.find((one) => one.authentic)?.language ?? language,
    },
  };
}

const blockOf = ({ signatory }: Pick<Manifest, 'signatory'>, language: Language) =>
  signatory.block[language] ?? Object.values(signatory.block)[0];

function signatoriesOf(manifest: Manifest, language: Language, profile: Profile): Signatory[] {
  const block = blockOf(manifest, language);
  const manner = profile.kinds.find((one) => one.id === manifest.kind)?.signature ?? 'full';
  if (block === undefined || manner === 'none') return [];
  return manner === 'initials'
    ? [{ form: 'initials', initials: block.initials ?? block.name }]
    : [{ form: 'full', name: block.name, title: block.title, onBehalfOf: block.onBehalfOf }];
}

/** One language version of a signed document as it is set: a pure function of the manifest and of what the signature added. */
export const outgoingOf = (
  manifest: Manifest,
  language: Language,
  issued: Issued,
  { profile, zone }: PaperHouse,
): OutgoingInput => ({
  letterhead: profile.letterhead,
  content: contentOf(manifest, language, profile),
  number: issued.number,
  day: issued.day,
  place: profile.letterhead.city[language],
  signatories: signatoriesOf(manifest, language, profile),
  signature: { fingerprint: issued.fingerprint, at: showMoment(issued.signedAt, zone, language) },
  verification: { code: issued.code, url: issued.url },
  trial: issued.trial,
  timestamp: issued.signedAt,
});
