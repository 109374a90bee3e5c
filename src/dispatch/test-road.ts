import { sql } from 'kysely';
import type { TestHouse } from '../../test/harness/house.ts';
import { approveRound, giveVerdict, openRound } from '../clearance/clearance.commands.ts';
import { type CheckCode, checkCodes } from '../clearance/clearance.ts';
import type { DraftContent } from '../drafting/content.ts';
import type { DraftOrder } from '../drafting/drafting.ts';
import { attachFile } from '../drafting/file.commands.ts';
import { startDraft } from '../drafting/start.commands.ts';
import { submitDraft } from '../drafting/submit.commands.ts';
import { saveVersion } from '../drafting/version.commands.ts';
import { bodyFromText } from '../kernel/body.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { takeIn } from '../register/file.commands.ts';
import type { SignedDocument } from './dispatch.ts';
import { signDocument } from './sign.commands.ts';

/** The value of an outcome that a test expects to be done. */
export function value<T>(outcome: Outcome<T, string>): T {
  if (!outcome.done) throw new Error(`refused: ${outcome.refusal} ${JSON.stringify(outcome.facts)}`);
  return outcome.value;
}

/** The refusal of an outcome, or `done`. */
export const refusalOf = (outcome: Outcome<unknown, string>): string => (outcome.done ? 'done' : outcome.refusal);

/** The id behind a slug of a correspondent, a post or a register. */
export async function idOf(house: TestHouse, slug: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from directory.correspondent where slug = ${slug} union all select id from directory.post where slug = ${slug}
    union all select id from register.register where slug = ${slug}`.execute(house.owner);
  return rows[0]!.id;
}

type Addressee = DraftContent['addressees'][number];
export const outside = async (house: TestHouse, slug: string, change: Partial<Addressee> = {}): Promise<Addressee> => ({
  role: 'to',
  correspondent: await idOf(house, slug),
  unit: null,
  person: null,
  language: 'en',
  channel: 'e-mail',
  address: null,
  ...change,
});
export const inside = (house: TestHouse, slug: string): Addressee => ({
  role: 'to',
  correspondent: null,
  unit: house.unit(slug),
  person: null,
  language: 'en',
  channel: 'house',
  address: null,
});

/** What a test changes of the usual letter of Legal Affairs, which the Director-General signs on the Secretary-General's behalf. */
export interface Wishes {
  readonly drafter?: string;
  readonly order?: Partial<DraftOrder>;
  readonly content?: Partial<DraftContent>;
  readonly addressees?: readonly Addressee[];
  /** Files that the drafter brings in and attaches. */
  readonly attach?: readonly { readonly name: string; readonly content: Uint8Array; readonly part?: 'main' }[];
  readonly signatory?: { readonly post: string; readonly onBehalfOf: string | null };
}

/** A submitted draft of that letter. */
export async function submittedDraft(house: TestHouse, wishes: Wishes = {}): Promise<string> {
  const drafter = house.person(wishes.drafter ?? 'nadia-almond');
  const started = value(
    await startDraft(house, drafter, {
      road: 'outgoing',
      kind: 'letter',
      unit: wishes.order?.unit ?? house.unit('legal'),
      subject: 'Annual meeting',
      answers: [],
      quotes: [],
      ...wishes.order,
    }),
  );
  const attached: { readonly part: 'main' | 'enclosure'; readonly file: DraftContent['enclosures'][number] }[] = [];
  for (const { name, content, part = 'enclosure' } of wishes.attach ?? []) {
    const taken = await takeIn(house, drafter, content, name);
    if (!taken.taken) throw new Error(taken.code);
    const order = { sha256: taken.sha256, name, title: name, part } as const;
    attached.push({ part, file: value(await attachFile(house, drafter, started.id, order)).enclosure });
  }
  const { post, onBehalfOf } = wishes.signatory ?? { post: 'director-general', onBehalfOf: 'secretary-general' };
  const content: DraftContent = {
    languages: [
      {
        language: 'en',
        authentic: true,
        title: null,
        subject: wishes.order?.subject ?? 'Annual meeting',
        salutation: 'Excellency,',
        body: bodyFromText('I have the honour to inform you of the date of the annual meeting, 14 February 2027.'),
        close: 'Accept, Excellency, the assurances of my highest consideration.',
      },
    ],
    addressees: [...(wishes.addressees ?? [await outside(house, 'trial-mission-qaf')])],
    enclosures: attached.filter((one) => one.part === 'enclosure').map((one) => one.file),
    basis: [],
    signatory: {
      post: await idOf(house, post),
      onBehalfOf: onBehalfOf === null ? null : await idOf(house, onBehalfOf),
    },
    email: null,
    uploaded: attached.find((one) => one.part === 'main')?.file ?? null,
    yourReference: null,
    ...wishes.content,
  };
  const saved = value(await saveVersion(house, drafter, started.id, content, { expectedEdition: started.edition }));
  return value(await submitDraft(house, drafter, started.id, { expectedEdition: saved.edition })).id;
}

/** Who judges each check, who opens the round and who approves: the Cabinet of a house. */
export interface Desk {
  readonly opener: string;
  readonly approver: string;
  readonly officers: Readonly<Record<CheckCode, string>>;
}
const oic: Desk = {
  opener: 'faris-oak',
  approver: 'jamila-sirius',
  officers: {
    C1: 'hana-palm',
    C2: 'hana-palm',
    C3: 'dalia-willow',
    C4: 'dalia-willow',
    C5: 'dalia-willow',
    C6: 'faris-oak',
    C7: 'idris-cypress',
  },
};

/** A round of a draft with its seven verdicts, not yet approved. */
export async function clearedRound(
  house: TestHouse,
  draft: string,
  { opener, officers }: Desk = oic,
): Promise<{ id: string; edition: number }> {
  const round = value(await openRound(house, house.person(opener), draft, house.person(officers.C7)));
  let { edition } = round;
  for (const check of checkCodes) {
    const verdict = { verdict: 'pass' as const, reason: null, points: [], edition };
    edition = value(await giveVerdict(house, house.person(officers[check]), round.id, check, verdict)).edition;
  }
  return { id: round.id, edition };
}

/** A round with its seven verdicts and the Director-General's approval. */
export async function approvedRound(house: TestHouse, wishes: Wishes = {}, desk: Desk = oic): Promise<string> {
  const round = await clearedRound(house, await submittedDraft(house, wishes), desk);
  return value(await approveRound(house, house.person(desk.approver), round.id, round.edition)).id;
}

/** A letter that the Director-General has signed. */
export const signedLetter = async (
  house: TestHouse,
  wishes: Wishes = {},
  signer = 'jamila-sirius',
): Promise<SignedDocument> =>
  value(await signDocument(house, house.person(signer), await approvedRound(house, wishes)));
