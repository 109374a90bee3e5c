import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { Icon, Loading, ProblemNotice, Timeline } from '../../apps/web/ui/index.ts';
import type { Text } from '../../kernel/text.ts';
import { boundsTexts as words } from './bounds.text.ts';
import { type BoundsEntry, boundsTold } from './bounds-told.ts';
import './bounds.css';

interface Entry extends BoundsEntry {
  readonly id: string;
  readonly at: string;
  readonly actor: Text | null;
}

/** What the ledger keeps of the bounds of a directive: each time that someone said, changed or took them away. Asked for when it is opened. */
export function BoundsHistory({ directive }: { directive: string }) {
  const say = useText();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { data, error, isLoading } = useQuery({
    queryKey: ['ledger', 'bounds', directive],
    queryFn: ({ signal }) =>
      api.get<{ rows: readonly Entry[] }>('/api/ledger/entries', { record: directive, most: 200 }, signal),
    enabled: isOpen,
  });
  const moments = (data?.rows ?? []).flatMap((entry) => {
    const told = boundsTold(entry);
    if (told === null) return [];
    const title = told === 'cleared' ? say(words.wasCleared) : say(words.wasSet, told);
    return [{ id: entry.id, at: entry.at, title, who: entry.actor?.[language] }];
  });
  return (
    <details className="bounds-more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Icon name="down" size={16} /> {say(words.history)}
      </summary>
      <ProblemNotice error={error} />
      {isLoading && <Loading rows={2} />}
      {data &&
        (moments.length === 0 ? (
          <p>{say(words.nothingKept)}</p>
        ) : (
          <Timeline label={say(words.history)} moments={moments} />
        ))}
    </details>
  );
}
