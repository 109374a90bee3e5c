import { useState } from 'react';
import { useText } from '../../apps/web/i18n.tsx';
import { ActButton, type ButtonTone, type Choice, Dialog } from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import type { ItemRow } from '../../register/register.ts';
import type { AddresseeChoice } from './addressees.ts';
import { orderTexts as words } from './order.text.ts';
import { OrderForm } from './order-form.tsx';
import { useRecents } from './use-recents.ts';
import { useAddressees } from './use-standing.ts';

const mostQuick = 5;

interface ReferActProps {
  readonly item: Pick<ItemRow, 'id' | 'number' | 'edition' | 'receivedOn' | 'urgency'>;
  readonly hasLead?: boolean;
  readonly directives?: readonly Choice[];
  readonly onDone: () => void;
  readonly tone?: ButtonTone;
  /** Offers the recent leads by number keys too. */
  readonly hasQuick?: boolean;
}

/** Refer: R opens the order, a number opens it with a recent lead, so that only the instruction is left to write. */
export function ReferAct({ item, hasLead = false, directives = [], onDone, tone, hasQuick = false }: ReferActProps) {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  const [lead, setLead] = useState<AddresseeChoice | null>(null);
  const choices = useAddressees();
  const [recent] = useRecents('addressees');
  const quick = hasQuick
    ? recent.slice(0, mostQuick).flatMap((id) => choices.find((choice) => choice.id === id) ?? [])
    : [];
  const refer = (to: AddresseeChoice | null): void => {
    setLead(to);
    setOpen(true);
  };
  const title = say(hasLead ? words.otherLead : words.title);
  useActKeys(
    {
      KeyR: () => refer(null),
      ...Object.fromEntries(quick.map((choice, at) => [`Digit${at + 1}`, (): void => refer(choice)])),
    },
    !isOpen,
  );
  return (
    <>
      <ActButton tone={tone ?? 'plain'} icon="route" code="KeyR" onPress={() => refer(null)}>
        {say(hasLead ? words.otherLead : words.refer)}
      </ActButton>
      {quick.length > 0 && (
        <section className="act-group" aria-label={say(words.recent)}>
          <h3 className="act-group-title">{say(words.recent)}</h3>
          <div className="act-list">
            {quick.map((choice, at) => (
              <ActButton key={choice.id} tone="quiet" code={`Digit${at + 1}`} onPress={() => refer(choice)}>
                <span dir="auto">{choice.label}</span>
              </ActButton>
            ))}
          </div>
        </section>
      )}
      <Dialog title={`${title} ${item.number}`} isOpen={isOpen} onClose={() => setOpen(false)} size="side">
        <OrderForm
          item={item}
          lead={lead}
          hasLead={hasLead}
          directives={directives}
          onCancel={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            onDone();
          }}
        />
      </Dialog>
    </>
  );
}
