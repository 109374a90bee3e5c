import type { RefObject } from 'react';
import { Link } from 'react-aria-components';
import { api } from '../api.ts';
import { useHouse } from '../house.ts';
import { useLanguage, useText } from '../i18n.tsx';
import { forgetWords } from '../kept-words.ts';
import { useMe } from '../me.ts';
import { asProblem } from '../problem.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { problemWords } from '../ui/problem-words.ts';
import { toasts } from '../ui/toast.tsx';
import { Mark } from './mark.tsx';
import { SearchBox } from './search-box.tsx';
import { shellTexts } from './shell.text.ts';
import { CalendarSwitch, LanguageSwitch, ThemeSwitch } from './switches.tsx';

function WhoAmI({ onKeyboard }: { onKeyboard: () => void }) {
  const say = useText();
  const language = useLanguage();
  const me = useMe();
  const house = useHouse();
  const [post] = me.posts;
  const leave = async (): Promise<void> => {
    try {
      await api.post('/api/leave');
    } catch (fault) {
      const problem = asProblem(fault);
      if (problem.status !== 401) {
        toasts.say(problemWords(problem, language).title, { tone: 'trouble' });
        return;
      }
    }
    forgetWords(sessionStorage);
    // The whole page goes, and with it everything that was read as this person.
    location.assign('/enter');
  };
  return (
    <Menu
      label={say(shellTexts.you)}
      tone="quiet"
      choices={[
        ...me.posts.map((each, index) => ({
          id: `post-${index}`,
          label: say(each.name),
          hint: [say(each.unitName), each.manner === 'acting' && say(shellTexts.acting)].filter(Boolean).join(' · '),
          isDisabled: true,
        })),
        { id: 'level', label: say(shellTexts.levelName, { level: String(me.level) }), icon: 'lock', isDisabled: true },
        { id: 'account', label: say(shellTexts.account), icon: 'person', href: '/account' },
        { id: 'keyboard', label: say(shellTexts.keyboard), icon: 'keyboard', onAction: onKeyboard },
        {
          id: 'leave',
          label: say(house.kind === 'trial' ? shellTexts.changePerson : shellTexts.leave),
          icon: 'leave',
          onAction: () => void leave(),
        },
      ]}
    >
      <span className="who">
        <bdi className="who-name">{say(me.person.name)}</bdi>
        {post && (
          <bdi className="who-post">
            {say(post.name)}
            {post.manner === 'acting' && ` (${say(shellTexts.acting)})`}
          </bdi>
        )}
      </span>
    </Menu>
  );
}

interface TopBarProps {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onKeyboard: () => void;
}

/** The head of every page: whose house this is, what one looks for, how one reads, and who one is. */
export function TopBar({ search, onKeyboard }: TopBarProps) {
  const say = useText();
  const house = useHouse();
  return (
    <header className="top-bar">
      <Link href="/" className="house-name">
        <Mark />
        <bdi>{say(house.name)}</bdi>
      </Link>
      <SearchBox field={search} />
      <div className="top-acts">
        <LanguageSwitch />
        <CalendarSwitch />
        <ThemeSwitch />
        <span className="only-desk">
          <IconButton icon="keyboard" label={say(shellTexts.keyboard)} onPress={onKeyboard} />
        </span>
        <WhoAmI onKeyboard={onKeyboard} />
      </div>
    </header>
  );
}
