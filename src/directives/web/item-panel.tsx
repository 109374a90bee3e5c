import { useText } from '../../apps/web/i18n.tsx';
import type { ItemSlotProps } from '../../apps/web/item-acts.ts';
import { Section } from '../../apps/web/ui/index.ts';
import { DirectiveCard } from './directive-card.tsx';
import { listTexts } from './directives-list.text.ts';
import { MinuteCard } from './minute-card.tsx';
import { useConfirmable, useDirectivesOn, useDraftMinutes } from './use-words.ts';

/** On the item's page: what was directed about it and what is proposed, as far as the reader may know it. */
export function ItemPanel({ item, onDone }: ItemSlotProps) {
  const say = useText();
  const minutes = useDraftMinutes(item.id);
  const directives = useDirectivesOn(item.id);
  const confirmable = useConfirmable();
  if (minutes.length + directives.length === 0) return null;
  return (
    <Section title={say(listTexts.title)} count={minutes.length + directives.length}>
      {minutes.map((minute) => (
        <MinuteCard key={minute.id} minute={minute} mayConfirm={confirmable.has(minute.id)} onDone={onDone} />
      ))}
      {directives.map((directive) => (
        <DirectiveCard key={directive.id} directive={directive} />
      ))}
    </Section>
  );
}
