import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { choosePasswordPath } from './me.ts';
import { ProblemError } from './problem.ts';
import { sessionBell } from './shell/session-state.ts';

const ring = (fault: unknown): void => {
  if (!(fault instanceof ProblemError)) return;
  if (fault.problem.status === 401) sessionBell.end();
  // The page was open while an administrator gave a first password: nothing on it is answered before one's own is chosen.
  else if (fault.problem.code === 'choose-password' && location.pathname !== choosePasswordPath)
    location.assign(`${choosePasswordPath}?to=${encodeURIComponent(location.pathname + location.search)}`);
};

/** How often a question is asked again by itself: twice where no answer came, never where the house has answered. */
const mayAskAgain = (failures: number, fault: unknown): boolean =>
  failures < 2 && fault instanceof ProblemError && fault.mayRetry;

/** The browser's memory of what it read. An answer "not signed in" rings the bell; the page stays as it is. */
export const createQueries = (): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({ onError: (fault, query) => query.queryKey[0] !== 'me' && ring(fault) }),
    mutationCache: new MutationCache({
      onError: (fault, _body, _context, mutation) => mutation.meta?.['door'] !== true && ring(fault),
    }),
    defaultOptions: { queries: { retry: mayAskAgain, staleTime: 10_000, refetchOnWindowFocus: true } },
  });
