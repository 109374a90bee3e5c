import { auditRoutes } from '../../audit/audit.routes.ts';
import { countRoutes } from '../../audit/counts.ts';
import { briefRoutes } from '../../brief/brief.routes.ts';
import { clearanceRoutes } from '../../clearance/clearance.routes.ts';
import { checkedTextRoutes } from '../../clearance/findings/checked-text.routes.ts';
import { findingRoutes } from '../../clearance/findings/findings.routes.ts';
import { openFindingsRoutes } from '../../clearance/findings/open-findings.routes.ts';
import { directivesJobs } from '../../directives/directives.jobs.ts';
import { directivesRoutes } from '../../directives/directives.routes.ts';
import { directoryRoutes } from '../../directory/directory.routes.ts';
import type { House } from '../../directory/house.ts';
import { dispatchJobs } from '../../dispatch/dispatch.jobs.ts';
import { dispatchRoutes } from '../../dispatch/dispatch.routes.ts';
import { draftingRoutes } from '../../drafting/drafting.routes.ts';
import { intakeRoutes } from '../../intake/intake.routes.ts';
import { memorandaRoutes } from '../../memoranda/memoranda.routes.ts';
import type { App } from '../../platform/http/server.ts';
import { deskRoutes } from '../../referral/desk.routes.ts';
import { referralJobs } from '../../referral/referral.jobs.ts';
import { referralRoutes } from '../../referral/referral.routes.ts';
import { registerJobs } from '../../register/register.jobs.ts';
import { registerRoutes } from '../../register/register.routes.ts';
import { resolutionRoutes } from '../../resolutions/resolutions.routes.ts';

/** What the house does over HTTP, in the order of `src/map.ts`. */
export const routes: readonly ((app: App, house: House) => void)[] = [
  directoryRoutes,
  registerRoutes,
  referralRoutes,
  deskRoutes,
  directivesRoutes,
  resolutionRoutes,
  draftingRoutes,
  clearanceRoutes,
  findingRoutes,
  checkedTextRoutes,
  openFindingsRoutes,
  dispatchRoutes,
  intakeRoutes,
  memorandaRoutes,
  briefRoutes,
  auditRoutes,
  countRoutes,
];

/** What the house does by itself, outside a request. */
export const workers: readonly ((house: House) => Promise<void>)[] = [
  registerJobs,
  referralJobs,
  directivesJobs,
  dispatchJobs,
];
