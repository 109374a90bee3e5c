import type { House } from '../directory/house.ts';
import { watchMailbox } from './mail/watch-mailbox.ts';
import { watchFolder } from './scan/scan-folder.ts';

export interface IntakeSettings {
  /** Where the scanner writes; null: there is none. */
  readonly scanFolder: string | null;
  /** The mailboxes, each an address with its password. */
  readonly mailboxes: readonly string[];
}

/** Opens the ways by which things arrive without anyone bringing them; they end when the house closes. */
export function startIntake(house: House, { scanFolder, mailboxes }: IntakeSettings): { stop(): Promise<void> } {
  const ways = [
    ...(scanFolder === null ? [] : [watchFolder(house, { folder: scanFolder })]),
    ...mailboxes.map((mailbox) => watchMailbox(house, mailbox)),
  ];
  return {
    async stop() {
      await Promise.all(ways.map((way) => way.stop()));
    },
  };
}
