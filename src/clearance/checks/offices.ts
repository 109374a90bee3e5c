import type { Actor, DelegationHeld, RoleHeld } from '../../access/actor.ts';
import { type Authority, type AuthorityRefusal, type Matter, mayAct } from '../../directory/authority.ts';
import type { CivilDay } from '../../kernel/calendar.ts';
import type { PersonId, PostId, UnitId } from '../../kernel/id.ts';
import type { Text } from '../../kernel/text.ts';
import type { Hindrance, MatterAtHand, OfficeBook } from './knowledge.ts';
import { approverFor } from './knowledge-of-approver.ts';

type Period = { readonly from: CivilDay; readonly to: CivilDay | null; readonly revokedOn: CivilDay | null };

/** What a directory knows of authority, past and future rows too; holdings and delegations that were confirmed only. */
export type OfficeRows = {
  readonly persons: ReadonlyMap<string, Text>;
  readonly posts: ReadonlyMap<string, Text>;
  /** The posts by the names that the profile and the texts know them by; a post of no such name is asked for by its id. */
  readonly postsNamed?: ReadonlyMap<string, string>;
  readonly authorities: readonly (Authority & Period)[];
  readonly holdings: readonly (Period & {
    readonly person: string;
    readonly post: string;
    readonly manner: 'substantive' | 'acting';
  })[];
  readonly delegations: readonly (Period & {
    readonly id: string;
    readonly post: string;
    readonly lender: string;
    readonly person: string;
    readonly act: DelegationHeld['act'];
    readonly kind: string | null;
    readonly amountUpTo: number | null;
    readonly onBehalf: boolean;
  })[];
  readonly absences: readonly {
    readonly person: string;
    readonly from: CivilDay;
    readonly to: CivilDay;
    readonly acting: string | null;
  }[];
};

type Lent = OfficeRows['delegations'][number];
type Asked = { readonly rows: OfficeRows; readonly person: string; readonly matter: Matter; readonly day: CivilDay };

const inForce = ({ from, to, revokedOn }: Period, day: CivilDay): boolean =>
  from <= day && (to === null || to >= day) && (revokedOn === null || revokedOn > day);

/** Answers who may sign or approve on a day from what the directory holds, by the same matrix that the acts ask. */
export function officeBookOf(rows: OfficeRows): OfficeBook {
  const nameOf = (person: string): Text | null => rows.persons.get(person) ?? null;
  const whyNot: OfficeBook['whyNot'] = (act, person, of, day) => {
    const asked = { rows, person, matter: { act, ...of }, day };
    return hindrance(asked) ?? absence(asked);
  };
  return {
    nameOf,
    holderOn(post, day) {
      const id = rows.postsNamed?.get(post) ?? post;
      const held = rows.holdings.filter((each) => each.post === id && inForce(each, day));
      const one = held.find(({ manner }) => manner === 'substantive') ?? held[0];
      const name = one ? nameOf(one.person) : null;
      return one && name ? { person: one.person, name, acting: one.manner === 'acting' } : null;
    },
    whyNot,
    approverOf: (matter, day, reader, drafter) => approverFor(rows, whyNot, { matter, day, reader, drafter }),
  };
}

function hindrance(asked: Asked): Hindrance | null {
  const { rows, person, matter, day } = asked;
  const decided = mayAct(linesOn(rows, day), actorOn(rows, person, day), matter);
  if (decided.done) {
    const lent =
      decided.value.manner === 'delegation'
        ? rows.delegations.find(
            (each) =>
              each.person === person &&
              each.lender === decided.value.actingFor &&
              each.post === decided.value.post &&
              inForce(each, day),
          )
        : undefined;
    return lent && !holds(rows, lent.lender, lent.post, day) ? badLender(asked, lent) : null;
  }
  return notInForce(asked) ?? said(asked, codes[decided.refusal], null, matrixOf(asked));
}

const codes: Readonly<Record<AuthorityRefusal, Hindrance['code']>> = {
  'no-authority': 'no-authority',
  'kind-not-covered': 'kind',
  'addressee-not-covered': 'addressee',
  'amount-too-high': 'amount',
  'level-too-high': 'level',
};

const linesOn = (rows: OfficeRows, day: CivilDay): Authority[] => rows.authorities.filter((each) => inForce(each, day));

const holds = (rows: OfficeRows, person: string, post: string, day: CivilDay): boolean =>
  rows.holdings.some((each) => each.person === person && each.post === post && inForce(each, day));

function actorOn(rows: OfficeRows, person: string, day: CivilDay, more: readonly Lent[] = []): Actor {
  const roles = rows.holdings
    .filter((each) => each.person === person && inForce(each, day))
    .map(({ post, manner }): RoleHeld => ({ role: 'unit-officer', unit: '' as UnitId, post: post as PostId, manner }));
  const lent = rows.delegations.filter((each) => each.person === person && inForce(each, day));
  return {
    person: person as PersonId,
    level: 2,
    principals: [],
    roles,
    delegations: [...lent, ...more].map((each) => ({
      id: each.id,
      post: each.post as PostId,
      roles: [],
      unit: '' as UnitId,
      from: each.lender as PersonId,
      act: each.act,
      kind: each.kind,
      amountUpTo: each.amountUpTo,
      onBehalf: each.onBehalf,
    })),
  };
}

/** A delegation, or a line of the matrix, that would have covered the matter and is over, was revoked, or has not begun. */
function notInForce(asked: Asked): Hindrance | null {
  const { rows, person, matter, day } = asked;
  for (const lent of rows.delegations) {
    if (lent.person !== person || inForce(lent, day)) continue;
    if (!mayAct(linesOn(rows, day), actorOn(rows, person, day, [lent]), matter).done) continue;
    return outOfForce(asked, lent, 'delegations', quoteOf(rows, lent));
  }
  for (const line of rows.authorities) {
    if (inForce(line, day) || !mayAct([line], actorOn(rows, person, day), matter).done) continue;
    return outOfForce(asked, line, 'authority matrix', line.slug ?? line.id);
  }
  return null;
}

function outOfForce(asked: Asked, period: Period, source: string, quote: string): Hindrance {
  const evidence = { source, quote, date: period.from };
  if (period.revokedOn !== null && period.revokedOn <= asked.day)
    return said(asked, 'revoked', period.revokedOn, evidence);
  if (period.from > asked.day) return said(asked, 'not-begun', period.from, evidence);
  return said(asked, 'expired', period.to, evidence);
}

/** The lender has the post no more, or never had it: in a circle when his own right to it comes back from the one he lent it to. */
function badLender(asked: Asked, lent: Lent): Hindrance {
  const { rows, day } = asked;
  const seen = new Set<string>();
  let lender: string | undefined = lent.lender;
  while (lender !== undefined && !seen.has(lender)) {
    seen.add(lender);
    if (lender === asked.person) break;
    const holder: string = lender;
    lender = rows.delegations.find(
      (each) => each.person === holder && each.post === lent.post && inForce(each, day),
    )?.lender;
  }
  const code = lender === undefined ? 'lender' : 'circular';
  return said(asked, code, null, { source: 'delegations', quote: quoteOf(rows, lent), date: lent.from });
}

const quoteOf = ({ persons, posts }: OfficeRows, { lender, person, post, from, to }: Lent): string =>
  `${persons.get(lender)?.en ?? ''} → ${persons.get(person)?.en ?? ''}: ${posts.get(post)?.en ?? ''}, ${from} – ${to ?? ''}`;

function matrixOf({ rows, person, matter, day }: Asked): Hindrance['evidence'] {
  const held = actorOn(rows, person, day).roles.map(({ post }) => post as string);
  const lines = linesOn(rows, day).filter(({ act, post }) => act === matter.act && held.includes(post));
  const shown = lines.map(({ slug, id, amountUpTo, currency }) =>
    [slug ?? id, amountUpTo === null ? null : `≤ ${amountUpTo} ${currency ?? ''}`].filter(Boolean).join(' '),
  );
  const posts = held.map((post) => rows.posts.get(post)?.en ?? post);
  return { source: 'authority matrix', quote: [posts.join(', '), ...shown].join('; '), date: null };
}

/** He is away on the day: the officer who acts for him is named. */
function absence(asked: Asked): Hindrance | null {
  const { rows, person, day } = asked;
  const away = rows.absences.find((each) => each.person === person && each.from <= day && each.to >= day);
  if (!away) return null;
  const evidence = { source: 'absences', quote: `${away.from} – ${away.to}`, date: away.from };
  const acting = away.acting === null ? null : (rows.persons.get(away.acting) ?? null);
  return { code: 'absent', day: away.to, proposed: acting ?? someoneElse(asked), evidence };
}

const said = (
  asked: Asked,
  code: Hindrance['code'],
  day: CivilDay | null,
  evidence: Hindrance['evidence'],
): Hindrance => ({ code, day, proposed: someoneElse(asked), evidence });

/** Someone who may do it on that day and is not away, whoever holds a post before whoever acts in one. */
function someoneElse({ rows, person, matter, day }: Asked): Text | null {
  const isAway = (who: string) =>
    rows.absences.some((each) => each.person === who && each.from <= day && each.to >= day);
  const lines = linesOn(rows, day);
  const held = rows.holdings
    .filter((each) => each.person !== person && inForce(each, day) && !isAway(each.person))
    .toSorted((one, two) => Number(two.manner === 'substantive') - Number(one.manner === 'substantive'));
  const one = held.find((each) => mayAct(lines, actorOn(rows, each.person, day), matter).done);
  return one ? (rows.persons.get(one.person) ?? null) : null;
}

/** What of a matter the facts of a document tell; null where too little is known to judge. */
export function matterOf(facts: {
  readonly kind: string | null;
  readonly addressees: readonly { readonly class: string | null }[] | null;
  readonly amount: MatterAtHand['amount'];
  readonly level: number | null;
}): MatterAtHand | null {
  const { kind, addressees, amount, level } = facts;
  if (kind === null || addressees === null || addressees.some((each) => each.class === null)) return null;
  return { kind, addresseeClasses: [...new Set(addressees.map((each) => each.class!))], amount, level: level ?? 0 };
}
