import { useQuery } from '@tanstack/react-query';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { Moment, Section, TextLink } from '../../apps/web/ui/index.ts';
import type { ArrivalRow } from '../intake.ts';
import { arrivalsTexts as words } from './arrivals.text.ts';
import { fileAddress } from './take-up.ts';

/** What arrived with an item and was not attached to it, for those who keep the Registry and may read the item; nothing for others. */
export function NotAttached({ item }: { item: string }) {
  const say = useText();
  const language = useLanguage();
  const query = { state: 'registered', about: item, most: 50 };
  const { data } = useQuery({
    queryKey: ['arrivals', 'registered', item],
    queryFn: ({ signal }) => api.get<{ rows: ArrivalRow[] }>('/api/arrivals', query, signal),
  });
  const rows = (data?.rows ?? [])
    .map((row) => ({ ...row, files: row.files.filter(({ attached }) => !attached) }))
    .filter(({ files, leftOut }) => files.length + leftOut.length > 0);
  if (rows.length === 0) return null;
  return (
    <Section
      title={say(words.notAttached)}
      count={rows.reduce((sum, { files, leftOut }) => sum + files.length + leftOut.length, 0)}
    >
      {rows.map((row) => (
        <div key={row.id}>
          <p className="dispatch-note">
            <bdi>{row.title || say(words.untitled)}</bdi> · <Moment at={row.arrivedAt} />
          </p>
          <ul className="dispatches">
            {row.files.map((file) => (
              <li key={file.id}>
                <TextLink href={fileAddress(row.id, file.id)}>
                  <bdi>{file.name}</bdi>
                </TextLink>
                {file.part === 'transmission' && <> · {say(words['part-transmission'])}</>}
              </li>
            ))}
            {row.leftOut.map((part) => (
              <li key={part.name}>
                <bdi>{part.name}</bdi>: {part.why[language]}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p>{say(words.notAttachedWords)}</p>
    </Section>
  );
}
