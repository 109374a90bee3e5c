import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { isCheapToAsk, keepLive, type OpenWire, type Timer } from './live.ts';

const openEvents: OpenWire = (handlers) => {
  const source = new EventSource('/api/live');
  source.addEventListener('open', () => handlers.onOpen());
  source.addEventListener('message', () => handlers.onMessage());
  source.addEventListener('changed', () => handlers.onMessage());
  source.addEventListener('error', () => handlers.onError());
  return { close: () => source.close() };
};

const timer: Timer = {
  after: (milliseconds, action) => {
    const handle = setTimeout(action, milliseconds);
    return () => clearTimeout(handle);
  },
};

/** Keeps what is on the screen true: when the house says that something changed, every open query asks again (of a list, its first pages). Used once, by the shell. */
export function useLive(onChange: () => void = () => undefined): void {
  const queries = useQueryClient();
  const heard = useEffectEvent(() => {
    void queries.invalidateQueries({ predicate: ({ state }) => isCheapToAsk(state.data) });
    onChange();
  });
  useEffect(() => keepLive(openEvents, timer, () => heard()), []);
}
