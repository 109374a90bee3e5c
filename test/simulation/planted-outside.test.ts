import { readFile, rm, writeFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { takeUpDispatches } from '../../src/dispatch/attempt.commands.ts';
import { signDocument } from '../../src/dispatch/sign.commands.ts';
import { approvedCircular } from '../../src/dispatch/test-originals.ts';
import { addRemark } from '../../src/drafting/remark.commands.ts';
import type { FolderStore } from '../../src/platform/files/store.ts';
import { houseForTests } from '../harness/house.ts';
import { cast, must, submittedNote } from '../harness/road.ts';
import { arrivingActs } from './arriving.ts';
import { emptyMemory } from './memory.ts';
import { toldOutside } from './outside/outside.ts';
import { seeded } from './random.ts';
import type { World } from './world.ts';

/** Whoever loses, doubles or changes something behind the program's back is found by those who gave it to the house. */
const held = houseForTests();
let world: World;
beforeAll(async () => {
  const { house } = held;
  world = {
    house,
    random: seeded(1),
    now: house.clock(),
    people: [],
    touched: new Set(),
    memory: emptyMemory(),
    neighbour: null,
  };
  await arrivingActs[0]!.run(world);
  const note = await submittedNote(house);
  const form = { version: 1, language: 'en' as const, words: 'meeting', text: 'Is this so?' };
  const made = must(await addRemark(house, house.person(cast.drafter), note.draft, form));
  world.memory.remarked.push({ id: made.id, draft: note.draft, text: form.text });
  const round = await approvedCircular(house, { group: 'observer-missions', byMail: false });
  must(await signDocument(house, house.person(cast.directorGeneral), round));
  await takeUpDispatches(house);
}, 60_000);

/** What is told once the owner has done something without triggers, and undone it again. */
async function toldAfter(deed: string, undone: string): Promise<string[]> {
  const past = (statement: string) =>
    held.house.owner.transaction().execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx);
      await sql.raw(statement).execute(tx);
    });
  await past(deed);
  world.memory.lookedAt.clear();
  try {
    return (await toldOutside(world)).map(({ what }) => what);
  } finally {
    await past(undone);
  }
}

test('an honest house has nothing told of it, and its letters were looked at', async () => {
  expect(await toldOutside(world)).toEqual([]);
  expect(world.memory.lookedAt.size).toBeGreaterThan(0);
});

describe('it is told from outside that', () => {
  test.each([
    [
      'an arrival is gone',
      /became 0 arrivals/,
      `update intake.arrival set title = 'other' where title = 'scan 0.txt' or title = 'scan 0.pdf'`,
      `update intake.arrival set title = place where title = 'other'`,
    ],
    [
      'an arrival is hidden',
      /shown to nobody/,
      `update access.access set principal = 'registry:' || gen_random_uuid() where record in (select id from intake.arrival)`,
      `update access.access set principal = (select 'registry:' || unit from intake.arrival where id = record) where record in (select id from intake.arrival)`,
    ],
    [
      'a remark says something else',
      /not as it was made/,
      `update drafting.remark set text = 'Other words'`,
      `update drafting.remark set text = 'Is this so?'`,
    ],
    [
      'two originals have one number',
      /stands twice/,
      `update dispatch.document d set number_text = e.number_text from dispatch.document e where e.original = 0 and d.original = 1`,
      `update dispatch.document d set number_text = regexp_replace(e.number_text, '[0-9]+$', lpad(d.number::text, 5, '0')) from dispatch.document e where e.original = 0 and d.original = 1`,
    ],
    [
      'an original went to another',
      /another than was cleared/,
      `update dispatch.dispatch set correspondent = (select id from directory.correspondent where slug = 'trial-mission-qaf') where place = 1`,
      `update dispatch.dispatch s set correspondent = (r.manifest #>> '{addressees,1,correspondent}')::uuid
        from dispatch.document d join clearance.round r on r.id = d.round where d.id = s.document and s.place = 1`,
    ],
    [
      'a signature is missing',
      /are kept/,
      `update dispatch.seal set place = place + 50`,
      `update dispatch.seal set place = place - 50`,
    ],
  ])('%s', async (_what, words, deed, undone) => {
    expect((await toldAfter(deed, undone)).join('\n')).toMatch(words);
  });

  test('a file is lost', async () => {
    const { rows } = await sql<{ sha256: string }>`select sha256 from intake.file limit 1`.execute(held.house.owner);
    const path = (held.house.files as FolderStore).path(rows[0]!.sha256);
    const content = await readFile(path);
    await rm(path);
    expect((await toldOutside(world)).map(({ what }) => what)).toEqual([expect.stringMatching(/is lost/)]);
    await writeFile(path, content);
  });

  test('a file was laid there that never arrived', async () => {
    world.memory.laid.push({ name: 'scan 7.txt', letters: 0, isRefused: false });
    const told = (await toldOutside(world)).map(({ what }) => what);
    world.memory.laid.pop();
    expect(told).toEqual(['became 0 arrivals', '2 files were laid there, 1 arrived']);
  });
});
