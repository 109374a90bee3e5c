import { bodyToText } from '../kernel/body.ts';
import type { Language, Text } from '../kernel/text.ts';
import type { DraftContent, LanguageVersion } from './content.ts';
import type { Manifest, ResolvedAddressee } from './manifest.ts';

/** What a text that is sent as originals may leave open: its addressee in a sentence, his name, his state, how he is greeted and spoken to. */
export const mergeFields = ['addressee', 'name', 'state', 'salutation', 'you'] as const;
export type MergeField = (typeof mergeFields)[number];

/** How a field is written, between braces, in a text of each language: {addressee}, {المرسل إليه}, {destinataire}. */
export const fieldNames: Readonly<Record<Language, Readonly<Record<MergeField, string>>>> = {
  ar: { addressee: 'المرسل إليه', name: 'الاسم', state: 'الدولة', salutation: 'التحية', you: 'ضمير الخطاب' },
  en: { addressee: 'addressee', name: 'name', state: 'state', salutation: 'salutation', you: 'you' },
  fr: { addressee: 'destinataire', name: 'nom', state: 'État', salutation: 'appel', you: 'vous' },
};

export type Gender = 'm' | 'f' | 'other';

/** What stands in the place of each field for one addressee, in his language; null where the directory does not know it. */
export type Merged = Readonly<Record<MergeField, string | null>> & { readonly gender: Gender };

/** What an addressee's own original has beyond his envelope: the words of his fields, and his covering e-mail. */
export interface Original {
  readonly merged: Merged;
  readonly email: { readonly subject: string; readonly text: string } | null;
}

const open = /\{([^{}\n]{1,120})\}/g;
const plainly = (name: string): string => name.trim().toLowerCase().normalize('NFC');
const known = new Map<string, MergeField>(
  Object.values(fieldNames).flatMap((names) => mergeFields.map((field) => [plainly(names[field]), field] as const)),
);

/** The field that stands between braces; null where the house knows none of that name. */
export const fieldOf = (name: string): MergeField | null => known.get(plainly(name)) ?? null;

/** How a field is written in a text. */
export const written = (field: MergeField, language: Language): string => `{${fieldNames[language][field]}}`;

/**
 * A text with its fields filled: {addressee}; and {him|her|them}, of which the word stays that agrees with the addressee. What the house
 * does not know, as a field or of the addressee, stays as it was written.
 */
export const mergeText = (text: string, merged: Merged): string =>
  text.replace(open, (whole, inside: string) => {
    if (inside.includes('|')) return agreeing(inside.split('|'), merged.gender);
    const field = fieldOf(inside);
    return (field === null ? null : merged[field]) ?? whole;
  });

const agreeing = (words: readonly string[], gender: Gender): string =>
  (gender === 'm' ? words[0] : gender === 'f' ? words[1] : (words[2] ?? words[0])) ?? '';

/** What is left open in a text: the words between its braces. */
export const openIn = (text: string): string[] => [...text.matchAll(open)].map((match) => match[1]!);

/** The fields of a text that a house would fill, or that agree with the addressee. */
export const fieldsIn = (text: string): string[] =>
  openIn(text).filter((inside) => inside.includes('|') || fieldOf(inside) !== null);

/** Every text within a tree, changed; whatever else stands in it is kept. */
function eachText<T>(node: T, change: (text: string) => string): T {
  if (Array.isArray(node)) return node.map((one: unknown) => eachText(one, change)) as T;
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, unknown]) => [
      key,
      key === 'text' && typeof value === 'string' ? change(value) : eachText(value, change),
    ]),
  ) as T;
}

/** A language version as one addressee is given it. Title and subject are the same for all: registers and lists carry them. */
export function mergeVersion(version: LanguageVersion, merged: Merged): LanguageVersion {
  const fill = (text: string): string => mergeText(text, merged);
  return {
    ...version,
    salutation: version.salutation === null ? null : fill(version.salutation),
    body: eachText(version.body, fill),
    close: version.close === null ? null : fill(version.close),
  };
}

/** All words of a version that are filled for each addressee, in one text. */
export const wordsOf = ({ salutation, body, close }: LanguageVersion): string =>
  [salutation ?? '', bodyToText(body), close ?? ''].join('\n');

/** All words of a covering e-mail that are filled for each addressee, in one text; empty where there is none of one's own. */
export const wordsOfEmail = (email: Original['email']): string =>
  email === null ? '' : `${email.subject}\n${email.text}`;

/** Whether a document is cleared once and sent as an original of its own to each addressee. */
export const isOriginals = (manifest: Pick<Manifest, 'sentAs'>): boolean => manifest.sentAs === 'originals';

/**
 * The one original at a place of the addressees: what the manifest says to this addressee alone, as an ordinary document says it. A pure
 * function of the manifest, so that the hash of the whole covers every word of each. An original is authentic in its own language.
 */
export function originalOf(manifest: Manifest, place: number): Manifest {
  const addressee = manifest.addressees[place];
  const version = manifest.languages.find((one) => one.language === addressee?.language);
  if (addressee?.original === undefined || version === undefined)
    throw new Error(`The manifest has no original at place ${place}`);
  const { original, ...to } = addressee;
  return {
    ...manifest,
    languages: [{ ...mergeVersion(version, original.merged), authentic: true }],
    addressees: [to],
    email: original.email,
  };
}

/** Groups as they are chosen, each with those of its members who are left out. */
export type ChosenGroups = NonNullable<NonNullable<DraftContent['originals']>['groups']>;

/** A group with those who belong to it today. */
export interface GroupShown {
  readonly id: string;
  readonly name: Text;
  readonly members: readonly { readonly id: string; readonly name: Text }[];
}

/** One original as it would be today: everything of its addressee, or what is missing, in three languages. */
export interface OriginalShown {
  readonly place: number;
  readonly name: string;
  readonly language: Language;
  readonly addressee: ResolvedAddressee | null;
  readonly problem: { readonly code: string; readonly texts: Text } | null;
}
