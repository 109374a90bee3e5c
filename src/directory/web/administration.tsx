import { useState } from 'react';
import { useAddressWord } from '../../apps/web/address.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import {
  ActButton,
  Dialog,
  EmptyState,
  Loading,
  Page,
  ProblemNotice,
  Row,
  SheetSwitch,
  Split,
  TextField,
  toasts,
  VirtualList,
} from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import { may } from '../directory.policy.ts';
import type { PersonView } from '../directory.ts';
import { administrationWords as words } from './administration.text.ts';
import { GrantMark } from './grant-acts.tsx';
import { actorHere } from './may-here.ts';
import { peopleWith } from './people-found.ts';
import { PersonForm } from './person-form.tsx';
import { PersonSheet } from './person-sheet.tsx';
import { useDelegations, usePeople } from './use-directory.ts';
import { waitingOf } from './waiting.ts';
import { WaitingSheet } from './waiting-sheet.tsx';
import './directory.css';

function PersonLine({ person }: { person: PersonView }) {
  const say = useText();
  const language = useLanguage();
  const held = person.holdings.filter(({ state }) => state === 'in-force');
  return (
    <Row
      title={person.name[language]}
      note={
        held.length === 0
          ? say(words.noPost)
          : held.map(({ postName, unitName }) => `${postName[language]} · ${unitName[language]}`).join(' — ')
      }
      end={person.holdings.some(({ state }) => state === 'to-confirm') ? <GrantMark state="to-confirm" /> : null}
    />
  );
}

function People() {
  const say = useText();
  const me = useMe();
  const people = usePeople();
  const [typed, type] = useState('');
  const [chosenId, choose] = useAddressWord('person');
  const [isAdding, setAdding] = useState(false);
  const rows = peopleWith(people.rows, typed);
  const chosen = people.rows.find(({ id }) => id === chosenId) ?? null;
  const mayAdd = may.keepPeople(actorHere(me));
  const step = (by: 1 | -1) => (): void => {
    const at = rows.findIndex(({ id }) => id === chosenId);
    const next = rows[at < 0 ? 0 : at + by];
    if (next) choose(next.id);
  };
  useActKeys({ KeyJ: step(1), KeyK: step(-1), KeyN: mayAdd ? () => setAdding(true) : null }, !isAdding);
  if (people.isPending) return <Loading rows={8} />;
  return (
    <>
      <Split
        isDetailShown={chosen !== null}
        onBack={() => choose(null)}
        list={
          <div className="correspondents">
            <div className="correspondents-find">
              <TextField
                type="search"
                label={say(words.find)}
                description={say(words.findHint)}
                value={typed}
                onChange={type}
              />
              {mayAdd && (
                <ActButton tone="primary" icon="plus" code="KeyN" onPress={() => setAdding(true)}>
                  {say(words.addPerson)}
                </ActButton>
              )}
            </div>
            <ProblemNotice error={people.error} onRetry={people.reload} />
            <VirtualList
              label={say(words.people)}
              items={rows}
              selectedId={chosenId}
              onSelect={({ id }) => choose(id)}
              empty={
                <EmptyState title={say(words.empty)} icon="people">
                  {say(words.emptyWords)}
                </EmptyState>
              }
            >
              {(person) => <PersonLine person={person} />}
            </VirtualList>
          </div>
        }
        detail={
          chosen === null ? (
            <EmptyState title={say(words.chooseOne)} icon="person" />
          ) : (
            <PersonSheet key={chosen.id} person={chosen} />
          )
        }
      />
      <Dialog title={say(words.addPerson)} isOpen={isAdding} onClose={() => setAdding(false)} size="wide">
        <PersonForm
          onDone={(id) => {
            setAdding(false);
            toasts.say(say(words.personAdded));
            choose(id);
          }}
        />
      </Dialog>
    </>
  );
}

/** The administration: the people of the house with their posts, and what waits for a second person. */
export function Administration() {
  const say = useText();
  const people = usePeople();
  const delegations = useDelegations();
  const [word, turn] = useAddressWord('sheet');
  const waiting = waitingOf(people.rows, delegations.data?.rows ?? []);
  const sheet = word === 'waiting' ? 'waiting' : 'people';
  return (
    <Page
      title={say(words.title)}
      lede={say(words.lede)}
      isFull
      acts={
        <SheetSwitch
          label={say(words.sheets)}
          chosen={sheet}
          onChoose={(id) => turn(id === 'people' ? null : id)}
          sheets={[
            { id: 'people', label: say(words.people) },
            {
              id: 'waiting',
              label: say(words.waiting),
              count: waiting.holdings.length + waiting.delegations.length,
            },
          ]}
        />
      }
    >
      {sheet === 'waiting' ? <WaitingSheet /> : <People />}
    </Page>
  );
}
