import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { EmptyState, Loading, ProblemNotice, StatusMark, TextField } from '../../apps/web/ui/index.ts';
import type { UnitView } from '../directory.ts';
import { directoryWords as words } from './directory-desk.text.ts';
import { houseTree, type PostHeld, treeWith, type UnitNode } from './house-tree.ts';
import { usePeople, usePosts } from './use-directory.ts';

function Posts({ posts }: { posts: readonly PostHeld[] }) {
  const say = useText();
  const language = useLanguage();
  const vacant = posts.filter(({ holders }) => holders.length === 0);
  return (
    <ul className="unit-posts">
      {posts
        .filter(({ holders }) => holders.length > 0)
        .map(({ id, name, holders }) => (
          <li key={id}>
            <span className="unit-holder">
              {holders.map((holder, at) => (
                <span key={holder.person}>
                  {at > 0 && ' · '}
                  <bdi>{holder.name[language]}</bdi>
                  {holder.isActing && ` (${say(words.acting)})`}
                </span>
              ))}
            </span>
            <span className="unit-post">{name[language]}</span>
          </li>
        ))}
      {vacant.length > 0 && (
        <li className="unit-vacant">
          {say(words.vacant, { posts: vacant.map(({ name }) => name[language]).join(' · ') })}
        </li>
      )}
    </ul>
  );
}

function Branch({ node, nameOf }: { node: UnitNode; nameOf: (id: string | null) => string | null }) {
  const say = useText();
  const language = useLanguage();
  const { unit, posts, under } = node;
  const supervisor = unit.supervisedBy === unit.reportsTo ? null : nameOf(unit.supervisedBy);
  const coordinator = nameOf(unit.coordinatedBy);
  return (
    <li className="unit" data-kind={unit.kind}>
      <div className="unit-head">
        <h2 className="unit-name">{unit.name[language]}</h2>
        {!unit.verified && <StatusMark tone="note">{say(words.unverified)}</StatusMark>}
      </div>
      {(supervisor || coordinator) && (
        <p className="unit-lines">
          {[
            supervisor && say(words.supervisedBy, { unit: supervisor }),
            coordinator && say(words.coordinatedBy, { unit: coordinator }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {posts.length > 0 && <Posts posts={posts} />}
      {under.length > 0 && (
        <ul className="unit-under">
          {under.map((each) => (
            <Branch key={each.unit.id} node={each} nameOf={nameOf} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The house as its tree: who reports to whom, who supervises and coordinates, and who holds which post today. */
export function UnitTree() {
  const say = useText();
  const language = useLanguage();
  const [typed, type] = useState('');
  const sought = useDeferredValue(typed);
  const units = useQuery({
    queryKey: ['units'],
    queryFn: ({ signal }) => api.get<{ rows: readonly UnitView[] }>('/api/units', {}, signal),
  });
  const posts = usePosts();
  const people = usePeople();
  const rows = units.data?.rows;
  const tree = useMemo(
    () => houseTree(rows ?? [], posts.data?.rows ?? [], people.rows),
    [rows, posts.data, people.rows],
  );
  const shown = useMemo(() => treeWith(tree, sought), [tree, sought]);
  if (rows === undefined) {
    return units.error ? (
      <ProblemNotice error={units.error} onRetry={() => void units.refetch()} />
    ) : (
      <Loading rows={8} />
    );
  }
  const unverified = rows.filter(({ verified }) => !verified).length;
  const nameOf = (id: string | null): string | null => rows.find((unit) => unit.id === id)?.name[language] ?? null;
  return (
    <div className="house-sheet">
      <div className="directory-find">
        <TextField
          type="search"
          label={say(words.findUnit)}
          description={say(words.findUnitHint)}
          value={typed}
          onChange={type}
        />
        {unverified > 0 && <p className="directory-soft">{say(words.unverifiedWords, { count: unverified })}</p>}
      </div>
      <ProblemNotice error={posts.error ?? people.error} />
      {shown.length === 0 ? (
        <EmptyState title={say(words.nothingFound)} icon="people">
          {say(words.nothingFoundWords)}
        </EmptyState>
      ) : (
        <ul className="unit-tree">
          {shown.map((node) => (
            <Branch key={node.unit.id} node={node} nameOf={nameOf} />
          ))}
        </ul>
      )}
    </div>
  );
}
