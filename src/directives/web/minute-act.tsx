import { useState } from 'react';
import { useText } from '../../apps/web/i18n.tsx';
import { ActButton, type ButtonTone, Dialog } from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import { minuteTexts as words } from './minute.text.ts';
import { MinuteForm } from './minute-form.tsx';

interface MinuteActProps {
  readonly item: string;
  /** The words on the button: he who directs writes, the others note or prepare. */
  readonly label?: string;
  readonly tone?: ButtonTone;
  readonly onDone?: () => void;
}

/** Notes what the SG or the DG directs on an item; the form opens along the side, so that the document stays in sight. */
export function MinuteAct({ item, label, tone = 'plain', onDone }: MinuteActProps) {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  const name = label ?? say(words.note);
  useActKeys({ KeyW: () => setOpen(true) }, !isOpen);
  return (
    <>
      <ActButton tone={tone} icon="pen" code="KeyW" onPress={() => setOpen(true)}>
        {name}
      </ActButton>
      <Dialog title={name} isOpen={isOpen} onClose={() => setOpen(false)} size="side">
        <MinuteForm
          item={item}
          onCancel={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            onDone?.();
          }}
        />
      </Dialog>
    </>
  );
}
