import { sql } from 'kysely';
import type { DraftContent } from '../../src/drafting/content.ts';
import { acceptSuggestions, rejectSuggestions, suggest } from '../../src/drafting/suggestion.commands.ts';
import type { Outcome } from '../../src/kernel/outcome.ts';
import type { Act } from './acts.ts';
import { memberOf, oneOf, type Row, seen, someone, type World } from './world.ts';

/** Somebody who may read a draft would have one word of it otherwise; every such word is given once. */
async function add(world: World) {
  const { random, house, memory } = world;
  const draft = await oneOf(
    world,
    'drafting.draft',
    `current_version is not null${random.chance(0.9) ? ` and state in ('draft', 'returned', 'submitted')` : ''}`,
  );
  if (draft === null) return null;
  const { rows } = await sql<{ ordinal: number; content: DraftContent }>`
    select ordinal, content from drafting.version where draft = ${draft.id}::uuid order by ordinal desc limit 2`.execute(
    house.owner,
  );
  const { ordinal, content } = random.pick(rows);
  const { authentic: _authentic, ...text } = random.pick(content.languages);
  const words = `suggested${memory.suggested.length}x`;
  const changed = JSON.stringify(text).replace(/meeting|coordination|confirm|réunion|اجتماع/, words);
  const person = random.chance(0.6)
    ? memberOf(world, draft['unit'])
    : someone(world, 'dalia-willow', 'hana-palm', 'faris-oak');
  const form = { version: ordinal, text: JSON.parse(changed) as typeof text };
  const made = await suggest(house, person, draft.id, form);
  if (made.done) for (const id of made.value.ids) memory.suggested.push({ id, words });
  return made;
}

async function openOn(world: World): Promise<{ draft: Row; ids: string[] } | null> {
  const draft = await oneOf(
    world,
    'drafting.draft',
    'exists (select from drafting.suggestion s where s.draft = x.id and s.outcome is null)',
  );
  if (draft === null) return null;
  const { rows } = await sql<{ id: string }>`
    select id from drafting.suggestion where draft = ${draft.id}::uuid and outcome is null order by id limit 5`.execute(
    world.house.owner,
  );
  return { draft, ids: rows.map(({ id }) => id) };
}

/** Who writes the draft decides; now and then two do so at once, and one was sooner. */
async function decide(world: World): Promise<Outcome<unknown, string> | null> {
  const { random, house } = world;
  const found = await openOn(world);
  if (found === null) return null;
  const { draft, ids } = found;
  const once = (): Promise<Outcome<unknown, string>> => {
    const [person, expectedEdition] = [memberOf(world, draft['unit']), seen(world, draft)];
    return random.chance(0.6)
      ? acceptSuggestions(house, person, draft.id, { expectedEdition, ids })
      : rejectSuggestions(house, person, draft.id, ids);
  };
  if (random.chance(0.8)) return once();
  const both = await Promise.all([once(), once()]);
  return both.find((one) => one.done) ?? both[0];
}

/** Words that a reader would have otherwise. */
export const suggestingActs: readonly Act[] = [
  { name: 'suggest', weight: 5, run: add },
  { name: 'decide on suggestions', weight: 5, run: decide },
];
