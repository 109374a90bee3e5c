import { sql } from 'kysely';
import type { Profile } from '../../directory/profile.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { lexiconOfProfile } from '../../reading/lexicon-of-profile.ts';
import type { Knowledge } from './knowledge.ts';
import { directoryRows, withDirectory } from './knowledge-of-directory.ts';
import { knowledgeOfProfile } from './knowledge-of-profile.ts';
import { ofProfile } from './of-profile.ts';

/** The resolutions that a profile brings along are none of the directory's, and are read once. */
const withoutHouse = ofProfile(knowledgeOfProfile);

const kept = new WeakMap<Profile, { readonly stamp: string; readonly knowledge: Knowledge }>();

/**
 * What rules may ask where a house runs, before its books are opened for one reader: the profile, and in it the units, posts, people and
 * correspondents that the house's own directory has, with their days. Everyone of the house reads the directory. It is made again only
 * when the directory has changed.
 */
export async function knowledgeOfHouse(tx: Tx, profile: Profile): Promise<Knowledge> {
  const stamp = await stampOf(tx);
  const known = kept.get(profile);
  if (known?.stamp === stamp) return known.knowledge;
  const { profile: whole, persons } = withDirectory(profile, await directoryRows(tx));
  const knowledge = { ...withoutHouse(profile), profile: whole, lexicon: lexiconOfProfile(whole, persons) };
  kept.set(profile, { stamp, knowledge });
  return knowledge;
}

/** Changes with every row of the directory that is added or changed. */
async function stampOf(tx: Tx): Promise<string> {
  const of = (table: string) =>
    sql`(select concat_ws(' ', count(*), sum(xmin::text::bigint)) from ${sql.table(table)})`;
  const { rows } = await sql<{ stamp: string }>`
    select concat_ws(' / ', current_database(), ${of('directory.person')}, ${of('directory.holding')}, ${of('directory.post')},
      ${of('directory.unit')}, ${of('directory.correspondent')}) as stamp`.execute(tx);
  return rows[0]!.stamp;
}
