import type { ComponentProps } from 'react';
import { EmptyState } from './bits.tsx';
import type { IconName } from './icon.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { VirtualList } from './virtual-list.tsx';

type ListProps<T extends { readonly id: string }> = ComponentProps<typeof VirtualList<T>>;

interface PagedListProps<T extends { readonly id: string }>
  extends Pick<ListProps<T>, 'label' | 'children' | 'onOpen' | 'rowHeight' | 'total'> {
  /** What `usePages` gave. */
  readonly pages: {
    readonly items: readonly T[];
    readonly hasMore: boolean;
    readonly isLoading: boolean;
    readonly error: Error | null;
    readonly loadMore: () => void;
    readonly reload: () => void;
  };
  /** The rows in another order than they came in. */
  readonly items?: readonly T[];
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
  /** What is said when there is nothing; never where the list could not be read. */
  readonly empty: { readonly title: string; readonly words: string; readonly icon: IconName };
}

/** The list of a desk, read page by page: its rows, what went wrong with a way to try again, and what is said when nothing is there. */
export function PagedList<T extends { readonly id: string }>({
  pages,
  items = pages.items,
  chosenId,
  onChoose,
  empty,
  ...list
}: PagedListProps<T>) {
  return (
    <>
      <ProblemNotice error={pages.error} onRetry={pages.reload} />
      <VirtualList
        {...list}
        items={items}
        selectedId={chosenId}
        onSelect={({ id }) => onChoose(id)}
        hasMore={pages.hasMore}
        isLoading={pages.isLoading}
        onMore={pages.loadMore}
        empty={
          pages.error ? null : (
            <EmptyState title={empty.title} icon={empty.icon}>
              {empty.words}
            </EmptyState>
          )
        }
      />
    </>
  );
}
