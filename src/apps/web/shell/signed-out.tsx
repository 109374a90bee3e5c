import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useAct } from '../act.ts';
import { PasswordEntry } from '../entry/password-entry.tsx';
import { useText } from '../i18n.tsx';
import { entryQuery, useMe } from '../me.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Form, FormActs } from '../ui/form.tsx';
import { sessionBell } from './session-state.ts';
import { shellTexts } from './shell.text.ts';

/** When the session has ended, lets the same person enter again in front of the page, so that nothing typed is lost. */
export function SignedOut() {
  const say = useText();
  const me = useMe();
  const queries = useQueryClient();
  const isEnded = useSyncExternalStore(sessionBell.subscribe, sessionBell.isEnded);
  const { data: entry } = useQuery({ ...entryQuery, enabled: isEnded });
  const resume = (): void => {
    sessionBell.resume();
    void queries.invalidateQueries();
  };
  const again = useAct<{ person: string }>('/api/entry/trial', { onDone: resume, isDoor: true });
  return (
    <Dialog title={say(shellTexts.sessionEnded)} isOpen={isEnded} onClose={sessionBell.resume} size="narrow">
      <p>{say(shellTexts.sessionEndedHelp)}</p>
      {entry?.house.kind === 'trial' ? (
        <Form onSubmit={() => again.mutate({ person: me.person.id })} error={again.error}>
          <FormActs>
            <Button type="submit" tone="primary" isPending={again.isPending}>
              {say(shellTexts.enterAgainAs, { name: say(me.person.name) })}
            </Button>
          </FormActs>
        </Form>
      ) : (
        <PasswordEntry onEntered={resume} />
      )}
    </Dialog>
  );
}
