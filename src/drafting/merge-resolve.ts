import type { Profile } from '../directory/profile.ts';
import { format } from '../kernel/message.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Language } from '../kernel/text.ts';
import type { DraftContent, LanguageVersion } from './content.ts';
import { type KnownCorrespondent, type ManifestFacts, nameIn } from './manifest.store.ts';
import type { Manifest, ResolvedAddressee } from './manifest.ts';
import type { OriginalRefusal } from './merge.text.ts';
import { fieldOf, fieldsIn, type Merged, mergeText, mergeVersion, openIn, wordsOf, wordsOfEmail } from './merge.ts';

/** The covering e-mail of a content that holds one language version. */
type EmailOf = (content: DraftContent, to: readonly ResolvedAddressee[]) => Manifest['email'];

/**
 * The addressees, each with what fills his own original where the content is sent as originals; the first thing that is missing else.
 * Where one document goes to all, the text leaves nothing open.
 */
export function resolveOriginals(
  content: DraftContent,
  addressees: readonly ResolvedAddressee[],
  facts: ManifestFacts,
  profile: Profile,
  emailOf: EmailOf,
): Outcome<ResolvedAddressee[], OriginalRefusal> {
  if (content.originals == null) {
    const field = fieldsIn(allWords(content))[0];
    return field === undefined ? done([...addressees]) : refuse('field-without-originals', { field });
  }
  const words = checkWords(content);
  if (!words.done) return words;
  const each: ResolvedAddressee[] = [];
  for (const [at, addressee] of addressees.entries()) {
    if (addressees.findIndex((one) => one.correspondent === addressee.correspondent) < at)
      return refuse('original-twice', { place: at + 1, name: addressee.name });
    const resolved = resolveOriginal(content, addressee, at + 1, facts, profile, emailOf);
    if (!resolved.done) return resolved;
    each.push(resolved.value);
  }
  return done(each);
}

type Worded = Pick<DraftContent, 'languages' | 'email'>;

const allWords = ({ languages, email }: Worded): string => [...languages.map(wordsOf), wordsOfEmail(email)].join('\n');

/** Whether every field of the text and of its covering e-mail is one that the house knows, and stands where it may. */
export function checkWords(content: Worded): Outcome<null, OriginalRefusal> {
  const fixed = content.languages.flatMap((one) => openIn(`${one.title ?? ''}\n${one.subject ?? ''}`))[0];
  if (fixed !== undefined) return refuse('field-in-subject', { field: fixed });
  const unknown = openIn(allWords(content)).find((inside) => !inside.includes('|') && fieldOf(inside) === null);
  return unknown === undefined ? done(null) : refuse('field-unknown', { field: unknown });
}

/** One addressee with what fills his original. */
export function resolveOriginal(
  content: DraftContent,
  addressee: ResolvedAddressee,
  place: number,
  facts: ManifestFacts,
  profile: Profile,
  emailOf: EmailOf,
): Outcome<ResolvedAddressee, OriginalRefusal> {
  const { name, language } = addressee;
  const known = facts.correspondents.find((one) => one.id === addressee.correspondent);
  if (known === undefined) return refuse('original-inside', { place });
  if (addressee.role !== 'to') return refuse('copy-of-originals', { place, name });
  const version = content.languages.find((one) => one.language === language);
  if (version === undefined) return refuse('no-language-version', { place, name, language });
  const merged = mergedFor(known, language, profile);
  const email = emailFor(content, version, addressee, merged, emailOf);
  const empty = openIn(`${wordsOf(mergeVersion(version, merged))}\n${wordsOfEmail(email)}`)[0];
  if (empty !== undefined) return refuse('field-empty', { place, name, field: empty });
  return done({ ...addressee, original: { merged, email } });
}

function emailFor(
  content: DraftContent,
  version: LanguageVersion,
  addressee: ResolvedAddressee,
  merged: Merged,
  emailOf: EmailOf,
): Manifest['email'] {
  const alone = emailOf({ ...content, languages: [{ ...version, authentic: true }] }, [addressee]);
  return alone && { subject: mergeText(alone.subject, merged), text: mergeText(alone.text, merged) };
}

/** What fills the fields for a correspondent in a language, as far as the directory and the profile know it. */
function mergedFor(known: KnownCorrespondent, language: Language, profile: Profile): Merged {
  const form = profile.formsOfAddress.find((one) => one.id === known.formOfAddress);
  const state = [...profile.memberStates, ...profile.observerStates].find((one) => one.id === known.state);
  const name = nameIn(known.name, language);
  const ofForm = form?.gender === 'any' ? undefined : form?.gender;
  return {
    addressee: nameIn(known.addressed, language),
    name,
    state: state?.longName[language] ?? null,
    salutation: form ? format(form.salutation, language, { name }) : null,
    you: form?.secondPerson[language] ?? null,
    gender: known.gender?.[language] ?? ofForm ?? 'other',
  };
}
