import { useQuery } from '@tanstack/react-query';
import { api } from '../../apps/web/api.ts';
import { useLanguage } from '../../apps/web/i18n.tsx';
import type { Choice } from '../../apps/web/ui/index.ts';
import type { Text } from '../../kernel/text.ts';

interface AnswerRow {
  readonly id: string;
  readonly number: string;
  readonly subject: string | Text | null;
  readonly state: string;
}

/** The dispatched documents that answer an item, newest first: only these close it (I6). Undefined while they are asked for. */
export function useAnswers(item: string, isOn: boolean) {
  const language = useLanguage();
  const { data, error } = useQuery({
    queryKey: ['documents', 'answers', item],
    queryFn: ({ signal }) => api.get<{ rows: readonly AnswerRow[] }>('/api/documents', { answers: item }, signal),
    enabled: isOn,
  });
  const choices: Choice[] | undefined = data?.rows
    .filter(({ state }) => state === 'dispatched')
    .map(({ id, number, subject }) => ({
      id,
      label: number,
      hint: typeof subject === 'string' ? subject : (subject?.[language] ?? undefined),
    }));
  return { choices, error };
}
