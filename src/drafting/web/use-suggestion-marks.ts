import { useMemo } from 'react';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { showMoment } from '../../kernel/dates-shown.ts';
import type { Language } from '../../kernel/text.ts';
import type { SuggestionMark } from './editor/suggestion-marks.ts';
import { nameOf } from './suggested-words.tsx';
import { suggestionTexts as words } from './suggestion-words.text.ts';
import type { SuggestionState } from './use-suggestions.ts';

/** The suggestions of each language version as its editor draws them: those that stand in the text as it is being written. */
export function useSuggestionMarks({
  open,
  current,
}: Pick<SuggestionState, 'open' | 'current'>): Readonly<Partial<Record<Language, readonly SuggestionMark[]>>> {
  const say = useText();
  const reader = useLanguage();
  const { zone } = useHouse();
  const chosen = current?.id ?? null;
  return useMemo(() => {
    const marks: Partial<Record<Language, SuggestionMark[]>> = {};
    for (const each of open) {
      if (each.standing !== 'fits' || each.line !== null) continue;
      const name = nameOf(each, reader);
      const at = showMoment(new Date(each.writtenAt ?? each.madeAt), zone, reader);
      (marks[each.language] ??= []).push({
        id: each.id,
        change: each.change,
        title: say(words.by, { name, at }),
        spoken: say(words.spoken, { name }),
        isCurrent: each.id === chosen,
      });
    }
    return marks;
  }, [open, chosen, reader, zone, say]);
}
