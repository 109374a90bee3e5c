import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { keepLive, type OpenWire, type Timer } from './live.ts';

const openEvents: OpenWire = (handlers) => {
  const source = new EventSource('/api/live');
  source.addEventListener('open', () => handlers.onOpen());
  source.addEventListener('message', (event: MessageEvent<string>) => handlers.onMessage(event.data));
  source.addEventListener('error', () => handlers.onError());
  return { close: () => source.close() };
};

const timer: Timer = {
  after: (milliseconds, action) => {
    const handle = setTimeout(action, milliseconds);
    return () => clearTimeout(handle);
  },
};

/** Keeps the screen true: a topic heard on `/api/live` makes every query whose key begins with it ask again. */
export function useLive(onTopics: (topics: readonly string[]) => void = () => undefined): void {
  const queries = useQueryClient();
  const heard = useEffectEvent(onTopics);
  useEffect(
    () =>
      keepLive(openEvents, timer, {
        topics: (topics) => {
          for (const topic of topics) void queries.invalidateQueries({ queryKey: [topic] });
          void queries.invalidateQueries({ queryKey: ['counts'] });
          heard(topics);
        },
        missed: () => void queries.invalidateQueries(),
      }),
    [queries],
  );
}
