import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../apps/web/api.ts';
import { useLanguage } from '../../apps/web/i18n.tsx';
import type { Choice } from '../../apps/web/ui/field.tsx';
import type { CorrespondentView, PersonView, UnitView } from '../../directory/directory.ts';
import type { Language, Text } from '../../kernel/text.ts';
import { type CorrespondentChoice, correspondentChoice, fitting } from './fitting.ts';

interface Rows<T> {
  readonly rows: readonly T[];
}

const peopleNow = (rows: readonly PersonView[], language: Language): Choice[] =>
  rows
    .map((row) => ({ row, holding: row.holdings.find(({ state }) => state === 'in-force') }))
    .filter(({ holding }) => holding !== undefined)
    .map(({ row, holding }) => ({ id: row.id, label: row.name[language], hint: holding?.postName[language] }));

const kept = <T>(queries: QueryClient, path: string): Promise<Rows<T>> =>
  queries.fetchQuery({
    queryKey: ['directory', path],
    queryFn: ({ signal }) => api.get<Rows<T>>(path, {}, signal),
    staleTime: 300_000,
  });

interface FoundDocument {
  readonly record: string;
  readonly shown: { readonly number?: string; readonly subject?: string | Text } | null;
}

/** How fields ask the directory and the registers while someone types. */
export function useChoices() {
  const queries = useQueryClient();
  const language = useLanguage();
  return useMemo(
    () => ({
      correspondents: async (words: string, signal: AbortSignal): Promise<CorrespondentChoice[]> => {
        const { rows } = await api.get<Rows<CorrespondentView>>('/api/correspondents', { find: words }, signal);
        return rows.map((row) => correspondentChoice(row, language));
      },
      people: async (words: string): Promise<Choice[]> =>
        fitting(peopleNow((await kept<PersonView>(queries, '/api/people')).rows, language), words),
      units: async (words: string): Promise<Choice[]> => {
        const { rows } = await kept<UnitView>(queries, '/api/units');
        return fitting(
          rows.map(({ id, name }) => ({ id, label: name[language] })),
          words,
        );
      },
      documents: async (words: string, signal: AbortSignal): Promise<Choice[]> => {
        if (words.trim() === '') return [];
        const { rows } = await api.get<Rows<FoundDocument>>('/api/search', { q: words, kinds: 'document' }, signal);
        return rows.map(({ record, shown }) => {
          const subject = typeof shown?.subject === 'string' ? shown.subject : shown?.subject?.[language];
          return { id: record, label: shown?.number ?? subject ?? words, hint: shown?.number ? subject : undefined };
        });
      },
    }),
    [queries, language],
  );
}
