import { appendFile, mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EntryId } from '../kernel/id.ts';
import { openCheckpoint, readCheckpoint } from './checkpoint.ts';
import { LATEST_NAME, notesIn } from './checkpoint-log.ts';
import { type Desk, inTransaction, openDesk } from './desk.testing.ts';
import { provesConsistency } from './merkle.ts';
import { readVkey } from './note.ts';
import { type SequencerEvent, startSequencer } from './sequencer.ts';
import { consistencyProof, rootAt } from './tree.store.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const folder = () => join(desk.folder, 'checkpoints');
const start = (more: Partial<Parameters<typeof startSequencer>[0]> = {}) =>
  startSequencer({ pool: desk.sequencer, signer: desk.key, folder: folder(), ...more });
const notes = async (path = desk.checkpoints) => Array.fromAsync(notesIn(path));
const counts = async () => {
  const { rows } = await desk.owner.query(
    `select (select count(*) from ledger.entry) as entries, (select count(*) from ledger.leaf) as leaves,
      (select size from ledger.head) as size, (select coalesce(max(position) + 1, 0) from ledger.leaf) as positions`,
  );
  return rows[0];
};

const ofSequencer = "from pg_stat_activity where usename = 'diwan_sequencer' and datname = current_database()";
const cutOff = `select pg_terminate_backend(pid) ${ofSequencer} and wait_event_type = 'Lock'`;

describe('the sequencer', () => {
  it('covers an entry with a signed checkpoint, in the database and outside it, and says where it stands', async () => {
    const running = await start();
    const entry = await desk.add(1, 2);
    expect(await running.waitFor(entry)).toEqual({ done: true, value: { position: 0, size: 1 } });
    await running.stop();
    const [note] = await notes();
    const verifier = readVkey(desk.key.vkey);
    const checkpoint = verifier.done && openCheckpoint(note!, verifier.value);
    expect(checkpoint).toMatchObject({ done: true, value: { origin: 'desk.example/trial/ledger', size: 1 } });
    expect(await readFile(join(folder(), LATEST_NAME), 'utf8')).toBe(note);
  });

  it('finds new entries by itself, without being woken', async () => {
    const running = await start({ everyMs: 50 });
    await desk.add(1);
    await expect.poll(() => running.covered, { timeout: 2000 }).toBe(1);
    await desk.add(2);
    await expect.poll(() => running.covered, { timeout: 2000 }).toBe(2);
    await running.stop();
  });

  it('says after the given time that an entry is not covered', async () => {
    const running = await start();
    const unknown = '00000000-0000-7000-8000-000000000000' as EntryId;
    expect(await running.waitFor(unknown, 50)).toMatchObject({ done: false, refusal: 'not-yet-covered' });
    await running.stop();
  });

  it("takes every entry of eight writers once, a row's acts in their order, while others are still writing", async () => {
    const running = await start({ everyMs: 5 });
    const first = await desk.act(
      "insert into desk.paper (id, number) values ('00000000-0000-4000-8000-000000000001', 0)",
    );
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let n = 0; n < 25; n += 1) {
        if (n % 5 === 0)
          await desk.act('update desk.paper set number = number + 1 where id = $1', [
            '00000000-0000-4000-8000-000000000001',
          ]);
        else await desk.add(writer * 100 + n);
      }
    });
    await Promise.all(writers);
    const last = await desk.add(999);
    expect((await running.waitFor(last, 10_000)).done).toBe(true);
    expect((await running.waitFor(first)).done).toBe(true);
    await running.stop();
    expect(await counts()).toEqual({ entries: 202, leaves: 202, size: 202, positions: 202 });
    const { rows } = await desk.owner.query(
      `select e.turn from ledger.leaf l join ledger.entry e on e.id = l.entry join ledger.committed c on c.entry = e.id
       where c.row_key = '00000000-0000-4000-8000-000000000001' order by l.position`,
    );
    const turns = rows.map((row) => row.turn);
    expect(turns.length).toBe(41);
    expect(turns).toEqual(turns.toSorted((a, b) => a - b));
  });

  it('passes over an entry whose transaction is still open, and takes it after its commit', async () => {
    const running = await start({ everyMs: 20 });
    const early = '00000000-0000-7000-8000-00000000000a' as EntryId;
    await inTransaction(desk.session, async (client) => {
      await client.query("insert into ledger.entry (id, act) values ($1, 'paper.add')", [early]);
      const later = await desk.add(1);
      expect(await running.waitFor(later)).toMatchObject({ done: true, value: { position: 0 } });
      const more = await desk.add(2);
      expect(await running.waitFor(more)).toMatchObject({ done: true, value: { position: 1 } });
    });
    expect(await running.waitFor(early)).toMatchObject({ done: true, value: { position: 2 } });
    await running.stop();
  });

  it('resumes where a sequencer that was cut off in mid-batch stood', async () => {
    const running = await start({ everyMs: 1 });
    expect((await running.waitFor(await desk.add(0))).done).toBe(true);
    for (let cut = 1; cut <= 3; cut += 1) {
      await inTransaction(desk.owner, async (client) => {
        await client.query('lock table ledger.checkpoint in exclusive mode');
        await desk.add(cut);
        running.wake();
        const isBlocked = async () => (await desk.owner.query(cutOff)).rowCount;
        await expect.poll(isBlocked, { timeout: 5000 }).toBe(1);
      });
    }
    await running.stop();
    await desk.sequence();
    expect(await counts()).toEqual({ entries: 4, leaves: 4, size: 4, positions: 4 });
    const sizes = (await notes()).map((note) => readCheckpoint(note)!.size);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(sizes.at(-1)).toBe(4);
  });

  it('keeps one tree when three sequencers run, each with a log that ends with the same checkpoint', async () => {
    const places = ['one', 'two', 'three'].map((name) => join(desk.folder, name));
    const all = await Promise.all(places.map((place) => start({ folder: place, everyMs: 3 })));
    let last: EntryId | undefined;
    for (let n = 0; n < 60; n += 1) {
      last = await desk.add(n);
      all[n % 3]!.wake();
    }
    for (const running of all) expect((await running.waitFor(last!)).done).toBe(true);
    await expect.poll(() => all.map((running) => running.covered)).toEqual([60, 60, 60]);
    for (const running of all) await running.stop();
    expect(await counts()).toEqual({ entries: 60, leaves: 60, size: 60, positions: 60 });
    const ends = await Promise.all(places.map(async (place) => (await notes(join(place, 'checkpoints.log'))).at(-1)));
    expect(new Set(ends).size).toBe(1);
  });

  it('takes an import of 3,000 entries in one transaction in batches', async () => {
    await inTransaction(desk.session, async (client) => {
      await client.query(
        "insert into ledger.entry (id, act) select gen_random_uuid(), 'paper.import' from generate_series(1, 3000)",
      );
    });
    const events: SequencerEvent[] = [];
    await desk.sequence({ onEvent: (event) => events.push(event) });
    expect(events.map((event) => event.kind === 'grown' && event.entries)).toEqual([1000, 1000, 1000]);
    expect((await counts()).positions).toBe(3000);
  });

  it('proves every earlier checkpoint to be the beginning of the latest', async () => {
    for (let n = 0; n < 40; n += 1) {
      await desk.add(n);
      if (n % 7 === 0) await desk.sequence();
    }
    await desk.sequence();
    const all = (await notes()).map((note) => readCheckpoint(note)!);
    expect(all.length).toBeGreaterThanOrEqual(6);
    const latest = all.at(-1)!;
    for (const earlier of all) {
      const proof = await consistencyProof(desk.sequencer, earlier.size, latest.size);
      expect(provesConsistency(earlier.size, earlier.root, latest.size, latest.root, proof)).toBe(true);
      expect(await rootAt(desk.sequencer, earlier.size)).toEqual(earlier.root);
    }
  });

  it('signs nothing more once the tree is shorter than a checkpoint outside, and says why', async () => {
    await desk.add(1);
    await desk.add(2);
    await desk.sequence();
    await desk.behindTheBack(
      ['ledger.leaf', 'ledger.head', 'ledger.checkpoint'],
      "delete from ledger.leaf; delete from ledger.checkpoint; update ledger.head set size = 0, frontier = ''",
    );
    const events: SequencerEvent[] = [];
    const running = await start({ onEvent: (event) => events.push(event) });
    const refused = await running.waitFor(await desk.add(3), 300);
    expect(refused.done).toBe(false);
    expect(events).toMatchObject([
      { kind: 'broken', error: { finding: 'log-shorter-than-checkpoint', facts: { size: 0, checkpoint: 2 } } },
    ]);
    expect(String(running.trouble)).toContain('log-shorter-than-checkpoint');
    await running.stop();
  });

  it('signs nothing more once the tree was rewritten, even under a running sequencer', async () => {
    const events: SequencerEvent[] = [];
    const running = await start({ onEvent: (event) => events.push(event) });
    expect((await running.waitFor(await desk.add(1))).done).toBe(true);
    await desk.owner.query("update ledger.head set frontier = sha256('another past')");
    expect((await running.waitFor(await desk.add(2), 500)).done).toBe(false);
    expect(events.at(-1)).toMatchObject({ kind: 'broken', error: { finding: 'root-differs' } });
    await running.stop();
  });

  it('writes to a second place, catches up there after it was away, and does not wait for it', async () => {
    const secondFolder = join(desk.folder, 'second');
    await desk.add(1);
    await desk.sequence({ secondFolder });
    await desk.add(2);
    await desk.sequence();
    await writeFile(join(desk.folder, 'blocked'), 'a file where a folder should be');
    await desk.add(3);
    const events: SequencerEvent[] = [];
    await desk.sequence({ secondFolder: join(desk.folder, 'blocked'), onEvent: (event) => events.push(event) });
    expect(events[0]).toMatchObject({ kind: 'place-failed', place: join(desk.folder, 'blocked') });
    await desk.add(4);
    await desk.sequence({ secondFolder });
    expect((await notes(join(secondFolder, 'checkpoints.log'))).map((note) => readCheckpoint(note)!.size)).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it('cuts off what a power cut left of a half-written checkpoint, and writes it again', async () => {
    await desk.add(1);
    await desk.sequence();
    await desk.add(2);
    await desk.sequence();
    const whole = await readFile(desk.checkpoints);
    const second = whole.lastIndexOf('desk.example/trial/ledger\n2');
    for (const length of [second + 5, whole.length - 30, whole.length - 1]) {
      await truncate(desk.checkpoints, length);
      await desk.sequence();
      expect(await readFile(desk.checkpoints)).toEqual(whole);
    }
    await appendFile(desk.checkpoints, 'half a li');
    await desk.sequence();
    expect(await readFile(desk.checkpoints)).toEqual(whole);
  });

  it('does not call an entry covered while the disk refuses its checkpoint, and keeps each checkpoint once', async () => {
    await mkdir(join(folder(), LATEST_NAME, 'in the way'), { recursive: true });
    const events: SequencerEvent[] = [];
    const running = await start({ onEvent: (event) => events.push(event) });
    const entry = await desk.add(1);
    expect((await running.waitFor(entry, 300)).done).toBe(false);
    await expect.poll(() => events.at(-1)?.kind, { timeout: 20_000 }).toBe('failed');
    await rm(join(folder(), LATEST_NAME), { recursive: true });
    expect((await running.waitFor(entry)).done).toBe(true);
    await running.stop();
    expect((await notes()).length).toBe(1);
  });

  it('goes on by itself after the database was away', async () => {
    const events: SequencerEvent[] = [];
    const running = await start({ onEvent: (event) => events.push(event), everyMs: 10 });
    expect((await running.waitFor(await desk.add(1))).done).toBe(true);
    await desk.owner.query(`revoke connect on database ${desk.database.name} from public`);
    await desk.owner.query(`select pg_terminate_backend(pid) ${ofSequencer}`);
    const entry = await desk.add(2);
    await expect.poll(() => events.at(-1)?.kind, { timeout: 20_000 }).toBe('failed');
    expect(running.trouble).not.toBeNull();
    await desk.owner.query(`grant connect on database ${desk.database.name} to public`);
    expect((await running.waitFor(entry)).done).toBe(true);
    await expect.poll(() => running.trouble, { timeout: 20_000 }).toBeNull();
    await running.stop();
  });
});
