import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../apps/web/api.ts';
import type { RegisterView } from '../register.ts';

export const registersQuery = queryOptions({
  queryKey: ['registers'],
  queryFn: ({ signal }) => api.get<{ readonly rows: readonly RegisterView[] }>('/api/registers', {}, signal),
  staleTime: 300_000,
});

/** The books of the house; null until they are known. */
export const useRegisters = (): readonly RegisterView[] | null => useQuery(registersQuery).data?.rows ?? null;
