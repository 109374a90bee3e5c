import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../apps/web/api.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage } from '../../apps/web/i18n.tsx';
import { useNames, useProfile } from '../../apps/web/profile.ts';
import type { BriefRow, BriefView } from '../brief.ts';
import type { Saying } from '../line-words.ts';

/** The newest briefs that the reader may see. */
export const useNewestBriefs = (most = 3) =>
  useQuery({
    queryKey: ['briefs', 'newest', most],
    queryFn: ({ signal }) => api.get<{ rows: BriefRow[] }>('/api/briefs', { most }, signal),
  });

/** A brief with its lines. An issued one is opened once, since opening it is recorded; one in hand is kept true. */
export const useBrief = (id: string, isOpen: boolean) =>
  useQuery({
    queryKey: ['briefs', id],
    queryFn: ({ signal }) => api.get<BriefView>(`/api/briefs/${id}`, {}, signal),
    enabled: ({ state }) => isOpen && (state.data === undefined || state.data.state === 'draft'),
    refetchOnWindowFocus: false,
  });

/** How lines are said to this reader. */
export function useSaying(): Saying {
  const language = useLanguage();
  const { zone } = useHouse();
  const { classification } = useProfile();
  const names = useNames();
  return useMemo(
    () => ({ language, zone, neutral: classification.neutralSubject, kindName: names.kind }),
    [language, zone, classification, names],
  );
}
