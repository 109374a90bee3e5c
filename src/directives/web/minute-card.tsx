import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import {
  Button,
  Dialog,
  Moment,
  ProblemNotice,
  ReasonDialog,
  TwoCalendars,
  toasts,
  Words,
} from '../../apps/web/ui/index.ts';
import { uiTexts } from '../../apps/web/ui/ui.text.ts';
import { authorityTexts } from '../directives.text.ts';
import type { MinuteView } from '../directives.ts';
import { boundsTexts } from './bounds.text.ts';
import { BoundsShown } from './bounds-shown.tsx';
import { minuteTexts as words } from './minute.text.ts';
import { MinuteForm } from './minute-form.tsx';
import { useOpenedWords } from './use-words.ts';
import './directives.css';

type Guarded = Pick<MinuteView, 'text' | 'bounds' | 'edition'>;

/**
 * The words of a minute or a directive, with what it applies to: of a classified one both are null until their reader opens them, which is
 * an entry. What was changed since he opened it is closed again.
 */
export function useGuardedText(path: string, { text, bounds, edition }: Guarded) {
  const [openedAt, setOpenedAt] = useState<number | null>(null);
  const isOpen = openedAt === edition;
  const { data, error } = useOpenedWords(path, edition, isOpen);
  const shown = text === null && isOpen ? (data ?? null) : { text, bounds };
  return {
    text: shown?.text ?? null,
    bounds: shown?.bounds ?? null,
    open: () => setOpenedAt(edition),
    isOpening: isOpen && !error,
    error,
  };
}

/** Draws guarded words, or the button that opens them. */
export function GuardedText({ text, open, isOpening, error }: Omit<ReturnType<typeof useGuardedText>, 'bounds'>) {
  const say = useText();
  if (text !== null)
    return (
      <div className="word-text">
        <Words isLong>{text}</Words>
      </div>
    );
  return (
    <div className="word-closed">
      <ProblemNotice error={error} />
      <span>{say(words.classified)}</span>
      <Button size="small" icon="eye" isPending={isOpening} onPress={open}>
        {say(words.open)}
      </Button>
    </div>
  );
}

/** The words of a minute or a directive where nothing hangs on their being read. */
export const GuardedWords = ({ path, word }: { path: string; word: Guarded }) => (
  <GuardedText {...useGuardedText(path, word)} />
);

interface MinuteCardProps {
  readonly minute: MinuteView;
  readonly mayConfirm: boolean;
  readonly onDone?: (isIssued: boolean) => void;
  /** The confirmation is the next thing here. */
  readonly isFirst?: boolean;
}

/** A draft minute: what is proposed to be directed, to whom and by when. Who has read its words confirms it or puts it right. */
export function MinuteCard({ minute, mayConfirm, onDone, isFirst = false }: MinuteCardProps) {
  const say = useText();
  const language = useLanguage();
  const me = useMe();
  const guarded = useGuardedText(`/api/minutes/${minute.id}`, minute);
  const isRead = guarded.text !== null;
  const [opened, setOpened] = useState<'amend' | 'withdraw' | null>(null);
  const touches = ['minutes', 'directives', 'trays', 'items'];
  const confirming = useAct<{ edition: number }>(`/api/minutes/${minute.id}/confirm`, {
    touches,
    onDone: () => {
      toasts.say(say(words.issued));
      onDone?.(true);
    },
  });
  const withdrawing = useAct<{ edition: number; reason: string }>(`/api/minutes/${minute.id}/withdraw`, {
    touches,
    onDone: () => {
      setOpened(null);
      toasts.say(say(words.withdrawn));
      onDone?.(false);
    },
  });
  const mayAmend = mayConfirm || minute.takenBy.id === me.person.id;
  const to = [...minute.units, ...minute.persons];
  return (
    <article className="word">
      <header className="word-head">
        <strong>{say(authorityTexts[minute.authority])}</strong>
        <span>
          {say(words.takenBy, { name: minute.takenBy.name[language] })}
          {minute.manner === 'oral' && ` (${say(words.spoken)})`} · <Moment at={minute.takenAt} />
        </span>
      </header>
      <GuardedText {...guarded} />
      {(to.length > 0 || minute.dueOn) && (
        <p className="word-to">
          {to.length > 0 && (
            <span>
              {say(uiTexts.labelled, { label: say(words.to) })}{' '}
              <bdi>{to.map(({ name }) => name[language]).join(' · ')}</bdi>
            </span>
          )}
          {minute.dueOn && (
            <span>
              {say(uiTexts.labelled, { label: say(words.due) })} <TwoCalendars day={minute.dueOn} style="weekday" />
            </span>
          )}
        </p>
      )}
      {guarded.bounds && (
        <section aria-label={say(boundsTexts.title)}>
          <BoundsShown bounds={guarded.bounds} />
        </section>
      )}
      <ProblemNotice error={confirming.error} />
      <div className="word-acts">
        {mayConfirm && isRead && (
          <Button
            tone={isFirst ? 'primary' : 'plain'}
            icon="seal"
            isPending={confirming.isPending}
            onPress={() => confirming.mutate({ edition: minute.edition })}
          >
            {say(words.confirm)}
          </Button>
        )}
        {mayAmend && isRead && (
          <Button icon="pen" onPress={() => setOpened('amend')}>
            {say(words.amend)}
          </Button>
        )}
        {mayAmend && (
          <Button tone="quiet" onPress={() => setOpened('withdraw')}>
            {say(words.withdraw)}
          </Button>
        )}
      </div>
      <Dialog title={say(words.amendTitle)} isOpen={opened === 'amend'} onClose={() => setOpened(null)}>
        <MinuteForm
          item={minute.item?.id ?? null}
          minute={{ ...minute, text: guarded.text, bounds: guarded.bounds }}
          mayConfirm={mayConfirm}
          onDone={() => setOpened(null)}
          onCancel={() => setOpened(null)}
        />
      </Dialog>
      <ReasonDialog
        title={say(words.withdraw)}
        isOpen={opened === 'withdraw'}
        onClose={() => setOpened(null)}
        reasonLabel={say(words.withdrawReason)}
        confirmLabel={say(words.withdraw)}
        isPending={withdrawing.isPending}
        error={withdrawing.error}
        onConfirm={(reason) => withdrawing.mutate({ edition: minute.edition, reason })}
      />
    </article>
  );
}
