import { type ActRefusal, act, read } from '../../access/act.ts';
import type { House } from '../../directory/house.ts';
import { draftById } from '../../drafting/drafting.store.ts';
import { newId, type PersonId } from '../../kernel/id.ts';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import { checkIds } from '../checks/finding.ts';
import { checkOf } from '../clearance.policy.ts';
import { awaitingWords } from './awaited-words.ts';
import { keyOfWords } from './finding-key.ts';
import { may } from './findings.policy.ts';
import * as store from './findings.store.ts';
import type { FindingRefusal } from './findings.text.ts';
import type { AnswerForm, FindingsOfDraft } from './findings.ts';
import { readDraft, rulesVersion } from './read-draft.ts';

type Answer<T, R extends FindingRefusal> = Promise<Outcome<T, R | ActRefusal>>;

/**
 * What the machine finds in the newest version of a draft, by the rules and the data of this moment, as far as this reader may see it.
 * Of a classified draft it is an entry of the ledger, since it quotes the text.
 */
export async function showFindings(
  house: House,
  person: PersonId,
  draftId: string,
): Answer<FindingsOfDraft, 'no-such-draft'> {
  const seen = await awaitingWords(house, (here) =>
    read(here, person, async (tx, actor, today) => {
      const draft = await draftById(tx, draftId);
      if (draft === null) return null;
      const { findings, dossier, isSpelt } = await readDraft(tx, here, actor, draft, today);
      const found: FindingsOfDraft = {
        version: await store.ordinalOf(tx, draft.current_version),
        rules: rulesVersion(house.profile),
        findings,
        isSpelt,
        may: {
          answer: may.answer(actor, draft),
          remember: checkIds.filter(
            (check) => draft.level === 0 && may.remember(actor, checkOf(house.profile.checks, check)),
          ),
          dossier: dossier !== null,
        },
      };
      return { level: draft.level, found };
    }),
  );
  if (seen === null) return refuse('no-such-draft');
  if (seen.level === 0) return done(seen.found);
  const noted = await act<null, never>(house, person, 'draft.read', async ({ about }) => {
    about('draft', draftId, { level: seen.level });
    return done(null);
  });
  return noted.done ? done(seen.found) : noted;
}

/**
 * Says something to a finding: a stated position, or a dismissal with its reason. Beyond the draft it is remembered only by whoever is
 * entitled to the check, and by its words, not by its place. The text itself is never changed here.
 */
export const answerFinding = (
  house: House,
  person: PersonId,
  draftId: string,
  key: string,
  form: AnswerForm,
): Answer<
  { id: string },
  | 'no-such-draft'
  | 'no-such-finding'
  | 'answered-already'
  | 'not-remembered'
  | 'no-dossier'
  | 'classified-not-remembered'
> =>
  awaitingWords(house, (here) =>
    act(here, person, 'finding.answer', async ({ tx, actor, now, today, about }) => {
      const draft = await draftById(tx, draftId, { lock: true });
      if (draft === null) return refuse('no-such-draft');
      if (!may.answer(actor, draft)) return refuse('not-allowed');
      const { findings, dossier } = await readDraft(tx, here, actor, draft, today);
      const finding = findings.find((one) => one.key === key);
      if (finding === undefined) return refuse('no-such-finding');
      if (finding.answer !== null) return refuse('answered-already');
      const { scope, manner } = form;
      const wide = keyOfWords(finding);
      if (scope !== 'document') {
        if (!may.remember(actor, checkOf(house.profile.checks, finding.check))) return refuse('not-allowed');
        if (wide === null) return refuse('not-remembered');
        if (draft.level > 0) return refuse('classified-not-remembered');
        if (scope === 'dossier' && dossier === null) return refuse('no-dossier');
      }
      const id = newId(now.getTime());
      await store.addAnswer(tx, {
        ...form,
        id,
        draft: draftId,
        check: finding.check,
        rule: finding.rule,
        key: scope === 'document' ? key : wide!,
        dossier: scope === 'dossier' ? dossier : null,
        by: actor.person,
        at: now,
      });
      about('draft', draftId, { answer: id, check: finding.check, rule: finding.rule, manner, scope });
      return done({ id });
    }),
  );

/** Takes an answer back: the finding is open again wherever the answer had reached. */
export const undoAnswer = (house: House, person: PersonId, id: string): Answer<{ id: string }, 'no-such-answer'> =>
  act(house, person, 'finding.reopen', async ({ tx, actor, now, about }) => {
    const answer = await store.answerForAct(tx, id);
    const draft = answer && (await draftById(tx, answer.draft));
    if (!answer || !draft) return refuse('no-such-answer');
    const isEntitled =
      answer.scope === 'document'
        ? may.answer(actor, draft)
        : may.remember(actor, checkOf(house.profile.checks, answer.check as (typeof checkIds)[number]));
    if (!isEntitled) return refuse('not-allowed');
    await store.undoAnswer(tx, id, actor.person, now);
    about('draft', answer.draft, { answer: id, check: answer.check, rule: answer.rule, scope: answer.scope });
    return done({ id });
  });
