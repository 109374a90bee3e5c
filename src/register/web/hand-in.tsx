import { Desk } from './registry-desk.tsx';

/** Where a unit hands in what reached it directly (R03): the same desk, whose papers go to the Registry's book. */
export function HandIn() {
  return <Desk isHandIn />;
}
