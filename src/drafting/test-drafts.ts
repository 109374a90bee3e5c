import { sql } from 'kysely';
import type { TestHouse } from '../../test/harness/house.ts';
import type { PersonId } from '../kernel/id.ts';
import { value } from '../referral/test-items.ts';
import type { Addressee, DraftContent } from './content.ts';
import type { DraftOrder, SavedVersion, StartedDraft } from './drafting.ts';
import { startDraft } from './start.commands.ts';
import { type Submitted, submitDraft } from './submit.commands.ts';
import { saveVersion } from './version.commands.ts';

/** The id of a row of the directory by its slug. */
export async function idOf(house: TestHouse, table: 'correspondent' | 'post', slug: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(`directory.${table}`)} where slug = ${slug}`.execute(house.owner);
  return rows[0]!.id;
}

/** An order for a note verbale of Legal Affairs that answers nothing, unless told otherwise. */
export const noteOrder = (house: TestHouse, changes: Partial<DraftOrder> = {}): DraftOrder => ({
  road: 'outgoing',
  kind: 'note-verbale',
  unit: house.unit('legal'),
  subject: 'Coordination meeting',
  answers: [],
  quotes: [],
  ...changes,
});

/** An order for a memorandum of Legal Affairs. */
export const memorandumOrder = (house: TestHouse, changes: Partial<DraftOrder> = {}): DraftOrder =>
  noteOrder(house, { road: 'memorandum', kind: 'memorandum', ...changes });

export const toMission = async (house: TestHouse, slug = 'trial-mission-bensalem'): Promise<Addressee> => ({
  role: 'to',
  correspondent: await idOf(house, 'correspondent', slug),
  unit: null,
  person: null,
  language: 'en',
  channel: 'e-mail',
  address: null,
});

export const toUnit = (house: TestHouse, slug: string): Addressee => ({
  role: 'to',
  correspondent: null,
  unit: house.unit(slug),
  person: null,
  language: 'en',
  channel: 'house',
  address: null,
});

/** A text of one paragraph in English. */
export const textOf = (text: string): DraftContent['languages'] => [
  {
    language: 'en',
    authentic: true,
    title: null,
    subject: 'Coordination meeting',
    salutation: null,
    body: { blocks: [{ kind: 'paragraph', runs: [{ text }] }] },
    close: null,
  },
];

/** A whole note to a mission, for the Director-General to sign in the Secretary-General's name. */
export async function noteContent(house: TestHouse, changes: Partial<DraftContent> = {}): Promise<DraftContent> {
  return {
    languages: textOf('The General Secretariat presents its compliments.'),
    addressees: [await toMission(house)],
    enclosures: [],
    basis: [],
    signatory: {
      post: await idOf(house, 'post', 'director-general'),
      onBehalfOf: await idOf(house, 'post', 'secretary-general'),
    },
    email: null,
    uploaded: null,
    yourReference: null,
    ...changes,
  };
}

/** A whole memorandum from Legal Affairs to Protocol, for its head to sign. */
export const memorandumContent = async (house: TestHouse, changes: Partial<DraftContent> = {}): Promise<DraftContent> =>
  noteContent(house, {
    addressees: [toUnit(house, 'protocol')],
    signatory: { post: await idOf(house, 'post', 'legal-head'), onBehalfOf: null },
    ...changes,
  });

/** Begins and saves a draft of Legal Affairs, by its head unless told otherwise. */
export async function savedDraft(
  house: TestHouse,
  order: Partial<DraftOrder> = {},
  content: Partial<DraftContent> = {},
  by: PersonId = house.person('nadia-almond'),
): Promise<SavedVersion> {
  const started: StartedDraft = value(await startDraft(house, by, noteOrder(house, order)));
  const whole =
    order.road === 'memorandum' ? await memorandumContent(house, content) : await noteContent(house, content);
  return value(await saveVersion(house, by, started.id, whole, { expectedEdition: 1 }));
}

/** The same, given to the Cabinet. */
export async function submittedDraft(
  house: TestHouse,
  order: Partial<DraftOrder> = {},
  content: Partial<DraftContent> = {},
): Promise<Submitted> {
  const saved = await savedDraft(house, order, content);
  return value(await submitDraft(house, house.person('nadia-almond'), saved.id, { expectedEdition: saved.edition }));
}
