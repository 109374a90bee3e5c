import type { Actor, Level, Role, RoleHeld } from '../../access/actor.ts';
import type { PersonId, PostId, UnitId } from '../../kernel/id.ts';
import type { MeView } from '../entry.ts';

/** Whoever sits here as the policy sees him, so that a screen asks the same question as the house before it draws an act. */
export const actorHere = (me: Pick<MeView, 'person' | 'posts' | 'level'>): Actor => ({
  person: me.person.id as PersonId,
  level: me.level as Level,
  principals: [],
  roles: me.posts.map(
    ({ id, unit, role, manner }): RoleHeld => ({
      role: role as Role,
      unit: unit as UnitId,
      post: id as PostId,
      manner: manner === 'acting' ? 'acting' : 'substantive',
    }),
  ),
  delegations: [],
});
