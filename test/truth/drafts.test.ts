import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read } from '../../src/access/act.ts';
import { approveRound, giveVerdict, openRound, returnRound } from '../../src/clearance/clearance.commands.ts';
import type { CheckCode } from '../../src/clearance/clearance.ts';
import { signDocument } from '../../src/dispatch/sign.commands.ts';
import { startDraft } from '../../src/drafting/start.commands.ts';
import { submitDraft, takeBackDraft, withdrawDraft } from '../../src/drafting/submit.commands.ts';
import { saveVersion } from '../../src/drafting/version.commands.ts';
import type { PersonId } from '../../src/kernel/id.ts';
import type { Outcome } from '../../src/kernel/outcome.ts';
import { houseForTests, type TestHouse } from '../harness/house.ts';
import { cast, must, noteContent, passAll, submittedNote } from '../harness/road.ts';
import { openDoor, type TestDoor } from './door.ts';
import { type Letter, letters, lettersWhere, people } from './people.ts';

/** The same for what goes out: a note of Legal Affairs on its road, read by whom, and done by whom, at every stage. */
const held = houseForTests();
let door: TestDoor;
const made: { draft: string; round: string; document: string }[] = [];
const unit = 'Ll';
const gate = 'cCADS';

/** The stages of the road with who reads the draft; what stands later is made of what stands before. */
const stages: { name: string; readers: string }[] = [
  { name: 'being written', readers: unit },
  { name: 'submitted', readers: gate + unit },
  { name: 'in a round', readers: gate + unit },
  { name: 'returned', readers: gate + unit },
  { name: 'approved', readers: gate + unit },
  { name: 'signed', readers: gate + unit },
];

/** A draft with its first version, which the Cabinet has never seen. */
async function written(house: TestHouse): Promise<string> {
  const drafter = house.person(cast.drafter);
  const started = must(
    await startDraft(house, drafter, {
      road: 'outgoing',
      kind: 'note-verbale',
      unit: house.unit('legal'),
      subject: 'A technical meeting',
      answers: [],
      quotes: [],
    }),
  );
  const content = await noteContent(house, started.proposal);
  return must(await saveVersion(house, drafter, started.id, content, { expectedEdition: started.edition })).id;
}

async function makeStage(house: TestHouse, stage: string): Promise<(typeof made)[number]> {
  const as = (slug: string): PersonId => house.person(slug);
  if (stage === 'being written') return { draft: await written(house), round: '', document: '' };
  const note = await submittedNote(house);
  const one = { draft: note.draft, round: '', document: '' };
  if (stage === 'submitted') return one;
  const round = must(await openRound(house, as(cast.correspondence), note.draft, as(cast.politicalAdviser)));
  one.round = round.id;
  if (stage === 'in a round') return one;
  if (stage === 'returned') {
    const verdict = { verdict: 'return' as const, reason: 'A reason', points: ['A point'], edition: round.edition };
    const given = must(await giveVerdict(house, as(cast.correspondence), round.id, 'C3', verdict));
    must(await returnRound(house, as(cast.correspondence), round.id, given.edition));
    return one;
  }
  const edition = await passAll(house, round.id, round.edition);
  must(await approveRound(house, as(cast.directorGeneral), round.id, edition));
  if (stage === 'signed') one.document = must(await signDocument(house, as(cast.signer), round.id)).id;
  return one;
}

beforeAll(async () => {
  door = await openDoor(held.house);
  for (const { name } of stages) made.push(await makeStage(held.house, name));
});
afterAll(() => door?.close());

const opens = async (slug: string, path: string): Promise<boolean> =>
  (await door.ask(slug, 'GET', path)).status === 200;
const lists = async (slug: string, path: string, id: string): Promise<boolean> =>
  (await door.ask(slug, 'GET', path)).body.includes(id);
const seesRow = async (slug: string, table: string, column: string, id: string): Promise<boolean> =>
  (await read(held.house, held.house.person(slug), async (tx) => {
    const { rows } = await sql`select 1 from ${sql.table(table)} where ${sql.ref(column)} = ${id}::uuid`.execute(tx);
    return rows.length > 0;
  })) ?? false;

describe.each(stages.map((stage, at) => [stage.name, stage, at] as const))('a draft %s', (name, { readers }, at) => {
  test('is read by the same people by every way of asking', async () => {
    const { draft, round } = made[at]!;
    const asked = {
      row: await lettersWhere((slug) => seesRow(slug, 'drafting.draft', 'id', draft)),
      versions: await lettersWhere((slug) => seesRow(slug, 'drafting.version', 'draft', draft)),
      page: await lettersWhere((slug) => opens(slug, `/api/drafts/${draft}`)),
      version: await lettersWhere((slug) => opens(slug, `/api/drafts/${draft}/versions/1`)),
      list: await lettersWhere((slug) => lists(slug, '/api/drafts?most=200', draft)),
      search: await lettersWhere((slug) => lists(slug, '/api/search?q=technical&most=200', draft)),
      ...(round === ''
        ? {}
        : {
            verdicts: await lettersWhere((slug) => seesRow(slug, 'clearance.round', 'id', round)),
            round: await lettersWhere((slug) => opens(slug, `/api/rounds/${round}`)),
          }),
    };
    expect(asked).toEqual(Object.fromEntries(Object.keys(asked).map((source) => [source, readers])));
    const ledger = letters.filter((letter) => letter === 'a' || readers.includes(letter)).join('');
    expect(await lettersWhere((slug) => lists(slug, `/api/ledger/entries?record=${draft}`, draft))).toBe(ledger);
  });

  test('is written by its unit, and by nobody who only reads it', async () => {
    const { draft } = made[at]!;
    const stale = { expectedEdition: 99 };
    const acts: Record<string, (person: PersonId) => Promise<Outcome<unknown, string>>> = {
      save: (person) => saveVersion(held.house, person, draft, null as never, stale),
      submit: (person) => submitDraft(held.house, person, draft, stale),
      'take back': (person) => takeBackDraft(held.house, person, draft, stale),
    };
    for (const [act, ask] of Object.entries(acts))
      expect([act, await toldBy(ask)]).toEqual([act, expected(readers, unit)]);
    const withdrawing = name === 'approved' ? gate : gate + unit;
    const withdraw = (person: PersonId) => withdrawDraft(held.house, person, draft, { ...stale, reason: 'x' });
    expect(await toldBy(withdraw)).toEqual(expected(readers, withdrawing));
  });

  test('is opened to clearance by the Cabinet alone', async () => {
    if (name === 'submitted') return;
    const open = (person: PersonId) => openRound(held.house, person, made[at]!.draft, null);
    expect(await toldBy(open)).toEqual(expected(readers, gate));
  });
});

describe('a round', () => {
  const verdicts: Record<CheckCode, string> = { C1: 'cCA', C2: 'A', C3: 'cCA', C4: 'cCA', C5: 'cC', C6: 'cCA', C7: '' };
  test.each(Object.entries(verdicts))('%s is judged by those whom the profile names', async (code, may) => {
    const { round } = made[2]!;
    const judge = (person: PersonId) =>
      giveVerdict(held.house, person, round, code as CheckCode, { verdict: 'waive', reason: ' ', edition: 99 });
    const waived = code === 'C2' || code === 'C7' ? '' : 'DS';
    const told = await toldBy(judge);
    expect(told.done).toBe('');
    if (waived !== '') expect(told).toEqual({ ...expected(stages[2]!.readers, waived), done: '' });
    const passed = await toldBy((person) =>
      giveVerdict(held.house, person, made[3]!.round, code as CheckCode, { verdict: 'pass', edition: 99 }),
    );
    expect(passed).toEqual(expected(stages[3]!.readers, may));
  });

  test('is approved by those whose authority covers it, and signed by the signatory alone', async () => {
    for (const at of [2, 3, 4, 5]) {
      const { round } = made[at]!;
      const approved = await toldBy((person) => approveRound(held.house, person, round, 99));
      expect(approved).toEqual(expected(stages[at]!.readers, 'DS'));
      const signed = await toldBy((person) => signDocument(held.house, person, round));
      expect([signed.done, signed.hidden]).toEqual(['', expected(stages[at]!.readers, '').hidden]);
    }
  });
});

test('a signed document is read by the gate, the Registry, the auditor, its unit and its signatory', async () => {
  const { document } = made[5]!;
  const readers = 'RrcCADSLla';
  expect(await lettersWhere((slug) => seesRow(slug, 'dispatch.document', 'id', document))).toBe(readers);
  expect(await lettersWhere((slug) => opens(slug, `/api/documents/${document}`))).toBe(readers);
  expect(await lettersWhere((slug) => lists(slug, '/api/documents?most=200', document))).toBe(readers);
  expect(await lettersWhere((slug) => lists(slug, '/api/search?q=technical&most=200', document))).toBe(readers);
  expect(await opens(cast.signer, `/api/documents/${document}`)).toBe(true);
});

type Told = { done: string; refused: string; hidden: string; theirs: string };
const inOrder = (found: string): string => letters.filter((letter) => found.includes(letter)).join('');
const refusals = new Set(['not-allowed', 'no-authority', 'own-draft', 'never-waived']);

/** Who is told what: done, not his to do, no such thing, or that the state or the edition does not fit (then it would be his). */
async function toldBy(ask: (person: PersonId) => Promise<Outcome<unknown, string>>): Promise<Told> {
  const told: Told = { done: '', refused: '', hidden: '', theirs: '' };
  for (const letter of letters) {
    const outcome = await ask(held.house.person(people[letter]));
    const kind = outcome.done
      ? 'done'
      : outcome.refusal.startsWith('no-such-')
        ? 'hidden'
        : refusals.has(outcome.refusal)
          ? 'refused'
          : 'theirs';
    told[kind] += letter;
  }
  return told;
}

function expected(readers: string, may: string): Told {
  const where = (fits: (letter: Letter) => boolean) => letters.filter(fits).join('');
  return {
    done: '',
    hidden: where((letter) => !readers.includes(letter)),
    refused: where((letter) => readers.includes(letter) && !may.includes(letter)),
    theirs: inOrder([...may].filter((letter) => readers.includes(letter)).join('')),
  };
}
