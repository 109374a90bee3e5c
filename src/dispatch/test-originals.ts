import { sql } from 'kysely';
import type { TestHouse } from '../../test/harness/house.ts';
import { approveRound } from '../clearance/clearance.commands.ts';
import type { DraftContent } from '../drafting/content.ts';
import { contentOf } from '../drafting/drafting.store.ts';
import { chooseOriginals } from '../drafting/merge.commands.ts';
import { startDraft } from '../drafting/start.commands.ts';
import { submitDraft } from '../drafting/submit.commands.ts';
import { saveVersion } from '../drafting/version.commands.ts';
import { type Body, bodyFromText } from '../kernel/body.ts';
import type { Language } from '../kernel/text.ts';
import { clearedRound, idOf, value } from './test-road.ts';

/** What the circular of these tests says after its set phrases, in each language. */
export const said: Record<Language, string> = {
  ar: 'باجتماع {الدولة} مع سائر الدول الأعضاء يوم 14 فبراير 2027 في جدة.',
  en: 'that the meeting with {state} and the other member states is held on 14 February 2027 in Jeddah.',
  fr: 'la tenue de la réunion avec {État} et les autres États membres le 14 février 2027 à Djeddah.',
};

/** Gives every mission of a state an e-mail address, as the directory of a real house has it. */
export async function addressTheMissions(house: TestHouse): Promise<void> {
  await house.owner.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql`update directory.channel k set address = c.slug || '@missions.example' from directory.correspondent c
      where c.id = k.correspondent and k.channel = 'e-mail' and c.state is not null and c.class = 'mission'`.execute(
      tx,
    );
  });
}

/** A text that goes on from its set phrase. */
const goingOn = (body: Body, words: string): Body =>
  bodyFromText(
    `${body.blocks.map((block) => (block.kind === 'paragraph' ? block.runs.map((run) => run.text).join('') : '')).join('\n\n')} ${words}`,
  );

/** The proposed circular with the words of these tests in each language, its basis and its signatory. */
export async function circularContent(house: TestHouse, proposal: DraftContent): Promise<DraftContent> {
  return {
    ...proposal,
    languages: proposal.languages.map((version) => ({
      ...version,
      body: goingOn(version.body, said[version.language]),
    })),
    basis: [{ manner: 'charter', citation: 'Article 17 of the Charter' }],
    signatory: { post: await idOf(house, 'director-general'), onBehalfOf: await idOf(house, 'secretary-general') },
  };
}

export interface CircularDraft {
  readonly id: string;
  readonly edition: number;
  readonly content: DraftContent;
}

/** A circular of Legal Affairs in three languages to the missions of all member states but those left out, by e-mail. */
export async function circularDraft(
  house: TestHouse,
  {
    group = 'member-missions',
    except = [] as readonly string[],
    change = (content: DraftContent) => content,
    byMail = true,
  } = {},
): Promise<CircularDraft> {
  const drafter = house.person('nadia-almond');
  const started = value(
    await startDraft(house, drafter, {
      road: 'outgoing',
      kind: 'circular',
      unit: house.unit('legal'),
      subject: 'The coordination meeting',
      answers: [],
      quotes: [],
    }),
  );
  const content = change(await circularContent(house, started.proposal));
  const saved = value(await saveVersion(house, drafter, started.id, content, { expectedEdition: started.edition }));
  const groups = [{ id: group, except: await Promise.all(except.map((slug) => idOf(house, slug))) }];
  const order = { edition: saved.edition, groups, byMail };
  const chosen = value(await chooseOriginals(house, drafter, started.id, order));
  return {
    id: started.id,
    edition: chosen.edition,
    content: await house.owner.transaction().execute((tx) => contentOf(tx, chosen.version)),
  };
}

/** The same, cleared by the seven and approved: its round. */
export async function approvedCircular(
  house: TestHouse,
  wishes: Parameters<typeof circularDraft>[1] = {},
): Promise<string> {
  const draft = await circularDraft(house, wishes);
  value(await submitDraft(house, house.person('nadia-almond'), draft.id, { expectedEdition: draft.edition }));
  const round = await clearedRound(house, draft.id);
  return value(await approveRound(house, house.person('jamila-sirius'), round.id, round.edition)).id;
}
