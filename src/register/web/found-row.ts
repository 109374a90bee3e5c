import type { ItemRow } from '../register.ts';
import type { Found } from '../search.commands.ts';

/** A result as the list draws it and opens it. */
export interface FoundRow {
  readonly id: string;
  readonly kind: 'item' | 'document' | 'memorandum' | 'draft' | 'directive' | 'contents' | 'other';
  /** The page of the record. */
  readonly href: string;
  readonly item: ItemRow | null;
  /** Null where it is classified: its words are read by opening it. */
  readonly subject: string | null;
  readonly number: string | null;
  /** A civil day, or null. */
  readonly day: string | null;
  /** The kind of document, a code of the house. */
  readonly documentKind: string | null;
}

const words = (shown: unknown, name: string): string | null => {
  const value = typeof shown === 'object' && shown !== null ? (shown as Record<string, unknown>)[name] : null;
  return typeof value === 'string' && value !== '' ? value : null;
};

function hrefOf(kind: string, record: string): string {
  if (kind === 'directive') return `/directives?sheet=in-force&directive=${record}`;
  return `/${kind === 'draft' ? 'drafts' : kind === 'document' ? 'documents' : 'items'}/${record}`;
}

/** A record that answers, with what its capability shows of it. */
export function foundRow({ record, kind, opens, item, shown }: Found): FoundRow {
  const road = words(shown, 'road') === 'memorandum' ? 'memorandum' : 'document';
  const known: FoundRow['kind'] =
    kind === 'item' || kind === 'draft' || kind === 'directive' || kind === 'contents'
      ? kind
      : kind === 'document'
        ? road
        : 'other';
  return {
    id: record,
    kind: known,
    href: hrefOf(kind, opens),
    item,
    subject: item?.subject ?? words(shown, 'subject') ?? (known === 'directive' ? null : ''),
    number: item?.number ?? words(shown, 'number'),
    day: item?.receivedOn ?? words(shown, 'on'),
    documentKind: item?.kind ?? words(shown, 'kind'),
  };
}
