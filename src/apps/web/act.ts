import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api } from './api.ts';
import { newKey } from './new-key.ts';
import type { ProblemError } from './problem.ts';

export interface ActOptions<Result> {
  readonly onDone?: (result: Result) => void;
  /** First words of the queries that this act changes; they are asked again. */
  readonly touches?: readonly string[];
  /** The act is an attempt to enter: being refused says nothing about a session. */
  readonly isDoor?: boolean;
}

/**
 * An act of the house as a screen performs it: `act.mutate(body)` posts, `act.error` feeds a `ProblemNotice`.
 * As long as the same words are sent again after a failure the idempotency key stays, so a doubtful act happens once.
 */
export function useAct<Body, Result = unknown>(
  path: string | ((body: Body) => string),
  options: ActOptions<Result> = {},
) {
  const queries = useQueryClient();
  const attempt = useRef<{ words: string; key: string } | null>(null);
  return useMutation<Result, ProblemError, Body>({
    meta: { door: options.isDoor === true },
    mutationFn: (body) => {
      const to = typeof path === 'string' ? path : path(body);
      const words = `${to}\n${JSON.stringify(body ?? null)}`;
      if (attempt.current?.words !== words) attempt.current = { words, key: newKey() };
      return api.post<Result>(to, body ?? {}, { key: attempt.current.key });
    },
    onSuccess: (result) => {
      attempt.current = null;
      for (const topic of options.touches ?? []) void queries.invalidateQueries({ queryKey: [topic] });
      options.onDone?.(result);
    },
  });
}
