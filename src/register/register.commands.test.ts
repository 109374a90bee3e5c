import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { requestContext } from '../access/act.ts';
import { newId } from '../kernel/id.ts';
import { registerItem } from './register.commands.ts';
import type { RegistrationForm } from './registration.ts';
import { bring, noteVerbale } from './test-forms.ts';

const held = houseForTests();
const amina = () => held.house.person('amina-cedar');
const register = (form: RegistrationForm, who = amina()) => registerItem(held.house, who, form);

async function numbers(slug = 'hq-incoming'): Promise<number[]> {
  const { rows } = await sql<{
    number: number;
  }>`select i.number from register.item i join register.register r on r.id = i.register
    where r.slug = ${slug} order by i.number`.execute(held.house.owner);
  return rows.map((row) => row.number);
}

test('a note verbale is given the next number of its register and year', async () => {
  const first = await register(noteVerbale());
  const second = await register(noteVerbale());
  expect(first).toMatchObject({ done: true, value: { number: 'GS/IN/2026/00001' } });
  expect(second).toMatchObject({ done: true, value: { number: 'GS/IN/2026/00002' } });
});

test('eight officers registering at once leave no gap and no number twice', async () => {
  const before = (await numbers()).length;
  const outcomes = await Promise.all(Array.from({ length: 40 }, () => register(noteVerbale())));
  expect(outcomes.every((outcome) => outcome.done)).toBe(true);
  const all = await numbers();
  expect(all).toEqual(Array.from({ length: before + 40 }, (_, i) => i + 1));
});

test('a registration that fails in its last step leaves no gap', async () => {
  const before = await numbers();
  await expect(register(noteVerbale({ pages: 3_000_000_000 }))).rejects.toThrow();
  const next = await register(noteVerbale());
  expect(next.done).toBe(true);
  expect(await numbers()).toEqual([...before, before.length + 1]);
});

test('the same request sent again under its key registers once', async () => {
  const form = noteVerbale();
  const repeatable = { key: newId(), hash: 'same' };
  const send = () => requestContext.run({ repeatable }, () => register(form));
  const first = await send();
  const again = await send();
  expect(again).toEqual(first);
  expect(
    await requestContext.run({ repeatable: { ...repeatable, hash: 'other' } }, () => register(noteVerbale())),
  ).toMatchObject({
    refusal: 'key-used-otherwise',
  });
});

test('of eight officers who register one letter at the same instant seven are told that it is registered', async () => {
  const form = noteVerbale({ theirReference: 'MFA/TWIN/1' });
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => register(form)));
  expect(outcomes.filter((outcome) => outcome.done)).toHaveLength(1);
  const told = outcomes.filter((outcome) => !outcome.done);
  expect(told.map((outcome) => outcome.refusal)).toEqual(told.map(() => 'already-registered'));
});

test('of two officers who register one scan at the same instant the second is told', async () => {
  const bilal = held.house.person('bilal-birch');
  for (const person of [amina(), bilal]) await bring(held.house, person, 'One scan.');
  const files = [{ sha256: await bring(held.house, amina(), 'One scan.'), name: 'scan.txt', part: 'main' as const }];
  const outcomes = await Promise.all([
    register(noteVerbale({ files })),
    register(noteVerbale({ files }), bilal),
    register(noteVerbale({ files })),
  ]);
  expect(outcomes.map((outcome) => (outcome.done ? 'done' : outcome.refusal)).sort()).toEqual([
    'already-registered',
    'already-registered',
    'done',
  ]);
});

test('the same sender, reference and date is recognised, however it is spelt', async () => {
  const first = await register(noteVerbale({ theirReference: 'MFA / TST – ٢٠٢٦/77' }));
  const again = await register(noteVerbale({ theirReference: 'mfa/tst-2026/77' }));
  if (!first.done) throw new Error(first.refusal);
  expect(again).toMatchObject({ refusal: 'already-registered', facts: { number: first.value.number } });
  expect(
    await register(noteVerbale({ theirReference: 'mfa/tst-2026/77', whyAnother: 'The mission used one number twice' })),
  ).toMatchObject({
    done: true,
  });
});

test('the same file is recognised as a second copy', async () => {
  const sha256 = await bring(held.house, amina(), 'One and the same letter');
  const files = [{ sha256, name: 'letter.txt', part: 'main' as const }];
  expect((await register(noteVerbale({ files }))).done).toBe(true);
  expect(await register(noteVerbale({ files }))).toMatchObject({ refusal: 'already-registered' });
});

test('a file that somebody else has brought is as unknown as one that nobody has', async () => {
  const sha256 = await bring(held.house, held.house.person('nadia-almond'), 'Brought by another');
  const form = (hash: string) => noteVerbale({ files: [{ sha256: hash, name: 'x.txt', part: 'main' }] });
  const foreign = await register(form(sha256));
  const unknown = await register(form('0'.repeat(64)));
  expect(foreign).toEqual(unknown);
  expect(foreign).toMatchObject({ refusal: 'file-not-brought' });
});

test('what was received long ago is registered with a reason, under a number of the year of registration', async () => {
  expect(await register(noteVerbale({ receivedOn: '2026-11-21' }))).toMatchObject({ done: true });
  expect(await register(noteVerbale({ receivedOn: '2026-11-23' }))).toMatchObject({ refusal: 'received-in-future' });
  expect(await register(noteVerbale({ receivedOn: '2026-11-18' }))).toMatchObject({
    refusal: 'late-needs-reason',
    facts: { days: 4 },
  });
  held.house.setClock('2027-01-02T08:00:00Z');
  const late = await register(noteVerbale({ receivedOn: '2026-12-31', lateReason: 'The office was closed' }));
  held.house.setClock('2026-11-22T07:00:00Z');
  expect(late).toMatchObject({ done: true, value: { number: 'GS/IN/2027/00001' } });
});

test.each([
  [{ senderWritten: undefined }, 'no-sender'],
  [{ senderWritten: undefined, sender: newId() }, 'unknown-sender'],
  [{ subject: ' ' }, 'no-subject'],
  [{ kind: 'press-release' }, 'unknown-kind'],
  [{ kind: 'publication' }, 'kind-not-registered'],
  [{ channel: 'pigeon' }, 'unknown-channel'],
  [{ urgency: 'yesterday' }, 'unknown-urgency'],
  [{ theirDate: '31/2/2026' }, 'date-does-not-exist'],
  [{ theirDate: 'next week' }, 'date-not-understood'],
  [{ theirDate: '3/4/26' }, 'date-ambiguous'],
  [{ theirDate: '25/11/2026' }, 'dated-after-receipt'],
  [{ replyTo: newId() }, 'no-such-document'],
  [{ level: 2, marking: undefined }, 'sealed-needs-openers'],
  [{ channel: 'telephone' }, 'spoken-needs-text'],
] as [Partial<RegistrationForm>, string][])('a form with %j is refused: %s', async (changes, refusal) => {
  expect(await register(noteVerbale(changes))).toMatchObject({ done: false, refusal });
});

test('a telephone instruction is registered with its words as its file', async () => {
  const said = await register(
    noteVerbale({ kind: 'instruction', channel: 'telephone', text: 'The Minister asks for the report by Sunday.' }),
    held.house.person('dalia-willow'),
  );
  expect(said.done).toBe(true);
});

test('a unit hands in what reached it, and does not thereby see it', async () => {
  const { house } = held;
  const form = noteVerbale({ handedInBy: house.unit('legal'), handedInHow: 'By e-mail to the head of the unit' });
  expect(await register(form, house.person('nadia-almond'))).toMatchObject({
    done: true,
    value: { number: expect.stringMatching(/^GS\/IN/) },
  });
  expect(await register(noteVerbale(), house.person('nadia-almond'))).toMatchObject({ refusal: 'not-allowed' });
  expect(await register(form, house.person('yusra-pine'))).toMatchObject({ refusal: 'not-allowed' });
});

test('what an office receives is numbered in its own register', async () => {
  const { house } = held;
  expect(await register(noteVerbale(), house.person('ghassan-elm'))).toMatchObject({
    done: true,
    value: { number: 'NYC/IN/2026/00001' },
  });
  const form = noteVerbale({ handedInBy: house.unit('office-new-york'), handedInHow: 'At the door' });
  expect(await register(form, house.person('huda-lotus'))).toMatchObject({
    done: true,
    value: { number: 'NYC/IN/2026/00002' },
  });
});

test('the ledger says what was done and never what the letter is about, from whom, or under which reference', async () => {
  const form = noteVerbale({
    subject: 'Quarrel over the Zephyr lagoon',
    senderWritten: 'Consulate of Nowhere',
    theirReference: 'SECRETREF/77',
  });
  expect((await register(form)).done).toBe(true);
  const { rows } = await sql<{ told: string }>`select string_agg(detail::text, ' ') as told from ledger.entry`.execute(
    held.house.owner,
  );
  expect(rows[0]!.told).not.toMatch(/zephyr|nowhere|secretref/i);
  const { rows: jobs } = await sql<{
    told: string | null;
  }>`select string_agg(data::text, ' ') as told from jobs.job`.execute(held.house.owner);
  expect(jobs[0]!.told ?? '').not.toMatch(/zephyr|nowhere|secretref|GS\/IN/i);
});
