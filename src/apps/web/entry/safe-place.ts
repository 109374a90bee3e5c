/** Only a path of this house may be gone to after entering, never an address of someone else's. */
export const safePlace = (wanted: string | null): string =>
  wanted !== null && /^\/(?![/\\])/.test(wanted) ? wanted : '/';
