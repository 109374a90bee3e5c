import { useQuery } from '@tanstack/react-query';
import type { Level } from '../../access/actor.ts';
import { api } from '../../apps/web/api.ts';
import type { Story } from '../story.ts';

interface Told {
  readonly id: string;
  readonly level: Level;
}

/** The story of an item as its reader may know it. That of a classified item is asked for once, since reading it is an entry; `refetch` asks again. */
export const useStory = ({ id, level }: Told, isOn = true) =>
  useQuery({
    queryKey: ['items', id, 'story'],
    queryFn: ({ signal }) => api.get<Story>(`/api/items/${id}/story`, {}, signal),
    enabled: ({ state }) => isOn && (level === 0 || state.data === undefined),
    refetchOnWindowFocus: false,
  });
