import { readAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { done, type Facts, type Outcome, refuse } from '../kernel/outcome.ts';
import { type KeyPlace, openSigner } from '../platform/signature/open-signer.ts';
import { selfIssued } from '../platform/signature/self-issued.ts';
import { certificateOf, type Signer, type SignerRefusal } from '../platform/signature/signer.ts';
import type { TimeStampRefusal } from '../platform/signature/time-stamp.ts';
import type { Document } from './document.store.ts';
import { signatoryName } from './seal.store.ts';
import type { SealHolder, SealProblem } from './seal.ts';

/** The name under which the house's own seal is kept, in a file, a token or a service. A person's key has the person's id for its name. */
export const houseSeal = 'house';

const restMs = 20_000;
const openMs = 60_000;
const rests = new Map<string, { readonly problem: SealProblem; readonly until: number }>();
const open = new Map<string, { readonly signer: Signer; readonly until: number }>();

/** What of a house was away a moment ago; a hundred documents that wait do not each wait for it. */
export function whatRests({ keyFolder, clock }: Pick<House, 'keyFolder' | 'clock'>): SealProblem | null {
  const found = rests.get(keyFolder);
  return found !== undefined && clock().getTime() < found.until ? found.problem : null;
}

/** Lets a signer or a server that was away or refused rest, and takes none of the opened ones for good any longer. */
export function letRest({ keyFolder, clock }: Pick<House, 'keyFolder' | 'clock'>, problem: SealProblem): void {
  open.clear();
  if (problem === 'signer-away' || problem === 'signer-refused' || problem === 'time-stamp-missing')
    rests.set(keyFolder, { problem, until: clock().getTime() + restMs });
}

/** The signer of a document, or of the house, ready to sign now; a refusal says what an officer is told. */
export async function sealSigner(
  house: House,
  document: Pick<Document, 'signedBy'>,
  holder: SealHolder,
): Promise<Outcome<Signer, SealProblem>> {
  const place = house.seals?.[holder] ?? null;
  // Ordered when it was signed, and taken out of the configuration since: it is not sent unsealed for that.
  if (place === null) return refuse('no-signing-key');
  const name = holder === 'house' ? houseSeal : document.signedBy;
  const asked = JSON.stringify([house.keyFolder, place, name]);
  const now = house.clock().getTime();
  const known = open.get(asked);
  const opened =
    known !== undefined && now < known.until ? done(known.signer) : await opening(house, document, holder, place);
  if (!opened.done) return sealProblemOf(house, opened);
  const certificate = certificateOf(opened.value, house.clock());
  if (!certificate.done) return sealProblemOf(house, certificate);
  open.set(asked, { signer: opened.value, until: now + openMs });
  return opened;
}

const opening = (house: House, document: Pick<Document, 'signedBy'>, holder: SealHolder, place: KeyPlace) =>
  openSigner(place, holder === 'house' ? houseSeal : document.signedBy, {
    folder: house.keyFolder,
    ...(house.kind === 'trial' ? { make: () => trialKey(house, document, holder) } : {}),
  });

/** A trial house makes its keys itself; the certificate says so to whoever opens a letter. */
async function trialKey(house: House, { signedBy }: Pick<Document, 'signedBy'>, holder: SealHolder) {
  const organisation = house.profile.organisation.name.en;
  const name = holder === 'house' ? organisation : await readAsHouse(house, (tx) => signatoryName(tx, signedBy));
  return selfIssued(
    { O: `TRIAL ${organisation}`.slice(0, 64), OU: 'TRIAL', CN: `TRIAL ${name}`.slice(0, 64) },
    house.clock(),
  );
}

const problems: Readonly<Record<SignerRefusal | TimeStampRefusal, SealProblem>> = {
  'no-signing-key': 'no-signing-key',
  'certificate-not-readable': 'no-signing-key',
  'certificate-expired': 'certificate-expired',
  'signer-away': 'signer-away',
  'signer-refused': 'signer-refused',
  'signature-does-not-fit': 'signer-refused',
  'time-stamp-away': 'time-stamp-missing',
  'time-stamp-refused': 'time-stamp-missing',
  'time-stamp-does-not-fit': 'time-stamp-missing',
};

/** What a signer's refusal is to the dispatch desk. Its own words go to the log. */
export function sealProblemOf(
  { log }: Pick<House, 'log'>,
  { refusal, facts }: { readonly refusal: SignerRefusal | TimeStampRefusal; readonly facts: Facts },
) {
  log.warn({ refusal, said: facts['said'] ?? null }, 'a letter cannot be sealed yet');
  return refuse(problems[refusal]);
}
