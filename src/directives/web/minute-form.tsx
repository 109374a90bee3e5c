import { useState } from 'react';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import { useNames, useProfile } from '../../apps/web/profile.ts';
import {
  Button,
  ChoiceField,
  Form,
  FormActs,
  Icon,
  IconButton,
  SelectField,
  TextField,
  toasts,
} from '../../apps/web/ui/index.ts';
import { uiTexts } from '../../apps/web/ui/ui.text.ts';
import type { Texts } from '../../kernel/text.ts';
import { AddresseesField } from '../../referral/web/addressee-field.tsx';
import { DueField } from '../../referral/web/due-field.tsx';
import { onSend } from '../../referral/web/order-form.tsx';
import { useRecents } from '../../referral/web/use-recents.ts';
import { useAddressees } from '../../referral/web/use-standing.ts';
import type { Authority, MinuteView } from '../directives.ts';
import { boundsTexts } from './bounds.text.ts';
import { isPeriodAlone, noBounds } from './bounds-draft.ts';
import { BoundsFields } from './bounds-fields.tsx';
import { minuteTexts as words } from './minute.text.ts';
import { draftOf, isOwnWord, type MinuteDraft, notableBy } from './minute-draft.ts';
import { useMinute } from './use-minute.ts';
import './directives.css';

interface MinuteFormProps {
  /** The item on which it is noted; null for a directive without one. */
  readonly item: string | null;
  /** A kept draft that is put right. */
  readonly minute?: MinuteView | null;
  /** Whether the reader may confirm the kept draft. */
  readonly mayConfirm?: boolean;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const authorityName: Texts<Authority> = {
  'secretary-general': words.sg,
  'director-general': words.dg,
};

/** Writing or taking down what the SG or the DG directs: the words, to whom, by which day. His own word he issues at once. */
export function MinuteForm({ item, minute = null, mayConfirm = false, onDone, onCancel }: MinuteFormProps) {
  const say = useText();
  const names = useNames();
  const language = useLanguage();
  const { classification } = useProfile();
  const { roles, level: cleared } = useMe();
  const choices = useAddressees();
  const [recent, remember] = useRecents('addressees');
  const notable = notableBy(roles);
  const [draft, setDraft] = useState<MinuteDraft>(() =>
    minute
      ? draftOf(minute, choices, language)
      : {
          authority: notable[0] ?? 'secretary-general',
          manner: 'written',
          text: '',
          to: [],
          due: null,
          level: 0,
          bounds: noBounds,
        },
  );
  const [isTouched, setTouched] = useState(false);
  const change = (part: Partial<MinuteDraft>): void => setDraft({ ...draft, ...part });
  const own = minute ? mayConfirm : isOwnWord(roles, draft.authority);
  const isBlank = draft.text.trim() === '';
  const isUnnamed = isPeriodAlone(draft.bounds);
  const saving = useMinute(item, minute && { id: minute.id, edition: minute.edition, draft }, (isIssued) => {
    for (const { id } of draft.to) remember(id);
    toasts.say(say(isIssued ? words.issued : minute ? words.amended : words.keptAs));
    onDone();
  });
  const save = (isIssued: boolean): void => {
    setTouched(true);
    if (!isBlank && !isUnnamed) saving.mutate({ draft, isIssued });
  };
  return (
    <div className="dialog-form" onKeyDown={onSend(() => save(own))} role="presentation">
      <Form onSubmit={() => save(own)} error={saving.error} label={say(words.note)}>
        {!minute && notable.length > 1 && (
          <ChoiceField
            label={say(words.authority)}
            isInline
            choices={notable.map((id) => ({ id, label: say(authorityName[id]) }))}
            value={draft.authority}
            onChange={(id) => {
              const authority = notable.find((each) => each === id) ?? draft.authority;
              change({ authority, manner: isOwnWord(roles, authority) ? 'written' : draft.manner });
            }}
          />
        )}
        {!minute && !own && (
          <ChoiceField
            label={say(words.manner)}
            isInline
            choices={[
              { id: 'written', label: say(words.written) },
              { id: 'oral', label: say(words.oral) },
            ]}
            value={draft.manner}
            onChange={(id) => change({ manner: id === 'oral' ? 'oral' : 'written' })}
          />
        )}
        <div className="minute-text">
          <TextField
            name="text"
            label={say(words.text)}
            description={say(words.textHint)}
            rows={6}
            maxLength={10_000}
            value={draft.text}
            onChange={(text) => change({ text })}
            error={isTouched && isBlank ? say(words.blank) : undefined}
            isRequired
            autoFocus
          />
        </div>
        <div className="act-group">
          <AddresseesField
            label={say(words.to)}
            description={say(words.toHint)}
            choices={choices}
            recent={recent}
            taken={draft.to.map(({ id }) => id)}
            onAdd={(choice) => change({ to: [...draft.to, choice] })}
          />
          {draft.to.length > 0 && (
            <ul className="chips">
              {draft.to.map((choice) => (
                <li key={choice.id} className="chip">
                  <span dir="auto">{choice.label}</span>
                  <IconButton
                    icon="close"
                    size="small"
                    label={say(words.remove, { name: choice.label })}
                    onPress={() => change({ to: draft.to.filter(({ id }) => id !== choice.id) })}
                  />
                </li>
              ))}
            </ul>
          )}
        </div>
        <DueField value={draft.due} onChange={(due) => change({ due })} place={draft.to[0]?.place ?? ''} />
        <details className="bounds-more" open={minute?.bounds ? true : undefined}>
          <summary>
            <Icon name="down" size={16} /> {say(boundsTexts.title)}
          </summary>
          <p className="bounds-lede">{say(boundsTexts.lede)}</p>
          <BoundsFields
            draft={draft.bounds}
            onChange={(bounds) => change({ bounds })}
            error={isTouched && isUnnamed ? say(boundsTexts.nothingNamed) : undefined}
          />
        </details>
        {!minute && item === null && cleared > 0 && (
          <SelectField
            label={say(words.level)}
            choices={classification.levels
              .filter(({ rank }) => rank <= cleared)
              .map(({ rank }) => ({ id: String(rank), label: names.level(rank) }))}
            value={String(draft.level)}
            onChange={(id) => change({ level: Number(id) })}
          />
        )}
        <FormActs>
          {own && (
            <Button type="submit" tone="primary" icon="seal" isPending={saving.isPending}>
              {say(words.issue)}
            </Button>
          )}
          <Button
            {...(own ? {} : { tone: 'primary' as const })}
            type={own ? 'button' : 'submit'}
            {...(own ? { onPress: () => save(false) } : {})}
            isPending={!own && saving.isPending}
          >
            {say(words.keep)}
          </Button>
          <Button onPress={onCancel}>{say(uiTexts.cancel)}</Button>
        </FormActs>
      </Form>
    </div>
  );
}
