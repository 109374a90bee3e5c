import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../apps/web/api.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { showingOf } from '../../apps/web/ui/document-kind.ts';
import { Button, DocumentViewer } from '../../apps/web/ui/index.ts';
import { recognitionTexts as words } from '../recognition.text.ts';
import type { ReadingOfFile } from '../recognition.ts';
import type { FileView } from '../register.ts';
import { wordsWanted } from './file-words.ts';
import { ReadingState } from './reading-state.tsx';
import { isUnderWay } from './recognised.ts';
import { RecognisedPages } from './recognised-pages.tsx';

interface FileViewerProps {
  readonly item: string;
  readonly file: FileView;
  /** The level of the item: reading the words of a classified file is an entry of its own. */
  readonly level: number;
}

const askAgainMs = 2_000;

/**
 * A file of an item, with the words that the house read in it: for those who cannot look at it, and for files that only have words. Of a scan
 * it says how far its reading has come, and shows what the machine read beside the picture.
 */
export function FileViewer({ item, file, level }: FileViewerProps) {
  return <OneFile key={file.id} item={item} file={file} level={level} />;
}

function OneFile({ item, file, level }: FileViewerProps) {
  const say = useText();
  const queries = useQueryClient();
  const address = `/api/items/${item}/files/${file.id}`;
  const [wish, setWish] = useState<'file' | 'words' | null>(null);
  const text = useQuery({
    queryKey: ['file-words', item, file.id],
    queryFn: ({ signal }) => api.get<{ readonly text: string }>(`${address}/text`, {}, signal),
    enabled: wordsWanted(file, level),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { data: reading, refetch } = useQuery({
    queryKey: ['file-reading', item, file.id],
    queryFn: ({ signal }) => api.get<ReadingOfFile>(`${address}/reading`, {}, signal),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? askAgainMs : false),
  });
  const now = reading?.state ?? file.reading;
  useEffect(() => {
    if (now === file.reading || level > 0) return;
    void queries.invalidateQueries({ queryKey: ['items', item] });
    void queries.invalidateQueries({ queryKey: ['file-words', item, file.id] });
  }, [now, file.reading, file.id, item, level, queries]);
  const pages = reading?.recognised ?? [];
  const isOnlyWords = showingOf(file.mediaType) === 'none';
  const shown = pages.length > 0 ? (wish ?? (isOnlyWords ? 'words' : 'file')) : 'file';
  const head = (
    <>
      {reading && (
        <ReadingState
          address={address}
          reading={reading}
          onDirected={() => void refetch()}
          isPdf={file.mediaType === 'application/pdf'}
        />
      )}
      {pages.length > 0 && (
        <Button tone="quiet" size="small" onPress={() => setWish(shown === 'words' ? 'file' : 'words')}>
          {say(shown === 'words' ? words.fileItself : words.wordsRead)}
        </Button>
      )}
    </>
  );
  if (shown === 'words') return <RecognisedPages name={file.name} address={address} pages={pages} head={head} />;
  return (
    <DocumentViewer
      name={file.name}
      mediaType={file.mediaType}
      address={`${address}?inline=true`}
      text={text.data?.text.trim() || null}
      isTextAsked={text.isLoading}
      head={head}
    />
  );
}
