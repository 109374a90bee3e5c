import pg from 'pg';
import type { Address } from '../../src/platform/database/connect.ts';
import { during } from './load.ts';

/**
 * The limit that registration is held against: the smallest durable transaction that does the same: an item, its party, the next number,
 * an entry; no policy, no ledger, no HTTP. The number is taken last, as in the house. Prepared statements, one connection a client.
 */
export class BareRegister {
  readonly #pool: pg.Pool;

  private constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  static async open(owner: Address): Promise<BareRegister> {
    const pool = new pg.Pool({ ...owner, max: 8 });
    await pool.query(`
      drop schema if exists bare cascade; create schema bare;
      create table bare.counter (book int, year int, last int not null, primary key (book, year));
      create table bare.item (id uuid primary key, book int not null, year int not null, number int not null, subject text not null, at timestamptz not null, unique (book, year, number));
      create table bare.party (item uuid not null, name text not null, primary key (item, name));
      create table bare.entry (id uuid primary key, item uuid not null, act text not null, at timestamptz not null default clock_timestamp());
      insert into bare.counter values (1, 2026, 0);`);
    return new BareRegister(pool);
  }

  /** Transactions per second with some clients for some seconds. */
  async run(seconds: number, clients: number): Promise<number> {
    const hands = await Promise.all(Array.from({ length: clients }, () => this.#pool.connect()));
    let next = 0;
    try {
      const { perSecond } = await during(seconds, clients, async () => {
        const hand = hands.pop()!;
        const id = crypto.randomUUID();
        next += 1;
        await hand.query({ name: 'begin', text: 'begin' });
        await hand.query({
          name: 'party',
          text: 'insert into bare.party values ($1, $2)',
          values: [id, `sender ${next}`],
        });
        await hand.query({
          name: 'item',
          text: `with n as (update bare.counter set last = last + 1 where book = 1 and year = 2026 returning last),
            i as (insert into bare.item select $1::uuid, 1, 2026, n.last, $2, now() from n)
            insert into bare.entry (id, item, act) values ($3, $1::uuid, 'item.register')`,
          values: [id, `subject ${next}`, crypto.randomUUID()],
        });
        await hand.query({ name: 'commit', text: 'commit' });
        hands.push(hand);
      });
      return perSecond;
    } finally {
      for (const hand of hands) hand.release();
    }
  }

  async close(): Promise<void> {
    await this.#pool.query('drop schema if exists bare cascade');
    await this.#pool.end();
  }
}
