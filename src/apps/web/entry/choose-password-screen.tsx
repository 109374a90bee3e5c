import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { accountWords as words } from '../../../access/web/account-screen.text.ts';
import { PasswordForm } from '../../../access/web/password-form.tsx';
import { useAddressWord, useGo } from '../address.ts';
import { unknownHouse } from '../house.ts';
import { useText } from '../i18n.tsx';
import { entryQuery, forgetEverything } from '../me.ts';
import { DoorPlate } from './door-plate.tsx';
import { safePlace } from './safe-place.ts';

/** Whoever came in with a first password chooses his own here; nothing else of the house is open to him before. */
export function ChoosePasswordScreen() {
  const say = useText();
  const go = useGo();
  const queries = useQueryClient();
  const [to] = useAddressWord('to');
  const { data } = useQuery(entryQuery);
  const name = say(data?.house.name ?? unknownHouse.name);
  useEffect(() => {
    document.title = `${say(words.chooseTitle)} · ${name}`;
  }, [say, name]);
  return (
    <div className="door">
      <DoorPlate name={name} />
      <main className="door-sheet" id="content">
        <h1 className="page-title">{say(words.chooseTitle)}</h1>
        <p className="page-lede">{say(words.chooseHelp)}</p>
        <PasswordForm
          isFirst
          onDone={() => {
            forgetEverything(queries);
            go(safePlace(to));
          }}
        />
      </main>
    </div>
  );
}
