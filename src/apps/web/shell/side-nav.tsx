import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Link } from 'react-aria-components';
import { useText } from '../i18n.tsx';
import { countsQuery, useMe } from '../me.ts';
import { screensHere } from '../screens.tsx';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { desksOf } from './desks.ts';
import { shellTexts } from './shell.text.ts';
import { useOutside } from './use-outside.ts';

/** How many things wait on each desk, by the desk's id: `GET /api/counts`. A house that does not count shows none. */
function useCounts(): Readonly<Record<string, number>> {
  const { data } = useQuery(countsQuery);
  return data ?? {};
}

/** The spine of the house: the desks of whoever sits here, with what waits on each. On a tablet it folds to its signs. */
export function SideNav() {
  const say = useText();
  const me = useMe();
  const counts = useCounts();
  const here = useRouterState({ select: (state) => state.location.pathname });
  const [isUnfolded, setUnfolded] = useState(false);
  const nav = useRef<HTMLElement>(null);
  useOutside(nav, isUnfolded, () => setUnfolded(false));
  const groups = desksOf(me, screensHere);
  return (
    <nav ref={nav} className="side-nav" aria-label={say(shellTexts.desks)} data-unfolded={isUnfolded || undefined}>
      <div className="side-fold">
        <IconButton
          icon="menu"
          label={say(isUnfolded ? shellTexts.fold : shellTexts.unfold)}
          onPress={() => setUnfolded(!isUnfolded)}
        />
      </div>
      {groups.map((group) => (
        <ul key={group[0]?.id} className="side-group">
          {group.map(({ id, path, desk }) => {
            const count = counts[id] ?? 0;
            const isHere = here === path || here.startsWith(`${path}/`);
            return (
              <li key={id}>
                <Link
                  href={path}
                  className="side-link"
                  aria-current={isHere ? 'page' : undefined}
                  onPress={() => setUnfolded(false)}
                >
                  <Icon name={desk.icon} />
                  <span className="side-words">{say(desk.title)}</span>
                  {count > 0 && (
                    <span className="side-count">
                      <span aria-hidden="true">{count > 999 ? '999+' : count}</span>
                      <span className="sr-only">{say(shellTexts.waiting, { count })}</span>
                    </span>
                  )}
                </Link>
              </li>
            );
          })}
        </ul>
      ))}
    </nav>
  );
}
