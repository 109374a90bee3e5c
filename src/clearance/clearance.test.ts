import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { cast, clearedNote, must, noteContent, passAll, reviewers, submittedNote } from '../../test/harness/road.ts';
import { act } from '../access/act.ts';
import { submitDraft } from '../drafting/submit.commands.ts';
import { saveVersion } from '../drafting/version.commands.ts';
import { newId } from '../kernel/id.ts';
import { done } from '../kernel/outcome.ts';
import { approveRound, giveVerdict, openRound, returnRound, settlePoint } from './clearance.commands.ts';
import { type CheckCode, checkCodes } from './clearance.ts';
import { showRound, showTray } from './clearance.views.ts';

const held = houseForTests();
const who = (slug: string) => held.house.person(slug);
const adviser = () => who(cast.politicalAdviser);
const officer = () => who(cast.correspondence);

async function opened() {
  const note = await submittedNote(held.house);
  const round = must(await openRound(held.house, officer(), note.draft, adviser()));
  return { ...note, round: round.id, roundEdition: round.edition };
}

describe('A clearance round', () => {
  it('takes a submitted draft from seven verdicts to an approval', async () => {
    const { draft, round } = await clearedNote(held.house);
    const { rows } = await sql<{
      state: string;
      approvals: number;
    }>`select d.state, (select count(*)::int from clearance.approval a where a.round = ${round}::uuid) as approvals
      from drafting.draft d where d.id = ${draft}::uuid`.execute(held.house.owner);
    expect(rows[0]).toEqual({ state: 'approved', approvals: 1 });
  });

  it('is shown with its seven checks in the mandate’s words, and says who may approve', async () => {
    const { round } = await opened();
    const view = must(await showRound(held.house, officer(), round));
    expect(view.checks.map((row) => row.check)).toEqual([...checkCodes]);
    expect(
      view.checks.every((row) => row.mandate.ar !== '' && row.findings.every(({ check }) => check === row.check)),
    ).toBe(true);
    expect(view.approvers.length).toBeGreaterThan(0);
    expect(view.mayApprove).toBe(false);
  });

  it('does not exist for a unit, and answers it like a round that never was', async () => {
    const { draft, round } = await opened();
    const stranger = who(cast.otherUnit);
    const unknown = newId();
    for (const [real, invented] of [
      [await showRound(held.house, stranger, round), await showRound(held.house, stranger, unknown)],
      [await approveRound(held.house, stranger, round, 1), await approveRound(held.house, stranger, unknown, 1)],
      [await returnRound(held.house, stranger, round, 1), await returnRound(held.house, stranger, unknown, 1)],
      [
        await giveVerdict(held.house, stranger, round, 'C1', { verdict: 'pass', edition: 1 }),
        await giveVerdict(held.house, stranger, unknown, 'C1', { verdict: 'pass', edition: 1 }),
      ],
      [await openRound(held.house, stranger, draft, null), await openRound(held.house, stranger, unknown, null)],
    ]) {
      expect(real).toEqual(invented);
    }
    expect((await showTray(held.house, stranger, null, 50)).rows).toEqual([]);
  });

  it('names an adviser for check 7, who is one and did not write the draft', async () => {
    const { draft } = await submittedNote(held.house);
    expect(await openRound(held.house, officer(), draft, null)).toMatchObject({ refusal: 'adviser-needed' });
    expect(await openRound(held.house, officer(), draft, officer())).toMatchObject({ refusal: 'not-an-adviser' });
    expect(await openRound(held.house, who(cast.legalAdviser), draft, adviser())).toMatchObject({ done: true });
    expect(await openRound(held.house, officer(), draft, adviser())).toMatchObject({ refusal: 'already-open' });
  });
});

describe('Who gives which verdict', () => {
  const people = { ...cast, privateSecretary: 'layla-vega', assistant: 'murad-canopus' };
  it.each(Object.entries(people))('%s: only the checks that the profile entitles to', async (role, slug) => {
    const { round } = await opened();
    const given: CheckCode[] = [];
    for (const check of checkCodes) {
      const edition = await sql<{
        edition: number;
      }>`select edition from clearance.round where id = ${round}::uuid`.execute(held.house.owner);
      const outcome = await giveVerdict(held.house, who(slug), round, check, {
        verdict: 'pass',
        edition: edition.rows[0]!.edition,
      });
      if (outcome.done) given.push(check);
    }
    const entitled: Record<string, CheckCode[]> = {
      correspondence: ['C1', 'C3', 'C4', 'C5', 'C6'],
      followUp: ['C1', 'C3', 'C4', 'C5', 'C6'],
      legalAdviser: ['C1', 'C2', 'C3', 'C4', 'C6'],
      politicalAdviser: ['C1', 'C2', 'C3', 'C4', 'C6', 'C7'],
    };
    expect(given).toEqual(entitled[role] ?? []);
  });

  it('is never the drafter, even one who holds a post of the Cabinet', async () => {
    const { round } = await opened();
    await expect(
      act(held.house, officer(), 'verdict.give', async ({ tx, now, about }) => {
        about('draft', null);
        const { rows } = await sql<{ draft: string; hash: string; author: string }>`select draft, manifest_hash as hash,
          (select drafter from drafting.draft d where d.id = r.draft) as author from clearance.round r where id = ${round}::uuid`.execute(
          tx,
        );
        const { draft, hash, author } = rows[0]!;
        await sql`insert into clearance.verdict (id, round, draft, check_code, verdict, given_by, given_as, given_at, manifest_hash)
          values (${newId()}::uuid, ${round}::uuid, ${draft}::uuid, 'C1', 'pass', ${author}::uuid, (select id from directory.post limit 1), ${now}, ${hash})`.execute(
          tx,
        );
        return done(null);
      }),
    ).rejects.toThrow(/Whoever wrote a version/);
  });

  it.each(['C2', 'C7'] as const)('waives %s never, not even the Secretary-General', async (check) => {
    const { round, roundEdition } = await opened();
    expect(
      await giveVerdict(held.house, who(cast.secretaryGeneral), round, check, {
        verdict: 'waive',
        reason: 'urgent',
        edition: roundEdition,
      }),
    ).toMatchObject({ refusal: 'never-waived' });
  });

  it('waives another check with a reason, by the rank that the profile names', async () => {
    const { round, roundEdition } = await opened();
    expect(
      await giveVerdict(held.house, officer(), round, 'C4', {
        verdict: 'waive',
        reason: 'urgent',
        edition: roundEdition,
      }),
    ).toMatchObject({ refusal: 'not-allowed' });
    expect(
      await giveVerdict(held.house, who(cast.directorGeneral), round, 'C4', {
        verdict: 'waive',
        edition: roundEdition,
      }),
    ).toMatchObject({ refusal: 'reason-needed' });
    expect(
      await giveVerdict(held.house, who(cast.directorGeneral), round, 'C4', {
        verdict: 'waive',
        reason: 'urgent',
        edition: roundEdition,
      }),
    ).toMatchObject({ done: true });
  });

  it('tells the second of two officers on the same check', async () => {
    const { round, roundEdition } = await opened();
    const both = await Promise.all(
      [officer(), who(cast.followUp)].map((p) =>
        giveVerdict(held.house, p, round, 'C6', { verdict: 'pass', edition: roundEdition }),
      ),
    );
    expect(both.filter((o) => o.done)).toHaveLength(1);
    expect(both.find((o) => !o.done)).toMatchObject({ refusal: 'already-given', facts: { check: 'C6' } });
  });
});

describe('A return', () => {
  it('comes back as a list to tick off; the next round asks only the touched checks again', async () => {
    const { draft, round, roundEdition } = await opened();
    const edition = await passAll(held.house, round, roundEdition, ['C1', 'C2', 'C3', 'C5', 'C7']);
    must(
      await giveVerdict(held.house, who(cast.followUp), round, 'C6', {
        verdict: 'return',
        points: ['The weekday is wrong', 'Write the sum in words'],
        edition,
      }),
    );
    expect(await approveRound(held.house, who(cast.directorGeneral), round, edition + 1)).toMatchObject({
      refusal: 'verdicts-missing',
      facts: { checks: ['C4', 'C6'] },
    });
    must(await returnRound(held.house, officer(), round, edition + 1));

    const { rows } = await sql<{
      id: string;
      text: string;
    }>`select id, text from clearance.point where draft = ${draft}::uuid order by text`.execute(held.house.owner);
    expect(rows.map((row) => row.text)).toEqual(['The weekday is wrong', 'Write the sum in words']);
    const current = async () =>
      (
        await sql<{
          edition: number;
          content: never;
        }>`select d.edition, v.content from drafting.draft d join drafting.version v on v.id = d.current_version where d.id = ${draft}::uuid`.execute(
          held.house.owner,
        )
      ).rows[0]!;
    const drafter = who(cast.drafter);
    const content = await noteContent(held.house, (await current()).content, 'Another text altogether.');
    const enclosed = { ...content, basis: [{ manner: 'resolution' as const, citation: 'Resolution 1/51-ORG' }] };
    const saved = must(
      await saveVersion(
        held.house,
        drafter,
        draft,
        { ...((await current()).content as typeof content), basis: enclosed.basis },
        { expectedEdition: (await current()).edition },
      ),
    );
    const submit = () => submitDraft(held.house, drafter, draft, { expectedEdition: saved.edition });
    expect(await submit()).toMatchObject({ refusal: 'points-unsettled', facts: { count: 2 } });
    for (const point of rows) must(await settlePoint(held.house, drafter, point.id, 'done'));
    must(await submit());
    expect(await settlePoint(held.house, drafter, rows[0]!.id, 'again')).toMatchObject({ refusal: 'already-settled' });

    const second = must(await openRound(held.house, officer(), draft, null));
    expect(second).toMatchObject({ touched: ['C1', 'C2'], parts: ['basis'] });
    const view = must(await showRound(held.house, officer(), second.id));
    expect(view.checks.filter((row) => row.verdict !== null).map((row) => row.check)).toEqual(['C3', 'C5', 'C7']);
    expect(view.checks.find((row) => row.check === 'C3')!.verdict).toMatchObject({
      carriedFrom: 1,
      by: who(reviewers.C3),
    });
  });

  it('needs a reason, and something that was returned', async () => {
    const { round, roundEdition } = await opened();
    expect(
      await giveVerdict(held.house, officer(), round, 'C3', { verdict: 'return', edition: roundEdition }),
    ).toMatchObject({ refusal: 'reason-needed' });
    expect(await returnRound(held.house, officer(), round, roundEdition)).toMatchObject({
      refusal: 'nothing-returned',
    });
  });
});

describe('An approval', () => {
  it('is refused to who gave more than one verdict, in the program and in the database', async () => {
    const { draft, round, roundEdition } = await opened();
    const edition = await passAll(held.house, round, roundEdition);
    expect(await approveRound(held.house, who(cast.legalAdviser), round, edition)).toMatchObject({
      refusal: 'no-authority',
    });
    await expect(
      act(held.house, who(cast.directorGeneral), 'round.approve', async ({ tx, now, about }) => {
        about('draft', draft);
        await sql`insert into clearance.approval (id, round, draft, approved_by, approved_as, authority, manifest_hash, at)
          select ${newId()}::uuid, r.id, r.draft, ${who(cast.legalAdviser)}::uuid, (select id from directory.post limit 1), 'x', r.manifest_hash, ${now} from clearance.round r where r.id = ${round}::uuid`.execute(
          tx,
        );
        return done(null);
      }),
    ).rejects.toThrow(/at most one verdict/);
  });

  it('is impossible in the database with six verdicts, or for another manifest', async () => {
    const { draft, round, roundEdition } = await opened();
    await passAll(held.house, round, roundEdition, checkCodes.slice(0, 6));
    const attempt = (hash: string | null) =>
      act(held.house, who(cast.directorGeneral), 'round.approve', async ({ tx, now, about }) => {
        about('draft', draft);
        await sql`insert into clearance.approval (id, round, draft, approved_by, approved_as, authority, manifest_hash, at)
          select ${newId()}::uuid, r.id, r.draft, ${who(cast.directorGeneral)}::uuid, (select id from directory.post limit 1), 'x', coalesce(${hash}, r.manifest_hash), ${now}
          from clearance.round r where r.id = ${round}::uuid`.execute(tx);
        return done(null);
      });
    await expect(attempt(null)).rejects.toThrow(/all seven verdicts/);
    await expect(attempt('0'.repeat(64))).rejects.toThrow(/belong to the manifest/);
  });

  it('is refused when what would leave has changed since the round was opened', async () => {
    const { round, roundEdition } = await opened();
    const edition = await passAll(held.house, round, roundEdition);
    await act(held.house, who(cast.administrator), 'correspondent.change', async ({ tx, about }) => {
      about('correspondent', null);
      await sql`update directory.channel set address = 'moved@example.org' where channel = 'e-mail' and correspondent = (select id from directory.correspondent where slug = 'trial-mission-qaf')`.execute(
        tx,
      );
      return done(null);
    });
    expect(await approveRound(held.house, who(cast.directorGeneral), round, edition)).toMatchObject({
      refusal: 'manifest-changed',
      facts: { parts: ['addressees'] },
    });
  });

  it('is refused to someone who looked at an earlier state', async () => {
    const { round, roundEdition } = await opened();
    const edition = await passAll(held.house, round, roundEdition);
    expect(await approveRound(held.house, who(cast.directorGeneral), round, edition - 1)).toMatchObject({
      refusal: 'changed-meanwhile',
    });
  });
});
