import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useGo } from '../address.ts';
import { api } from '../api.ts';
import { HouseContext } from '../house.ts';
import { useText } from '../i18n.tsx';
import { houseOf, useMe } from '../me.ts';
import { preferences, usePreferences } from '../page-preferences.ts';
import { screensHere } from '../screens.tsx';
import { useHotkeys } from '../use-hotkeys.ts';
import { useLive } from '../use-live.ts';
import { desksOf, houseKeys } from './desks.ts';
import { KeyboardSheet } from './keyboard-sheet.tsx';
import { shellTexts } from './shell.text.ts';
import { SideNav } from './side-nav.tsx';
import { SignedOut } from './signed-out.tsx';
import { TopBar } from './top-bar.tsx';
import { TrialBanner } from './trial-banner.tsx';

/** After going to another screen the focus stands at its beginning, as after loading a page. */
function useFocusOnArrival(): void {
  const here = useRouterState({ select: (state) => state.location.pathname });
  const before = useRef(here);
  useEffect(() => {
    if (before.current === here) return;
    before.current = here;
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [here]);
}

/** What a person chooses here, the house remembers for him; losing that memory is no trouble worth a word. */
function useRemembered(): void {
  const { language, calendar } = usePreferences();
  const known = useRef(`${language} ${calendar}`);
  useEffect(() => {
    const now = `${language} ${calendar}`;
    if (known.current === now || preferences.isUntouched()) return;
    known.current = now;
    api.post('/api/me/preferences', { language, calendar }).catch(() => undefined);
  }, [language, calendar]);
}

/** The frame of the house: banner, head, desks, and the screen inside. Screens may count on a known person within it. */
export function Shell() {
  const say = useText();
  const me = useMe();
  const go = useGo();
  const house = useMemo(() => houseOf(me), [me]);
  const { hotkeys } = usePreferences();
  const search = useRef<HTMLInputElement>(null);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const desks = useMemo(() => desksOf(me, screensHere).flat(), [me]);
  const keys = useMemo(() => houseKeys(desks), [desks]);

  useLive();
  useFocusOnArrival();
  useRemembered();
  useHotkeys(
    keys,
    (action) => {
      if (action.kind === 'go') go(action.path);
      else if (action.kind === 'search') search.current?.focus();
      else setSheetOpen(true);
    },
    hotkeys,
  );
  useEffect(() => {
    // In a trial house one reader enters as many people; his language stays his own.
    if (me.house.kind === 'real') preferences.adopt({ language: me.language, calendar: me.calendar });
  }, [me]);

  return (
    <HouseContext value={house}>
      <a className="skip" href="#content">
        {say(shellTexts.skip)}
      </a>
      <div className="shell">
        {house.kind === 'trial' && <TrialBanner />}
        <TopBar search={search} onKeyboard={() => setSheetOpen(true)} />
        <SideNav />
        <main id="content" className="content" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <KeyboardSheet desks={desks} isOpen={isSheetOpen} onClose={() => setSheetOpen(false)} />
      <SignedOut />
    </HouseContext>
  );
}
