import { useQuery } from '@tanstack/react-query';
import { api } from '../../apps/web/api.ts';
import type { HandView } from '../wet/wet.ts';

const whileReadingMs = 2_000;

/** Where a document stands that is signed by hand, with its scans; asked again while one is being read. */
export const useHand = (id: string | null) =>
  useQuery({
    queryKey: ['documents', id, 'scans'],
    queryFn: ({ signal }) => api.get<HandView>(`/api/documents/${id}/scans`, {}, signal),
    enabled: id !== null,
    refetchOnWindowFocus: false,
    refetchInterval: ({ state }) => (state.data?.state === 'reading' ? whileReadingMs : false),
  });
