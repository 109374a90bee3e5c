/** The order of the house: a folder imports from itself and from the folders before it, never from one after it. */
export const order = [
  'kernel',
  'platform',
  'ledger',
  'access',
  'directory',
  'reading',
  'register',
  'referral',
  'directives',
  'resolutions',
  'drafting',
  'clearance',
  'dispatch',
  'memoranda',
  'brief',
  'audit',
  'apps',
] as const;

export type Folder = (typeof order)[number];
