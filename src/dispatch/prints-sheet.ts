import type { Acting } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { nameIn } from '../drafting/manifest.store.ts';
import { showMoment } from '../kernel/dates-shown.ts';
import type { Language, Text } from '../kernel/text.ts';
import type { Sheet } from './render/desk-papers.ts';

/** The name of whoever prints, which stands at the foot of each sheet. */
export async function readerOf({ tx, actor }: Pick<Acting, 'tx' | 'actor'>): Promise<Text> {
  const { name } = await tx
    .selectFrom('directory.person')
    .select('name')
    .where('id', '=', actor.person)
    .executeTakeFirstOrThrow();
  return name as unknown as Text;
}

/** What every paper for the desks says of its printing: the letterhead, who prints it, and when. */
export const sheetFor = (house: House, language: Language, reader: Text): Sheet => ({
  letterhead: house.profile.letterhead,
  language,
  printed: { by: nameIn(reader, language), at: showMoment(house.clock(), house.zone, language) },
  trial: house.kind === 'trial',
  timestamp: house.clock(),
});

/** A level as it is printed; null where the paper is unclassified. */
export const levelName = (house: House, level: number, language: Language): string | null =>
  level === 0
    ? null
    : (house.profile.classification.levels.find((one) => one.rank === level)?.name[language] ?? String(level));
