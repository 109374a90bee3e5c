import { useState } from 'react';
import { useGo } from '../../apps/web/address.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { ActButton, Bdi, Icon, TwoCalendars } from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import { deskTexts as words } from './desk.text.ts';
import type { Settled } from './desk.ts';
import { openPaper, paperAddress } from './papers.ts';
import { SenderReceiptDialog } from './sender-receipt-dialog.tsx';
import './settled-slip.css';

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

/** What became of the piece: its number, large enough to be copied on paper, and what one does next. */
export function SettledSlip({ settled, cameBy, language, isHandedIn, hasNext, onNext }: SettledSlipProps) {
  const say = useText();
  const reading = useLanguage();
  const go = useGo();
  const { today } = useHouse();
  const [isReceipt, setReceipt] = useState(false);
  const title = isHandedIn ? words.handedIn : settled.how === 'copied' ? words.copied : words.registered;
  const label = (): void => openPaper(paperAddress(`/api/items/${settled.id}/label.pdf`, reading));
  const open = (): void => go(`/items/${settled.id}`);
  useActKeys({
    KeyN: onNext,
    KeyL: isHandedIn ? null : label,
    KeyR: isHandedIn ? null : () => setReceipt(true),
    KeyO: isHandedIn ? null : open,
  });
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
        <ActButton tone="primary" icon="onward" code="KeyN" onPress={onNext} autoFocus>
          {say(hasNext ? words.next : words.anotherOne)}
        </ActButton>
        {!isHandedIn && (
          <>
            <ActButton icon="print" code="KeyL" onPress={label}>
              {say(words.label)}
            </ActButton>
            <ActButton icon="letter" code="KeyR" onPress={() => setReceipt(true)}>
              {say(words.receipt)}
            </ActButton>
            <ActButton icon="eye" code="KeyO" onPress={open}>
              {say(words.open)}
            </ActButton>
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
