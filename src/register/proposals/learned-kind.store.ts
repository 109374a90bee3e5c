import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import type { EarlierKind } from './learned-kind.ts';

const mostEarlier = 12;

/** The last letters of a sender that this session may read, the newest first. What is classified or came in a closed envelope teaches nothing. */
export async function earlierKinds(tx: Tx, sender: string): Promise<EarlierKind[]> {
  const { rows } = await sql<EarlierKind>`
    select i.id as item, i.kind, (select p.value from register.proposed p where p.item = i.id and p.field = 'kind' limit 1) as instead
    from register.item i where i.sender = ${sender}::uuid and i.level = 0 and not i.sealed and i.marking is null and i.state <> 'void'
    order by i.id desc limit ${mostEarlier}`.execute(tx);
  return rows;
}
