import type { QueryClient } from '@tanstack/react-query';
import {
  type AnyRoute,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { ChoosePasswordScreen } from './entry/choose-password-screen.tsx';
import { EntryScreen } from './entry/entry-screen.tsx';
import { choosePasswordPath, countsQuery, type Me, meQuery } from './me.ts';
import { ProblemError } from './problem.ts';
import { loaderOf, type Screen, screensHere } from './screens.tsx';
import { firstDeskOf } from './shell/desks.ts';
import { HouseFault, NoDesk, NotFound, ScreenFault } from './shell/fallbacks.tsx';
import { Shell } from './shell/shell.tsx';

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Outlet,
  errorComponent: HouseFault,
});

const enter = createRoute({ getParentRoute: () => root, path: '/enter', component: EntryScreen });

const choosePassword = createRoute({
  getParentRoute: () => root,
  path: choosePasswordPath,
  component: ChoosePasswordScreen,
});

/** A door with the place to go on to after it. */
const onTheWayTo = (door: string, href: string): string =>
  href === '/' ? door : `${door}?to=${encodeURIComponent(href)}`;

async function whoever(queries: QueryClient, href: string): Promise<Me> {
  try {
    return await queries.ensureQueryData(meQuery);
  } catch (fault) {
    if (!(fault instanceof ProblemError)) throw fault;
    if (fault.problem.code === 'choose-password') throw redirect({ href: onTheWayTo(choosePasswordPath, href) });
    if (fault.problem.status !== 401) throw fault;
    throw redirect({ href: onTheWayTo('/enter', href) });
  }
}

/** Everything behind the door: nothing inside is drawn before the person is known. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Shell,
  beforeLoad: async ({ context, location }) => ({ me: await whoever(context.queries, location.href) }),
});

const home = createRoute({
  getParentRoute: () => inside,
  path: '/',
  component: NoDesk,
  beforeLoad: async ({ context }) => {
    // Without the counts he comes to his first desk all the same.
    const counts = await context.queries.ensureQueryData(countsQuery).catch(() => ({}));
    const desk = firstDeskOf(context.me, screensHere, counts);
    if (desk) throw redirect({ href: desk.path });
  },
});

/** Any other address: answered inside the house, in the words for what one may not see. */
const nowhere = createRoute({ getParentRoute: () => inside, path: '$', component: NotFound });

const routeOf = (screen: Screen, parent: AnyRoute): AnyRoute[] => {
  const load = loaderOf(screen);
  return load
    ? [createRoute({ getParentRoute: () => parent, path: screen.path, component: lazyRouteComponent(load, 'default') })]
    : [];
};

const gallery = createRoute({
  getParentRoute: () => root,
  path: '/gallery',
  component: lazyRouteComponent(() => import('./gallery/gallery.tsx'), 'Gallery'),
});

/** The addresses of the house. */
export function createHouseRouter(queries: QueryClient) {
  const open = screensHere.filter(({ isOpen }) => isOpen).flatMap((screen) => routeOf(screen, root));
  const closed = screensHere.filter(({ isOpen }) => !isOpen).flatMap((screen) => routeOf(screen, inside));
  return createRouter({
    routeTree: root.addChildren([
      enter,
      choosePassword,
      gallery,
      ...open,
      inside.addChildren([home, ...closed, nowhere]),
    ]),
    context: { queries },
    defaultPreload: 'intent',
    defaultErrorComponent: ScreenFault,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });
}
