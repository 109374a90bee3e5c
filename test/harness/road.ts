import { sql } from 'kysely';
import { approveRound, giveVerdict, openRound } from '../../src/clearance/clearance.commands.ts';
import { type CheckCode, checkCodes } from '../../src/clearance/clearance.ts';
import type { DraftContent } from '../../src/drafting/content.ts';
import { startDraft } from '../../src/drafting/start.commands.ts';
import { submitDraft } from '../../src/drafting/submit.commands.ts';
import { saveVersion } from '../../src/drafting/version.commands.ts';
import { bodyFromText } from '../../src/kernel/body.ts';
import type { Outcome } from '../../src/kernel/outcome.ts';
import type { TestHouse } from './house.ts';

/** The value of an outcome that a test expects to be done; a refusal fails the test with its code. */
export function must<T, R extends string>(outcome: Outcome<T, R>): T {
  if (!outcome.done) throw new Error(`refused: ${outcome.refusal} ${JSON.stringify(outcome.facts)}`);
  return outcome.value;
}

/** Who of the OIC's trial cast does what on the road of these tests. */
export const cast = {
  registry: 'bilal-birch',
  drafter: 'nadia-almond',
  officer: 'omar-fig',
  correspondence: 'dalia-willow',
  followUp: 'faris-oak',
  legalAdviser: 'hana-palm',
  politicalAdviser: 'idris-cypress',
  directorGeneral: 'jamila-sirius',
  secretaryGeneral: 'khalil-polaris',
  signer: 'yusra-pine',
  administrator: 'lina-juniper',
  auditor: 'imad-altair',
  otherUnit: 'tariq-olive',
} as const;

/** Who gives each verdict by the OIC's profile. */
export const reviewers: Record<CheckCode, string> = {
  C1: cast.legalAdviser,
  C2: cast.legalAdviser,
  C3: cast.correspondence,
  C4: cast.correspondence,
  C5: cast.correspondence,
  C6: cast.followUp,
  C7: cast.politicalAdviser,
};

const idOf = async (house: TestHouse, table: string, slug: string): Promise<string> =>
  (await sql<{ id: string }>`select id from ${sql.table(table)} where slug = ${slug}`.execute(house.owner)).rows[0]!.id;

export const correspondent = (house: TestHouse, slug: string): Promise<string> =>
  idOf(house, 'directory.correspondent', slug);
export const post = (house: TestHouse, slug: string): Promise<string> => idOf(house, 'directory.post', slug);

/** What a note verbale to the invented mission of Qaf says. */
export async function noteContent(
  house: TestHouse,
  proposal: DraftContent,
  text = 'The Legal Affairs Department has the honour to confirm the meeting of 22 November 2026.',
): Promise<DraftContent> {
  const authentic = {
    ...proposal.languages[0]!,
    language: 'en' as const,
    authentic: true,
    subject: 'A technical meeting',
    body: bodyFromText(text),
  };
  return {
    ...proposal,
    languages: [authentic],
    addressees: [
      {
        role: 'to',
        correspondent: await correspondent(house, 'trial-mission-qaf'),
        unit: null,
        person: null,
        language: 'en',
        channel: 'e-mail',
        address: null,
      },
    ],
    signatory: { post: await post(house, 'protocol-head'), onBehalfOf: null },
  };
}

export interface OnTheRoad {
  readonly draft: string;
  readonly version: string;
  readonly edition: number;
  readonly content: DraftContent;
}

/** A note verbale of the Legal Affairs Department, written and given to the Cabinet. */
export async function submittedNote(
  house: TestHouse,
  options: { answers?: string[]; text?: string } = {},
): Promise<OnTheRoad> {
  const drafter = house.person(cast.drafter);
  const started = must(
    await startDraft(house, drafter, {
      road: 'outgoing',
      kind: 'note-verbale',
      unit: house.unit('legal'),
      subject: 'A technical meeting',
      answers: options.answers ?? [],
      quotes: [],
    }),
  );
  const content = await noteContent(house, started.proposal, options.text);
  const saved = must(await saveVersion(house, drafter, started.id, content, { expectedEdition: started.edition }));
  const submitted = must(await submitDraft(house, drafter, started.id, { expectedEdition: saved.edition }));
  return { draft: started.id, version: saved.version, edition: submitted.edition, content };
}

/** Gives the verdicts that a round still lacks, each by who is entitled to it; returns the round's edition. */
export async function passAll(
  house: TestHouse,
  round: string,
  edition: number,
  checks: readonly CheckCode[] = checkCodes,
): Promise<number> {
  let current = edition;
  for (const check of checks) {
    current = must(
      await giveVerdict(house, house.person(reviewers[check]), round, check, { verdict: 'pass', edition: current }),
    ).edition;
  }
  return current;
}

/** The same, cleared by the seven and approved by the Director-General. */
export async function clearedNote(
  house: TestHouse,
  options: { answers?: string[]; text?: string } = {},
): Promise<OnTheRoad & { round: string }> {
  const note = await submittedNote(house, options);
  const opened = must(
    await openRound(house, house.person(cast.correspondence), note.draft, house.person(cast.politicalAdviser)),
  );
  const edition = await passAll(house, opened.id, opened.edition);
  must(await approveRound(house, house.person(cast.directorGeneral), opened.id, edition));
  return { ...note, round: opened.id };
}
