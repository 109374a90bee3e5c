import { useState } from 'react';
import type { Level } from '../../access/actor.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import { useProfile } from '../../apps/web/profile.ts';
import { mostDropped } from '../../apps/web/ui/dropped-files.ts';
import { ActButton, EmptyState, Loading, Page, SelectField, TextLink, toasts } from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import { learnedWords } from '../proposals/learned-names.text.ts';
import { isSpoken, staysSealed } from '../sealing.ts';
import { deskTexts as words } from './desk.text.ts';
import { nextWaiting, type Piece } from './desk.ts';
import { DeskPaper } from './desk-paper.tsx';
import { DeskQueue } from './desk-queue.tsx';
import type { Nature } from './fields.ts';
import { useRegisters } from './registers-query.ts';
import { RegistrationForm } from './registration-form.tsx';
import { SettledSlip } from './settled-slip.tsx';
import { useDesk } from './use-desk.ts';
import { useWholePageDrop } from './whole-page-drop.ts';
import './desk-book.css';
import './desk-sheet.css';

/** The registry officer's desk: what came in, one after the other, each beside its form. */
export function RegistryDesk() {
  const registers = useRegisters();
  return registers === null ? <Loading rows={8} /> : <Desk isHandIn={!registers.some(({ mine }) => mine)} />;
}

/** The desk itself; a unit that keeps no book hands in at the same desk, with fewer questions. */
export function Desk({ isHandIn }: { isHandIn: boolean }) {
  const say = useText();
  const language = useLanguage();
  const me = useMe();
  const profile = useProfile();
  const { store, view } = useDesk();
  const books = (useRegisters() ?? []).filter(({ mine }) => mine);
  const [book, setBook] = useState<string | null>(null);
  const register = isHandIn ? null : (books.find(({ id }) => id === book) ?? books[0] ?? null);
  const piece = view.desk.pieces.find(({ id }) => id === view.desk.chosen) ?? null;

  const natureOf = ({ fields }: Piece): Nature => ({
    isSpoken: isSpoken(profile, fields.channel ?? ''),
    isSealed: staysSealed(profile, fields.level, fields.marking, fields.channel ?? ''),
  });
  const ownUnit = me.posts[0] ? { id: me.posts[0].unit, label: me.posts[0].unitName[language] } : null;
  const handedIn = isHandIn ? { handedInBy: ownUnit } : {};
  const spokenChannel = profile.channels.find((channel) => channel.in && channel.spoken)?.id ?? null;
  const closedLevel = profile.classification.levels.find((level) => level.registeredUnopened)?.rank ?? 0;
  const begin = {
    spoken: () => store.begin({ ...handedIn, channel: spokenChannel, language }),
    paper: () => store.begin(handedIn),
    envelope: () => store.begin({ ...handedIn, level: closedLevel as Level, language }),
  };
  const step = (by: 1 | -1): void => {
    const at = view.desk.pieces.findIndex(({ id }) => id === view.desk.chosen);
    const next = view.desk.pieces[at + by];
    if (next) store.act({ act: 'choose', piece: next.id });
  };
  useActKeys({
    KeyJ: () => step(1),
    KeyK: () => step(-1),
    KeyT: begin.spoken,
    KeyP: begin.paper,
    KeyE: begin.envelope,
  });
  const onArrive = (files: readonly File[]): void => {
    store.arrive(files, handedIn);
    if (files.length >= mostDropped) toasts.say(say(words.folderCut, { most: mostDropped }));
  };
  useWholePageDrop(onArrive);
  const onNext = (): void => store.act({ act: 'choose', piece: nextWaiting(view.desk, view.desk.chosen) });
  const nature = piece && natureOf(piece);

  return (
    <Page
      isFull
      title={say(isHandIn ? words.handInTitle : words.title)}
      lede={isHandIn ? say(words.handInLede) : register && say(words.ledeOne, { register: register.name[language] })}
      acts={
        <>
          {books.length > 1 && (
            <div className="desk-book">
              <SelectField
                label={say(words.register)}
                value={register?.id ?? null}
                onChange={setBook}
                choices={books.map(({ id, name }) => ({ id, label: name[language] }))}
              />
            </div>
          )}
          <ActButton icon="pen" code="KeyT" onPress={begin.spoken}>
            {say(words.writeSpoken)}
          </ActButton>
          <ActButton icon="letter" code="KeyP" onPress={begin.paper}>
            {say(words.paperOnly)}
          </ActButton>
          <ActButton icon="lock" code="KeyE" onPress={begin.envelope}>
            {say(words.envelope)}
          </ActButton>
        </>
      }
    >
      <div className="desk-sheet" data-empty={piece === null || undefined}>
        <DeskQueue store={store} view={view} onArrive={onArrive} natureOf={natureOf} />
        {piece === null || nature === null ? (
          <div className="desk-nothing">
            <EmptyState icon="arrivals" title={say(words.emptyTitle)}>
              {say(words.emptyWords)}
              {!isHandIn && (
                <>
                  {' '}
                  <TextLink href="/learned">{say(learnedWords.title)}</TextLink>
                </>
              )}
            </EmptyState>
          </div>
        ) : (
          <>
            <DeskPaper key={`${piece.id}-paper`} store={store} view={view} piece={piece} isSealed={nature.isSealed} />
            <section className="desk-form" aria-label={say(words.form)}>
              {piece.settled ? (
                <SettledSlip
                  key={piece.id}
                  settled={piece.settled}
                  cameBy={piece.fields.channel}
                  language={piece.fields.language}
                  isHandedIn={isHandIn}
                  hasNext={nextWaiting(view.desk, piece.id) !== null}
                  onNext={onNext}
                />
              ) : (
                <RegistrationForm
                  key={piece.id}
                  store={store}
                  view={view}
                  piece={piece}
                  nature={nature}
                  register={books.length > 1 ? (register?.id ?? null) : null}
                  isHandIn={isHandIn}
                />
              )}
            </section>
          </>
        )}
      </div>
    </Page>
  );
}
