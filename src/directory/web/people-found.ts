import type { Choice } from '../../apps/web/ui/index.ts';
import { fold } from '../../kernel/fold.ts';
import { type Language, languages } from '../../kernel/text.ts';
import type { PersonView } from '../directory.ts';

/** A person as a field offers him: his name, and the post that he holds today. */
export const personChoice = ({ id, name, holdings }: PersonView, language: Language): Choice => ({
  id,
  label: name[language],
  hint: holdings.find(({ state }) => state === 'in-force')?.postName[language],
});

/** The people whose name or present post carries all words, in any language. */
export function peopleWith(people: readonly PersonView[], words: string): readonly PersonView[] {
  const wanted = fold(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return people.filter(({ name, holdings }) => {
    const posts = holdings.filter(({ state }) => state === 'in-force').map(({ postName }) => postName);
    const own = fold([name, ...posts].flatMap((text) => languages.map((each) => text[each])).join(' '));
    return wanted.every((word) => own.includes(word));
  });
}
