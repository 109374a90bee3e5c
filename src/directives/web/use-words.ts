import { useQuery } from '@tanstack/react-query';
import { api } from '../../apps/web/api.ts';
import type { DirectiveView, MinuteView } from '../directives.ts';

interface Rows<T> {
  readonly rows: readonly T[];
}

const most = 200;
const none: readonly never[] = [];

/** The draft minutes on an item, newest first. */
export const useDraftMinutes = (item: string): readonly MinuteView[] =>
  useQuery({
    queryKey: ['minutes', 'on', item],
    queryFn: ({ signal }) => api.get<Rows<MinuteView>>('/api/minutes', { item, state: 'draft', most }, signal),
  }).data?.rows ?? none;

/** The directives on an item that the reader may see, newest first. */
export const useDirectivesOn = (item: string, isOn = true): readonly DirectiveView[] =>
  useQuery({
    queryKey: ['directives', 'on', item],
    queryFn: ({ signal }) => api.get<Rows<DirectiveView>>('/api/directives', { item, most }, signal),
    enabled: isOn,
  }).data?.rows ?? none;

/** The minutes that await the reader's own confirmation. */
export const useAwaiting = () =>
  useQuery({
    queryKey: ['minutes', 'awaiting'],
    queryFn: ({ signal }) => api.get<Rows<MinuteView>>('/api/minutes', { mine: true, most }, signal),
  });

/** The ids of the minutes that the reader may confirm. */
export function useConfirmable(): ReadonlySet<string> {
  const { data } = useAwaiting();
  return new Set(data?.rows.map(({ id }) => id) ?? []);
}

/** The words of a classified minute or directive with what it applies to, asked for once when its reader opens it. */
export const useOpenedWords = (path: string, edition: number, isOpen: boolean) =>
  useQuery({
    queryKey: ['words', path, edition],
    queryFn: ({ signal }) => api.get<Pick<MinuteView, 'text' | 'bounds'>>(path, {}, signal),
    enabled: ({ state }) => isOpen && state.data === undefined,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
