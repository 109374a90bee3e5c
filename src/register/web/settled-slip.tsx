import { useMemo, useState } from 'react';
import { useGo } from '../../apps/web/address.ts';
import type { Hotkey } from '../../apps/web/hotkeys.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { Bdi, Button, Icon, Keys, TwoCalendars } from '../../apps/web/ui/index.ts';
import { useHotkeys } from '../../apps/web/use-hotkeys.ts';
import { deskTexts as words } from './desk.text.ts';
import type { Settled } from './desk.ts';
import { openPaper, paperAddress } from './papers.ts';
import { SenderReceiptDialog } from './sender-receipt-dialog.tsx';

interface SettledSlipProps {
  readonly settled: Settled;
  /** How it came and in which language, for the receipt. */
  readonly cameBy: string | null;
  readonly language: string | null;
  /** Handed in by a unit, which sees the item only when it comes back. */
  readonly isHandedIn: boolean;
  readonly hasNext: boolean;
  readonly onNext: () => void;
}

type SlipAct = 'next' | 'label' | 'receipt' | 'open';
const keys: readonly Hotkey<SlipAct>[] = [
  { action: 'next', codes: ['KeyN'] },
  { action: 'label', codes: ['KeyL'] },
  { action: 'receipt', codes: ['KeyR'] },
  { action: 'open', codes: ['KeyO'] },
];

/** What became of the piece: its number, large enough to be copied on paper, and what one does next. */
export function SettledSlip({ settled, cameBy, language, isHandedIn, hasNext, onNext }: SettledSlipProps) {
  const say = useText();
  const reading = useLanguage();
  const go = useGo();
  const { today } = useHouse();
  const [isReceipt, setReceipt] = useState(false);
  const title = isHandedIn ? words.handedIn : settled.how === 'copied' ? words.copied : words.registered;
  const acts = useMemo(
    () => ({
      next: onNext,
      label: () => openPaper(paperAddress(`/api/items/${settled.id}/label.pdf`, reading)),
      receipt: () => setReceipt(true),
      open: () => go(`/items/${settled.id}`),
    }),
    [onNext, settled.id, go, reading],
  );
  useHotkeys(keys, (action) => (action === 'next' || !isHandedIn ? acts[action]() : undefined));
  return (
    <section className="desk-slip" aria-live="polite">
      <p className="desk-slip-title">
        <Icon name="check" /> {say(title)}
      </p>
      <p className="desk-slip-number">
        <Bdi>{settled.number}</Bdi>
      </p>
      <p>
        <TwoCalendars day={today} style="weekday" />
      </p>
      <p className="desk-slip-help">{say(isHandedIn ? words.keepNumber : words.writeOnPaper)}</p>
      <div className="desk-slip-acts">
        <Button tone="primary" icon="onward" onPress={acts.next} autoFocus>
          {say(hasNext ? words.next : words.anotherOne)} <Keys>{['N']}</Keys>
        </Button>
        {!isHandedIn && (
          <>
            <Button icon="print" onPress={acts.label}>
              {say(words.label)} <Keys>{['L']}</Keys>
            </Button>
            <Button icon="letter" onPress={acts.receipt}>
              {say(words.receipt)} <Keys>{['R']}</Keys>
            </Button>
            <Button icon="eye" onPress={acts.open}>
              {say(words.open)} <Keys>{['O']}</Keys>
            </Button>
          </>
        )}
      </div>
      {isReceipt && (
        <SenderReceiptDialog
          item={settled.id}
          number={settled.number}
          cameBy={cameBy}
          language={language}
          isOpen
          onClose={() => setReceipt(false)}
        />
      )}
    </section>
  );
}
