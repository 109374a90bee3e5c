import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useAddressWord } from '../../apps/web/address.ts';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import {
  Button,
  Dialog,
  EmptyState,
  Loading,
  Moment,
  Page,
  PagedList,
  Row,
  SheetSwitch,
  Split,
  StatusMark,
  TwoCalendars,
} from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import { usePages } from '../../apps/web/use-pages.ts';
import type { Text } from '../../kernel/text.ts';
import { deskTexts } from '../../referral/web/desk.text.ts';
import { nextAfter, stepFrom } from '../../referral/web/tray.ts';
import { useTrayCounts } from '../../referral/web/use-counts.ts';
import { useOpenRow } from '../../referral/web/use-open-row.ts';
import { authorityTexts, minuteStateTexts } from '../directives.text.ts';
import type { DirectiveView, MinuteView } from '../directives.ts';
import { ProgressMark } from './directive-card.tsx';
import { DirectiveOpen } from './directive-open.tsx';
import { listTexts as words } from './directives-list.text.ts';
import { minuteTexts } from './minute.text.ts';
import { MinuteCard } from './minute-card.tsx';
import { notableBy } from './minute-draft.ts';
import { MinuteForm } from './minute-form.tsx';
import './directives.css';

const sheets = ['mine', 'minutes', 'in-force', 'overdue', 'fulfilled', 'revoked'] as const;
type Sheet = (typeof sheets)[number];

const labels: Readonly<Record<Sheet, Text>> = {
  mine: words.mine,
  minutes: words.minutes,
  'in-force': words.inForce,
  overdue: words.overdue,
  fulfilled: words.ended,
  revoked: words.revoked,
};

const queryOf = (sheet: Sheet): Record<string, string | boolean> => {
  if (sheet === 'overdue') return { overdue: true };
  return sheet === 'mine' || sheet === 'minutes' ? { mine: true } : { state: sheet };
};

type Word = Pick<MinuteView | DirectiveView, 'id' | 'authority' | 'text' | 'dueOn' | 'level'>;

function WordLine({ word, note, end }: { word: Word; note: ReactNode; end: ReactNode }) {
  const say = useText();
  return (
    <Row
      lead={
        word.dueOn ? <TwoCalendars day={word.dueOn} style="numeric" isStacked /> : <span>{say(deskTexts.noDue)}</span>
      }
      title={word.text ?? say(minuteTexts.classified)}
      note={note}
      end={end}
    />
  );
}

const emptyWords: Readonly<Record<'mine' | 'minutes' | 'other', Text>> = {
  mine: words.emptyMine,
  minutes: words.emptyMinutes,
  other: words.emptyOther,
};

function WordSheet({ sheet }: { sheet: Sheet }) {
  const say = useText();
  const language = useLanguage();
  const [chosenId, chooseId] = useAddressWord('directive');
  const isMinutes = sheet === 'minutes';
  const pages = usePages<DirectiveView | MinuteView>(
    isMinutes ? 'minutes' : 'directives',
    isMinutes ? '/api/minutes' : '/api/directives',
    queryOf(sheet),
  );
  const rows = pages.items;
  const isElsewhere = chosenId !== null && !isMinutes && !pages.isFirstLoad && !rows.some(({ id }) => id === chosenId);
  // A directive that was found by searching may stand on another sheet, or far down on this one.
  const sought = useQuery({
    queryKey: ['directives', 'one', chosenId],
    queryFn: ({ signal }) => api.get<DirectiveView>(`/api/directives/${chosenId}`, {}, signal),
    enabled: isElsewhere,
  });
  const { chosen: open, choose } = useOpenRow<DirectiveView | MinuteView>(rows, chosenId, chooseId);
  const chosen = isElsewhere ? (sought.data ?? null) : open;
  useActKeys({
    KeyJ: () => choose(stepFrom(rows, chosen?.id ?? null, 1)),
    KeyK: () => choose(stepFrom(rows, chosen?.id ?? null, -1)),
  });
  if (pages.isFirstLoad) return <Loading rows={8} />;
  const onDone = (): void => choose(chosen && nextAfter(rows, chosen.id));
  const line = (row: DirectiveView | MinuteView) =>
    'addressees' in row ? (
      <WordLine
        word={row}
        note={
          <>
            {say(authorityTexts[row.authority])} ·{' '}
            <bdi>{row.addressees.map(({ to }) => to.name[language]).join(' · ') || say(words.noAddressees)}</bdi>
          </>
        }
        end={<ProgressMark directive={row} />}
      />
    ) : (
      <WordLine
        word={row}
        note={
          <>
            {say(minuteTexts.takenBy, { name: row.takenBy.name[language] })} · <Moment at={row.takenAt} />
          </>
        }
        end={<StatusMark tone="waiting">{say(minuteStateTexts[row.state])}</StatusMark>}
      />
    );
  return (
    <Split
      isDetailShown={chosen !== null}
      onBack={() => choose(null)}
      list={
        <PagedList<DirectiveView | MinuteView>
          label={say(words.list)}
          chosenId={chosen?.id ?? null}
          onChoose={choose}
          pages={pages}
          empty={{
            title: say(words.empty),
            words: say(emptyWords[sheet === 'mine' || sheet === 'minutes' ? sheet : 'other']),
            icon: 'pen',
          }}
        >
          {line}
        </PagedList>
      }
      detail={
        chosen === null ? (
          <EmptyState title={say(words.chooseOne)} icon="pen" />
        ) : 'addressees' in chosen ? (
          <DirectiveOpen key={chosen.id} directive={chosen} onDone={onDone} />
        ) : (
          <div className="directive">
            <MinuteCard key={chosen.id} minute={chosen} mayConfirm isFirst onDone={onDone} />
          </div>
        )
      }
    />
  );
}

/** What the SG and the DG directed: what awaits the reader, what is in force, what is overdue, what has ended. */
export function Directives() {
  const say = useText();
  const { roles } = useMe();
  const counts = useTrayCounts();
  const [word, setWord] = useAddressWord('sheet');
  const [isWriting, setWriting] = useState(false);
  const mayNote = notableBy(roles).length > 0;
  const mine = counts['directives'] ?? 0;
  const waiting = counts['minutes'] ?? 0;
  const first: Sheet = mine > 0 ? 'mine' : waiting > 0 ? 'minutes' : 'in-force';
  const chosen = sheets.find((sheet) => sheet === word) ?? first;
  const count: Partial<Record<Sheet, number>> = { mine, minutes: waiting };
  return (
    <Page
      title={say(words.title)}
      isFull
      lede={say(words.lede)}
      acts={
        <>
          <SheetSwitch<Sheet>
            label={say(words.sheets)}
            chosen={chosen}
            onChoose={setWord}
            sheets={sheets
              .filter((id) => id !== 'minutes' || mayNote || waiting > 0)
              .map((id) => ({ id, label: say(labels[id]), count: count[id] }))}
          />
          {mayNote && (
            <Button tone="primary" icon="plus" onPress={() => setWriting(true)}>
              {say(words.new)}
            </Button>
          )}
        </>
      }
    >
      <WordSheet key={chosen} sheet={chosen} />
      <Dialog title={say(words.new)} isOpen={isWriting} onClose={() => setWriting(false)} size="side">
        <MinuteForm item={null} onDone={() => setWriting(false)} onCancel={() => setWriting(false)} />
      </Dialog>
    </Page>
  );
}
