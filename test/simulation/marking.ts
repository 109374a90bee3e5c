import { sql } from 'kysely';
import { addRemark, answerRemark, settleRemark } from '../../src/drafting/remark.commands.ts';
import { bringBack } from '../../src/drafting/word/bring-back.commands.ts';
import { exportWord } from '../../src/drafting/word/export-word.commands.ts';
import { commented, edited } from '../../src/drafting/word/test-edited.ts';
import { done, type Outcome } from '../../src/kernel/outcome.ts';
import { takeIn } from '../../src/register/file.commands.ts';
import type { Act } from './acts.ts';
import { memberOf, oneOf, type Row, seen, someone, type World } from './world.ts';

const open = `state not in ('signed', 'withdrawn')`;
const written = 'current_version is not null';
const someDraft = (world: World, where = open) =>
  oneOf(world, 'drafting.draft', world.random.chance(0.9) ? `${written} and ${where}` : written);

/** Whoever may read a draft remarks on it: its unit, the Cabinet, or anybody at all. */
const reader = (world: World, draft: Row) =>
  world.random.chance(0.6) ? memberOf(world, draft['unit']) : someone(world, 'dalia-willow', 'hana-palm', 'faris-oak');

async function remark(world: World) {
  const { random, house, memory } = world;
  const draft = await someDraft(world);
  if (draft === null) return null;
  const { rows } = await sql<{ ordinal: number }>`
    select ordinal from drafting.version where draft = ${draft.id}::uuid order by ordinal desc limit 2`.execute(
    house.owner,
  );
  const text = `Is this so? ${memory.remarked.length}`;
  const words = random.chance(0.5) ? 'meeting' : random.chance(0.5) ? 'not to be found' : '';
  const form = { version: random.pick(rows).ordinal, language: 'en' as const, words, text };
  const made = await addRemark(house, reader(world, draft), draft.id, form);
  if (made.done) memory.remarked.push({ id: made.value.id, draft: draft.id, text });
  return made;
}

/** Two answer or settle at once now and then: one of them was sooner. */
async function onRemark(world: World): Promise<Outcome<unknown, string> | null> {
  const { random, house } = world;
  const found = await oneOf(world, 'drafting.remark', random.chance(0.9) ? 'settled_at is null' : 'true');
  const draft = found && (await oneOf(world, 'drafting.draft', `id = '${String(found['draft'])}'`));
  if (!found || !draft) return null;
  const isAnswer = random.chance(0.5);
  const once = () => {
    const person = reader(world, draft);
    return isAnswer ? answerRemark(house, person, found.id, 'It is.') : settleRemark(house, person, found.id);
  };
  if (random.chance(0.8)) return once();
  const both = await Promise.all([once(), once()]);
  if (both.every((one) => one.done)) throw new Error(`remark ${found.id} was answered or settled twice`);
  return both.find((one) => one.done) ?? both[0];
}

/** A draft goes out as a Word file and comes back with words typed into it, or a comment; now and then to another draft. */
async function throughWord(world: World) {
  const { random, house, memory } = world;
  const draft = await someDraft(world, `state in ('draft', 'returned')`);
  if (draft === null) return null;
  const person = memberOf(world, draft['unit']);
  const exported = await exportWord(house, person, draft.id, random.chance(0.5) ? { language: 'en' } : {});
  if (!exported.done || random.chance(0.2)) return exported;
  const words = `congress${memory.typed.length}`;
  const isComment = random.chance(0.4);
  const back = isComment
    ? await commented(exported.value.content, 'meeting', 'An expert', words).catch(() => null)
    : await edited(exported.value.content, (xml) => xml.replace('meeting', words));
  if (back === null) return done(null);
  const taken = await takeIn(house, person, back, 'draft.docx');
  if (!taken.taken) throw new Error(`our own Word file is refused: ${taken.code}`);
  const other = random.chance(0.1) ? await someDraft(world) : null;
  const target = other ?? draft;
  const order = { sha256: taken.sha256, expectedEdition: seen(world, target) };
  const brought = await bringBack(house, person, target.id, order);
  if (brought.done && target.id !== draft.id) throw new Error('a Word file of another draft was taken back');
  if (brought.done && brought.value.isSaved)
    memory.typed.push({ draft: draft.id, ordinal: brought.value.ordinal, words: isComment ? '' : words });
  return brought;
}

/** Remarks on drafts, and Word files out and back. */
export const markingActs: readonly Act[] = [
  { name: 'remark', weight: 5, run: remark },
  { name: 'on a remark', weight: 4, run: onRemark },
  { name: 'through Word', weight: 4, run: throughWord },
];
