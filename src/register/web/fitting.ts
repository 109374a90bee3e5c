import type { Choice } from '../../apps/web/ui/field.tsx';
import type { CorrespondentView } from '../../directory/directory.ts';
import { fold } from '../../kernel/fold.ts';
import type { Language } from '../../kernel/text.ts';

/** A correspondent as a choice, with the languages in which one writes to it. */
export interface CorrespondentChoice extends Choice {
  readonly languages: readonly string[];
}

const mostShown = 40;

/** The choices whose words, folded, hold every word typed; the first forty. */
export function fitting<C extends Choice>(choices: readonly C[], typed: string): C[] {
  const wanted = fold(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  return choices
    .filter(({ label, hint }) => {
      const words = fold(`${label} ${hint ?? ''}`);
      return wanted.every((word) => words.includes(word));
    })
    .slice(0, mostShown);
}

/** A correspondent in the reader's language: its name, and below it the post or organisation. */
export function correspondentChoice(row: CorrespondentView, language: Language): CorrespondentChoice {
  const hint = [row.post?.[language], row.organisationName?.[language]].filter(Boolean).join(' · ');
  return { id: row.id, label: row.name[language], languages: row.languages, ...(hint === '' ? {} : { hint }) };
}
