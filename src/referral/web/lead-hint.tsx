import { useQuery } from '@tanstack/react-query';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { Bdi, Button, TextLink } from '../../apps/web/ui/index.ts';
import { leadTexts as words } from '../lead.text.ts';
import type { LeadView } from '../lead.ts';

interface LeadHintProps {
  readonly item: string;
  /** Whom the form has as lead at this moment. */
  readonly chosen: string | null;
  readonly onTake: (to: string) => void;
}

/** Below the lead of an order: to whom letters like this one went, on what that rests, and how sure it is. Nothing is filled in by itself. */
export function LeadHint({ item, chosen, onTake }: LeadHintProps) {
  const say = useText();
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['items', item, 'lead'],
    queryFn: ({ signal }) => api.get<{ lead: LeadView | null }>(`/api/items/${item}/lead`, {}, signal),
    retry: false,
  });
  const lead = data?.lead;
  if (!lead || lead.to === chosen) return null;
  const { bySender, byWords, examples, orElse } = lead;
  return (
    <div className="lead-hint" data-sureness={lead.sureness}>
      <p>
        <strong>{say(words[lead.sureness], { name: lead.name[language] })}</strong>
        {orElse !== null && lead.sureness === 'unsure' && <> ({say(words.orElse, { name: orElse.name[language] })})</>}{' '}
        <Button size="small" onPress={() => onTake(lead.to)}>
          {say(words.take)}
        </Button>
      </p>
      <p className="lead-hint-why">
        {bySender !== null && <span>{say(words.bySender, { to: bySender.to, of: bySender.of })}. </span>}
        {byWords !== null && (
          <span>{say(words.byWords, { to: byWords.to, of: byWords.of, words: byWords.words.join(' ') })}. </span>
        )}
        {examples.length > 0 && <span>{say(words.examples)} </span>}
        {examples.map(({ item: id, number }) => (
          <TextLink key={id} href={`/items/${id}`}>
            <Bdi>{number}</Bdi>{' '}
          </TextLink>
        ))}
      </p>
    </div>
  );
}
