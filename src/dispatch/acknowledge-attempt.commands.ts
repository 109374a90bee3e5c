import { actAsHouse, readAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { mergedOf } from './acknowledge.commands.ts';
import type { Acknowledgement } from './acknowledge.store.ts';
import * as store from './acknowledge.store.ts';
import { type Problem, staleAfterMs } from './dispatch.ts';
import { afterAttempt, handOver, mailHost, secondsUntil } from './hand-over.ts';
import { isLostFile } from './papers.ts';
import { merge } from './standing-form.ts';
import { SomebodyWasSooner, unlessSooner } from './unless-sooner.ts';

/**
 * One attempt to send a receipt by e-mail, for the job: as with a document, never before a checkpoint covers it, never twice unknowing. A
 * receipt whose file is lost says so once and waits for an officer.
 */
export async function attemptAcknowledgement(house: House, id: string): Promise<void> {
  const found = await readAsHouse(house, (tx) => store.acknowledgementBy(tx, id));
  if (found === null) return;
  const now = house.clock();
  if (found.state === 'sending') return noteInterrupted(house, found, now);
  const isOpen = found.state === 'waiting' || found.state === 'failed';
  if (!isOpen || found.nextTryAt === null || found.nextTryAt.getTime() > now.getTime() + 1000) return;
  const covered = await house.sequencer.waitFor(found.entry);
  if (!covered.done) throw new Error(`no checkpoint covers the receipt ${id} yet`);
  const messageId = found.messageId ?? `<${id}@${mailHost(house)}>`;
  const attempts = found.attempts + 1;
  const content = await paperOf(house, found);
  if (content === null) return noteLost(house, found);
  if (!(await begin(house, found, messageId, attempts))) return;
  const merged = mergedOf(found, found.language);
  const handed = await handOver(house, {
    to: { name: merged.addressee.slice(0, 200), address: found.address ?? '' },
    subject: merge(found.texts.subject[found.language], merged),
    text: merge(found.texts.body[found.language], merged),
    messageId,
    reportTo: id,
    date: now,
    attachments: [{ name: 'receipt.pdf', media: 'application/pdf', content }],
    headers: { 'Auto-Submitted': 'auto-generated', ...(house.kind === 'trial' ? { 'X-Diwan-Trial': 'yes' } : {}) },
  });
  await actAsHouse(house, 'acknowledgement.result', async (acting) => {
    const { note: _note, ...change } = afterAttempt(handed, attempts, acting.now);
    await store.changeAcknowledgement(acting.tx, id, change);
    if (change.nextTryAt !== null) {
      const afterSeconds = secondsUntil(change.nextTryAt, acting.now);
      await house.jobs.send(acting.tx, 'send-acknowledgement', { id }, { afterSeconds });
    }
    acting.about('item', found.item, { acknowledgement: id, outcome: handed.state, problem: handed.problem });
  });
}

const paperOf = (house: House, { id, sha256 }: Acknowledgement): Promise<Buffer | null> =>
  house.files.readVerified(sha256).catch((error: unknown) => {
    if (!isLostFile(error)) throw error;
    house.log.error({ err: error, acknowledgement: id }, 'the file of a receipt is lost');
    return null;
  });

const begin = (house: House, found: Acknowledgement, messageId: string, attempts: number): Promise<boolean> =>
  unlessSooner(house, 'acknowledgement.attempt', async ({ tx, now, about }) => {
    const row = await store.acknowledgementBy(tx, found.id, true);
    if (row?.edition !== found.edition) throw new SomebodyWasSooner();
    const change = { state: 'sending', messageId, attempts, triedAt: now, nextTryAt: null, problem: null };
    await store.changeAcknowledgement(tx, found.id, change);
    about('item', found.item, { acknowledgement: found.id, attempt: attempts });
  });

async function noteInterrupted(house: House, found: Acknowledgement, now: Date): Promise<void> {
  if (now.getTime() - (found.triedAt?.getTime() ?? 0) < staleAfterMs) return;
  await leaveToOfficer(house, found, 'unknown', 'interrupted');
}

const noteLost = (house: House, found: Acknowledgement): Promise<void> =>
  leaveToOfficer(house, found, 'failed', 'file-lost');

/** No further attempt is made by itself; the receipt lies with those that ask for an officer. */
const leaveToOfficer = async (
  house: House,
  found: Acknowledgement,
  state: 'failed' | 'unknown',
  problem: Problem,
): Promise<void> =>
  void (await unlessSooner(house, 'acknowledgement.result', async ({ tx, about }) => {
    const row = await store.acknowledgementBy(tx, found.id, true);
    if (row?.edition !== found.edition) throw new SomebodyWasSooner();
    await store.changeAcknowledgement(tx, found.id, { state, problem, nextTryAt: null });
    about('item', found.item, { acknowledgement: found.id, outcome: state, problem });
  }));
