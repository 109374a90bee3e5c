import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { RouterProvider as LinksProvider } from 'react-aria-components';
import { Speaking } from './i18n.tsx';
import { createQueries } from './queries.ts';
import { createHouseRouter } from './router.tsx';
import { ToastRegion } from './ui/toast.tsx';

const queries = createQueries();
const router = createHouseRouter(queries);
const go = (address: string): void => router.history.push(address);

/** The whole of the browser's side: language, memory, addresses, and the place where passing words appear. */
export function App() {
  return (
    <Speaking>
      <QueryClientProvider client={queries}>
        <LinksProvider navigate={go}>
          <RouterProvider router={router} />
          <ToastRegion />
        </LinksProvider>
      </QueryClientProvider>
    </Speaking>
  );
}
