import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import type { Address } from '../../src/platform/database/connect.ts';
import { asOwner, type TestServer } from './server.ts';

/** A database of one test's own, with the three who enter it: the owner, the program's session role, the sequencer. */
export type FreshDatabase = {
  readonly name: string;
  readonly owner: Address;
  readonly session: Address;
  readonly sequencer: Address;
  drop(): Promise<void>;
};

/** A copy of the migrated database on the run's server. Drop it when done; connections still open are cut. */
export function freshDatabase(): Promise<FreshDatabase> {
  return cloneOf(inject('postgres'));
}

/** The same outside vitest: on a server that the caller prepared (`prepareServer`). */
export async function cloneOf(server: TestServer): Promise<FreshDatabase> {
  const name = `diwan_test_${randomBytes(6).toString('hex')}`;
  await asOwner(server.owner, [`create database ${name} template ${server.template}`]);
  const as = (user: string): Address => ({ ...server.owner, user, database: name });
  return {
    name,
    owner: as(server.owner.user),
    session: as('diwan_session'),
    sequencer: as('diwan_sequencer'),
    drop: () => asOwner(server.owner, [`drop database if exists ${name} with (force)`]),
  };
}
