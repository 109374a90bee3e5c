import { sql } from 'kysely';
import { read } from '../../src/access/act.ts';
import { composeBrief, issueBrief } from '../../src/brief/brief.commands.ts';
import { giveVerdict, openRound, returnRound } from '../../src/clearance/clearance.commands.ts';
import { weighItem } from '../../src/directives/folder.commands.ts';
import { confirmMinute, noteMinute } from '../../src/directives/minute.commands.ts';
import { signDocument } from '../../src/dispatch/sign.commands.ts';
import { openConcurrence } from '../../src/drafting/concurrence.commands.ts';
import { addRemark } from '../../src/drafting/remark.commands.ts';
import { startDraft } from '../../src/drafting/start.commands.ts';
import { arrived } from '../../src/intake/test-arrivals.ts';
import type { ItemId, PersonId } from '../../src/kernel/id.ts';
import { directItem, referFurther } from '../../src/referral/direct.commands.ts';
import { askExtension } from '../../src/referral/extension.commands.ts';
import { charge, newItem } from '../../src/referral/test-items.ts';
import { bring } from '../../src/register/test-forms.ts';
import type { TestHouse } from '../harness/house.ts';
import { cast, clearedNote, must, submittedNote } from '../harness/road.ts';

/** Words that stand in the hidden records only: in subjects, senders, references, texts. */
export const hiddenWords = ['Zibeline', 'Ormolu', 'QUA-77123', 'Chrysoprase', 'Porphyry', 'Lapislazuli'];

/** What an outsider has himself, so that his own records can be pointed at hidden ones. */
export interface OwnRecords {
  readonly items: string;
  readonly drafts: string;
  readonly referrals: string;
}

/** A house in which much happens between the Cabinet and Legal Affairs, and one thing to the Department of Information. */
export async function fillHouse(house: TestHouse): Promise<OwnRecords> {
  const as = (slug: string): PersonId => house.person(slug);
  const direct = async (item: string, unit: string) =>
    must(
      await directItem(house, as('faris-oak'), item as ItemId, {
        edition: 1,
        lead: charge({ unit: house.unit(unit) }),
        others: [],
        directive: null,
        insteadBecause: null,
      }),
    ).referrals[0]!;
  const own = await newItem(house, { subject: 'An open matter' });
  const ownReferral = await direct(own, 'information');
  const ownDraft = must(
    await startDraft(house, as('rania-basil'), {
      road: 'outgoing',
      kind: 'note-verbale',
      unit: house.unit('information'),
      subject: 'An open reply',
      answers: [own],
      quotes: [],
    }),
  ).id;

  const item = await newItem(house, {
    subject: 'Zibeline affair',
    senderWritten: 'Mission of Ormolu',
    theirReference: 'QUA-77123',
    files: [{ sha256: await bring(house, as('amina-cedar'), 'Chrysoprase'), name: 'Chrysoprase.txt', part: 'main' }],
  });
  await newItem(house, { subject: 'Porphyry alone', theirReference: 'QUA-77124' });
  await newItem(house, { level: 2, openers: [as('khalil-polaris')], senderWritten: 'Mission of Ormolu' });
  const referral = await direct(item, 'legal');
  const until = '2026-12-10' as never;
  must(await askExtension(house, as('omar-fig'), referral, { edition: 1, until, reason: 'Lapislazuli' }));
  must(await weighItem(house, as('faris-oak'), item, { edition: 2, importance: 'important', reason: 'Zibeline' }));
  const said = { authority: 'secretary-general', manner: 'oral', text: 'Porphyry at once', item } as const;
  const units = [house.unit('legal')];
  const { minute } = must(await noteMinute(house, as('layla-vega'), { ...said, units }));
  must(await confirmMinute(house, as('khalil-polaris'), minute, 1));
  must(await noteMinute(house, as('layla-vega'), { ...said, units }));

  const others = [charge({ unit: house.unit('protocol') }, { purpose: 'information' })];
  must(await referFurther(house, as('faris-oak'), item, { others, directive: null }));
  const signed = await clearedNote(house, { answers: [item], text: 'Chrysoprase is answered.' });
  must(await signDocument(house, as(cast.signer), signed.round));
  const returned = await submittedNote(house, { text: 'Lapislazuli draft.' });
  const round = must(await openRound(house, as(cast.correspondence), returned.draft, as(cast.politicalAdviser)));
  const points = { verdict: 'return' as const, points: ['Porphyry'], reason: 'Porphyry', edition: round.edition };
  const judged = must(await giveVerdict(house, as(cast.correspondence), round.id, 'C3', points));
  must(await returnRound(house, as(cast.correspondence), round.id, judged.edition));
  const discussed = await submittedNote(house, { text: 'Porphyry draft.' });
  must(
    await openConcurrence(house, as(cast.correspondence), discussed.draft, {
      asked: [{ unit: house.unit('protocol'), dueOn: '2026-12-01' }] as never,
      question: 'Lapislazuli?',
      expectedEdition: discussed.edition,
    }),
  );
  const remark = { version: 1, language: 'en', text: 'Porphyry here?' } as const;
  must(await addRemark(house, as(cast.correspondence), discussed.draft, remark));
  const brief = must(await composeBrief(house, as('faris-oak'), {}));
  must(await issueBrief(house, as('jamila-sirius'), brief.brief, brief.edition));
  await arrived(house, 'Zibeline scan');
  const { id: registered } = await arrived(house, 'Porphyry by mail', { way: 'mail', sender: 'Mission of Ormolu' });
  await newItem(house, { subject: 'Porphyry that arrived', theirReference: 'QUA-77125', arrival: registered });
  await arrived(house, 'Ormolu by mail', { way: 'mail', sender: 'Mission of Ormolu', nature: 'letter' });
  return { items: own, drafts: ownDraft, referrals: ownReferral };
}

/** What stands in the tables of record, but not for one person. */
export interface Hidden {
  readonly byTable: ReadonlyMap<string, readonly string[]>;
  /** The record through which a hidden file or paper is reached. */
  readonly parents: ReadonlyMap<string, string>;
  readonly hashes: readonly string[];
  /** The ids that a route is asked about: some of its own kind, one of each kind to which others refer, or one of every kind there is. */
  worthAsking(path: string, where: 'path' | 'query' | 'body'): string[];
}

/** The tables whose records others refer to. */
const referredTo = [
  'register.item',
  'register.file',
  'directives.directive',
  'drafting.draft',
  'dispatch.document',
  'intake.arrival',
];

/** Finds everything that is hidden from a person, in every table of record there is. */
export async function hiddenFrom(house: TestHouse, slug: string): Promise<Hidden> {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.columns
    where column_name = 'id' and data_type = 'uuid' and table_schema in ('register', 'referral', 'directives', 'drafting', 'clearance', 'dispatch', 'intake', 'brief', 'ledger')
    order by 1`.execute(house.owner);
  const byTable = new Map<string, string[]>();
  for (const { name } of tables) {
    const ids = sql<{ id: string }>`select id from ${sql.raw(name)} order by id`;
    const all = (await ids.execute(house.owner)).rows;
    // The session has no right at all to some tables.
    const seen = await read(house, house.person(slug), (tx) => ids.execute(tx)).catch(() => null);
    const own = new Set(seen?.rows.map((row) => row.id));
    const hidden = all.map((row) => row.id).filter((id) => !own.has(id));
    if (hidden.length > 0) byTable.set(name, hidden);
  }
  const { rows: files } = await sql<{ id: string; parent: string; sha256: string }>`
    select id, record as parent, sha256 from register.file union all select id, document, sha256 from dispatch.paper union all select id, arrival, sha256 from intake.file`.execute(
    house.owner,
  );
  return {
    byTable,
    parents: new Map(files.map(({ id, parent }) => [id, parent])),
    hashes: [...new Set(files.map(({ sha256 }) => sha256))].slice(0, 3),
    worthAsking(path, where) {
      const kind = /^\/api\/(\w+?)(e?s)?\//.exec(path)?.[1] ?? '';
      const isOfPath = (table: string) => where === 'path' && table.split('.')[1]!.startsWith(kind);
      const isKnown = [...byTable.keys()].some(isOfPath);
      const isAsked = (table: string) => (where === 'path' && !isKnown) || referredTo.includes(table);
      return [...byTable].flatMap(([table, ids]) => ids.slice(0, isOfPath(table) ? 4 : isAsked(table) ? 1 : 0));
    },
  };
}
