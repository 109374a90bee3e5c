import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { choicesOf, useProfile } from '../../apps/web/profile.ts';
import { Button, Dialog, Form, FormActs, SelectField } from '../../apps/web/ui/index.ts';
import { type Language, languages } from '../../kernel/text.ts';
import { fieldNames } from '../item.text.ts';
import { languageName } from './languages.ts';
import { openPaper } from './papers.ts';
import { receiptTexts as words } from './receipt.text.ts';

interface SenderReceiptDialogProps {
  readonly item: string;
  readonly number: string;
  /** How the item came: the receipt goes back the same way where the house can. */
  readonly cameBy: string | null;
  /** The language of the item; the receipt speaks it where the house does. */
  readonly language: string | null;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A receipt for the sender by the standing form, which merges number, date and addressee and nothing else (I2). */
export function SenderReceiptDialog(props: SenderReceiptDialogProps) {
  const { item, number, cameBy, isOpen, onClose } = props;
  const say = useText();
  const shown = useLanguage();
  const channels = useProfile().channels.filter((each) => each.out);
  const [channel, setChannel] = useState<string | null>(channels.some(({ id }) => id === cameBy) ? cameBy : null);
  const [language, setLanguage] = useState<Language>(languages.find((each) => each === props.language) ?? 'en');
  const act = useAct<{ channel: string; language: Language }, { readonly id: string }>(
    `/api/items/${item}/acknowledgements`,
    {
      touches: ['items'],
      onDone: ({ id }) => {
        onClose();
        openPaper(`/api/acknowledgements/${id}/receipt.pdf`);
      },
    },
  );
  return (
    <Dialog title={say(words.title, { number })} isOpen={isOpen} onClose={onClose} size="narrow">
      <Form error={act.error} onSubmit={() => channel && act.mutate({ channel, language })}>
        <p>{say(words.standing)}</p>
        <SelectField
          name="channel"
          label={say(words.channel)}
          choices={choicesOf(channels, shown)}
          value={channel}
          onChange={setChannel}
          isRequired
        />
        <SelectField
          name="language"
          label={say(fieldNames.language)}
          choices={languages.map((id) => ({ id, label: languageName(id, shown) }))}
          value={language}
          onChange={(id) => setLanguage(languages.find((each) => each === id) ?? 'en')}
        />
        <FormActs>
          <Button type="submit" tone="primary" icon="letter" isPending={act.isPending} isDisabled={channel === null}>
            {say(words.give)}
          </Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
