import { describe, expect, test } from 'vitest';
import type { PersonView, UnitView } from '../directory.ts';
import { houseTree, type PostView, treeWith } from './house-tree.ts';

const text = (en: string, ar = en, fr = en) => ({ ar, en, fr });
const unit = (id: string, kind: string, reportsTo: string | null, name = text(id)): UnitView => ({
  id,
  slug: id,
  kind,
  name,
  reportsTo,
  supervisedBy: null,
  coordinatedBy: null,
  verified: true,
  people: [],
});
const post = (id: string, of: string, roles: string[]): PostView => ({
  id,
  slug: id,
  name: text(id),
  unit: of,
  unitName: text(of),
  roles,
});
const person = (id: string, name: PersonView['name'], ...held: [post: string, state: string][]): PersonView => ({
  id,
  name,
  email: null,
  level: 0,
  trial: true,
  rolesWithin: [],
  holdings: held.map(([held_, state]) => ({
    id: `${id}-${held_}`,
    post: held_,
    postName: text(held_),
    unitName: text(''),
    roles: [],
    manner: 'substantive',
    from: '2025-01-01',
    to: null,
    state: state as 'in-force',
    grantedBy: null,
  })),
});

const units = [
  unit('legal', 'department', 'cabinet', text('Legal Affairs', 'الشؤون القانونية', 'Affaires juridiques')),
  unit('registry', 'registry', 'cabinet'),
  unit('cabinet', 'cabinet', null),
  unit('stray', 'department', 'no-such-unit'),
];
const posts = [post('legal-officer', 'legal', ['unit-officer']), post('legal-head', 'legal', ['unit-head'])];
const people = [
  person('nadia', text('Nadia', 'نادية'), ['legal-officer', 'in-force']),
  person('omar', text('Omar'), ['legal-head', 'to-confirm']),
];
const tree = houseTree(units, posts, people);

describe('The house as a tree', () => {
  test('units stand under the unit to which they report, a unit whose superior is gone stands at the top', () => {
    expect(tree.map((node) => node.unit.id)).toEqual(['cabinet', 'stray']);
    expect(tree[0]!.under.map((node) => node.unit.id)).toEqual(['registry', 'legal']);
  });

  test('the head’s post comes first, and is vacant until the second person has confirmed it', () => {
    const legal = tree[0]!.under[1]!;
    expect(legal.posts.map(({ id, holders }) => [id, holders.map((holder) => holder.person)])).toEqual([
      ['legal-head', []],
      ['legal-officer', ['nadia']],
    ]);
  });

  test.each([['juridiques'], ['القانونيه'], ['نادية'], ['legal nadia']])(
    '%s finds Legal Affairs under the Cabinet',
    (words) => {
      const found = treeWith(tree, words);
      expect(found.map((node) => node.unit.id)).toEqual(['cabinet']);
      expect(found[0]!.under.map((node) => node.unit.id)).toEqual(['legal']);
    },
  );

  test('words of nobody find nothing', () => {
    expect(treeWith(tree, 'chancellery')).toEqual([]);
    expect(treeWith(tree, ' ')).toBe(tree);
  });
});
