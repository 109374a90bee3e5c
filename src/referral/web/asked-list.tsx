import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import {
  ActButton,
  Bdi,
  Button,
  Dialog,
  EmptyState,
  Facts,
  Form,
  FormActs,
  Loading,
  Moment,
  ProblemNotice,
  ReasonDialog,
  Row,
  TwoCalendars,
  toasts,
  VirtualList,
  Words,
} from '../../apps/web/ui/index.ts';
import { uiTexts } from '../../apps/web/ui/ui.text.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import { useSubject } from '../../register/web/subject.ts';
import type { AskedRow } from '../desk.ts';
import { deskTexts as words } from './desk.text.ts';
import { DueField } from './due-field.tsx';
import { DueMark } from './due-mark.tsx';
import { ItemPaper } from './item-paper.tsx';
import { asDay } from './order-draft.ts';
import { nextAfter, stepFrom } from './tray.ts';
import { Triage, trayRowHeight } from './triage.tsx';
import { useOpenRow } from './use-open-row.ts';
import { useUnits } from './use-standing.ts';

type Asked = AskedRow & { readonly id: string };

function GrantForm({ asked, onDone, onCancel }: { asked: Asked; onDone: () => void; onCancel: () => void }) {
  const say = useText();
  const units = useUnits();
  const [until, setUntil] = useState(asDay(asked.until));
  const act = useAct(`/api/extensions/${asked.extension}/grant`, {
    touches: ['trays', 'items'],
    onDone: () => {
      toasts.say(say(words.granted, { number: asked.item.number }));
      onDone();
    },
  });
  const place = units.find(({ id }) => id === asked.referral.unit?.id)?.slug ?? '';
  return (
    <Form onSubmit={() => until !== null && act.mutate({ until })} error={act.error}>
      <DueField label={say(words.grantUntil)} value={until} onChange={setUntil} place={place} hasOffers={false} />
      <FormActs>
        <Button type="submit" tone="primary" isPending={act.isPending} isDisabled={until === null}>
          {say(words.grant)}
        </Button>
        <Button onPress={onCancel}>{say(uiTexts.cancel)}</Button>
      </FormActs>
    </Form>
  );
}

function AskedActs({ asked, onDone }: { asked: Asked; onDone: () => void }) {
  const say = useText();
  const language = useLanguage();
  const [open, setOpen] = useState<'grant' | 'refuse' | null>(null);
  const refusing = useAct<{ reason: string }>(`/api/extensions/${asked.extension}/refuse`, {
    touches: ['trays', 'items'],
    onDone: () => {
      toasts.say(say(words.refused, { number: asked.item.number }));
      onDone();
    },
  });
  useActKeys({ KeyA: () => setOpen('grant'), KeyX: () => setOpen('refuse') }, open === null);
  return (
    <>
      <Facts
        facts={[
          [say(words.askedBy), asked.askedBy.name[language]],
          [say(words.to), (asked.referral.unit ?? asked.referral.person)?.name[language]],
          [say(words.presentDue), asked.referral.dueOn && <TwoCalendars day={asked.referral.dueOn} style="weekday" />],
          [say(words.extendUntil), <TwoCalendars key="until" day={asked.until} style="weekday" />],
        ]}
      />
      <div className="act-note" data-tone="due">
        <p className="act-note-head">{say(words.why)}</p>
        <Words isLong>{asked.reason}</Words>
      </div>
      <div className="act-list">
        <ActButton tone="primary" icon="check" code="KeyA" onPress={() => setOpen('grant')}>
          {say(words.grant)}
        </ActButton>
        <ActButton icon="close" code="KeyX" onPress={() => setOpen('refuse')}>
          {say(words.refuse)}
        </ActButton>
      </div>
      <Dialog title={say(words.grant)} isOpen={open === 'grant'} onClose={() => setOpen(null)} size="narrow">
        <GrantForm asked={asked} onDone={onDone} onCancel={() => setOpen(null)} />
      </Dialog>
      <ReasonDialog
        title={say(words.refuse)}
        isOpen={open === 'refuse'}
        onClose={() => setOpen(null)}
        reasonLabel={say(words.refuseReason)}
        confirmLabel={say(words.refuse)}
        isPending={refusing.isPending}
        error={refusing.error}
        onConfirm={(reason) => refusing.mutate({ reason })}
      />
    </>
  );
}

const none: readonly never[] = [];
/** The oldest of them; more than these wait nowhere, and the next come up as they are decided. */
const mostShown = 200;

const useAsked = () =>
  useQuery({
    queryKey: ['trays', 'extensions'],
    queryFn: ({ signal }) =>
      api.get<{ rows: readonly AskedRow[] }>('/api/trays/extensions', { most: mostShown }, signal),
    select: ({ rows }): readonly Asked[] => rows.map((row) => ({ ...row, id: row.extension })),
  });

/** The questions for more time that await the reader's decision, each with its item and the reason. */
export function AskedList() {
  const say = useText();
  const subjectOf = useSubject();
  const language = useLanguage();
  const { data, error, isPending, refetch } = useAsked();
  const rows = data ?? none;
  const [chosenId, chooseId] = useState<string | null>(null);
  const { chosen, choose } = useOpenRow(rows, chosenId, chooseId);
  useActKeys({
    KeyJ: () => choose(stepFrom(rows, chosen?.id ?? null, 1)),
    KeyK: () => choose(stepFrom(rows, chosen?.id ?? null, -1)),
  });
  if (isPending) return <Loading rows={8} />;
  return (
    <Triage
      isChosen={chosen !== null}
      onBack={() => choose(null)}
      actsLabel={say(words.acts)}
      list={
        <>
          <ProblemNotice error={error} onRetry={() => void refetch()} />
          <VirtualList
            label={say(words.asked)}
            items={rows}
            rowHeight={trayRowHeight}
            selectedId={chosen?.id ?? null}
            onSelect={({ id }) => choose(id)}
            empty={
              <EmptyState title={say(words.askedEmpty)} icon="clock">
                {say(words.askedEmptyWords)}
              </EmptyState>
            }
          >
            {(asked) => (
              <Row
                lead={<Bdi>{asked.item.number}</Bdi>}
                title={subjectOf(asked.item)}
                note={
                  <>
                    <bdi>{(asked.referral.unit ?? asked.referral.person)?.name[language]}</bdi> ·{' '}
                    <Moment at={asked.askedAt} />
                  </>
                }
                end={<DueMark dueOn={asked.referral.dueOn} daysLeft={asked.referral.workingDaysLeft} />}
              />
            )}
          </VirtualList>
        </>
      }
      paper={chosen && <ItemPaper item={chosen.item} />}
      acts={chosen && <AskedActs key={chosen.id} asked={chosen} onDone={() => choose(nextAfter(rows, chosen.id))} />}
    />
  );
}
