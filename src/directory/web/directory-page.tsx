import { useState } from 'react';
import { useAddressPart } from '../../apps/web/address.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import { ActButton, Dialog, LinkButton, Page, toasts } from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import { may } from '../directory.policy.ts';
import { correspondentWords as words } from './correspondent.text.ts';
import { draftOf } from './correspondent-draft.ts';
import { CorrespondentForm } from './correspondent-form.tsx';
import { CorrespondentSheet, useCorrespondent } from './correspondent-sheet.tsx';
import { actorHere } from './may-here.ts';
import './directory.css';

/** One correspondent: names in three languages and in time, channels, persons in office, and its change. */
export function DirectoryPage() {
  const say = useText();
  const me = useMe();
  const language = useLanguage();
  const id = useAddressPart('id');
  const { data } = useCorrespondent(id);
  const [isChanging, setChanging] = useState(false);
  const mayChange = data !== undefined && may.keepCorrespondents(actorHere(me));
  useActKeys({ KeyE: mayChange ? () => setChanging(true) : null });
  return (
    <Page
      title={data?.name[language] ?? say(words.list)}
      acts={
        <>
          <LinkButton href="/directory?sheet=correspondents" icon="back" tone="quiet">
            {say(words.back)}
          </LinkButton>
          {mayChange && (
            <ActButton icon="pen" tone="primary" code="KeyE" onPress={() => setChanging(true)}>
              {say(words.change)}
            </ActButton>
          )}
        </>
      }
    >
      <CorrespondentSheet id={id} />
      {data && (
        <Dialog title={say(words.change)} isOpen={isChanging} onClose={() => setChanging(false)} size="wide">
          <CorrespondentForm
            start={draftOf(data, language)}
            id={id}
            onDone={() => {
              setChanging(false);
              toasts.say(say(words.changed));
            }}
          />
        </Dialog>
      )}
    </Page>
  );
}
