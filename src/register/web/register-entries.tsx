import { useState } from 'react';
import { useAddressWord, useGo } from '../../apps/web/address.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { choicesOf, useProfile } from '../../apps/web/profile.ts';
import {
  Bar,
  Bdi,
  Button,
  type Choice,
  ComboField,
  DateField,
  EmptyState,
  ProblemNotice,
  Row,
  SelectField,
  TwoCalendars,
  VirtualList,
} from '../../apps/web/ui/index.ts';
import { usePages } from '../../apps/web/use-pages.ts';
import { isCivilDay } from '../../kernel/calendar.ts';
import { fieldNames, stateNames } from '../item.text.ts';
import { type ItemRow, itemStates, type RegisterView } from '../register.ts';
import { bookTexts as words } from './books.text.ts';
import { useChoices } from './choices.ts';
import { type EntryFilter, entryQuery, isNarrowed } from './entry-filter.ts';
import { ItemGlance } from './item-glance.tsx';
import { ItemState } from './item-state.tsx';
import { useSenderName } from './sender-name.ts';
import { useSubject } from './subject.ts';

const any = 'any';

/** The entries of an incoming register, newest first, however many; Enter opens the one that is chosen. */
export function RegisterEntries({ register }: { register: RegisterView }) {
  const say = useText();
  const go = useGo();
  const language = useLanguage();
  const senderName = useSenderName();
  const subjectOf = useSubject();
  const [sender, setSender] = useState<Choice | null>(null);
  const [state, setState] = useAddressWord('state');
  const [kind, setKind] = useAddressWord('kind');
  const [from, setFrom] = useAddressWord('from');
  const [to, setTo] = useAddressWord('to');
  const [chosen, choose] = useAddressWord('item');
  const filter: EntryFilter = { state, kind, sender: sender?.id ?? null, from, to };
  const pages = usePages<ItemRow>('items', '/api/items', entryQuery(register.id, filter), 100);
  const row = pages.items.find(({ id }) => id === chosen) ?? null;
  const clear = (): void => {
    setSender(null);
    for (const set of [setState, setKind, setFrom, setTo]) set(null);
  };
  return (
    <div className="register-entries">
      <Filters
        filter={filter}
        sender={sender}
        onSender={setSender}
        onState={setState}
        onKind={setKind}
        onFrom={setFrom}
        onTo={setTo}
        onClear={clear}
      />
      <ProblemNotice error={pages.error} onRetry={pages.reload} />
      <div className="register-sheet">
        <VirtualList
          label={say(words.list, { register: register.name[language] })}
          items={pages.items}
          selectedId={chosen}
          onSelect={({ id }) => choose(id)}
          onOpen={({ id }) => go(`/items/${id}`)}
          hasMore={pages.hasMore}
          isLoading={pages.isLoading || pages.isFirstLoad}
          onMore={pages.loadMore}
          empty={
            <EmptyState icon="registers" title={say(isNarrowed(filter) ? words.emptyFiltered : words.emptyTitle)}>
              {!isNarrowed(filter) && say(words.emptyWords)}
            </EmptyState>
          }
        >
          {(item) => (
            <Row
              lead={
                <>
                  <Bdi>{item.number}</Bdi>
                  <TwoCalendars day={item.receivedOn} style="numeric" isStacked />
                </>
              }
              title={subjectOf(item)}
              note={
                <>
                  <bdi>{senderName(item.sender)}</bdi>
                  {item.theirReference && (
                    <>
                      {' · '}
                      <Bdi>{item.theirReference}</Bdi>
                    </>
                  )}
                </>
              }
              end={<ItemState state={item.state} />}
            />
          )}
        </VirtualList>
        <aside className="register-glance" aria-label={say(words.chooseOne)}>
          {row ? <ItemGlance item={row} /> : <EmptyState icon="registers" title={say(words.chooseOne)} />}
        </aside>
      </div>
    </div>
  );
}

interface FiltersProps {
  readonly filter: EntryFilter;
  readonly sender: Choice | null;
  readonly onSender: (sender: Choice | null) => void;
  readonly onState: (state: string | null) => void;
  readonly onKind: (kind: string | null) => void;
  readonly onFrom: (day: string | null) => void;
  readonly onTo: (day: string | null) => void;
  readonly onClear: () => void;
}

function Filters(props: FiltersProps) {
  const { filter, sender, onSender, onState, onKind, onFrom, onTo, onClear } = props;
  const say = useText();
  const language = useLanguage();
  const choices = useChoices();
  const { today } = useHouse();
  const { kinds } = useProfile();
  const day = (value: string | null) => ({
    day: isCivilDay(value) ? value : null,
    calendar: 'gregory' as const,
    written: '',
  });
  return (
    <Bar label={say(words.filters)}>
      <SelectField
        label={say(words.state)}
        value={filter.state ?? any}
        onChange={(id) => onState(id === any ? null : id)}
        choices={[
          { id: any, label: say(words.anyState) },
          { id: 'open', label: say(words.openOnly) },
          ...itemStates.map((id) => ({ id, label: say(stateNames[id]) })),
        ]}
      />
      <SelectField
        label={say(fieldNames.kind)}
        value={filter.kind ?? any}
        onChange={(id) => onKind(id === any ? null : id)}
        choices={[
          { id: any, label: say(words.anyKind) },
          ...choicesOf(
            kinds.filter((each) => each.incoming && each.registered),
            language,
          ),
        ]}
      />
      <ComboField
        label={say(fieldNames.sender)}
        placeholder={say(words.anySender)}
        value={sender}
        onChange={onSender}
        search={choices.correspondents}
      />
      <DateField
        label={say(words.from)}
        value={day(filter.from)}
        onChange={(date) => onFrom(date.day)}
        maxDay={today}
      />
      <DateField label={say(words.to)} value={day(filter.to)} onChange={(date) => onTo(date.day)} maxDay={today} />
      {isNarrowed(filter) && (
        <Button tone="quiet" icon="close" onPress={onClear}>
          {say(words.clear)}
        </Button>
      )}
    </Bar>
  );
}
