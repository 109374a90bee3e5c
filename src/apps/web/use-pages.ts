import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, type Query } from './api.ts';
import { gather, type Page } from './pages.ts';

/** A list read page by page from `path` (`?before=…&most=…`), ready for a `VirtualList`. The topic is the first word of its query key. */
export function usePages<T extends { readonly id: string }, P extends Page<T> = Page<T>>(
  topic: string,
  path: string,
  query: Query = {},
  most = 100,
) {
  const result = useInfiniteQuery({
    queryKey: [topic, path, query],
    queryFn: ({ pageParam, signal }) => api.get<P>(path, { ...query, before: pageParam, most }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
  const pages = result.data?.pages;
  const items = useMemo(() => gather(pages ?? [], (item) => item.id), [pages]);
  return {
    items,
    /** The first page as it was answered, with what the house says beside the rows. */
    head: pages?.[0],
    total: pages?.[0]?.total,
    hasMore: result.hasNextPage,
    isLoading: result.isFetchingNextPage,
    isFirstLoad: result.isPending,
    error: result.error,
    loadMore: () => void result.fetchNextPage(),
    reload: () => void result.refetch(),
  };
}
