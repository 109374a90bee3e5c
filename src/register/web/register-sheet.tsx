import { useAddressWord, useGo } from '../../apps/web/address.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import { EmptyState, Loading, Page, SelectField, SheetSwitch } from '../../apps/web/ui/index.ts';
import { may } from '../register.policy.ts';
import type { RegisterView } from '../register.ts';
import { actorOf } from './actor-of.ts';
import { directionNames, bookTexts as words } from './books.text.ts';
import { inOrderFor } from './books.ts';
import { OutgoingDay } from './outgoing-day.tsx';
import { ReceiveBundle } from './receive-bundle.tsx';
import { RegisterDay } from './register-day.tsx';
import { RegisterDocuments } from './register-documents.tsx';
import { RegisterEntries } from './register-entries.tsx';
import { RegisterImport } from './register-import.tsx';
import { RegisterUnregistered } from './register-unregistered.tsx';
import { useRegisters } from './registers-query.ts';
import './desk-book.css';
import './item.css';
import './books.css';

/** A register: its entries, the register of a day, what came without a number, and the bringing in of a current book. */
export function RegisterSheet({ id }: { id: string | null }) {
  const say = useText();
  const me = useMe();
  const registers = useRegisters();
  if (registers === null) return <Loading rows={10} />;
  const books = inOrderFor(registers, me.posts);
  const register = books.find((book) => book.id === id) ?? (id === null ? books[0] : undefined);
  if (!register)
    return (
      <Page title={say(words.title)}>
        <EmptyState icon="registers" title={say(words.emptyTitle)} />
      </Page>
    );
  return <Book key={register.id} register={register} books={books} />;
}

type View = 'entries' | 'day' | 'unregistered' | 'import';

function Book({ register, books }: { register: RegisterView; books: readonly RegisterView[] }) {
  const say = useText();
  const go = useGo();
  const me = useMe();
  const language = useLanguage();
  const [word, setWord] = useAddressWord('view');
  const isIncoming = register.direction === 'incoming';
  const imports = isIncoming && may.importBook(actorOf(me), { unit: register.unit.id, central: false });
  const views: readonly (readonly [View, string])[] = isIncoming
    ? [
        ['entries', say(words.entries)],
        ['day', say(words.day)],
        ['unregistered', say(words.unregistered)],
        ...(imports ? ([['import', say(words.bringIn)]] as const) : []),
      ]
    : [
        ['entries', say(words.entries)],
        ['day', say(words.day)],
      ];
  const view = views.find(([id]) => id === word)?.[0] ?? 'entries';
  return (
    <Page
      isFull
      title={register.name[language]}
      lede={`${register.unit.name[language]} · ${say(directionNames[register.direction])}`}
      acts={
        <div className="desk-book">
          {isIncoming && register.mine && <ReceiveBundle register={register.id} />}
          <SelectField
            label={say(words.book)}
            value={register.id}
            onChange={(id) => go(`/registers/${id}`)}
            choices={books.map(({ id, name, direction, unit }) => ({
              id,
              label: name[language],
              hint: `${unit.name[language]} · ${say(directionNames[direction])}`,
            }))}
          />
        </div>
      }
    >
      <div className="register-page">
        {views.length > 1 && (
          <div className="register-views">
            <SheetSwitch
              label={say(words.views)}
              sheets={views.map(([id, label]) => ({ id, label }))}
              chosen={view}
              onChoose={(id) => setWord(id === 'entries' ? null : id)}
            />
          </div>
        )}
        {view === 'entries' &&
          (isIncoming ? <RegisterEntries register={register} /> : <RegisterDocuments register={register} />)}
        {view === 'day' && (isIncoming ? <RegisterDay register={register} /> : <OutgoingDay register={register} />)}
        {view === 'unregistered' && <RegisterUnregistered register={register} />}
        {view === 'import' && <RegisterImport register={register} />}
      </div>
    </Page>
  );
}
