import { useQuery } from '@tanstack/react-query';
import { api } from '../../apps/web/api.ts';

/** How much waits for the reader, by tray. */
export const useTrayCounts = (): Readonly<Record<string, number>> =>
  useQuery({
    queryKey: ['trays', 'counts'],
    queryFn: ({ signal }) => api.get<Record<string, number>>('/api/trays/counts', {}, signal),
  }).data ?? {};
