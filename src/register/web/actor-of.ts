import type { Actor, Level, Role } from '../../access/actor.ts';
import type { Me } from '../../apps/web/me.ts';
import type { PersonId, PostId, UnitId } from '../../kernel/id.ts';
import { may } from '../register.policy.ts';
import type { ItemView, RegisterView } from '../register.ts';

/** Whoever sits here, as the policy asks of him. What was lent to him is left to the house, which decides by itself. */
export const actorOf = (me: Pick<Me, 'person' | 'level' | 'posts'>): Actor => ({
  person: me.person.id as PersonId,
  level: me.level as Level,
  principals: me.posts.map(({ unit }) => `unit:${unit}`),
  roles: me.posts.map(({ role, unit, id, manner }) => ({
    role: role as Role,
    unit: unit as UnitId,
    post: id as PostId,
    manner: manner === 'acting' ? 'acting' : 'substantive',
  })),
  delegations: [],
});

/** What the reader may do with an item at the register; the buttons that are drawn. */
export interface RegistryActs {
  readonly correct: boolean;
  readonly void: boolean;
  readonly custody: boolean;
  readonly copy: boolean;
  readonly files: boolean;
  readonly open: boolean;
}

/** The registry's acts that stand open on an item for a reader, by the policy and by where the item stands. */
export function registryActsOn(
  item: Pick<ItemView, 'state' | 'sealed' | 'openers' | 'contents'>,
  me: Pick<Me, 'person' | 'level' | 'posts'>,
  book: Pick<RegisterView, 'unit' | 'mine'> | null,
): RegistryActs {
  const actor = actorOf(me);
  const lives = item.state !== 'void';
  const keeps = lives && book !== null && book.mine;
  const openers = item.openers.map(({ id }) => id);
  return {
    correct: keeps,
    custody: keeps,
    copy: keeps,
    files: keeps && !item.sealed,
    void: keeps && item.state === 'registered' && may.void(actor, { unit: book.unit.id, central: false }),
    open: lives && item.sealed && item.contents?.openedAt === null && may.openSealed(actor, openers),
  };
}
