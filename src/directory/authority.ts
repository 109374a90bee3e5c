import type { Actor } from '../access/actor.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';

/** One line of the authority matrix, as it stands on a day (begun, not ended, not revoked). */
export interface Authority {
  readonly id: string;
  readonly slug: string | null;
  readonly post: string;
  readonly act: 'approve' | 'sign';
  readonly kinds: readonly string[];
  readonly addresseeClasses: readonly string[];
  readonly amountUpTo: number | null;
  readonly currency: string | null;
  readonly levelUpTo: number;
  readonly onBehalfOf: string | null;
}

/** What is to be approved or signed. */
export interface Matter {
  readonly act: 'approve' | 'sign';
  readonly kind: string;
  /** The class of every addressee, copies included. */
  readonly addresseeClasses: readonly string[];
  readonly amount: { readonly value: number; readonly currency: string } | null;
  readonly level: number;
}

/** Why a person may: which line of the matrix, held how, and in whose name. */
export interface Basis {
  readonly authority: string;
  readonly post: string;
  readonly manner: 'own-post' | 'acting' | 'delegation';
  /** The person whose authority is used, where it is not the actor's own. */
  readonly actingFor: string | null;
  /** The post in whose name the document is signed. */
  readonly onBehalfOf: string | null;
}

export type AuthorityRefusal =
  | 'no-authority'
  | 'amount-too-high'
  | 'level-too-high'
  | 'addressee-not-covered'
  | 'kind-not-covered';

/** How far one line of the matrix covers a matter: null when it does, else the first reason why not. */
export function shortfall(line: Authority, matter: Matter): AuthorityRefusal | null {
  if (line.act !== matter.act) return 'no-authority';
  if (!line.kinds.includes(matter.kind)) return 'kind-not-covered';
  if (!matter.addresseeClasses.every((c) => line.addresseeClasses.includes(c))) return 'addressee-not-covered';
  if (matter.level > line.levelUpTo) return 'level-too-high';
  if (matter.amount !== null && line.amountUpTo !== null) {
    if (line.currency !== null && line.currency !== matter.amount.currency) return 'amount-too-high';
    if (matter.amount.value > line.amountUpTo) return 'amount-too-high';
  }
  return null;
}

const closeness: readonly AuthorityRefusal[] = [
  'amount-too-high',
  'level-too-high',
  'addressee-not-covered',
  'kind-not-covered',
  'no-authority',
];

/**
 * Whether the actor may do the act today, and on what basis: his own post, a post that he is acting in, or a delegation. A delegation
 * lends only what the post itself has, within its own kind and amount; what was received by delegation cannot be lent on, so no chain
 * and no circle arises. The refusal names what comes closest to being covered.
 */
export function mayAct(
  authorities: readonly Authority[],
  actor: Actor,
  matter: Matter,
): Outcome<Basis, AuthorityRefusal> {
  const reasons: AuthorityRefusal[] = [];
  const ofPost = (post: string): Authority[] =>
    authorities.filter((line) => line.post === post && line.act === matter.act);
  for (const held of actor.roles) {
    for (const line of ofPost(held.post)) {
      const reason = shortfall(line, matter);
      if (reason === null) {
        return done({
          authority: line.id,
          post: line.post,
          manner: held.manner === 'acting' ? 'acting' : 'own-post',
          actingFor: null,
          onBehalfOf: line.onBehalfOf,
        });
      }
      reasons.push(reason);
    }
  }
  for (const lent of actor.delegations) {
    if (lent.act !== matter.act && lent.act !== 'any') continue;
    if (lent.kind !== null && lent.kind !== matter.kind) {
      reasons.push('kind-not-covered');
      continue;
    }
    if (lent.amountUpTo !== null && matter.amount !== null && matter.amount.value > lent.amountUpTo) {
      reasons.push('amount-too-high');
      continue;
    }
    for (const line of ofPost(lent.post)) {
      const reason = shortfall(line, matter);
      if (reason === null) {
        return done({
          authority: line.id,
          post: lent.post,
          manner: 'delegation',
          actingFor: lent.from,
          onBehalfOf: lent.onBehalf ? lent.post : line.onBehalfOf,
        });
      }
      reasons.push(reason);
    }
  }
  return refuse(closeness.find((reason) => reasons.includes(reason)) ?? 'no-authority');
}
