import { useState } from 'react';
import type { Role } from '../../access/actor.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import { useNames } from '../../apps/web/profile.ts';
import { ActButton, Dialog, Facts, Section, StatusMark, toasts } from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import type { PersonId } from '../../kernel/id.ts';
import { may } from '../directory.policy.ts';
import type { PersonView } from '../directory.ts';
import { administrationWords as words } from './administration.text.ts';
import { FirstPasswordForm } from './first-password-form.tsx';
import { HoldingForm } from './holding-form.tsx';
import { HoldingLine } from './holding-line.tsx';
import { actorHere } from './may-here.ts';
import { usePosts } from './use-directory.ts';

/** A person of the house: level, posts over time, and the grant of another. */
export function PersonSheet({ person }: { person: PersonView }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const me = useMe();
  const posts = usePosts();
  const [isGranting, setGranting] = useState(false);
  const [isResetting, setResetting] = useState(false);
  const isSelf = person.id === me.person.id;
  const mayGrant = may.grantPost(actorHere(me), person.id as PersonId);
  const isAsked = may.keepPeople(actorHere(me)) && !isSelf && !person.trial;
  const isAlone = may.resetAlone(person.rolesWithin as Role[]);
  const reset = isAsked && isAlone ? () => setResetting(true) : null;
  useActKeys({ KeyP: mayGrant ? () => setGranting(true) : null, KeyW: reset }, !isGranting && !isResetting);
  return (
    <article className="correspondent">
      <header className="correspondent-head">
        <h2 className="correspondent-name">{person.name[language]}</h2>
        {person.trial && (
          <p className="correspondent-marks">
            <StatusMark tone="open">{say(words.trial)}</StatusMark>
          </p>
        )}
      </header>
      <Facts
        facts={[
          [say(words.email), person.email && <bdi dir="ltr">{person.email}</bdi>],
          [say(words.level), names.level(person.level)],
        ]}
      />
      {isAsked && !isAlone && <p className="directory-soft">{say(words.resetAtServer)}</p>}
      {reset !== null && (
        <p>
          <ActButton icon="lock" code="KeyW" onPress={reset}>
            {say(words.resetPassword)}
          </ActButton>
        </p>
      )}
      <Section
        title={say(words.posts)}
        count={person.holdings.length}
        level={3}
        acts={
          mayGrant && (
            <ActButton icon="plus" code="KeyP" onPress={() => setGranting(true)}>
              {say(words.grantPost)}
            </ActButton>
          )
        }
      >
        {isSelf && <p className="directory-soft">{say(words.notToSelf)}</p>}
        {person.holdings.length === 0 ? (
          <p className="directory-soft">{say(words.noPosts)}</p>
        ) : (
          <ul className="grants">
            {person.holdings.map((holding) => (
              <HoldingLine key={holding.id} person={person} holding={holding} />
            ))}
          </ul>
        )}
      </Section>
      <Dialog title={say(words.grantPost)} isOpen={isGranting} onClose={() => setGranting(false)} size="wide">
        <HoldingForm
          person={person.id}
          posts={posts.data?.rows ?? []}
          onDone={() => {
            setGranting(false);
            toasts.say(say(words.granted));
          }}
        />
      </Dialog>
      <Dialog title={say(words.resetPassword)} isOpen={isResetting} onClose={() => setResetting(false)} size="narrow">
        <FirstPasswordForm
          person={person.id}
          onDone={() => {
            setResetting(false);
            toasts.say(say(words.passwordReset));
          }}
        />
      </Dialog>
    </article>
  );
}
