import { createReadStream } from 'node:fs';
import { actAsHouse, readAsHouse } from '../../access/act.ts';
import type { House } from '../../directory/house.ts';
import { noteBounce } from '../../dispatch/bounce.commands.ts';
import { sha256 } from '../../kernel/canonical.ts';
import { TooLarge } from '../../platform/files/faults.ts';
import type { MailHeader } from '../../platform/files/reading.ts';
import type { Staged } from '../../platform/files/store.ts';
import { nextArrivalId } from '../arrival-id.ts';
import { letterDetail, lettersOf } from '../divide.ts';
import { addArrival, centralRegistry } from '../intake.store.ts';
import type { NewArrival } from '../intake.ts';
import { instantOf, lineOf } from '../line.ts';
import { isHere, movePast, type Place, pass, sentAs } from './cursor.store.ts';
import { type DeliveryReport, deliveryReportIn, longestReport } from './delivery-report.ts';
import { fingerprintOf } from './fingerprint.ts';
import { answeredBy, type Headers, headersOf, longestHeader, natureOf } from './headers.ts';
import { dividedScan } from './mailed-scan.ts';
import { openMessage } from './open-message.ts';

/** What became of a message; `unfinished`: the house closes, and it is taken from its beginning the next time. */
export type MessageFate = 'taken' | 'filed' | 'refused' | 'here-already' | 'unfinished';

const blank = (place: Place, now: Date) =>
  ({
    id: nextArrivalId(now),
    way: 'mail',
    place: place.mailbox,
    nature: 'letter',
    sentAt: null,
    problem: null,
    leftOut: [],
    answers: null,
    sending: null,
    files: [],
  }) as const;

/** What a message says of itself: as it was read, or else as its header has it. */
function saidBy(headers: Headers, mail: MailHeader | null) {
  const said = (read: string | undefined, name: string): string => lineOf(read || (headers.get(name)?.[0] ?? ''));
  return {
    title: said(mail?.subject, 'subject'),
    sender: said(mail?.from, 'from') || null,
    sentAt: instantOf(mail?.date || (headers.get('date')?.[0] ?? '')),
    messageId: said(mail?.messageId, 'message-id') || null,
  };
}

/** Takes note of the first bytes of a source that passes, for a message that is too large to keep. */
function withBeginning(source: AsyncIterable<Uint8Array>) {
  const kept: Uint8Array[] = [];
  let size = 0;
  async function* passing(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      if (size < longestHeader) kept.push(chunk);
      size += chunk.byteLength;
      yield chunk;
    }
  }
  return { source: passing(), headers: (): Headers => headersOf(Buffer.concat(kept)) };
}

/**
 * Takes one message in, and moves past it in the mailbox in the same transaction: what ends the process before is done again, and what ends
 * it afterwards changes nothing. What a mail system wrote by itself about something the house sent is filed with that. Throws on faults.
 */
export async function takeMessage(
  house: House,
  place: Place,
  source: AsyncIterable<Uint8Array>,
  isStopping: () => boolean = () => false,
): Promise<MessageFate> {
  const seen = withBeginning(source);
  let staged: Staged;
  try {
    staged = await house.files.stage(seen.source);
  } catch (error) {
    if (error instanceof TooLarge) return refuseLarge(house, place, seen.headers(), error);
    throw error;
  }
  try {
    const fingerprint = await fingerprintOf(createReadStream(staged.path));
    if (await isHere(house, fingerprint)) {
      await pass(house, place);
      return 'here-already';
    }
    return await takeStaged(house, place, staged, { headers: seen.headers(), fingerprint, isStopping });
  } finally {
    await staged.discard();
  }
}

async function takeStaged(
  house: House,
  place: Place,
  staged: Staged,
  {
    headers,
    fingerprint,
    isStopping,
  }: { readonly headers: Headers; readonly fingerprint: string; readonly isStopping: () => boolean },
): Promise<MessageFate> {
  const nature = natureOf(headers);
  const report = nature === 'bounce' ? await reportIn(staged) : null;
  const { files, leftOut, reading } = await openMessage(house, await staged.keep());
  const mail = reading?.mail ?? null;
  const arrival: NewArrival = {
    ...blank(place, house.clock()),
    state: 'waiting',
    nature,
    ...saidBy(headers, mail),
    fingerprint,
    leftOut,
    files,
  };
  const detail = { way: 'mail', nature, files: files.map((file) => file.sha256) };
  const named = nature === 'letter' ? [] : answeredBy(headers, reading?.parts ?? []);
  const sent = await readAsHouse(house, (tx) => sentAs(tx, named, report?.envelope ?? null));
  if (sent !== null) {
    // Before the notice is filed: what ends the process between the two is told again, and changes nothing twice.
    if (report?.hasFailed) await noteBounce(house, sent.sending, report.reason);
    const filed: NewArrival = { ...arrival, state: 'filed', answers: sent.record, sending: sent.sending };
    await actAsHouse(house, 'arrival.file', async ({ tx, now, about, touches }) => {
      await movePast(tx, place);
      await addArrival(tx, filed, await centralRegistry(tx), now);
      about('arrival', filed.id, { ...detail, answers: sent.record, sending: sent.sending });
      touches(sent.record);
    });
    return 'filed';
  }
  const divided = nature === 'letter' ? await dividedScan(house, files, isStopping) : null;
  if (divided === 'stopped') return 'unfinished';
  const letters = divided === null ? [] : lettersOf({ ...arrival, files: [] }, divided);
  if (letters.length > 0) {
    await actAsHouse(house, 'arrival.divide', async ({ tx, now, about, touches }) => {
      await movePast(tx, place);
      const unit = await centralRegistry(tx);
      for (const each of [{ ...arrival, state: 'divided' } as const, ...letters]) await addArrival(tx, each, unit, now);
      for (const { id } of letters) touches(id);
      about('arrival', arrival.id, { ...detail, letters: letterDetail(letters) });
    });
    return 'taken';
  }
  const { codes = [], undivided = null } = divided ?? {};
  const whole = undivided === null ? leftOut : [...leftOut, { ...undivided, name: arrival.title }];
  await actAsHouse(house, 'arrival.receive', async ({ tx, now, about }) => {
    await movePast(tx, place);
    await addArrival(tx, { ...arrival, codes, leftOut: whole }, await centralRegistry(tx), now);
    about('arrival', arrival.id, detail);
  });
  return 'taken';
}

async function reportIn({ path }: Staged): Promise<DeliveryReport | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: longestReport - 1 })) chunks.push(chunk as Buffer);
  return deliveryReportIn(Buffer.concat(chunks));
}

/** A message that is larger than the house takes: nothing of it is kept, and the Registry is told that it lies in the mailbox. */
async function refuseLarge(
  house: House,
  place: Place,
  headers: Headers,
  { limitBytes }: TooLarge,
): Promise<MessageFate> {
  const arrival: NewArrival = {
    ...blank(place, house.clock()),
    state: 'refused',
    ...saidBy(headers, null),
    fingerprint: sha256(`${place.mailbox} ${place.validity} ${place.uid}`),
    problem: { code: 'too-large', facts: { limitMegabytes: Math.floor(limitBytes / 1_048_576) } },
  };
  await actAsHouse(house, 'arrival.refuse', async ({ tx, now, about }) => {
    await movePast(tx, place);
    await addArrival(tx, arrival, await centralRegistry(tx), now);
    about('arrival', arrival.id, { way: 'mail', code: 'too-large' });
  });
  return 'refused';
}
