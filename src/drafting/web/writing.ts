import type { Body } from '../../kernel/body.ts';
import type { Language } from '../../kernel/text.ts';
import type { Addressee, DraftContent, Enclosure, LanguageVersion } from '../content.ts';

/** One language version as it is being typed. */
export interface VersionWriting {
  readonly language: Language;
  readonly authentic: boolean;
  readonly title: string;
  readonly subject: string;
  readonly salutation: string;
  readonly body: Body;
  readonly close: string;
}

/** A content as it is being typed: every line of words is a text, which may be empty. */
export interface Writing {
  readonly languages: readonly VersionWriting[];
  readonly addressees: readonly Addressee[];
  /** Where each addressee is sent his own original: the groups out of which they were chosen. */
  readonly originals?: DraftContent['originals'];
  /** Two languages on one paper, side by side. */
  readonly inColumns?: boolean;
  /** Set so that a machine can read it aloud. */
  readonly accessible?: boolean;
  readonly enclosures: readonly Enclosure[];
  readonly basis: DraftContent['basis'];
  readonly signatory: DraftContent['signatory'];
  readonly email: { readonly subject: string; readonly text: string } | null;
  readonly uploaded: Enclosure | null;
  readonly reference: { readonly number: string; readonly date: string };
  /** The suggestions that were taken over into these words and are recorded when they are saved. */
  readonly accepted?: readonly string[];
}

/** A content with nothing in it, in one language. */
export const emptyContent = (language: Language): DraftContent => ({
  languages: [
    { language, authentic: true, title: null, subject: null, salutation: null, body: { blocks: [] }, close: null },
  ],
  addressees: [],
  enclosures: [],
  basis: [],
  signatory: null,
  email: null,
  uploaded: null,
  yourReference: null,
});

const versionWriting = (version: LanguageVersion): VersionWriting => ({
  language: version.language,
  authentic: version.authentic,
  title: version.title ?? '',
  subject: version.subject ?? '',
  salutation: version.salutation ?? '',
  body: version.body,
  close: version.close ?? '',
});

/** What an officer has before him when he opens a content. */
export const writingOf = (content: DraftContent): Writing => ({
  languages: content.languages.map(versionWriting),
  addressees: content.addressees,
  ...(content.originals == null ? {} : { originals: content.originals }),
  ...(content.inColumns === true ? { inColumns: true } : {}),
  ...(content.accessible === true ? { accessible: true } : {}),
  enclosures: content.enclosures,
  basis: content.basis,
  signatory: content.signatory,
  email: content.email,
  uploaded: content.uploaded,
  reference: { number: content.yourReference?.number ?? '', date: content.yourReference?.date ?? '' },
});

const lineOf = (words: string): string | null => (words.trim() === '' ? null : words.trim());

/** A version as it would be saved. */
export const versionOf = (writing: VersionWriting): LanguageVersion => ({
  language: writing.language,
  authentic: writing.authentic,
  title: lineOf(writing.title),
  subject: lineOf(writing.subject),
  salutation: lineOf(writing.salutation),
  body: writing.body,
  close: lineOf(writing.close),
});

/** What is saved of a writing. An empty covering e-mail leaves the house's own words; a basis without citation is none. */
export function contentOf(writing: Writing): DraftContent {
  const { number, date } = writing.reference;
  const { email } = writing;
  return {
    languages: writing.languages.map(versionOf),
    addressees: [...writing.addressees],
    ...(writing.originals == null ? {} : { originals: writing.originals }),
    ...(writing.inColumns === true ? { inColumns: true } : {}),
    ...(writing.accessible === true ? { accessible: true } : {}),
    enclosures: [...writing.enclosures],
    basis: writing.basis
      .map((each) => ({ manner: each.manner, citation: each.citation.trim() }))
      .filter((each) => each.citation !== ''),
    signatory: writing.signatory,
    email: email === null || (email.subject.trim() === '' && email.text.trim() === '') ? null : { ...email },
    uploaded: writing.uploaded,
    yourReference: lineOf(number) === null ? null : { number: number.trim(), date: lineOf(date) },
  };
}

/** Whether a writing says something else than the content from which it began. */
export const isChanged = (before: DraftContent, writing: Writing): boolean =>
  (writing.accepted ?? []).length > 0 ||
  JSON.stringify(contentOf(writingOf(before))) !== JSON.stringify(contentOf(writing));

const order: readonly Language[] = ['ar', 'en', 'fr'];

/** The languages in which a writing has no version yet. */
export const missingLanguages = (writing: Writing): Language[] =>
  order.filter((language) => writing.languages.every((version) => version.language !== language));

/** A writing with a version in a language: the one it has, or a further, empty one, which is not authentic. */
export const withLanguage = (writing: Writing, language: Language): Writing =>
  writing.languages.some((version) => version.language === language)
    ? writing
    : {
        ...writing,
        languages: [
          ...writing.languages,
          { ...versionWriting(emptyContent(language).languages[0]!), authentic: false },
        ],
      };

/** A writing with one version changed. Saying that one is authentic takes it from the others. */
export const withVersion = (writing: Writing, language: Language, change: Partial<VersionWriting>): Writing => ({
  ...writing,
  languages: writing.languages.map((version) => {
    if (version.language === language) return { ...version, ...change };
    return change.authentic === true ? { ...version, authentic: false } : version;
  }),
});

/** A writing whose version is in another language than was proposed; what was typed stays. */
export const turnedInto = (writing: Writing, from: Language, to: Language): Writing => ({
  ...writing,
  languages: writing.languages.map((version) => (version.language === from ? { ...version, language: to } : version)),
});

/** A writing without a version; the authentic one stays. */
export const withoutLanguage = (writing: Writing, language: Language): Writing => ({
  ...writing,
  languages: writing.languages.filter((version) => version.language !== language || version.authentic),
});

/** The fields of the screen at which a refusal of the house is shown. */
export type Place = 'text' | 'subject' | 'addressees' | 'basis' | 'signatory' | 'enclosures' | 'amount' | 'languages';

const places: Readonly<Record<string, Place>> = {
  'no-addressee': 'addressees',
  'addressee-unclear': 'addressees',
  'addressee-not-of-kind': 'addressees',
  'unknown-addressee': 'addressees',
  'addressee-not-in-office': 'addressees',
  'unknown-channel': 'addressees',
  'no-address': 'addressees',
  'original-twice': 'addressees',
  'original-inside': 'addressees',
  'copy-of-originals': 'addressees',
  'group-member-missing': 'addressees',
  'no-language-version': 'addressees',
  'field-unknown': 'text',
  'field-empty': 'text',
  'field-in-subject': 'subject',
  'field-without-originals': 'text',
  'no-text': 'text',
  'no-subject': 'subject',
  'no-basis': 'basis',
  'no-amount': 'amount',
  'no-signatory': 'signatory',
  'nobody-holds-post': 'signatory',
  'signatory-without-authority': 'signatory',
  'uploaded-not-accessible': 'text',
  'file-not-attached': 'enclosures',
  'file-level-too-low': 'enclosures',
  'one-authentic': 'languages',
  'language-twice': 'languages',
};

/** Where a refusal belongs; null where it concerns the draft as a whole. */
export const placeOf = (code: string): Place | null => places[code] ?? null;
