import type { Ground } from '../access/act.ts';
import type { Sequencer } from '../ledger/sequencer.ts';
import type { Intake } from '../platform/files/intake.ts';
import type { Reader } from '../platform/files/read.ts';
import type { FileStore } from '../platform/files/store.ts';
import type { Jobs } from '../platform/jobs/jobs.ts';
import type { Live } from '../platform/live.ts';
import type { Log } from '../platform/log/log.ts';
import type { SealSettings } from '../platform/signature/open-signer.ts';
import type { Spelling } from '../platform/spelling/spelling.ts';
import type { Profile } from './profile.ts';

/** The house at work: everything that a command may need. Made once at start; handed to every command. */
export interface House extends Ground {
  readonly profile: Profile;
  /** `trial`: a cast, trial keys, marked on every page and paper. */
  readonly kind: 'trial' | 'real';
  readonly files: FileStore;
  /** The way by which every file from outside enters: received, recognised, read, and only then kept. */
  readonly intake: Intake;
  /** Reads files that were kept, in worker threads with limits. */
  readonly reader: Reader;
  /** The dictionaries in their thread; a house without them finds nothing misspelt. */
  readonly spelling?: Spelling;
  readonly jobs: Jobs;
  readonly live: Live;
  readonly log: Log;
  readonly sequencer: Pick<Sequencer, 'waitFor' | 'prove' | 'covered' | 'trouble'>;
  /** The folder of the signers' keys, readable by this program only. */
  readonly keyFolder: string;
  /** With what letters are sealed when they are set; a house without it seals none. */
  readonly seals?: SealSettings;
  /** A folder of certificates that the house trusts when it verifies signatures of others. */
  readonly trustFolder?: string | null;
  /** Where the e-mails of a trial house without a mail server are put instead of being sent. */
  readonly outbox: string;
  /** The mail server, and the address that the house writes from; null: none is configured. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  /** The address printed in QR codes; null: no document leaves a real house. */
  readonly publicUrl: string | null;
}
