import type { Me } from '../../apps/web/me.ts';
import type { RegisterView } from '../register.ts';

const directions: readonly RegisterView['direction'][] = ['incoming', 'outgoing', 'memoranda'];

/** The books in the order in which a person looks for them: those that he keeps, those of his own unit, then the others as they come; incoming before outgoing before memoranda. */
export function inOrderFor(books: readonly RegisterView[], posts: Pick<Me, 'posts'>['posts']): RegisterView[] {
  const units = new Set(posts.map(({ unit }) => unit));
  const keeping = new Set(books.filter(({ mine }) => mine).map(({ unit }) => unit.id as string));
  const rank = ({ unit }: RegisterView): number => (keeping.has(unit.id) ? 0 : units.has(unit.id) ? 1 : 2);
  return books
    .map((book, place) => ({ book, place }))
    .toSorted(
      (a, b) =>
        rank(a.book) - rank(b.book) ||
        (a.book.unit.id === b.book.unit.id
          ? directions.indexOf(a.book.direction) - directions.indexOf(b.book.direction)
          : a.place - b.place),
    )
    .map(({ book }) => book);
}
