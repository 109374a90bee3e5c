import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { ActButton, Button, Dialog, Form, FormActs, IconButton, toasts } from '../../apps/web/ui/index.ts';
import { uiTexts } from '../../apps/web/ui/ui.text.ts';
import type { ItemRow } from '../../register/register.ts';
import { AddresseesField } from './addressee-field.tsx';
import { type AddresseeChoice, addressOf } from './addressees.ts';
import { orderTexts } from './order.text.ts';
import { paperTexts as words } from './paper.text.ts';
import { useRecents } from './use-recents.ts';
import { useAddressees } from './use-standing.ts';
import './acts.css';

interface ShareActProps {
  readonly item: Pick<ItemRow, 'id' | 'number'>;
  readonly onDone: () => void;
}

function ShareForm({ item, onDone, onCancel }: ShareActProps & { onCancel: () => void }) {
  const say = useText();
  const [recent] = useRecents('addressees');
  const people = useAddressees().filter(({ id }) => id.startsWith('person:'));
  const [persons, setPersons] = useState<readonly AddresseeChoice[]>([]);
  const act = useAct<{ persons: string[] }>(`/api/items/${item.id}/share-contents`, {
    touches: ['items'],
    onDone: () => {
      toasts.say(say(words.shared, { number: item.number }));
      onDone();
    },
  });
  const send = (): void => {
    const ids = persons.map(({ id }) => addressOf(id)).flatMap((to) => ('person' in to ? [to.person] : []));
    if (ids.length > 0) act.mutate({ persons: ids });
  };
  return (
    <Form onSubmit={send} error={act.error} label={say(words.share)}>
      <p>{say(words.shareHint)}</p>
      <AddresseesField
        label={say(words.shareWith)}
        choices={people}
        recent={recent}
        taken={persons.map(({ id }) => id)}
        onAdd={(choice) => setPersons([...persons, choice])}
      />
      {persons.length > 0 && (
        <ul className="chips">
          {persons.map((choice) => (
            <li key={choice.id} className="chip">
              <span dir="auto">{choice.label}</span>
              <IconButton
                icon="close"
                size="small"
                label={say(orderTexts.removeOther, { name: choice.label })}
                onPress={() => setPersons(persons.filter(({ id }) => id !== choice.id))}
              />
            </li>
          ))}
        </ul>
      )}
      <FormActs>
        <Button type="submit" tone="primary" icon="eye" isPending={act.isPending} isDisabled={persons.length === 0}>
          {say(words.share)}
        </Button>
        <Button onPress={onCancel}>{say(uiTexts.cancel)}</Button>
      </FormActs>
    </Form>
  );
}

/** Shows what was in a sealed envelope to further persons by name; only who may read it himself is offered this. */
export function ShareAct({ item, onDone }: ShareActProps) {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <ActButton icon="eye" onPress={() => setOpen(true)}>
        {say(words.share)}
      </ActButton>
      <Dialog title={`${say(words.share)} ${item.number}`} isOpen={isOpen} onClose={() => setOpen(false)}>
        <ShareForm
          item={item}
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
