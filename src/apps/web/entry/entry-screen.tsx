import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useAddressWord, useGo } from '../address.ts';
import { unknownHouse } from '../house.ts';
import { useText } from '../i18n.tsx';
import { entryQuery, forgetEverything } from '../me.ts';
import { sessionBell } from '../shell/session-state.ts';
import { TrialBanner } from '../shell/trial-banner.tsx';
import { Loading } from '../ui/bits.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { DoorPlate } from './door-plate.tsx';
import { entryTexts } from './entry.text.ts';
import { PasswordEntry } from './password-entry.tsx';
import { safePlace } from './safe-place.ts';
import { SetupEntry } from './setup-entry.tsx';
import { TrialEntry } from './trial-entry.tsx';

/** The door of the house. */
export function EntryScreen() {
  const say = useText();
  const go = useGo();
  const queries = useQueryClient();
  const [to] = useAddressWord('to');
  const { data, error, isPending, refetch } = useQuery(entryQuery);
  const name = say(data?.house.name ?? unknownHouse.name);
  useEffect(() => {
    document.title = `${say(entryTexts.title)} · ${name}`;
  }, [say, name]);

  const onEntered = (): void => {
    forgetEverything(queries);
    sessionBell.resume();
    go(safePlace(to));
  };
  const isTrial = data?.house.kind === 'trial';
  const isSetup = data?.house.needsSetup === true && !isTrial;
  return (
    <div className="door">
      {isTrial && <TrialBanner />}
      <DoorPlate name={name} />
      <main className="door-sheet" id="content">
        <h1 className="page-title">
          {say(isSetup ? entryTexts.setupTitle : isTrial ? entryTexts.whoAreYou : entryTexts.title)}
        </h1>
        {isPending && <Loading rows={8} />}
        <ProblemNotice error={error} onRetry={() => void refetch()} />
        {isTrial && (
          <>
            <p className="page-lede">{say(entryTexts.whoHelp)}</p>
            <TrialEntry cast={data.cast ?? []} onEntered={onEntered} />
          </>
        )}
        {data && !isTrial && isSetup && (
          <>
            <p className="page-lede">{say(entryTexts.setupHelp)}</p>
            <SetupEntry onEntered={onEntered} />
          </>
        )}
        {data && !isTrial && !isSetup && <PasswordEntry onEntered={onEntered} />}
        <p className="door-verify">{say(entryTexts.verify)}</p>
      </main>
    </div>
  );
}
