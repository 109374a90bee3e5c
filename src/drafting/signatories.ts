import { authoritiesOn, type Candidate, candidates } from '../directory/authority.store.ts';
import { type Authority, shortfall } from '../directory/authority.ts';
import type { Profile } from '../directory/profile.ts';
import type { Text } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { DraftContent } from './content.ts';
import { mainPosts, withoutSources } from './signatories.store.ts';

/** A post whose holder may sign a draft as it stands: for himself, or for another post; away, with who acts for him. */
export interface PossibleSignatory {
  readonly post: string;
  readonly postName: Text;
  readonly onBehalfOf: string | null;
  readonly person: string;
  readonly name: Text;
  readonly manner: Candidate['manner'];
  readonly awayUntil: string | null;
  readonly acting: Candidate['acting'];
}

/** What is to be signed, as far as the authority matrix asks. */
export interface ToSign {
  /** The draft itself. */
  readonly id: string;
  readonly kind: string;
  readonly addresseeClasses: readonly string[];
  readonly amount: string | null;
  readonly currency: string | null;
  readonly level: number;
}

const matterOf = (draft: ToSign) => ({
  act: 'sign' as const,
  kind: draft.kind,
  addresseeClasses: draft.addresseeClasses,
  amount: draft.amount === null ? null : { value: Number(draft.amount), currency: draft.currency ?? '' },
  level: draft.level,
});

/**
 * Everyone who may sign a draft today, those present first; nobody who may not read what it rests on. Whoever signs by delegation signs from his own post, in the name of the
 * post that lent him its authority.
 */
export async function possibleSignatories(tx: Tx, draft: ToSign, day: string): Promise<PossibleSignatory[]> {
  const matter = matterOf(draft);
  const lines = (await authoritiesOn(tx, 'sign', day)).filter((line) => shortfall(line, matter) === null);
  const covered = await candidates(tx, matter, day);
  const people = covered.map((one) => one.person);
  const kept = await withoutSources(tx, draft.id, people, day);
  const found = covered.filter((one) => !kept.has(one.person));
  const lent = found.filter((one) => one.manner === 'delegation').map((one) => one.person);
  const own = await mainPosts(tx, lent, day);
  return found.flatMap((one): PossibleSignatory[] => {
    const same = {
      person: one.person,
      name: one.name,
      manner: one.manner,
      awayUntil: one.awayUntil,
      acting: one.acting,
    };
    if (one.manner !== 'delegation')
      return [...behalves(lines, one.post)].map((onBehalfOf) => ({
        ...same,
        post: one.post,
        postName: one.postName,
        onBehalfOf,
      }));
    const post = own.get(one.person);
    return post ? [{ ...same, post: post.id, postName: post.name, onBehalfOf: one.post }] : [];
  });
}

const behalves = (lines: readonly Authority[], post: string): Set<string | null> =>
  new Set(lines.filter((line) => line.post === post).map((line) => line.onBehalfOf));

/** Whether the signatory of a content is one of those who may sign it. */
export const isAmong = (
  possible: readonly PossibleSignatory[],
  chosen: NonNullable<DraftContent['signatory']>,
): boolean => possible.some((one) => one.post === chosen.post && one.onBehalfOf === chosen.onBehalfOf);

/** The classes of a content's addressees; a kind that goes to nobody in particular (a press release) has those of its kind. */
export function classesOf(kind: Profile['kinds'][number], classes: readonly string[]): string[] {
  return classes.length > 0 ? [...new Set(classes)] : kind.addressees;
}
