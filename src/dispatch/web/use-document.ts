import { useQuery } from '@tanstack/react-query';
import { api } from '../../apps/web/api.ts';
import type { DocumentView } from '../dispatch.ts';

/** A document with all that this reader may see of it; a classified one is read once, since every reading is an entry. */
export const useDocument = (id: string | null) =>
  useQuery({
    queryKey: ['documents', id],
    queryFn: ({ signal }) => api.get<DocumentView>(`/api/documents/${id}`, {}, signal),
    enabled: id !== null,
    refetchOnWindowFocus: false,
  });
