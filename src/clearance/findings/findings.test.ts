import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { cast, must, reviewers } from '../../../test/harness/road.ts';
import { noteContent, savedDraft, submittedDraft, textOf } from '../../drafting/test-drafts.ts';
import { saveVersion } from '../../drafting/version.commands.ts';
import { approveRound, giveVerdict, openRound } from '../clearance.commands.ts';
import { checkCodes } from '../clearance.ts';
import { showRound } from '../clearance.views.ts';
import { answerFinding, showFindings, undoAnswer } from './findings.commands.ts';

const held = houseForTests();
const wrong = 'The meeting will open on Monday, 21 November 2026.';
const person = (slug: string) => held.house.person(slug);
const weekdayIn = async (who: string, draft: string) =>
  must(await showFindings(held.house, person(who), draft)).findings.filter(({ rule }) => rule === 'weekday');
const dismissed = { manner: 'dismissed', words: 'Quoted as it was printed.', scope: 'document' } as const;

test('a wrong weekday is found in the saved text, in its place, with its evidence', async () => {
  const { id } = await savedDraft(held.house, {}, { languages: textOf(wrong) });
  const [found] = await weekdayIn(cast.drafter, id);
  expect(found).toMatchObject({ check: 'C6', field: 'body', quote: 'Monday', version: 'en', answer: null });
  expect(wrong.slice(found!.start, found!.end)).toBe('Monday');
});

test('to whoever may not read the draft it is as unknown as any', async () => {
  const { id } = await savedDraft(held.house, {}, { languages: textOf(wrong) });
  const stranger = person(cast.otherUnit);
  expect(await showFindings(held.house, stranger, id)).toMatchObject({ refusal: 'no-such-draft' });
  const [found] = await weekdayIn(cast.drafter, id);
  expect(await answerFinding(held.house, stranger, id, found!.key, dismissed)).toMatchObject({
    refusal: 'no-such-draft',
  });
});

test('what was said to a finding stays with it when the text moves, and is taken back as easily', async () => {
  const { house } = held;
  const draft = await savedDraft(house, {}, { languages: textOf(wrong) });
  const [found] = await weekdayIn(cast.drafter, draft.id);
  const { id } = must(await answerFinding(house, person(cast.drafter), draft.id, found!.key, dismissed));
  expect(await answerFinding(house, person(cast.drafter), draft.id, found!.key, dismissed)).toMatchObject({
    refusal: 'answered-already',
  });
  const [version] = textOf(wrong);
  const before = { kind: 'paragraph' as const, runs: [{ text: 'A paragraph before it.' }] };
  const languages = [{ ...version!, body: { blocks: [before, ...version!.body.blocks] } }];
  const content = await noteContent(house, { languages });
  must(await saveVersion(house, person(cast.drafter), draft.id, content, { expectedEdition: draft.edition }));
  const [moved] = await weekdayIn(cast.officer, draft.id);
  expect(moved!.start).toBeGreaterThan(found!.start);
  expect(moved!.answer).toMatchObject({ id, manner: 'dismissed', words: dismissed.words });
  must(await undoAnswer(house, person(cast.drafter), id));
  expect((await weekdayIn(cast.officer, draft.id))[0]!.answer).toBeNull();
});

test('a unit remembers nothing for the house; whoever is entitled to the check does, and it reaches other drafts without their words', async () => {
  const { house } = held;
  const text = 'The council met on Tuesday, 21 November 2026.';
  const first = await savedDraft(house, {}, { languages: textOf(text) });
  const [found] = await weekdayIn(cast.drafter, first.id);
  const forAll = { ...dismissed, scope: 'house' } as const;
  expect(await answerFinding(house, person(cast.drafter), first.id, found!.key, forAll)).toMatchObject({
    refusal: 'not-allowed',
  });
  const second = await submittedDraft(house, {}, { languages: textOf(text) });
  const entitled = person(reviewers.C6);
  const { id } = must(await answerFinding(house, entitled, second.id, found!.key, forAll));
  const [remembered] = await weekdayIn(cast.drafter, first.id);
  expect(remembered!.answer).toMatchObject({ manner: 'dismissed', scope: 'house' });
  must(await undoAnswer(house, entitled, id));
  expect((await weekdayIn(cast.drafter, first.id))[0]!.answer).toBeNull();
});

test('what nobody waives is remembered for no other draft, nor what is said on a classified one', async () => {
  const { house } = held;
  const classified = await submittedDraft(house, { level: 1 }, { languages: textOf(wrong) });
  const entitled = person(reviewers.C6);
  const seen = must(await showFindings(house, entitled, classified.id));
  expect(seen.may.remember).toEqual([]);
  const [found] = seen.findings.filter(({ rule }) => rule === 'weekday');
  const order = { ...dismissed, scope: 'house' } as const;
  expect(await answerFinding(house, entitled, classified.id, found!.key, order)).toMatchObject({
    refusal: 'classified-not-remembered',
  });
  const open = await submittedDraft(house, {}, { languages: textOf(wrong) });
  expect(must(await showFindings(house, entitled, open.id)).may.remember).not.toContain('C7');
});

test('to read the findings of a classified draft is an entry of the ledger', async () => {
  const { house } = held;
  const { id } = await submittedDraft(house, { level: 1 }, { languages: textOf(wrong) });
  must(await showFindings(house, person(reviewers.C6), id));
  const { rows } = await sql`select from ledger.entry where record = ${id}::uuid and act = 'draft.read'`.execute(
    house.owner,
  );
  expect(rows).toHaveLength(1);
});

test('the words of an answer given on another draft are not kept for those who may not read that draft', async () => {
  const { house } = held;
  const text = 'The committee met on Wednesday, 21 November 2026.';
  const elsewhere = await submittedDraft(house, { unit: house.unit('legal') }, { languages: textOf(text) });
  const [found] = await weekdayIn(reviewers.C6, elsewhere.id);
  must(await answerFinding(house, person(reviewers.C6), elsewhere.id, found!.key, { ...dismissed, scope: 'house' }));
  await sql`delete from access.access where record = ${elsewhere.id}::uuid and principal like 'unit:%'`.execute(
    house.owner,
  );
  const mine = await submittedDraft(house, {}, { languages: textOf(text) });
  const round = must(await openRound(house, person(cast.politicalAdviser), mine.id, person(cast.politicalAdviser)));
  let { edition } = round;
  for (const check of checkCodes)
    edition = must(
      await giveVerdict(house, person(reviewers[check]), round.id, check, { verdict: 'pass', edition }),
    ).edition;
  must(await approveRound(house, person(cast.directorGeneral), round.id, edition));
  const answerSeenBy = async (who: string) =>
    must(await showRound(house, person(who), round.id))
      .checks.flatMap(({ findings }) => findings)
      .find(({ rule }) => rule === 'weekday')!.answer!;
  expect((await answerSeenBy(cast.drafter)).words).toBeNull();
  expect((await answerSeenBy(reviewers.C6)).words).toBe(dismissed.words);
});

test('a verdict records how the findings stood, and an approved round keeps what it was cleared with', async () => {
  const { house } = held;
  const { id } = await submittedDraft(house, {}, { languages: textOf(wrong) });
  const round = must(await openRound(house, person(cast.politicalAdviser), id, person(cast.politicalAdviser)));
  let { edition } = round;
  for (const check of checkCodes)
    edition = must(
      await giveVerdict(house, person(reviewers[check]), round.id, check, { verdict: 'pass', edition }),
    ).edition;
  const open = must(await showRound(house, person(reviewers.C6), round.id)).checks.find(({ check }) => check === 'C6')!;
  expect(open.findings.some(({ rule }) => rule === 'weekday')).toBe(true);
  expect(open.verdict!.findings!.open).toBe(open.findings.length);
  must(await approveRound(house, person(cast.directorGeneral), round.id, edition));
  const kept = must(await showRound(house, person(cast.drafter), round.id)).checks.find(({ check }) => check === 'C6')!;
  expect(kept.findings.map(({ rule }) => rule).sort()).toEqual(open.findings.map(({ rule }) => rule).sort());
  expect(kept.verdict!.findings).toBeNull();
});
