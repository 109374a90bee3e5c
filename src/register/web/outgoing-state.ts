import type { Tone } from '../../apps/web/ui/status-mark.tsx';
import type { Text } from '../../kernel/text.ts';

/** How a register calls the states of what it numbered on its way out. */
export const outgoingStates = {
  signed: { ar: 'موقّعة', en: 'Signed', fr: 'Signé' },
  dispatched: { ar: 'صادرة', en: 'Dispatched', fr: 'Expédié' },
  withdrawn: { ar: 'مسحوبة', en: 'Withdrawn', fr: 'Retiré' },
  recalled: { ar: 'مسترجعة', en: 'Recalled', fr: 'Rappelé' },
  void: { ar: 'ملغاة', en: 'Void', fr: 'Annulé' },
} as const satisfies Record<string, Text>;

/** What an entry is called that a trial house dispatched into its outbox only. */
export const inOutboxText: Text = {
  ar: 'في صندوق الصادر، لم تخرج',
  en: 'In the outbox, not sent',
  fr: 'Dans la boîte d’envoi, non parti',
};

/** The shape of a state in a list. */
export function toneOfDocument(state: string): Tone {
  if (state === 'dispatched') return 'done';
  return state === 'signed' ? 'waiting' : 'stopped';
}
