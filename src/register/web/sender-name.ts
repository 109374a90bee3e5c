import { useCallback } from 'react';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import type { Sender } from '../register.ts';
import { itemTexts } from './item.text.ts';

/** From whom an item came, as a reader would say it. */
export function useSenderName(): (sender: Sender) => string {
  const say = useText();
  const language = useLanguage();
  return useCallback(
    (sender) => sender.name?.[language] ?? sender.written ?? say(itemTexts.unknownSender),
    [say, language],
  );
}
