import { useState } from 'react';
import { useAddressWord, useGo } from '../../apps/web/address.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import {
  Bdi,
  type Choice,
  EmptyState,
  Facts,
  Keys,
  LinkButton,
  ProblemNotice,
  Row,
  StatusMark,
  TwoCalendars,
  VirtualList,
} from '../../apps/web/ui/index.ts';
import { usePages } from '../../apps/web/use-pages.ts';
import { fieldNames } from '../item.text.ts';
import type { RegisterView } from '../register.ts';
import { bookTexts as words } from './books.text.ts';
import { isNarrowed } from './entry-filter.ts';
import type { OutgoingEntry } from './outgoing-entry.ts';
import { type OutgoingFilter, outgoingQuery } from './outgoing-filter.ts';
import { OutgoingFilters } from './outgoing-filters.tsx';
import { inOutboxText, outgoingStates, toneOfDocument } from './outgoing-state.ts';

/** The entries of a register of outgoing documents or memoranda, newest first. */
export function RegisterDocuments({ register }: { register: RegisterView }) {
  const say = useText();
  const go = useGo();
  const language = useLanguage();
  const [chosen, choose] = useAddressWord('item');
  const [addressee, setAddressee] = useState<Choice | null>(null);
  const [unit, setUnit] = useState<Choice | null>(null);
  const [state, setState] = useAddressWord('state');
  const [kind, setKind] = useAddressWord('kind');
  const [year, setYear] = useAddressWord('year');
  const filter: OutgoingFilter = { state, kind, year, addressee: addressee?.id ?? null, unit: unit?.id ?? null };
  const setWord = { state: setState, kind: setKind, year: setYear };
  const clear = (): void => {
    setAddressee(null);
    setUnit(null);
    for (const set of Object.values(setWord)) set(null);
  };
  const pages = usePages<OutgoingEntry>('documents', '/api/documents', outgoingQuery(register.id, filter), 100);
  const row = pages.items.find(({ id }) => id === chosen) ?? null;
  const to = ({ addressees, addresseeCount }: OutgoingEntry): string =>
    [addressees[0], say(words.moreAddressees, { count: Math.max(0, addresseeCount - 1) })].filter(Boolean).join(' ');
  return (
    <div className="register-entries">
      <OutgoingFilters
        direction={register.direction}
        filter={filter}
        addressee={addressee}
        unit={unit}
        onAddressee={setAddressee}
        onUnit={setUnit}
        onWord={(name, word) => setWord[name](word)}
        onClear={clear}
      />
      <ProblemNotice error={pages.error} onRetry={pages.reload} />
      <div className="register-sheet">
        <VirtualList
          label={say(words.list, { register: register.name[language] })}
          items={pages.items}
          selectedId={chosen}
          onSelect={({ id }) => choose(id)}
          onOpen={({ id }) => go(`/documents/${id}`)}
          hasMore={pages.hasMore}
          isLoading={pages.isLoading || pages.isFirstLoad}
          onMore={pages.loadMore}
          empty={
            <EmptyState icon="registers" title={say(isNarrowed(filter) ? words.emptyFiltered : words.emptyTitle)}>
              {!isNarrowed(filter) && say(words.emptyWords)}
            </EmptyState>
          }
        >
          {(entry) => (
            <Row
              lead={
                <>
                  <Bdi>{entry.number}</Bdi>
                  <TwoCalendars day={entry.dated} style="numeric" isStacked />
                </>
              }
              title={entry.subject}
              note={<bdi>{to(entry)}</bdi>}
              end={<DocumentState entry={entry} />}
            />
          )}
        </VirtualList>
        <aside className="register-glance" aria-label={say(words.chooseOne)}>
          {row ? (
            <DocumentGlance entry={row} to={to(row)} />
          ) : (
            <EmptyState icon="registers" title={say(words.chooseOne)} />
          )}
        </aside>
      </div>
    </div>
  );
}

function DocumentState({ entry: { state, inOutbox } }: { entry: OutgoingEntry }) {
  const say = useText();
  if (inOutbox) return <StatusMark tone="stopped">{say(inOutboxText)}</StatusMark>;
  const name = outgoingStates[state as keyof typeof outgoingStates];
  return <StatusMark tone={toneOfDocument(state)}>{name ? say(name) : state}</StatusMark>;
}

function DocumentGlance({ entry, to }: { entry: OutgoingEntry; to: string }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  return (
    <article className="glance">
      <p className="glance-number">
        <Bdi>{entry.number}</Bdi> <DocumentState entry={entry} />
      </p>
      <h2 className="glance-title" dir="auto">
        {entry.subject}
      </h2>
      <div className="glance-facts">
        <Facts
          facts={[
            [say(words.addressees), to],
            [say(words.dated), <TwoCalendars key="dated" day={entry.dated} />],
            [say(fieldNames.kind), names.kind(entry.kind)],
            [say(words.unit), entry.unit.name[language]],
            [say(words.signedBy), entry.signedBy[language]],
            [say(fieldNames.level), names.level(entry.level)],
          ]}
        />
      </div>
      <LinkButton href={`/documents/${entry.id}`} tone="primary" icon="eye">
        {say(words.openDocument)} <Keys>{['Enter']}</Keys>
      </LinkButton>
    </article>
  );
}
