import { describe, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { readAsHouse } from '../access/act.ts';
import { seeItem } from '../directives/folder.commands.ts';
import { attemptDispatch } from '../dispatch/attempt.commands.ts';
import { sendDocument } from '../dispatch/dispatch.commands.ts';
import { dispatchesOf } from '../dispatch/dispatch.store.ts';
import { signedLetter } from '../dispatch/test-road.ts';
import { dayIn } from '../kernel/calendar.ts';
import { type PersonId } from '../kernel/id.ts';
import { newItem, refusalOf, value } from '../referral/test-items.ts';
import { arrangeBrief, composeBrief, issueBrief, refreshBrief } from './brief.commands.ts';
import type { BriefView } from './brief.ts';
import { listBriefs, openBrief } from './read.commands.ts';
import { directiveToLegal, importantItem, issuedBrief } from './test-brief.ts';

const held = houseForTests();
const as = (slug: string): PersonId => held.house.person(slug);
const open = async (slug: string, id: string): Promise<BriefView> => value(await openBrief(held.house, as(slug), id));
const recordsOf = (brief: BriefView, section?: string): string[] =>
  brief.lines.filter((line) => section === undefined || line.section === section).map(({ record }) => record);

/** A day further, so that each test has a brief of its own; what stands is told once before it. */
const nextDay = (): void => held.house.setClock(new Date(held.house.clock().getTime() + 86_400_000).toISOString());

describe('the brief of a day', () => {
  test('proposes what is important and untold, and tells it once: what he saw in his folder is told no more', async () => {
    const { house } = held;
    const told = await importantItem(house, { subject: 'A summit' });
    const seen = await importantItem(house, { subject: 'Seen already' });
    value(await seeItem(house, as('khalil-polaris'), seen));
    const routine = await newItem(house);
    const first = await issuedBrief(house);
    const brief = await open('khalil-polaris', first);
    expect(recordsOf(brief)).toEqual([told]);
    expect(recordsOf(brief)).not.toContain(routine);
    expect(brief.lines[0]!.told).toMatchObject({
      what: 'item',
      subject: 'A summit',
      reason: 'A head of state writes.',
    });
    nextDay();
    const fresh = await importantItem(house, { subject: 'Something new' });
    expect(recordsOf(await open('khalil-polaris', await issuedBrief(house)))).toEqual([fresh]);
    nextDay();
    expect(refusalOf(await issueNothing())).toBe('nothing-to-tell');
  });

  test('carries a matter left out to the next, and keeps order and summary of those that stay', async () => {
    const { house } = held;
    const brief = (await listBriefs(house, as('faris-oak'), { state: 'draft' })).rows[0]!;
    const [one, two] = [
      await importantItem(house, { subject: 'First' }),
      await importantItem(house, { subject: 'Second' }),
    ];
    const three = await importantItem(house, { subject: 'Third' });
    const { edition } = value(await refreshBrief(house, as('faris-oak'), brief.id, brief.edition));
    const lines = (await open('faris-oak', brief.id)).lines;
    const line = (record: string) => lines.find((each) => each.record === record)!.id;
    value(
      await arrangeBrief(house, as('faris-oak'), brief.id, {
        edition,
        lines: [
          { id: line(three), summary: '  They ask for an audience. ', leftOut: false },
          { id: line(two), summary: null, leftOut: true },
          { id: line(one), summary: null, leftOut: false },
        ],
      }),
    );
    value(await issueBrief(house, as('layla-vega'), brief.id, edition + 1));
    const issued = await open('khalil-polaris', brief.id);
    expect(recordsOf(issued)).toEqual([three, one]);
    expect(issued.lines.map(({ summary }) => summary)).toEqual(['They ask for an audience.', null]);
    nextDay();
    expect(recordsOf(await open('khalil-polaris', await issuedBrief(house)))).toEqual([two]);
  });

  test('says which of his directives are past their day and whose answers are awaited, as long as they stand', async () => {
    const { house } = held;
    const late = await directiveToLegal(house, { dueOn: '2026-11-20' });
    const awaited = await directiveToLegal(house, { dueOn: '2026-12-20' });
    nextDay();
    const brief = await open('khalil-polaris', await issuedBrief(house));
    expect([recordsOf(brief, 'overdue'), recordsOf(brief, 'awaited')]).toEqual([[late], [awaited]]);
    expect(brief.lines.find(({ record }) => record === late)!.told).toMatchObject({
      what: 'directive',
      dueOn: '2026-11-20',
      awaited: [{ name: expect.objectContaining({ en: 'Legal Affairs Department' }), acknowledged: false }],
    });
    nextDay();
    expect(recordsOf(await open('khalil-polaris', await issuedBrief(house)), 'overdue')).toEqual([late]);
  });

  test('names what left in his name the working day before, also by the Director-General on his behalf', async () => {
    const { house } = held;
    const signed = await signedLetter(house);
    value(await sendDocument(house, as('amina-cedar'), signed.id));
    const [dispatch] = await readAsHouse(house, (tx) => dispatchesOf(tx, signed.id));
    await attemptDispatch(house, dispatch!.id as never);
    nextDay();
    const brief = await open('khalil-polaris', await issuedBrief(house));
    expect(recordsOf(brief, 'left')).toEqual([signed.id]);
    expect(brief.lines.find(({ record }) => record === signed.id)!.told).toMatchObject({ number: signed.number });
    nextDay();
    expect(recordsOf(await open('khalil-polaris', await issuedBrief(house)), 'left')).toEqual([]);
  });

  test('a document left out is proposed to the next brief however late that comes, and told once', async () => {
    const { house } = held;
    const left = await leaves();
    nextDay();
    await importantItem(house);
    const { brief, edition } = value(await composeBrief(house, as('faris-oak'), {}));
    const { lines } = await open('faris-oak', brief);
    expect(recordsOf({ lines } as BriefView, 'left')).toEqual([left]);
    const arranged = lines.map(({ id, record }) => ({ id, summary: null, leftOut: record === left }));
    const next = value(await arrangeBrief(house, as('faris-oak'), brief, { edition, lines: arranged }));
    value(await issueBrief(house, as('jamila-sirius'), brief, next.edition));
    for (let days = 0; days < 70; days += 1) nextDay();
    expect(recordsOf(await open('khalil-polaris', await issuedBrief(house)), 'left')).toEqual([left]);
    nextDay();
    await importantItem(house);
    expect(recordsOf(await open('khalil-polaris', await issuedBrief(house)), 'left')).toEqual([]);
  });

  test('what leaves after a brief for a later day was issued is told by the one that follows', async () => {
    const { house } = held;
    nextDay();
    const tomorrow = dayIn(house.zone, new Date(house.clock().getTime() + 86_400_000));
    await importantItem(house);
    const { brief, edition } = value(await composeBrief(house, as('faris-oak'), { day: tomorrow }));
    value(await issueBrief(house, as('jamila-sirius'), brief, edition));
    const left = await leaves();
    for (let days = 0; days < 4; days += 1) nextDay();
    expect(recordsOf(await open('khalil-polaris', await issuedBrief(house)), 'left')).toEqual([left]);
  });
});

/** A letter in the Secretary-General's name that leaves now. */
async function leaves(): Promise<string> {
  const { house } = held;
  const signed = await signedLetter(house);
  value(await sendDocument(house, as('amina-cedar'), signed.id));
  const [dispatch] = await readAsHouse(house, (tx) => dispatchesOf(tx, signed.id));
  await attemptDispatch(house, dispatch!.id as never);
  return signed.id;
}

/** Composes a brief with nothing in it, and tries to issue it; the draft stays in hand. */
async function issueNothing() {
  const { brief, edition } = value(await composeBrief(held.house, as('faris-oak'), {}));
  return issueBrief(held.house, as('jamila-sirius'), brief, edition);
}
