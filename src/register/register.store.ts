import { sql } from 'kysely';
import type { Acting } from '../access/act.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { NewItem } from './registering.ts';
import type { Book, RegistrationFacts } from './registration-facts.ts';

export interface FactsAsked {
  readonly register: string | null;
  /** Without a register: the book of this unit, or else the Registry's own. */
  readonly unit: string | null;
  readonly year: number;
  readonly sender: string | null;
  readonly replyTo: string | null;
  readonly handedInBy: string | null;
  readonly hashes: readonly string[];
  readonly mainHashes: readonly string[];
  readonly openers: readonly string[];
  readonly reference: string | null;
  readonly theirDay: string | null;
}

const bookColumns = sql`r.id, r.slug, r.unit, r.pattern, r.yearly, u.kind = 'registry' as central,
  greatest(r.opened_on, c.opens_on) as "opensOn"`;

/**
 * Everything that a registration depends on, in one question; first the letter is held, so that whoever registers it at the same instant
 * comes second and is told.
 */
export async function registrationFacts(tx: Tx, asked: FactsAsked): Promise<RegistrationFacts> {
  const { rows } = await sql<{ facts: RegistrationFacts }>`
    select register.facts_of_held_letter(${JSON.stringify(asked)}::jsonb) as facts`.execute(tx);
  return rows[0]!.facts;
}

/** A book by its id, incoming unless any direction will do. */
export async function bookById(tx: Tx, id: string, anyDirection = false): Promise<Book | null> {
  const { rows } = await sql<Book>`
    select ${bookColumns} from register.register r join directory.unit u on u.id = r.unit
    left join register.counter c on c.register = r.id and c.year = 0
    where r.id = ${id}::uuid and (${anyDirection} or r.direction = 'incoming')`.execute(tx);
  return rows[0] ?? null;
}

/**
 * The last statement of a registration: writes all that goes with the item (who may read it, its files, its words, the record of a sealed
 * envelope's contents), then takes the number and writes the item and its entry.
 */
export async function enterItem(acting: Pick<Acting, 'tx' | 'entryInLastStatement'>, item: NewItem): Promise<string> {
  const { rows } = await sql<{ number: string }>`
    with given as materialized (select ${JSON.stringify(item)}::jsonb as item),
    surrounded as materialized (select given.item, register.surround(given.item) from given),
    taken as materialized (select register.number_item(surrounded.item) as number from surrounded),
    entry as (${acting.entryInLastStatement()})
    select number from taken`.execute(acting.tx);
  return rows[0]!.number;
}
