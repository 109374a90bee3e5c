import { actAsHouse, readAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { DispatchId, DocumentId } from '../kernel/id.ts';
import { acknowledgementsLeft } from './acknowledge.store.ts';
import { attemptAcknowledgement } from './acknowledge-attempt.commands.ts';
import { type Bundle, bundleFor } from './bundle/bundle.commands.ts';
import * as dispatching from './dispatch.store.ts';
import { staleAfterMs } from './dispatch.ts';
import * as store from './document.store.ts';
import { afterAttempt, type HandedOver, handOver, mailHost, type OutgoingMail, secondsUntil } from './hand-over.ts';
import type { Paper } from './papers.ts';
import { type NotToSend, papersToSend } from './papers-to-send.ts';
import { hasLeft } from './remedy.ts';
import { SomebodyWasSooner, unlessSooner } from './unless-sooner.ts';
import { settleOrTell } from './unset.commands.ts';

interface Found {
  readonly document: store.Document;
  readonly dispatch: dispatching.DispatchAtHand;
  readonly papers: readonly store.PaperRow[];
}

/**
 * One attempt to send one e-mail, for the job. Before it, a signed checkpoint covers the signature, and the papers are set anew from the
 * manifest and compared with what was kept; nothing else is ever sent. The row says `sending` before the server is spoken to, so that a
 * message that was interrupted is known to be unknown.
 */
export async function attemptDispatch(house: House, id: DispatchId): Promise<void> {
  const found = await dispatchDue(house, id);
  if (found === null) return;
  if (!(await settleOrTell(house, found.document.id as DocumentId))) return;
  const covered = await house.sequencer.waitFor(found.document.entry);
  if (!covered.done) throw new Error(`no checkpoint covers document ${found.document.id} yet`);
  const made = await papersToSend(house, found.document);
  if (typeof made === 'string') return alarm(house, found, made);
  const bundle = carriesBundle(house, found.dispatch)
    ? await bundleFor(house, found.document, found.dispatch, made)
    : null;
  const messageId = found.dispatch.messageId ?? `<${id}@${mailHost(house)}>`;
  const attempts = found.dispatch.attempts + 1;
  if (!(await begin(house, found, messageId, attempts))) return;
  const handed = await handOver(house, mailOf(found, { papers: made, bundle }, messageId, house.clock()));
  await end(house, found, handed, attempts);
}

/** A dispatch that was ordered and is due; one that was left in the middle by a crash is found unknown instead. */
async function dispatchDue(house: House, id: DispatchId): Promise<Found | null> {
  const found = await readAsHouse(house, async (tx): Promise<Found | null> => {
    const dispatch = await dispatching.dispatchById(tx, id);
    const document = dispatch === null ? null : await store.documentToSettle(tx, dispatch.document);
    if (dispatch === null || document === null) return null;
    return { document, dispatch, papers: await store.papersOfDocument(tx, document.id) };
  });
  if (found === null) return null;
  if (found.dispatch.state === 'sending') {
    await noteInterrupted(house, found.dispatch);
    return null;
  }
  return isDue(found, house.clock()) ? found : null;
}

function isDue({ document, dispatch }: Pick<Found, 'document' | 'dispatch'>, now: Date): boolean {
  const living = document.state === 'signed' || document.state === 'dispatched';
  const open = dispatch.state === 'waiting' || dispatch.state === 'failed';
  return living && open && dispatch.nextTryAt !== null && dispatch.nextTryAt.getTime() <= now.getTime() + 1000;
}

async function alarm(house: House, { document, dispatch }: Found, problem: NotToSend) {
  house.log.error({ document: document.id, dispatch: dispatch.id, problem }, 'a paper is not what was signed');
  await actAsHouse(house, 'dispatch.alarm', async (acting) => {
    await dispatching.changeDispatches(acting.tx, [dispatch.id], { state: 'failed', problem, nextTryAt: null });
    dispatching.enterAbout(acting, dispatch, { dispatch: dispatch.id, problem });
    if (document.circular !== null) acting.touches(document.circular);
  });
}

const begin = (house: House, { document, dispatch }: Found, messageId: string, attempts: number): Promise<boolean> =>
  unlessSooner(house, 'dispatch.attempt', async (acting) => {
    const { tx, now } = acting;
    const current = await store.documentAtHand(tx, document.id);
    const row = await dispatching.dispatchAtHand(tx, dispatch.id);
    const isLiving = current?.state === 'signed' || current?.state === 'dispatched';
    if (!isLiving || row?.edition !== dispatch.edition) throw new SomebodyWasSooner();
    const change = { state: 'sending', messageId, attempts, triedAt: now, nextTryAt: null } as const;
    await dispatching.changeDispatches(tx, [dispatch.id], change);
    dispatching.enterAbout(acting, dispatch, { dispatch: dispatch.id, attempt: attempts });
  });

const end = (house: House, { document, dispatch }: Found, handed: HandedOver, attempts: number): Promise<void> =>
  actAsHouse(house, 'dispatch.result', async (acting) => {
    const change = afterAttempt(handed, attempts, acting.now);
    await dispatching.changeDispatches(acting.tx, [dispatch.id], change);
    if (handed.state === 'sent') await hasLeft(acting, document.id);
    if (document.circular !== null) acting.touches(document.circular);
    if (change.nextTryAt !== null)
      await house.jobs.send(
        acting.tx,
        'send-dispatch',
        { id: dispatch.id },
        { afterSeconds: secondsUntil(change.nextTryAt, acting.now) },
      );
    dispatching.enterAbout(acting, dispatch, {
      dispatch: dispatch.id,
      attempt: attempts,
      outcome: handed.state,
      problem: handed.problem,
    });
  });

const carriesBundle = ({ profile }: House, { channel }: dispatching.DispatchAtHand): boolean =>
  profile.channels.some((one) => one.id === channel && one.payload === 'bundle');

interface Carried {
  readonly papers: readonly Paper[];
  readonly bundle: Bundle | null;
}

/**
 * The message: the cleared subject and words in the addressee's language, with everything that was cleared to go along, to one addressee
 * alone.
 */
function mailOf(
  { document, dispatch }: Found,
  { papers, bundle }: Carried,
  messageId: string,
  date: Date,
): OutgoingMail {
  const { manifest } = document;
  const language = manifest.addressees[dispatch.place]?.language;
  const email = (language && manifest.email?.inLanguages?.[language]) ?? manifest.email;
  return {
    to: { name: dispatch.name.slice(0, 200), address: dispatch.address ?? '' },
    subject: email?.subject ?? document.number,
    text: email?.text ?? '',
    messageId,
    reportTo: dispatch.id,
    date,
    attachments: [
      ...papers.map((paper) => ({ name: paper.name, media: 'application/pdf', content: paper.content })),
      ...(bundle === null ? [] : [{ name: bundle.name, media: 'application/zip', content: bundle.content }]),
    ],
    ...(document.trial ? { headers: { 'X-Diwan-Trial': 'yes' } } : {}),
  };
}

/** A message whose sending was cut off in the middle, by a crash or a power cut: nobody knows whether it left. */
async function noteInterrupted(house: House, dispatch: dispatching.DispatchAtHand): Promise<void> {
  const age = house.clock().getTime() - (dispatch.triedAt?.getTime() ?? 0);
  if (age < staleAfterMs) return;
  await unlessSooner(house, 'dispatch.result', async (acting) => {
    const { tx } = acting;
    const row = await dispatching.dispatchAtHand(tx, dispatch.id);
    if (row?.edition !== dispatch.edition) throw new SomebodyWasSooner();
    await dispatching.changeDispatches(tx, [dispatch.id], {
      state: 'unknown',
      problem: 'interrupted',
      nextTryAt: null,
    });
    dispatching.enterAbout(acting, dispatch, { dispatch: dispatch.id, outcome: 'unknown', problem: 'interrupted' });
  });
}

/** Takes up whatever a stop or a lost job left lying: documents without papers, e-mails that are due, sendings cut off in the middle. */
export async function takeUpDispatches(house: House): Promise<void> {
  const now = house.clock();
  const left = await readAsHouse(house, async (tx) => ({
    ...(await dispatching.leftLying(tx, now)),
    receipts: await acknowledgementsLeft(tx, now),
  }));
  // One that fails keeps none of the others waiting.
  const each = async <T>(list: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> => {
    for (const one of list)
      await work(one).catch((error: unknown) => house.log.error({ err: error }, 'a dispatch cannot be taken up'));
  };
  await each(left.unsettled, (id) => settleOrTell(house, id as DocumentId));
  await each(left.interrupted, (dispatch) => noteInterrupted(house, dispatch));
  await each(left.due, (id) => attemptDispatch(house, id as DispatchId));
  await each(left.receipts, (id) => attemptAcknowledgement(house, id));
}
