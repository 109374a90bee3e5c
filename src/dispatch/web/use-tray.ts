import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, type Query } from '../../apps/web/api.ts';

interface TrayPage<Raw> {
  readonly rows: readonly Raw[];
  readonly next: string | null;
}

/** A tray read page by page, its rows known to lists by the id that `asRow` gives them. Keep `asRow` stable. */
export function useTray<Raw, Line extends { readonly id: string }>(
  path: string,
  query: Query,
  asRow: (raw: Raw) => Line,
) {
  const result = useInfiniteQuery({
    queryKey: ['trays', path, query],
    queryFn: ({ pageParam, signal }) =>
      api.get<TrayPage<Raw>>(path, { ...query, before: pageParam, most: 100 }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  const pages = result.data?.pages;
  const items = useMemo(() => (pages ?? []).flatMap((page) => page.rows.map(asRow)), [pages, asRow]);
  return {
    items,
    hasMore: result.hasNextPage,
    isLoading: result.isFetchingNextPage,
    isFirstLoad: result.isPending,
    error: result.error,
    loadMore: () => void result.fetchNextPage(),
    reload: () => void result.refetch(),
  };
}
