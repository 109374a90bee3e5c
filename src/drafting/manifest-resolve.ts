import type { House } from '../directory/house.ts';
import type { Profile } from '../directory/profile.ts';
import { dayIn } from '../kernel/calendar.ts';
import { insideSentence } from '../kernel/inside-sentence.ts';
import { format } from '../kernel/message.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Language, Text } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';
import { type Addressee, authenticOf, type DraftContent } from './content.ts';

import { insideChannel } from './drafting.ts';
import { imprintOf } from './imprint.ts';
import {
  type KnownCorrespondent,
  type ManifestFacts,
  manifestFacts,
  nameIn,
  type PostHolder,
} from './manifest.store.ts';
import { coveringEmail, type ManifestRefusal } from './manifest.text.ts';
import type { Manifest, ResolvedAddressee, ResolvedSignatory } from './manifest.ts';
import { resolveOriginals } from './merge-resolve.ts';
import { templatesVersion } from './templates-version.ts';

export type { ManifestRefusal } from './manifest.text.ts';

/** Resolving needs the profile and the day, nothing else of the house. */
export type ResolvingHouse = Pick<House, 'profile' | 'clock' | 'zone'>;

/**
 * The manifest of one version of a draft as the directory, the profile and the templates stand today: what leaves, to whom, by what
 * way, in whose name. The same facts give the same manifest, so that its hash tells whether anything has changed since.
 */
export async function resolveManifest(
  tx: Tx,
  house: ResolvingHouse,
  draft: string,
  version: string,
): Promise<Outcome<Manifest, ManifestRefusal>> {
  const facts = await manifestFacts(tx, draft, version, dayIn(house.zone, house.clock()));
  if (facts === null) return refuse('no-such-draft');
  if (facts.content === null) return refuse('no-such-version');
  return manifestOf(draft, facts, facts.content, house, dayIn(house.zone, house.clock()));
}

/** The pure half of it. */
export function manifestOf(
  id: string,
  facts: ManifestFacts,
  content: DraftContent,
  { profile, zone }: Pick<House, 'profile' | 'zone'>,
  day: string,
): Outcome<Manifest, ManifestRefusal> {
  const { draft } = facts;
  if (facts.register === null) return refuse('no-register');
  const imprint = imprintOf(profile, zone, draft.kind, draft.level);
  if (imprint === null) return refuse('unknown-kind');
  const addressees: ResolvedAddressee[] = [];
  for (const [at, addressee] of content.addressees.entries()) {
    const resolved = resolveAddressee(addressee, at + 1, facts, profile, day);
    if (!resolved.done) return resolved;
    addressees.push(resolved.value);
  }
  const signatory = resolveSignatory(content, facts);
  if (!signatory.done) return signatory;
  const each = resolveOriginals(content, addressees, facts, profile, (one, to) =>
    emailOf(one, to, draft.kind, profile),
  );
  if (!each.done) return each;
  const isEach = content.originals != null;
  return done({
    format: 'diwan-manifest-1',
    draft: id,
    road: draft.road,
    kind: draft.kind,
    unit: draft.unit,
    register: facts.register,
    level: draft.level,
    amount: draft.amount === null ? null : { value: draft.amount, currency: draft.currency ?? '' },
    ...(isEach ? { sentAs: 'originals' as const } : {}),
    languages: content.languages,
    ...(content.inColumns === true && content.languages.length === 2 && !isEach ? { layout: 'columns' as const } : {}),
    ...(content.accessible === true && content.uploaded === null ? { accessible: true as const } : {}),
    uploaded: content.uploaded,
    addressees: each.value,
    enclosures: content.enclosures,
    basis: content.basis,
    signatory: signatory.value,
    answers: facts.answers,
    yourReference: content.yourReference,
    remedy: draft.remedy === null || draft.remedies === null ? null : { manner: draft.remedy, of: draft.remedies },
    email: isEach ? content.email : emailOf(content, addressees, draft.kind, profile),
    made: { profile: profile.fingerprint, imprint, templates: templatesVersion() },
  });
}

/** One addressee, as the envelope and the e-mail's header name him. */
export function resolveAddressee(
  addressee: Addressee,
  place: number,
  facts: ManifestFacts,
  profile: Profile,
  day: string,
): Outcome<ResolvedAddressee, ManifestRefusal> {
  const { role, correspondent, unit, person, language } = addressee;
  const same = { role, correspondent, unit, person, language } as const;
  if (correspondent !== null) {
    const known = facts.correspondents.find((one) => one.id === correspondent);
    if (known === undefined || !known.active) return refuse('unknown-addressee', { place });
    const name = nameIn(known.name, language);
    if (known.untilDay !== null && known.untilDay < day) return refuse('addressee-not-in-office', { place });
    const channel = profile.channels.find((one) => one.id === addressee.channel);
    if (channel === undefined || !channel.out) return refuse('unknown-channel', { place });
    const address =
      addressee.address ??
      known.channels.find((one) => one.channel === addressee.channel && one.address)?.address ??
      null;
    if (channel.sending === 'smtp' && !/^[^\s@<>,;]+@[^\s@<>,;]+$/.test(address ?? ''))
      return refuse('no-address', { place });
    const lines = correspondentLines(known, language, profile);
    return done({ ...same, lines, name, class: known.class, channel: channel.id, address });
  }
  const inside = { class: insideClass(profile), channel: insideChannel, address: null };
  const knownUnit = unit === null ? undefined : facts.units.find((one) => one.id === unit);
  if (knownUnit !== undefined) {
    const name = nameIn(knownUnit.name, language);
    return done({ ...same, ...inside, name, lines: [name] });
  }
  const knownPerson = person === null ? undefined : facts.persons.find((one) => one.id === person);
  if (knownPerson === undefined) return refuse('unknown-addressee', { place });
  const name = nameIn(knownPerson.name, language);
  const post = knownPerson.gender === 'f' ? (knownPerson.postFeminine ?? knownPerson.post) : knownPerson.post;
  return done({ ...same, ...inside, name, lines: post === null ? [name] : [name, nameIn(post, language)] });
}

/** Name with title and post, organisation, place: one line each, in the addressee's language. */
function correspondentLines(known: KnownCorrespondent, language: Language, profile: Profile): string[] {
  const form = profile.formsOfAddress.find((one) => one.id === known.formOfAddress);
  const name = nameIn(known.name, language);
  const post = known.post === null ? null : nameIn(known.post, language);
  const first = form
    ? format(form.address, language, { name, post: post ?? '' })
    : [name, post].filter((part) => part !== null).join(language === 'ar' ? '، ' : ', ');
  const rest = [known.organisationName, known.city].map((text) => (text === null ? null : nameIn(text, language)));
  return [first, ...rest.filter((line) => line !== null)];
}

/** The class of units and persons of the house: the one to which memoranda may go. */
export const insideClass = (profile: Profile): string =>
  profile.kinds.find((kind) => kind.register === 'memoranda')?.addressees[0] ?? 'unit';

function resolveSignatory(content: DraftContent, facts: ManifestFacts): Outcome<ResolvedSignatory, ManifestRefusal> {
  const chosen = content.signatory;
  if (chosen === null) return refuse('no-signatory');
  const post = facts.posts.find((one) => one.id === chosen.post);
  const behalf = facts.posts.find((one) => one.id === chosen.onBehalfOf) ?? null;
  if (post === undefined || (chosen.onBehalfOf !== null && behalf === null)) return refuse('no-signatory');
  const holder = post.holders[0];
  if (holder === undefined) return refuse('nobody-holds-post', { post: post.id });
  const block = Object.fromEntries(
    content.languages.map(({ language }) => [
      language,
      {
        name: nameIn(holder.name, language),
        title: nameIn(titleOf(post, holder), language),
        onBehalfOf: behalf === null ? null : nameIn(titleOf(behalf, behalf.holders[0]), language),
        initials: initialsOf(nameIn(holder.name, language)),
      },
    ]),
  );
  return done({ post: chosen.post, person: holder.person, onBehalfOf: chosen.onBehalfOf, block });
}

const titleOf = (post: { name: Text; nameFeminine: Text | null }, holder: PostHolder | undefined): Text =>
  (holder?.gender === 'f' ? post.nameFeminine : null) ?? post.name;

/** The first letters of a name, as they stand under a note or beside FROM: "N.A.", in Arabic "ن. ل.". */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => Array.from(word.replace(/^ال/, ''))[0] ?? '')
    .filter((letter) => /\p{L}/u.test(letter))
    .map((letter) => `${letter.toUpperCase()}.`)
    .join(/\p{Script=Arabic}/u.test(name) ? ' ' : '');

/** The covering e-mail of a content; null where nobody is reached by e-mail. */
export function emailOf(
  content: DraftContent,
  addressees: readonly ResolvedAddressee[],
  kind: string,
  profile: Profile,
): Manifest['email'] {
  const byMail = new Set(profile.channels.filter((one) => one.sending === 'smtp').map((one) => one.id));
  if (!addressees.some((one) => byMail.has(one.channel))) return null;
  if (content.email !== null) return content.email;
  const { language: own, subject } = authenticOf(content);
  const others = addressees.filter((one) => byMail.has(one.channel) && one.language !== own).map((one) => one.language);
  const wordsIn = (language: Language) => {
    const kindName = profile.kinds.find((one) => one.id === kind)?.name[language] ?? kind;
    const version = content.languages.find((one) => one.language === language);
    const sender = insideSentence(profile.organisation.sender[language], language);
    return {
      subject: version?.subject ?? subject ?? kindName,
      text: format(coveringEmail, language, { kind: kindName, sender }),
    };
  };
  const inLanguages = Object.fromEntries([...new Set(others)].sort().map((language) => [language, wordsIn(language)]));
  return { ...wordsIn(own), ...(others.length > 0 ? { inLanguages } : {}) };
}
