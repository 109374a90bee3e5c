import type { Imprint } from '../../drafting/imprint.ts';
import { isInColumns, type Manifest } from '../../drafting/manifest.ts';
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
  /** It is signed with a pen: the paper leaves a line for it, and says so. */
  readonly byHand: boolean;
}

/** The parts of a manifest that its text is made of. */
export type Worded = Pick<Manifest, 'languages' | 'addressees' | 'enclosures' | 'yourReference' | 'signatory'>;

/** What one language version of a document says, in the words of the profile that it was resolved with. */
export function contentOf(manifest: Worded, language: Language, { kind, classification }: Imprint): Content {
  const version = manifest.languages.find((one) => one.language === language);
  if (version === undefined) throw new Error(`The manifest has no version in "${language}"`);
  const form = formOf(kind);
  const to = manifest.addressees.filter((one) => one.role === 'to');
  return {
    language,
    form,
    kindName: kind.name[language],
    title: version.title,
    classification: classification?.[language] ?? null,
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

function signatoriesOf(manifest: Manifest, language: Language): Signatory[] {
  const block = blockOf(manifest, language);
  const manner = manifest.made.imprint.kind.signature;
  if (block === undefined || manner === 'none') return [];
  return manner === 'initials'
    ? [{ form: 'initials', initials: block.initials ?? block.name }]
    : [{ form: 'full', name: block.name, title: block.title, onBehalfOf: block.onBehalfOf }];
}

/**
 * One language version of a signed document as it is set: a pure function of the manifest, which holds the printed part of the profile
 * too, and of what the signature added.
 */
export function outgoingOf(manifest: Manifest, language: Language, issued: Issued): OutgoingInput {
  const { imprint } = manifest.made;
  return {
    letterhead: imprint.letterhead,
    content: contentOf(manifest, language, imprint),
    number: issued.number,
    day: issued.day,
    place: imprint.letterhead.city[language],
    signatories: signatoriesOf(manifest, language),
    signature: issued.byHand
      ? null
      : { fingerprint: issued.fingerprint, at: showMoment(issued.signedAt, imprint.zone, language) },
    verification: { code: issued.code, url: issued.url },
    trial: issued.trial,
    ...secondOf(manifest, language),
    ...(manifest.accessible === true ? { isAccessible: true } : {}),
    timestamp: issued.signedAt,
  };
}

/** The version that stands beside another in a document of two columns. */
function secondOf(manifest: Manifest, language: Language): Pick<OutgoingInput, 'second'> {
  const other = isInColumns(manifest) ? manifest.languages.find((one) => one.language !== language) : undefined;
  if (other === undefined) return {};
  const content = contentOf(manifest, other.language, manifest.made.imprint);
  return { second: { content, signatories: signatoriesOf(manifest, other.language) } };
}
