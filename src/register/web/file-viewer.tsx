import { useQuery } from '@tanstack/react-query';
import { api } from '../../apps/web/api.ts';
import { DocumentViewer } from '../../apps/web/ui/index.ts';
import type { FileView } from '../register.ts';
import { wordsWanted } from './file-words.ts';

interface FileViewerProps {
  readonly item: string;
  readonly file: FileView;
  /** The level of the item: reading the words of a classified file is an entry of its own. */
  readonly level: number;
}

/** A file of an item, with the words that the house read in it: for those who cannot look at it, and for files that only have words. */
export function FileViewer({ item, file, level }: FileViewerProps) {
  const address = `/api/items/${item}/files/${file.id}`;
  const { data } = useQuery({
    queryKey: ['file-words', item, file.id],
    queryFn: ({ signal }) => api.get<{ readonly text: string }>(`${address}/text`, {}, signal),
    enabled: wordsWanted(file, level),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <DocumentViewer
      key={file.id}
      name={file.name}
      mediaType={file.mediaType}
      address={`${address}?inline=true`}
      text={data?.text.trim() || null}
    />
  );
}
