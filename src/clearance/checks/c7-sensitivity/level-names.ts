import type { Profile } from '../../../directory/profile.ts';
import type { Text } from '../../../kernel/text.ts';

/** The name of the classification of a rank as a sentence has it: without its capital. */
export function levelNamed({ classification }: Profile, rank: number): Text {
  const name = classification.levels.find((level) => level.rank === rank)?.name;
  if (!name) return { ar: String(rank), en: String(rank), fr: String(rank) };
  const small = (word: string) => word[0]!.toLowerCase() + word.slice(1);
  return { ar: name.ar, en: small(name.en), fr: small(name.fr) };
}
