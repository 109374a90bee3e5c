import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.ts';
import { resolutionBookOf } from './resolution-book.ts';
import { wholeRegister } from './resolutions.store.ts';
import type { ResolutionBook } from './resolutions.ts';

let kept: { readonly stamp: string; readonly book: ResolutionBook | null } | null = null;

/**
 * The register of a house, for the rules to ask; null while nothing is held, so that nothing is said of numbers that are not. It is read
 * again only when something in it has changed: texts are long, and drafts are saved often.
 */
export async function resolutionBookOfHouse(tx: Tx): Promise<ResolutionBook | null> {
  const stamp = await stampOf(tx);
  if (kept?.stamp === stamp) return kept.book;
  const { all, holdings } = await wholeRegister(tx);
  kept = { stamp, book: all.length === 0 ? null : resolutionBookOf(all, holdings) };
  return kept.book;
}

/** Changes with every row added or changed, and differs between houses. */
async function stampOf(tx: Tx): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select concat_ws(' ', (select concat_ws(' ', count(*), sum(edition), max(id::text)) from resolutions.resolution),
      (select md5(string_agg(concat_ws(' ', id, complete), ',' order by id)) from resolutions.held)) as stamp`.execute(
    tx,
  );
  return rows[0]!.stamp;
}
