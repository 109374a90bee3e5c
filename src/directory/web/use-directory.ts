import { useQuery } from '@tanstack/react-query';
import { api } from '../../apps/web/api.ts';
import type { DelegationView, PersonView } from '../directory.ts';
import type { PostView } from './house-tree.ts';

const none: readonly PersonView[] = [];

/** The people of the house with the posts that they held, hold and will hold. */
export function usePeople() {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['people'],
    queryFn: ({ signal }) => api.get<{ rows: readonly PersonView[] }>('/api/people', {}, signal),
  });
  return { rows: data?.rows ?? none, error, isPending, reload: () => void refetch() };
}

/** The delegations of the house, now, before and to come. */
export const useDelegations = () =>
  useQuery({
    queryKey: ['delegations'],
    queryFn: ({ signal }) => api.get<{ rows: readonly DelegationView[] }>('/api/delegations', {}, signal),
  });

/** The posts of the house with the roles that they give. */
export const usePosts = () =>
  useQuery({
    queryKey: ['posts'],
    queryFn: ({ signal }) => api.get<{ rows: readonly PostView[] }>('/api/posts', {}, signal),
  });
