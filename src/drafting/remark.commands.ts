import { type Acting, type ActRefusal, act, read } from '../access/act.ts';
import type { Actor } from '../access/actor.ts';
import type { House } from '../directory/house.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { type Draft, draftById } from './drafting.store.ts';
import { may } from './remark.policy.ts';
import { addRemarks, changeRemark, type OpenRemark, type RemarkRow, remarkById, remarksOf } from './remark.store.ts';
import type { RemarkRefusal } from './remark.text.ts';
import { isRemarkable, type RemarkForm, type RemarkShown, standsAt } from './remark.ts';
import { versionAt } from './view.store.ts';

/** The remarks on a draft, oldest first, with what this reader may do about each. Of a classified draft that is an entry of the ledger. */
export async function listRemarks(
  house: House,
  person: PersonId,
  draftId: string,
): Promise<Outcome<RemarkShown[], 'no-such-draft' | ActRefusal>> {
  const seen = await read(house, person, async (tx, actor) => {
    const draft = await draftById(tx, draftId);
    return (
      draft && { level: draft.level, rows: (await remarksOf(tx, draftId)).map((row) => shownTo(actor, draft, row)) }
    );
  });
  if (!seen) return refuse('no-such-draft');
  const { level, rows } = seen;
  // They quote the draft: reading those of a classified one is reading it.
  if (level === 0 || rows.length === 0) return done(rows);
  return act<RemarkShown[], never>(house, person, 'draft.read', async ({ about }) => {
    about('draft', draftId, { level, part: 'remarks' });
    return done(rows);
  });
}

function shownTo(actor: Actor, draft: Draft, { madeBy, answeredBy: _answeredBy, ...row }: RemarkRow): RemarkShown {
  const isOpen = row.settledAt === null && isRemarkable(draft.state);
  return {
    ...row,
    may: { answer: isOpen && row.answer === null, settle: isOpen && may.settle(actor, draft, madeBy) },
  };
}

/** Remarks on words of a saved version, which must stand where the remark says. */
export const addRemark = (
  house: House,
  person: PersonId,
  draftId: string,
  { version: ordinal, language, text, ...on }: RemarkForm,
): Promise<Outcome<{ id: string }, RemarkRefusal>> =>
  act(
    house,
    person,
    'remark.add',
    async ({ tx, actor, now, about }): Promise<Outcome<{ id: string }, RemarkRefusal>> => {
      const draft = await draftById(tx, draftId);
      if (draft === null) return refuse('no-such-draft');
      if (!isRemarkable(draft.state)) return refuse('not-remarkable');
      const version = await versionAt(tx, draftId, ordinal);
      if (version === null) return refuse('no-such-version');
      const whole = version.content.languages.find((each) => each.language === language);
      if (whole === undefined) return refuse('no-such-language');
      const block = standsAt(whole, on);
      if (block === 'gone') return refuse('words-not-there');
      const id = newId(now.getTime());
      await addRemarks(tx, [
        {
          id,
          draft: draftId,
          version: version.id,
          language,
          block,
          words: on.words ?? '',
          text: text.trim(),
          made_by: actor.person,
          made_at: now,
        },
      ]);
      about('draft', draftId, { remark: id, version: ordinal, language });
      return done({ id });
    },
  );

type Open = { readonly draft: Draft; readonly remark: OpenRemark };

async function openRemark({ tx }: Acting, id: string): Promise<Outcome<Open, RemarkRefusal>> {
  const remark = await remarkById(tx, id);
  const draft = remark && (await draftById(tx, remark.draft));
  if (!remark || !draft) return refuse('no-such-remark');
  if (!isRemarkable(draft.state)) return refuse('not-remarkable');
  return remark.settledAt === null ? done({ draft, remark }) : refuse('already-settled');
}

/** Answers a remark; it stays until it is settled. */
export const answerRemark = (
  house: House,
  person: PersonId,
  id: string,
  answer: string,
): Promise<Outcome<null, RemarkRefusal>> =>
  act(house, person, 'remark.answer', async (acting): Promise<Outcome<null, RemarkRefusal>> => {
    const found = await openRemark(acting, id);
    if (!found.done) return found;
    const { draft, remark } = found.value;
    if (remark.answer !== null) return refuse('already-answered');
    await changeRemark(acting.tx, id, {
      answer: answer.trim(),
      answered_by: acting.actor.person,
      answered_at: acting.now,
    });
    acting.about('draft', draft.id, { remark: id });
    return done(null);
  });

/** Settles a remark: nothing is left to be done about it. */
export const settleRemark = (house: House, person: PersonId, id: string): Promise<Outcome<null, RemarkRefusal>> =>
  act(house, person, 'remark.settle', async (acting): Promise<Outcome<null, RemarkRefusal>> => {
    const found = await openRemark(acting, id);
    if (!found.done) return found;
    const { draft, remark } = found.value;
    if (!may.settle(acting.actor, draft, remark.madeBy)) return refuse('not-allowed');
    await changeRemark(acting.tx, id, { settled_by: acting.actor.person, settled_at: acting.now });
    acting.about('draft', draft.id, { remark: id });
    return done(null);
  });
