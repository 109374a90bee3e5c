import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { houseForTests, type TestHouse } from '../../../test/harness/house.ts';
import { cast, must, passAll, reviewers } from '../../../test/harness/road.ts';
import { read } from '../../access/act.ts';
import { boundDirective } from '../../directives/bounds.commands.ts';
import { confirmMinute, noteMinute } from '../../directives/minute.commands.ts';
import { idOf, noteContent, savedDraft, submittedDraft, textOf } from '../../drafting/test-drafts.ts';
import { openDatabase, openPool } from '../../platform/database/connect.ts';
import { createSpelling, keyOfWord, type Spelling, type SpeltWord } from '../../platform/spelling/spelling.ts';
import { newItem } from '../../referral/test-items.ts';
import { knowledgeOfHouse } from '../checks/knowledge-of-house.ts';
import { approveRound, openRound } from '../clearance.commands.ts';
import { showRound } from '../clearance.views.ts';
import { checkText } from './checked-text.commands.ts';
import { answerFinding, showFindings } from './findings.commands.ts';

const held = houseForTests();
const person = (slug: string) => held.house.person(slug);
const found = async (who: string, draft: string, rule: string, house: TestHouse = held.house) =>
  must(await showFindings(house, person(who), draft)).findings.filter((finding) => finding.rule === rule);

/** Writes past every policy, as if it had been so before. */
const before = (
  write: (
    tx: Parameters<Parameters<ReturnType<TestHouse['owner']['transaction']>['execute']>[0]>[0],
  ) => Promise<unknown>,
) =>
  held.house.owner.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await write(tx);
  });

/** An officer of the gate who is cleared for nothing that is classified. */
beforeAll(() =>
  before((tx) => sql`update directory.person set level = 0 where slug = ${cast.correspondence}`.execute(tx)),
);

const numberOf = async (item: string): Promise<string> =>
  (
    await sql<{ n: string }>`select number_text as n from register.item where id = ${item}::uuid`.execute(
      held.house.owner,
    )
  ).rows[0]!.n;

describe('an item that is classified higher is cited', () => {
  let draft: string;
  let number: string;
  beforeAll(async () => {
    number = await numberOf(await newItem(held.house, { level: 1, subject: 'A grave matter' }));
    const text = `With reference to our note no. ${number} dated 20 November 2026, the meeting is confirmed.`;
    draft = (await submittedDraft(held.house, {}, { languages: textOf(text) })).id;
  });

  test('the officer of the gate who may read it is told, in its place, with what it is', async () => {
    const [higher] = await found(reviewers.C7, draft, 'higher-item');
    expect(higher).toMatchObject({ check: 'C7', severity: 'error', quote: number });
    expect(higher!.message.en).toContain('is confidential');
  });

  test('to the drafter, and to an officer who is not cleared for it, it is as a number that nothing has', async () => {
    const text = 'With reference to our note no. GS/IN/2026/99999 dated 20 November 2026, the meeting is confirmed.';
    const nothing = await submittedDraft(held.house, {}, { languages: textOf(text) });
    for (const who of [cast.drafter, cast.officer, cast.correspondence]) {
      const of = async (id: string) =>
        must(await showFindings(held.house, person(who), id)).findings.map(({ rule, severity }) => [rule, severity]);
      expect(await of(draft)).toEqual(await of(nothing.id));
      expect(await found(who, draft, 'higher-item')).toEqual([]);
    }
  });

  test('how many findings stood at a verdict is told to those only who may read what they rest on', async () => {
    const { house } = held;
    const round = must(await openRound(house, person(cast.correspondence), draft, person(cast.politicalAdviser)));
    await passAll(house, round.id, round.edition);
    const counts = async (who: string) =>
      must(await showRound(house, person(who), round.id)).checks.find(({ check }) => check === 'C7')!.verdict!.findings;
    expect((await counts(cast.politicalAdviser))!.open).toBeGreaterThan(0);
    expect(await counts(cast.followUp)).toEqual(await counts(cast.politicalAdviser));
    expect(await counts(cast.correspondence)).toBeNull();
    const { edition } = must(await showRound(house, person(cast.directorGeneral), round.id));
    must(await approveRound(house, person(cast.directorGeneral), round.id, edition));
    const { rows } = await sql<{ level: number }>`
      select level from clearance.finding where round = ${round.id}::uuid and rule = 'higher-item'`.execute(
      house.owner,
    );
    expect(rows.map(({ level }) => level)).toEqual([1]);
    const kept = async (who: string) =>
      must(await showRound(house, person(who), round.id))
        .checks.flatMap(({ findings }) => findings)
        .filter(({ rule }) => rule === 'higher-item').length;
    expect([await kept(cast.politicalAdviser), await kept(cast.correspondence), await kept(cast.drafter)]).toEqual([
      1, 0, 0,
    ]);
  });
});

test('a reference of a correspondent is known beside him only, since many write under the same', async () => {
  const { house } = held;
  const sender = await idOf(house, 'correspondent', 'trial-mission-bensalem');
  await newItem(house, { level: 1, sender, senderWritten: undefined, theirReference: 'BEN/77/2026' } as never);
  const text = 'With reference to your note no. BEN/77/2026, the meeting is confirmed.';
  const toHim = await submittedDraft(house, {}, { languages: textOf(text) });
  expect(await found(reviewers.C7, toHim.id, 'higher-item')).toMatchObject([{ quote: 'BEN/77/2026' }]);
  const content = await noteContent(house);
  const other = await idOf(house, 'correspondent', 'trial-mission-qaf');
  const addressees = content.addressees.map((each) => ({ ...each, correspondent: other }));
  const toAnother = await submittedDraft(house, {}, { languages: textOf(text), addressees });
  expect(await found(reviewers.C7, toAnother.id, 'higher-item')).toEqual([]);
});

test('a classified directive on the subject is a precedent for those who may read it, without its words', async () => {
  const { house } = held;
  const said = { authority: 'secretary-general', manner: 'oral', level: 1 } as const;
  const { minute } = must(
    await noteMinute(house, person('layla-vega'), {
      ...said,
      text: 'The coordination meeting takes no new obligations.',
      units: [house.unit('palestine')],
    } as never),
  );
  const { directive } = must(await confirmMinute(house, person('khalil-polaris'), minute, 1));
  const draft = await submittedDraft(
    house,
    {},
    { languages: textOf('The coordination meeting will be held in Jeddah.') },
  );
  const about = async (who: string) =>
    (await found(who, draft.id, 'on-the-subject')).filter(({ evidence }) => evidence[0]!.record === directive);
  expect(await about(cast.politicalAdviser)).toMatchObject([{ evidence: [{ quote: '…' }] }]);
  expect(JSON.stringify(await about(cast.politicalAdviser))).not.toContain('obligations');
  expect(await about(cast.correspondence)).toEqual([]);
  expect(await about(cast.drafter)).toEqual([]);
});

describe('who is to approve is known at the gate', () => {
  const lend = async (to: string, from: string, until: string): Promise<void> => {
    const post = await idOf(held.house, 'post', 'director-general');
    await before((tx) =>
      sql`insert into directory.delegation (id, post, from_person, to_person, act, from_day, to_day, reason, granted_by, confirmed_by)
        values (gen_random_uuid(), ${post}::uuid, ${person(cast.directorGeneral)}::uuid, ${person(to)}::uuid, 'approve', ${from}::date, ${until}::date, 'Absence',
          ${person(cast.directorGeneral)}::uuid, ${person(cast.secretaryGeneral)}::uuid)`.execute(tx),
    );
  };

  test('a delegation that has just expired is told to the one to whom it was given', async () => {
    const draft = await submittedDraft(held.house);
    expect(await found(cast.followUp, draft.id, 'delegation')).toEqual([]);
    await lend(cast.followUp, '2026-10-01', '2026-11-15');
    const [expired] = await found(cast.followUp, draft.id, 'delegation');
    expect(expired).toMatchObject({ check: 'C2', severity: 'error' });
    expect(expired!.message.en).toContain('15 November 2026');
    expect(await found(cast.correspondence, draft.id, 'delegation')).toEqual([]);
  });

  test('whoever drafted it himself is told that another approves', async () => {
    const draft = await submittedDraft(held.house);
    expect(await found(cast.directorGeneral, draft.id, 'drafter-approves')).toEqual([]);
    await before((tx) =>
      sql`update drafting.draft set drafter = ${person(cast.directorGeneral)}::uuid where id = ${draft.id}::uuid`.execute(
        tx,
      ),
    );
    expect(await found(cast.directorGeneral, draft.id, 'drafter-approves')).toMatchObject([{ check: 'C2' }]);
    expect(await found(cast.correspondence, draft.id, 'drafter-approves')).toEqual([]);
  });

  test('a matter that nobody of the house may approve is told to everyone who reads it', async () => {
    const draft = await submittedDraft(held.house);
    await before((tx) => sql`update directory.authority set kinds = array['letter'] where act = 'approve'`.execute(tx));
    expect(await found(cast.correspondence, draft.id, 'approver-authority')).toMatchObject([{ severity: 'error' }]);
    expect(await found(cast.drafter, draft.id, 'approver-authority')).toHaveLength(1);
    await before((tx) =>
      sql`update directory.authority set kinds = array['letter', 'note-verbale', 'contract'] where act = 'approve'`.execute(
        tx,
      ),
    );
    expect(await found(cast.drafter, draft.id, 'approver-authority')).toEqual([]);
  });
});

test('people, posts and correspondents of the directory are known as they are today', async () => {
  const { house } = held;
  const known = () => read(house, person(cast.drafter), (tx) => knowledgeOfHouse(tx, house.profile));
  const first = (await known())!;
  expect(await known()).toBe(first);
  expect(first.lexicon.entryOf('person', 'bilal-birch')).not.toBeNull();
  const name = JSON.stringify({ ar: 'هيئة الشراع الأزرق', en: 'Blue Sail Authority', fr: 'Autorité Voile bleue' });
  await before((tx) =>
    sql`insert into directory.correspondent (id, kind, class, name, addressed, languages, folded)
      values ('00000000-0000-4000-8000-000000000001', 'organisation', 'organisation', ${name}::jsonb, ${name}::jsonb, '{en}', 'blue sail authority')`.execute(
      tx,
    ),
  );
  const second = (await known())!;
  expect(second.lexicon.entryOf('organisation', '00000000-0000-4000-8000-000000000001')?.forms).toHaveLength(3);
  expect(second.profile.cast.people.find(({ id }) => id === 'bilal-birch')?.posts).toMatchObject([
    { post: 'registry-officer' },
  ]);
});

test('who holds a post of the house on the day is known from its directory', async () => {
  const draft = await submittedDraft(
    held.house,
    {},
    {
      languages: textOf('The Director-General of the Cabinet, Mr. John Smith, will receive the delegation.'),
    },
  );
  const [other] = await found(cast.correspondence, draft.id, 'not-in-office');
  expect(other).toMatchObject({ quote: 'John Smith', check: 'C5' });
  expect(other!.message.en).toContain('Jamila');
});

describe('spelling in the house', () => {
  let spelling: Spelling;
  beforeAll(() => {
    spelling = createSpelling();
  });
  afterAll(() => spelling.close());

  test('misspelt words of a saved draft are found in three languages, once the dictionaries have answered', async () => {
    const house = { ...held.house, spelling };
    const languages = [
      ...textOf('The delegation recieved the papers of the meeting.'),
      { ...textOf('Les documments de la réunion ont été transmis.')[0]!, language: 'fr' as const, authentic: false },
      { ...textOf('وقد شاركت الدول في الاجتمااع.')[0]!, language: 'ar' as const, authentic: false },
    ];
    const { id } = await savedDraft(house, {}, { languages });
    let seen = must(await showFindings(house, person(cast.drafter), id));
    const until = Date.now() + 45_000;
    while (!seen.isSpelt && Date.now() < until) seen = must(await showFindings(house, person(cast.drafter), id));
    expect(seen.isSpelt).toBe(true);
    const misspelt = seen.findings.filter(({ rule }) => rule === 'spelling').map(({ quote }) => quote);
    expect(misspelt.sort()).toEqual(['documments', 'recieved', 'الاجتمااع'].sort());
  });

  test('while the dictionaries look words up no transaction stands open, whoever asks', async () => {
    // A pool of its own: other work of the house may stand open meanwhile.
    const pool = openPool(held.house.addresses.session, 4);
    const open: number[] = [];
    const looked = new Set<string>();
    /** Knows nothing of a word until it was waited for. */
    const slow = async (words: readonly SpeltWord[], patienceMs: number): Promise<string[]> => {
      if (patienceMs > 0) {
        open.push(pool.totalCount - pool.idleCount);
        for (const word of words) looked.add(keyOfWord(word));
      }
      return words.map(keyOfWord).filter((key) => looked.has(key));
    };
    const slowly: Spelling = {
      right: async (words, ms) => new Map((await slow(words, ms)).map((key) => [key, !key.includes('recieved')])),
      near: async (words, ms) => new Map((await slow(words, ms)).map((key) => [key, ['received']])),
      close: async () => {},
    };
    const house = { ...held.house, db: openDatabase(pool), spelling: slowly };
    const text = 'The delegation recieved the papers.';
    const { id } = await savedDraft(house, {}, { languages: textOf(text) });
    const seen = must(await showFindings(house, person(cast.drafter), id));
    expect(seen.isSpelt).toBe(true);
    expect(seen.findings.find(({ rule }) => rule === 'spelling')).toMatchObject({ quote: 'recieved' });
    looked.clear();
    const { key } = seen.findings.find(({ rule }) => rule === 'spelling')!;
    const dismissed = { manner: 'dismissed', words: 'As printed.', scope: 'document' } as const;
    must(await answerFinding(house, person(cast.drafter), id, key, dismissed));
    looked.clear();
    const checked = must(await checkText(house, person(cast.drafter), { text }));
    expect(checked.findings.map(({ quote }) => quote)).toContain('recieved');
    expect(open.length).toBeGreaterThan(3);
    expect(Math.max(...open)).toBe(0);
    await house.db.destroy();
  });

  test('a house that has switched the rule off does not open its dictionaries', async () => {
    const ruleSettings = [{ rule: 'spelling', severity: 'off' as const, reason: 'Checked elsewhere' }];
    const profile = { ...held.house.profile, ruleSettings };
    const never: Spelling = {
      right: () => Promise.reject(new Error('asked')),
      near: () => Promise.reject(new Error('asked')),
      close: async () => {},
    };
    const house = { ...held.house, profile, spelling: never };
    const { id } = await savedDraft(house, {}, { languages: textOf('The delegation recieved the papers.') });
    expect(await found(cast.drafter, id, 'spelling', house)).toEqual([]);
  });
});

test('bounds of a directive that this reader may read are asked at the gate', async () => {
  const { house } = held;
  const { minute } = must(
    await noteMinute(house, person('layla-vega'), {
      authority: 'secretary-general',
      manner: 'oral',
      text: 'Helicopter landings are agreed with Protocol.',
      units: [house.unit('legal')],
    }),
  );
  const { directive } = must(await confirmMinute(house, person('khalil-polaris'), minute, 1));
  must(
    await boundDirective(house, person(cast.correspondence), directive, {
      edition: 1,
      correspondents: [],
      subjectWords: ['helicopter landings'],
    }),
  );
  const draft = await submittedDraft(house, {}, { languages: textOf('All helicopter landings are welcome.') });
  expect(await found(cast.correspondence, draft.id, 'directive-touched')).toHaveLength(1);
});
