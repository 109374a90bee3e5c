import { fold } from '../../kernel/fold.ts';
import { languages, type Text } from '../../kernel/text.ts';
import type { PersonView, UnitView } from '../directory.ts';

/** A post as `GET /api/posts` gives it. */
export interface PostView {
  readonly id: string;
  readonly slug: string;
  readonly name: Text;
  readonly unit: string;
  readonly unitName: Text;
  readonly roles: readonly string[];
}

/** A post of a unit with whoever holds it today; nobody where it is vacant. */
export interface PostHeld {
  readonly id: string;
  readonly name: Text;
  readonly holders: readonly { readonly person: string; readonly name: Text; readonly isActing: boolean }[];
}

/** A unit with its posts and the units that report to it. */
export interface UnitNode {
  readonly unit: UnitView;
  readonly posts: readonly PostHeld[];
  readonly under: readonly UnitNode[];
}

const heads = ['secretary-general', 'director-general', 'assistant-secretary-general', 'office-head', 'unit-head'];
const rankOf = ({ roles }: PostView): number => {
  const rank = heads.findIndex((role) => roles.includes(role));
  return rank < 0 ? heads.length : rank;
};
const kinds = ['cabinet', 'registry', 'assistant', 'department', 'external-office'];

/** The house as a tree: units under the unit to which they report, posts with the head's first, holders of today. */
export function houseTree(
  units: readonly UnitView[],
  posts: readonly PostView[],
  people: readonly PersonView[],
): UnitNode[] {
  const holders = new Map<string, PostHeld['holders'][number][]>();
  for (const { id, name, holdings } of people)
    for (const { post, manner, state } of holdings)
      if (state === 'in-force')
        holders.set(post, [...(holders.get(post) ?? []), { person: id, name, isActing: manner === 'acting' }]);
  const known = new Set(units.map(({ id }) => id));
  const byKind = [...units].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  const under = (above: string | null): UnitNode[] =>
    byKind
      .filter(({ reportsTo }) => (reportsTo !== null && known.has(reportsTo) ? reportsTo : null) === above)
      .map((unit) => ({
        unit,
        posts: posts
          .filter((post) => post.unit === unit.id)
          .sort((a, b) => rankOf(a) - rankOf(b))
          .map(({ id, name }) => ({ id, name, holders: holders.get(id) ?? [] })),
        under: under(unit.id),
      }));
  return under(null);
}

const spoken = (names: readonly Text[]): string =>
  fold(names.flatMap((name) => languages.map((language) => name[language])).join(' '));

/** The part of the tree in which a unit, a post or a holder carries all words, in any language; the way up to it is kept. */
export function treeWith(nodes: readonly UnitNode[], words: string): readonly UnitNode[] {
  const wanted = fold(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return nodes;
  const keep = (node: UnitNode): UnitNode[] => {
    const own = spoken([
      node.unit.name,
      ...node.posts.flatMap(({ name, holders }) => [name, ...holders.map((holder) => holder.name)]),
    ]);
    const under = node.under.flatMap(keep);
    if (wanted.every((word) => own.includes(word))) return [{ ...node, under }];
    return under.length > 0 ? [{ ...node, under }] : [];
  };
  return nodes.flatMap(keep);
}
