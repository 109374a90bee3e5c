import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useText } from '../i18n.tsx';
import { announcedSize, wantsMore } from '../pages.ts';
import { nextRow, rowsToDraw } from './list-keys.ts';
import { uiTexts } from './ui.text.ts';

interface VirtualListProps<T extends { readonly id: string }> {
  readonly label: string;
  readonly items: readonly T[];
  /** Draws a row, usually a `Row`. No buttons inside: a row is one thing to choose. */
  readonly children: (item: T, state: { isSelected: boolean; isActive: boolean }) => ReactNode;
  readonly selectedId?: string | null;
  /** Selection follows the focus: arrows and clicks call it. */
  readonly onSelect?: (item: T) => void;
  /** Enter or double click. */
  readonly onOpen?: (item: T) => void;
  /** Height of every row in CSS pixels. */
  readonly rowHeight?: number;
  readonly total?: number | undefined;
  readonly hasMore?: boolean;
  readonly isLoading?: boolean;
  readonly onMore?: () => void;
  readonly empty?: ReactNode;
  readonly autoFocus?: boolean;
}

/** A list of any length: draws only what is in sight, fetches the next page before it is needed, and stays a listbox for a reader's ear. */
export function VirtualList<T extends { readonly id: string }>(props: VirtualListProps<T>) {
  const { label, items, children, selectedId = null, onSelect, onOpen, rowHeight = 68, hasMore = false } = props;
  const { isLoading = false, total, onMore, empty, autoFocus = false } = props;
  const say = useText();
  const base = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(selectedId);
  const [knownId, setKnownId] = useState(selectedId);
  if (knownId !== selectedId) {
    setKnownId(selectedId);
    setActiveId(selectedId);
  }
  const found = items.findIndex((item) => item.id === activeId);
  const active = found >= 0 ? found : items.findIndex((item) => item.id === selectedId);

  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (row) => items[row]?.id ?? row,
    overscan: 6,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) =>
      rowsToDraw({ start: startIndex, end: endIndex, overscan, count }, active),
  });
  const rows = virtual.getVirtualItems();
  const lastVisible = virtual.range?.endIndex ?? 0;

  const showActive = useEffectEvent(() => {
    if (active >= 0) virtual.scrollToIndex(active, { align: 'auto' });
  });
  useEffect(() => showActive(), [selectedId]);

  const askMore = useEffectEvent(() => onMore?.());
  const isWanting = wantsMore({ lastVisible, loaded: items.length, hasMore, isLoading });
  useEffect(() => {
    if (isWanting) askMore();
  }, [isWanting, items.length]);
  useEffect(() => {
    if (autoFocus) scroller.current?.focus();
  }, [autoFocus]);

  const goTo = (row: number): void => {
    const item = items[row];
    if (!item) return;
    setActiveId(item.id);
    virtual.scrollToIndex(row, { align: 'auto' });
    if (item.id !== selectedId) onSelect?.(item);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const item = items[active];
    if ((event.code === 'Enter' || event.code === 'NumpadEnter') && item && onOpen) {
      event.preventDefault();
      onOpen(item);
      return;
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
    const row = nextRow(event.code, active, items.length, page);
    if (row === null) return;
    event.preventDefault();
    goTo(row);
  };

  if (items.length === 0 && !isLoading && empty) return <div className="list-empty">{empty}</div>;
  const size = announcedSize(items.length, hasMore, total);
  const rowId = (row: number): string => `${base}-${row}`;
  return (
    <div className="virtual">
      <div
        ref={scroller}
        className="virtual-scroll"
        role="listbox"
        data-virtual
        aria-label={label}
        aria-busy={isLoading}
        aria-activedescendant={active >= 0 ? rowId(active) : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => active < 0 && setActiveId(items[0]?.id ?? null)}
      >
        <div className="virtual-all" role="presentation" style={{ blockSize: virtual.getTotalSize() }}>
          {rows.map(({ index, start }) => {
            const item = items[index];
            if (!item) return null;
            const isSelected = item.id === selectedId;
            return (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the listbox around it reads the keys
              <div
                key={item.id}
                id={rowId(index)}
                role="option"
                tabIndex={-1}
                className="virtual-row"
                aria-selected={isSelected}
                aria-setsize={size}
                aria-posinset={index + 1}
                data-active={index === active || undefined}
                style={{ blockSize: rowHeight, transform: `translateY(${start}px)` }}
                onClick={() => goTo(index)}
                onDoubleClick={() => onOpen?.(item)}
              >
                {children(item, { isSelected, isActive: index === active })}
              </div>
            );
          })}
        </div>
      </div>
      <span className="sr-only" aria-live="polite">
        {isLoading ? say(uiTexts.moreToCome) : ''}
      </span>
    </div>
  );
}

interface RowProps {
  /** Stands in the margin, before the rule: a number, a day. */
  readonly lead?: ReactNode;
  readonly title: ReactNode;
  /** The softer second line. */
  readonly note?: ReactNode;
  /** At the far end: a `StatusMark`, a due day. */
  readonly end?: ReactNode;
  /** Not yet looked at: carries the house's rhombic dot and heavier words. */
  readonly isNew?: boolean;
}

/** A row of a register: number in the margin, subject, second line, and its state at the end. */
export function Row({ lead, title, note, end, isNew = false }: RowProps) {
  return (
    <div className="row" data-new={isNew || undefined} data-lead={lead !== undefined || undefined}>
      {lead !== undefined && <div className="row-lead">{lead}</div>}
      <div className="row-body">
        <div className="row-title" dir="auto">
          {title}
        </div>
        {note && <div className="row-note">{note}</div>}
      </div>
      {end && <div className="row-end">{end}</div>}
    </div>
  );
}
