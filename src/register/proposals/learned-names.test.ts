import { type RawBuilder, sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { act } from '../../access/act.ts';
import { idOf, value } from '../../dispatch/test-road.ts';
import { newId } from '../../kernel/id.ts';
import { checkMessages, textsWithin } from '../../kernel/message-check.ts';
import { done } from '../../kernel/outcome.ts';
import { registerItem } from '../register.commands.ts';
import { readRecord } from '../register.jobs.ts';
import { bring, noteVerbale } from '../test-forms.ts';
import { listLearned, withdrawLearned } from './learned-names.commands.ts';
import { learnedRefusals, learnedWords } from './learned-names.text.ts';
import { agreedOn, keyOf } from './learned-names.ts';
import { proposeFor } from './proposals.commands.ts';
import type { Proposal } from './proposals.ts';

const held = houseForTests();
const person = (slug: string) => held.house.person(slug);
let senders: { readonly qaf: string; readonly bank: string };
beforeAll(async () => {
  senders = {
    qaf: await idOf(held.house, 'trial-mission-qaf'),
    bank: await idOf(held.house, 'institution-isdb'),
  };
});

const letter = (head: string, number: string): string =>
  `${head}\nRef.: ${number}\nDate: 17 November 2026\nSubject: A visit\nDear Sir,\nWe have the honour to write to the General Secretariat about a matter that concerns us both, at some length.\nYours faithfully,`;

/** What is proposed for the sender of a letter under this head. */
async function proposedFor(head: string, slug = 'bilal-birch'): Promise<Proposal> {
  const said = value(await proposeFor(held.house, person(slug), { text: letter(head, 'A/1/2026'), channel: 'hand' }));
  const found = said.proposals.find(({ field }) => field === 'sender' || field === 'senderWritten');
  if (!found) throw new Error(`nothing proposed under ${head}`);
  return found;
}

let count = 0;
/** Registers a letter whose proposed sender the officer does not follow; the house then reads it. */
async function registered(
  head: string,
  sender: string,
  change: Parameters<typeof noteVerbale>[0] = {},
): Promise<string> {
  count += 1;
  const { field, value: proposed, source, sureness } = await proposedFor(head);
  const sha256 = await bring(held.house, person('bilal-birch'), `${letter(head, `X/${count}/2026`)}`);
  const form = {
    ...noteVerbale({ subject: `Learning ${count}` }),
    sender,
    theirReference: `X/${count}/2026`,
    files: [{ sha256, name: 'letter.txt', part: 'main' as const }],
    proposed: [{ field, value: String(proposed), words: source.words, sureness }],
    ...change,
  };
  const { senderWritten: _, ...plain } = form as typeof form & { senderWritten?: string };
  const { id } = value(await registerItem(held.house, person('bilal-birch'), plain));
  await readRecord(held.house, id);
  return id;
}

const inUse = async (slug = 'bilal-birch') =>
  (await listLearned(held.house, person(slug))).filter(({ state }) => state === 'in-use').map(({ words }) => words);

test('one letter put right teaches nothing; the second teaches, and the third is proposed right', async () => {
  const head = 'Chancery of the Qafian Legation';
  await registered(head, senders.qaf);
  expect(await inUse()).not.toContain(head);
  expect((await proposedFor(head)).field).toBe('senderWritten');

  await registered(head, senders.qaf);
  expect(await inUse()).toContain(head);
  expect(await proposedFor(head)).toMatchObject({
    field: 'sender',
    value: senders.qaf,
    name: { en: 'Permanent Mission of the Trial Republic of Qaf to the OIC' },
    sureness: 'likely',
    isLearned: true,
    source: { words: head, line: 1 },
  });
  const { rows } = await sql<{ act: string; detail: { correspondent: string } }>`
    select act, detail from ledger.entry where act = 'name.learn' order by id desc limit 1`.execute(held.house.owner);
  expect(rows).toMatchObject([{ act: 'name.learn', detail: { correspondent: senders.qaf } }]);
});

test('what was chosen is kept with what was proposed and its words, for whoever may read the item', async () => {
  const id = await registered('Bureau of Lanterns', senders.bank);
  const { rows } =
    await sql`select field, value, words, sureness, chosen from register.proposed where item = ${id}::uuid`.execute(
      held.house.owner,
    );
  expect(rows).toEqual([
    {
      field: 'senderWritten',
      value: 'Bureau of Lanterns',
      words: 'Bureau of Lanterns',
      sureness: 'unsure',
      chosen: senders.bank,
    },
  ]);
});

test('what was proposed is added to no item that is in its book already, whoever may read it', async () => {
  const item = await registered('Bureau of Closed Books', senders.bank);
  const added = act(held.house, person('bilal-birch'), 'item.correct', async ({ tx, about }) => {
    about('item', item);
    await sql`insert into register.proposed (id, item, field, value, words, folded, sureness, chosen, chosen_by, at)
      values (${newId()}::uuid, ${item}::uuid, 'sender', 'x', 'x', 'x', 'likely', ${senders.qaf}, access.person(), now())`.execute(
      tx,
    );
    return done(null);
  });
  await expect(added).rejects.toThrow('row-level security');
});

test('a proposal that was followed is kept nowhere', async () => {
  const { source, sureness, value: proposed } = await proposedFor('Islamic Development Bank');
  const form = {
    ...noteVerbale({ subject: 'Followed' }),
    sender: String(proposed),
    proposed: [{ field: 'sender' as const, value: String(proposed), words: source.words, sureness }],
  };
  const { id } = value(await registerItem(held.house, person('bilal-birch'), form));
  const { rows } = await sql`select from register.proposed where item = ${id}::uuid`.execute(held.house.owner);
  expect(rows).toEqual([]);
});

describe('nothing is learned', () => {
  test('where two letters contradict each other', async () => {
    await registered('Office for Common Affairs', senders.qaf);
    await registered('Office for Common Affairs', senders.bank);
    await registered('Office for Common Affairs', senders.bank);
    expect(await inUse()).not.toContain('Office for Common Affairs');
  });

  test('from classified letters, so that nobody is shown that there were any', async () => {
    for (let at = 0; at < 3; at += 1) await registered('Quiet Directorate', senders.qaf, { level: 1 });
    expect(await inUse()).not.toContain('Quiet Directorate');
    expect((await proposedFor('Quiet Directorate')).field).toBe('senderWritten');
  });
});

describe('what was learned', () => {
  const head = 'Legation of the Sea';

  test('is shown to those who keep books and the Cabinet, and helps nobody else', async () => {
    await registered(head, senders.qaf);
    await registered(head, senders.qaf);
    expect(await inUse('dalia-willow')).toContain(head);
    expect(await listLearned(held.house, person('omar-fig'))).toEqual([]);
    expect((await proposedFor(head, 'omar-fig')).field).toBe('senderWritten');
  });

  test('is withdrawn with a reason by them alone; to anyone else it is as unknown as any', async () => {
    const [row] = (await listLearned(held.house, person('bilal-birch'))).filter(({ words }) => words === head);
    const never = 'ffffffff-ffff-7fff-8fff-ffffffffffff';
    const hidden = await withdrawLearned(held.house, person('omar-fig'), row!.id, 'Not ours');
    expect(hidden).toEqual(await withdrawLearned(held.house, person('omar-fig'), never, 'Not ours'));
    expect(hidden).toMatchObject({ done: false, refusal: 'no-such-learned' });

    const done = value(await withdrawLearned(held.house, person('amina-cedar'), row!.id, 'Two missions share it'));
    expect(done).toMatchObject({ state: 'withdrawn', withdrawnReason: 'Two missions share it' });
    expect(await inUse()).not.toContain(head);
    expect((await proposedFor(head)).field).toBe('senderWritten');
    expect(await withdrawLearned(held.house, person('amina-cedar'), row!.id, 'Again')).toMatchObject({
      refusal: 'no-such-learned',
    });
    const { rows } = await sql<{ detail: { reason: string } }>`
      select detail from ledger.entry where act = 'name.unlearn' order by id desc limit 1`.execute(held.house.owner);
    expect(rows[0]?.detail.reason).toBe('Two missions share it');
  });

  test('is not changed, taken back into use or withdrawn in the name of another, whatever the program does', async () => {
    const rows = await listLearned(held.house, person('bilal-birch'));
    const [inUseId, withdrawnId] = ['in-use', 'withdrawn'].map((state) => rows.find((row) => row.state === state)!.id);
    const tried = (id: string, set: RawBuilder<unknown>) =>
      act(held.house, person('bilal-birch'), 'name.unlearn', async ({ tx, about }) => {
        about('learned', id);
        const { numAffectedRows } = await sql`update register.learned set ${set} where id = ${id}::uuid`.execute(tx);
        return done(Number(numAffectedRows));
      });
    const other = person('amina-cedar');
    await expect(tried(inUseId!, sql`correspondent = ${senders.bank}::uuid`)).rejects.toThrow('row-level security');
    await expect(
      tried(
        inUseId!,
        sql`state = 'withdrawn', withdrawn_by = ${other}::uuid, withdrawn_at = now(), withdrawn_reason = 'x'`,
      ),
    ).rejects.toThrow('row-level security');
    expect(
      value(
        await tried(
          withdrawnId!,
          sql`state = 'in-use', withdrawn_by = null, withdrawn_at = null, withdrawn_reason = null`,
        ),
      ),
    ).toBe(0);
  });

  test('is not learned again from the letters that taught it before, but from two new ones', async () => {
    held.house.setClock('2026-11-22T09:00:00Z');
    await registered(head, senders.qaf);
    expect(await inUse()).not.toContain(head);
    await registered(head, senders.qaf);
    expect(await inUse()).toContain(head);
  });
});

test.each([
  [[], null],
  [[{ item: '1', chosen: 'a' }], null],
  [
    [
      { item: '1', chosen: 'a' },
      { item: '2', chosen: 'a' },
    ],
    'a',
  ],
  [
    [
      { item: '1', chosen: 'a' },
      { item: '1', chosen: 'a' },
    ],
    null,
  ],
  [
    [
      { item: '1', chosen: 'a' },
      { item: '2', chosen: 'a' },
      { item: '3', chosen: 'b' },
    ],
    null,
  ],
])('by %j it is agreed on %j', (before, agreed) => {
  expect(agreedOn(before)).toBe(agreed);
});

test.each([
  ['MISSION  of Éxamplia,', 'mission of examplia'],
  ['الْبِعثة الدائمة', keyOf('البعثة الدائمة')],
  ['12/34', null],
  ['x', null],
])('the words %j are known again as %j', (words, key) => {
  expect(keyOf(words)).toBe(key);
});

test('what is shown and refused is said in three languages', () => {
  expect(checkMessages(textsWithin(learnedRefusals, 'learnedRefusals'))).toEqual([]);
  expect(checkMessages(textsWithin(learnedWords, 'learnedWords'))).toEqual([]);
});
