import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import { ActButton, Button, ConfirmDialog, Dialog, Form, FormActs, Section, toasts } from '../../apps/web/ui/index.ts';
import { uiTexts } from '../../apps/web/ui/ui.text.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import { onSend } from '../../referral/web/order-form.tsx';
import type { BoundsForm, BoundsView } from '../bounds.ts';
import type { DirectiveView } from '../directives.ts';
import { boundsTexts as words } from './bounds.text.ts';
import { boundsDraftOf, boundsOf, isPeriodAlone } from './bounds-draft.ts';
import { BoundsFields } from './bounds-fields.tsx';
import { BoundsHistory } from './bounds-history.tsx';
import { BoundsShown } from './bounds-shown.tsx';
import { notableBy } from './minute-draft.ts';

interface DirectiveBoundsProps {
  readonly directive: DirectiveView;
  /** As its reader sees them: of a classified directive after he has opened its words. */
  readonly bounds: BoundsView | null;
  /** Another window lies in front, and the keys are its. */
  readonly isBehind: boolean;
}

/** On the page of a directive: to what it applies, as it was said and changed; who may note it says, changes or takes it away. */
export function DirectiveBounds({ directive, bounds, isBehind }: DirectiveBoundsProps) {
  const say = useText();
  const { roles } = useMe();
  const [opened, setOpened] = useState<'set' | 'clear' | null>(null);
  const path = `/api/directives/${directive.id}`;
  const mayBound = directive.state === 'in-force' && notableBy(roles).includes(directive.authority);
  const after = (sentence: typeof words.saved | typeof words.cleared) => ({
    touches: ['directives', 'ledger'],
    onDone: () => {
      setOpened(null);
      toasts.say(say(sentence));
    },
  });
  const setting = useAct<BoundsForm>(`${path}/bounds`, after(words.saved));
  const clearing = useAct<{ edition: number }>(`${path}/bounds/clear`, after(words.cleared));
  useActKeys({ KeyB: mayBound ? () => setOpened('set') : null }, opened === null && !isBehind);
  if (bounds === null && !mayBound) return null;
  return (
    <Section
      title={say(words.title)}
      acts={
        mayBound && (
          <>
            <ActButton icon="pen" code="KeyB" onPress={() => setOpened('set')}>
              {say(bounds === null ? words.set : words.change)}
            </ActButton>
            {bounds !== null && (
              <Button size="small" tone="quiet" onPress={() => setOpened('clear')}>
                {say(words.clear)}
              </Button>
            )}
          </>
        )
      }
    >
      {bounds === null ? <p className="bounds-lede">{say(words.none)}</p> : <BoundsShown bounds={bounds} />}
      <BoundsHistory directive={directive.id} />
      <Dialog title={say(words.title)} isOpen={opened === 'set'} onClose={() => setOpened(null)} size="side">
        <BoundsEditor
          bounds={bounds}
          error={setting.error}
          isPending={setting.isPending}
          onCancel={() => setOpened(null)}
          onSave={(form) => setting.mutate({ edition: directive.edition, ...form })}
        />
      </Dialog>
      <ConfirmDialog
        title={say(words.clearTitle)}
        isOpen={opened === 'clear'}
        onClose={() => setOpened(null)}
        confirmLabel={say(words.clear)}
        isPending={clearing.isPending}
        error={clearing.error}
        onConfirm={() => clearing.mutate({ edition: directive.edition })}
      >
        <p>{say(words.clearWords)}</p>
      </ConfirmDialog>
    </Section>
  );
}

interface BoundsEditorProps {
  readonly bounds: BoundsView | null;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onSave: (form: Omit<BoundsForm, 'edition'>) => void;
  readonly onCancel: () => void;
}

/** The form in front of the page; Ctrl + Enter saves. */
function BoundsEditor({ bounds, error, isPending, onSave, onCancel }: BoundsEditorProps) {
  const say = useText();
  const language = useLanguage();
  const [draft, setDraft] = useState(() => boundsDraftOf(bounds, language));
  const [isTouched, setTouched] = useState(false);
  const form = boundsOf(draft);
  const isEmpty = form === null || isPeriodAlone(draft);
  const save = (): void => {
    setTouched(true);
    if (form !== null && !isEmpty) onSave(form);
  };
  return (
    <div className="dialog-form" onKeyDown={onSend(save)} role="presentation">
      <Form onSubmit={save} error={error} label={say(words.title)}>
        <p className="bounds-lede">{say(words.lede)}</p>
        <BoundsFields
          draft={draft}
          onChange={setDraft}
          isInForce
          error={isTouched && isEmpty ? say(words.nothingNamed) : undefined}
        />
        <FormActs>
          <Button type="submit" tone="primary" isPending={isPending}>
            {say(words.save)}
          </Button>
          <Button onPress={onCancel}>{say(uiTexts.cancel)}</Button>
        </FormActs>
      </Form>
    </div>
  );
}
