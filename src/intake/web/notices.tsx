import { useQuery } from '@tanstack/react-query';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { Moment, Section, TextLink } from '../../apps/web/ui/index.ts';
import { natureTexts } from '../intake.text.ts';
import type { ArrivalRow } from '../intake.ts';
import { arrivalsTexts as words } from './arrivals.text.ts';
import { fileAddress } from './take-up.ts';

/** What mail systems answered by themselves to something that the house had sent, for those who may know of it. */
export function Notices({ about }: { about: string }) {
  const say = useText();
  const language = useLanguage();
  const query = { state: 'filed', about, most: 50 };
  const { data } = useQuery({
    queryKey: ['arrivals', 'about', about],
    queryFn: ({ signal }) => api.get<{ rows: ArrivalRow[] }>('/api/arrivals', query, signal),
  });
  const rows = data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={say(words.cameBack)} count={rows.length}>
      <ul className="dispatches">
        {rows.map((row) => (
          <li key={row.id}>
            {natureTexts[row.nature][language]}: <bdi>{row.title || say(words.untitled)}</bdi>
            <p className="dispatch-note">
              <bdi>{row.sender}</bdi> · <Moment at={row.arrivedAt} />
              {row.files[0] && (
                <>
                  {' · '}
                  <TextLink href={fileAddress(row.id, row.files[0].id)}>{say(words.readIt)}</TextLink>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
