import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import {
  Button,
  ChoiceField,
  Form,
  FormActs,
  Loading,
  ProblemNotice,
  Section,
  TextLink,
  toasts,
} from '../../apps/web/ui/index.ts';
import type { Text } from '../../kernel/text.ts';
import { partWords, deskWords as words } from './desk.text.ts';

interface Adviser {
  readonly person: string;
  readonly name: Text;
  readonly post: Text;
}

/** Opens a round on a submitted draft: names the adviser of check 7; says which checks a change reopens. */
export function OpenRound({ draft, subject }: { draft: string; subject: string }) {
  const say = useText();
  const language = useLanguage();
  const advisers = useQuery({
    queryKey: ['advisers'],
    queryFn: ({ signal }) => api.get<{ rows: Adviser[] }>('/api/advisers', {}, signal),
  });
  const [adviser, setAdviser] = useState<string | null>(null);
  const open = useAct<{ adviser: string | null }, { touched: string[]; parts: string[] }>(
    `/api/drafts/${draft}/rounds`,
    {
      touches: ['trays', 'rounds', 'counts'],
      onDone: ({ parts, touched }) => {
        if (parts.length > 0)
          toasts.say(
            say(words.changedSince, {
              parts: parts.map((part) => partWords[part]?.[language] ?? part),
              checks: touched,
            }),
          );
      },
    },
  );
  return (
    <Section title={subject}>
      <p>
        <TextLink href={`/drafts/${draft}`}>{say(words.document)}</TextLink>
      </p>
      {advisers.isPending ? (
        <Loading rows={3} />
      ) : (
        <Form label={say(words.openRound)} onSubmit={() => open.mutate({ adviser })} error={open.error}>
          <ProblemNotice error={advisers.error} onRetry={() => void advisers.refetch()} />
          <ChoiceField
            label={say(words.adviser)}
            description={say(words.adviserHint)}
            choices={(advisers.data?.rows ?? []).map((row) => ({
              id: row.person,
              label: row.name[language],
              hint: row.post[language],
            }))}
            value={adviser}
            onChange={setAdviser}
          />
          <FormActs>
            <Button type="submit" tone="primary" icon="seal" isPending={open.isPending}>
              {say(words.openIt)}
            </Button>
          </FormActs>
        </Form>
      )}
    </Section>
  );
}
