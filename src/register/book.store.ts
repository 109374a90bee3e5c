import { sql } from 'kysely';
import type { CivilDay } from '../kernel/calendar.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { RegisterView } from './register.ts';

/** All books of the house; `mine` are those in which the reader registers himself. */
export async function allRegisters(tx: Tx): Promise<(RegisterView & { readonly central: boolean })[]> {
  const { rows } = await sql<RegisterView & { central: boolean }>`
    select r.id, r.slug, jsonb_build_object('id', u.id, 'name', u.name) as unit, u.kind = 'registry' as central, r.direction, r.name, r.pattern,
      r.yearly, r.opened_on as "openedOn", false as mine
    from register.register r join directory.unit u on u.id = r.unit order by u.kind = 'registry' desc, r.slug`.execute(
    tx,
  );
  return rows;
}

/** Opens a book of a year with its first number; false when numbers of that year are given already. */
export async function openBookRow(
  tx: Tx,
  register: string,
  year: number,
  firstNumber: number,
  from: CivilDay,
): Promise<boolean> {
  const { rows } = await sql<{ opened: boolean | null }>`
    select register.open_book(${register}::uuid, ${year}, ${firstNumber}, ${from}::date) as opened`.execute(tx);
  return rows[0]!.opened === true;
}

/** Notes what came in without a number. */
export async function addUnregistered(
  tx: Tx,
  row: {
    readonly id: string;
    readonly register: string;
    readonly received_on: CivilDay;
    readonly description: string;
    readonly received_from: string | null;
    readonly pieces: number;
    readonly recorded_by: string;
    readonly recorded_at: Date;
  },
): Promise<void> {
  await tx.insertInto('register.unregistered').values(row).execute();
}

/** What came in without a number, as a page shows it. */
export interface UnregisteredRow {
  readonly id: string;
  readonly receivedOn: CivilDay;
  readonly description: string;
  readonly receivedFrom: string | null;
  readonly pieces: number;
}

/** What a book noted without a number, newest first. */
export async function unregisteredOf(
  tx: Tx,
  register: string,
  before: string | null,
  most: number,
): Promise<UnregisteredRow[]> {
  const { rows } = await sql<UnregisteredRow>`
    select id, received_on as "receivedOn", description, received_from as "receivedFrom", pieces from register.unregistered
    where register = ${register}::uuid and (${before}::uuid is null or id < ${before}::uuid) order by id desc limit ${most}`.execute(
    tx,
  );
  return rows;
}
