import type { Acting } from '../access/act.ts';
import { cabinetRoles, holds } from '../access/actor.ts';
import type { House } from '../directory/house.ts';
import type { ProfileKind } from '../directory/profile.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { DraftOrder } from './drafting.ts';
import { type AnsweredItem, isInForce, itemsToAnswer, type Source, sourcesRead } from './sources.store.ts';

export type SourceRefusal =
  | 'no-such-item'
  | 'no-such-record'
  | 'no-such-document'
  | 'sealed-to-you'
  | 'answer-unregistered'
  | 'answer-of-other-kind'
  | 'not-referred'
  | 'item-void';

type Wanted = Pick<DraftOrder, 'answers' | 'quotes' | 'answersWritten' | 'remedy'>;

/** Each record once: what is answered is not also quoted, and what is corrected, withdrawn or recalled is quoted. */
export function sourcesOf({ answers, quotes, remedy }: Wanted): Source[] {
  const answered = new Set(answers);
  const quoted = new Set([...quotes, ...(remedy ? [remedy.of] : [])].filter((id) => !answered.has(id)));
  return [
    ...[...answered].map((record): Source => ({ record, manner: 'answers' })),
    ...[...quoted].map((record): Source => ({ record, manner: 'quotes' })),
  ];
}

/** The sources of a draft as the actor may read them; whatever he may not read is answered like what does not exist. */
export async function readSources(
  house: House,
  { tx, actor }: Pick<Acting, 'tx' | 'actor'>,
  wanted: Wanted,
): Promise<Outcome<{ items: AnsweredItem[]; sources: Source[]; level: number }, SourceRefusal>> {
  const sources = sourcesOf(wanted);
  const answering = house.profile.purposes.filter((purpose) => purpose.needsAnswer).map((purpose) => purpose.id);
  const items = await itemsToAnswer(tx, wanted.answers, actor, answering);
  if (items.length < new Set(wanted.answers).size) return refuse('no-such-item');
  const found = await sourcesRead(
    tx,
    sources.map(({ record }) => record),
  );
  if (found.readable < sources.length) return refuse('no-such-record');
  if (found.sealed > 0) return refuse('sealed-to-you');
  if (wanted.remedy && !(await isInForce(tx, wanted.remedy.of))) return refuse('no-such-document');
  return done({ items, sources, level: found.level });
}

/**
 * Whether a kind may answer these items, and the actor may answer them: the Cabinet, or those to whom they were referred for that.
 * What stands in no register is not answered at all (R03).
 */
export function checkAnswers(
  items: readonly AnsweredItem[],
  kind: ProfileKind,
  { answersWritten }: Pick<DraftOrder, 'answersWritten'>,
  actor: Acting['actor'],
): Outcome<null, SourceRefusal> {
  if (answersWritten && items.length === 0) return refuse('answer-unregistered', { reference: answersWritten });
  for (const item of items) {
    if (item.state === 'void') return refuse('item-void');
    if (!holds(actor, cabinetRoles) && !item.referred) return refuse('not-referred');
    if (!kind.answers.includes(item.kind))
      return refuse('answer-of-other-kind', { itemKind: item.kind, kind: kind.id });
  }
  return done(null);
}
