import { type Acting, type ActRefusal, act, read } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { Profile, ProfileKind } from '../directory/profile.ts';
import type { PersonId } from '../kernel/id.ts';
import { format } from '../kernel/message.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { isLanguage, type Language, type Text } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';
import { type Addressee, authenticOf, type DraftContent } from './content.ts';
import { contentOf, draftById } from './drafting.store.ts';
import type { DraftingRefusal } from './drafting.text.ts';
import type { SavedVersion } from './drafting.ts';
import { manifestFacts, nameIn } from './manifest.store.ts';
import { manifestRefusals } from './manifest.text.ts';
import { emailOf, resolveAddressee } from './manifest-resolve.ts';
import { type GroupMember, groupMembers } from './merge.store.ts';
import type { ChosenGroups, GroupShown, OriginalShown } from './merge.ts';
import { checkWords, resolveOriginal } from './merge-resolve.ts';
import { save } from './version.commands.ts';
import { noted } from './view.commands.ts';
import { draftToWrite } from './writing.ts';

/** A letter goes to whoever holds the post; a note and a circular to the body itself. */
const goesToPersons = (kind: ProfileKind): boolean => kind.person === 'first';

/** The groups to whose members a document of a kind may go, with who belongs to them today. */
export async function listGroups(house: House, person: PersonId, kindId: string): Promise<GroupShown[]> {
  const kind = house.profile.kinds.find((one) => one.id === kindId);
  if (kind === undefined) return [];
  const shown = await read(house, person, async (tx, _actor, today) => {
    const groups: GroupShown[] = [];
    for (const group of house.profile.addresseeGroups.filter((one) => kind.addressees.includes(one.class))) {
      const members = await groupMembers(tx, house.profile, group, today, false);
      groups.push({ id: group.id, name: group.name, members: members.map(({ id, name }) => ({ id, name })) });
    }
    return groups;
  });
  return (shown ?? []).filter(({ members }) => members.length > 0);
}

/** How the addressees of a draft are chosen. */
export interface OriginalsOrder {
  readonly edition: number;
  /** Null: one document goes to all again. */
  readonly groups: ChosenGroups | null;
  /** Take e-mail for everyone whose address is known, and his preferred channel for the others. */
  readonly byMail?: boolean;
}

/**
 * Chooses the addressees of a draft by groups: each member of today who is not left out is sent an original of his own, in his working
 * language and by his channel. Who was added by hand stays, and so does what was changed of a member who stays. Saved as a further version.
 */
export const chooseOriginals = (
  house: House,
  person: PersonId,
  draftId: string,
  order: OriginalsOrder,
): Promise<Outcome<SavedVersion & { readonly addressees: number }, DraftingRefusal>> =>
  act(house, person, 'draft.save', async (acting) => {
    const found = await draftToWrite(house, acting, draftId, order.edition);
    if (!found.done) return found;
    const { draft, kind } = found.value;
    if (draft.current_version === null) return refuse('no-version');
    const content = await contentOf(acting.tx, draft.current_version);
    const chosen = await membersOf(acting, house.profile, kind, order.groups ?? []);
    if (!chosen.done) return chosen;
    const before = await membersOf(acting, house.profile, kind, content.originals?.groups ?? []);
    const former = new Set(before.done ? before.value.flatMap(({ id, to }) => [id, to]) : []);
    const { originals: _before, ...rest } = content;
    const addressees = order.groups === null ? content.addressees : mixed(content, chosen.value, former, order, house);
    const next: DraftContent = {
      ...rest,
      addressees,
      ...(order.groups === null ? {} : { originals: { groups: order.groups } }),
    };
    const saved = await save(house, acting, draftId, next, order.edition, null);
    return saved.done ? done({ ...saved.value, addressees: addressees.length }) : saved;
  });

/** The members of the chosen groups who are not left out, each once. */
async function membersOf(
  { tx, today }: Pick<Acting, 'tx' | 'today'>,
  profile: Profile,
  kind: ProfileKind,
  groups: ChosenGroups,
): Promise<Outcome<GroupMember[], 'unknown-group'>> {
  const members = new Map<string, GroupMember>();
  for (const { id, except } of groups) {
    const group = profile.addresseeGroups.find((one) => one.id === id);
    if (group === undefined) return refuse('unknown-group', { group: id });
    for (const member of await groupMembers(tx, profile, group, today, goesToPersons(kind)))
      if (!except.includes(member.id)) members.set(member.id, member);
  }
  return done([...members.values()]);
}

function mixed(
  content: DraftContent,
  members: readonly GroupMember[],
  former: ReadonlySet<string>,
  order: OriginalsOrder,
  house: Pick<House, 'profile'>,
): Addressee[] {
  const chosen = new Set(members.flatMap(({ id, to }) => [id, to]));
  const language = authenticOf(content).language;
  const kept = new Map(content.addressees.map((one) => [one.correspondent, one]));
  const byHand = content.addressees.filter(
    ({ correspondent }) => correspondent !== null && !former.has(correspondent) && !chosen.has(correspondent),
  );
  return [
    ...members.map(
      (member) => kept.get(member.to) ?? addresseeOf(member, language, house.profile, order.byMail === true),
    ),
    ...byHand.map((one) => ({ ...one, role: 'to' as const })),
  ];
}

function addresseeOf(member: GroupMember, language: Language, profile: Profile, byMail: boolean): Addressee {
  const ways = member.channels.flatMap(({ channel, address }) => {
    const out = profile.channels.find((one) => one.id === channel && one.out);
    return out === undefined || (out.sending === 'smtp' && address === null) ? [] : [out];
  });
  const way = (byMail ? ways.find(({ sending }) => sending === 'smtp') : undefined) ?? ways[0];
  return {
    role: 'to',
    correspondent: member.to,
    unit: null,
    person: null,
    language: member.languages.find(isLanguage) ?? language,
    channel: way?.id ?? profile.channels.find(({ out }) => out)?.id ?? '',
    address: null,
  };
}

/** The first member of a chosen group who is neither an addressee nor left out: nobody is forgotten unnoticed. */
export async function forgottenMember(
  acting: Pick<Acting, 'tx' | 'today'>,
  profile: Profile,
  kind: ProfileKind,
  content: DraftContent,
): Promise<GroupMember | null> {
  const members = await membersOf(acting, profile, kind, content.originals?.groups ?? []);
  const listed = new Set(content.addressees.map((one) => one.correspondent));
  return (members.done ? members.value : []).find(({ id, to }) => !listed.has(id) && !listed.has(to)) ?? null;
}

/** Every original of a draft as it would be today, and what is missing of each. */
export async function showOriginals(
  house: House,
  person: PersonId,
  draftId: string,
): Promise<Outcome<{ readonly rows: OriginalShown[] }, 'no-such-draft' | ActRefusal>> {
  const seen = await read(house, person, async (tx, _actor, today) => {
    const draft = await draftById(tx, draftId);
    if (draft === null) return null;
    const { current_version: version, level } = draft;
    return { level, rows: version === null ? [] : await originalsToday(tx, house, draftId, version, today) };
  });
  return seen === null ? refuse('no-such-draft') : noted(house, person, draftId, { rows: seen.rows }, seen.level);
}

async function originalsToday(
  tx: Tx,
  { profile }: House,
  draft: string,
  version: string,
  today: string,
): Promise<OriginalShown[]> {
  const facts = await manifestFacts(tx, draft, version, today);
  if (facts?.content?.originals == null) return [];
  const { content } = facts;
  const words = checkWords(content);
  return content.addressees.map((addressee, at) => {
    const resolved = resolveAddressee(addressee, at + 1, facts, profile, today);
    const made =
      words.done && resolved.done
        ? resolveOriginal(content, resolved.value, at + 1, facts, profile, (one, to) =>
            emailOf(one, to, facts.draft.kind, profile),
          )
        : words.done
          ? resolved
          : words;
    const known = facts.correspondents.find((one) => one.id === addressee.correspondent);
    return {
      place: at + 1,
      name: known === undefined ? '…' : nameIn(known.name, addressee.language),
      language: addressee.language,
      addressee: made.done ? made.value : null,
      problem: made.done ? null : { code: made.refusal, texts: inThree(made.refusal, made.facts) },
    };
  });
}

function inThree(code: keyof typeof manifestRefusals, facts: Parameters<typeof format>[2]): Text {
  const text = manifestRefusals[code];
  return { ar: format(text, 'ar', facts), en: format(text, 'en', facts), fr: format(text, 'fr', facts) };
}
