import { useSyncExternalStore } from 'react';
import { useText } from '../i18n.tsx';
import { Button, IconButton } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { createToasts, type ToastTone } from './toasts.ts';
import { uiTexts } from './ui.text.ts';

/** The house's toasts: `toasts.say('Registered as 1448/0012')`. */
export const toasts = createToasts((milliseconds, action) => {
  const handle = setTimeout(action, milliseconds);
  return () => clearTimeout(handle);
});

const icons: Readonly<Record<ToastTone, IconName>> = { done: 'check', note: 'info', trouble: 'warning' };
const names = { done: uiTexts.done, note: uiTexts.note, trouble: uiTexts.trouble };

/** Where toasts appear: a polite region that is always present, so that a reader's ear hears each of them. Drawn once, by the shell. */
export function ToastRegion() {
  const say = useText();
  const shown = useSyncExternalStore(toasts.subscribe, toasts.current);
  return (
    <section
      className="toasts"
      aria-label={say(uiTexts.announcements)}
      aria-live="polite"
      aria-relevant="additions"
      onPointerEnter={() => toasts.hold(true)}
      onPointerLeave={() => toasts.hold(false)}
    >
      {shown.map((toast) => (
        <div key={toast.id} className="toast" data-tone={toast.tone}>
          <Icon name={icons[toast.tone]} />
          <p dir="auto">
            <span className="sr-only">{say(uiTexts.labelled, { label: say(names[toast.tone]) })} </span>
            {toast.words}
          </p>
          {toast.action && (
            <Button
              size="small"
              tone="quiet"
              onPress={() => {
                toast.action?.run();
                toasts.dismiss(toast.id);
              }}
            >
              {toast.action.label}
            </Button>
          )}
          <IconButton icon="close" size="small" label={say(uiTexts.dismiss)} onPress={() => toasts.dismiss(toast.id)} />
        </div>
      ))}
    </section>
  );
}
