import { done, type Outcome, refuse } from '../../../kernel/outcome.ts';
import type { MailHeader, Part, ReadLimits, ReadRefusal } from '../reading.ts';
import { type Found, type KindReader, past } from './found.ts';
import { unpackRichText } from './packed-rich-text.ts';
import { textOfPage } from './page.ts';
import { readRichText } from './rich-text.ts';
import { instantOf, type Property, properties, propertiesIn, wordsOf } from './tnef-properties.ts';
import { attributes, attributesOf, isTnef, OutOfBytes } from './tnef-stream.ts';

type Properties = ReadonlyMap<number, Property>;
type Enclosure = { title: string; content: Buffer | null; more: Properties };

/** What Outlook packs into `winmail.dat`. */
type Packet = {
  codePage: string;
  subject: string;
  body: string;
  sentAt: string;
  from: string;
  more: Properties;
  enclosures: Enclosure[];
};

const none: Properties = new Map();
const known = new Set([874, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258]);
const pageOf = (number: number): string =>
  number === 65_001 ? 'utf-8' : known.has(number) ? `windows-${number}` : 'windows-1252';

/** Before the bytes of an object stands what it is: a message, or a document of another program. */
const objectHeadBytes = 16;
const isObject = 0x0d;

const narrow = (data: Buffer, codePage: string): string => new TextDecoder(codePage).decode(data).replace(/\0+$/, '');

function dayOf(data: Buffer): string {
  if (data.length < 12) return '';
  const [year, month, day, hour, minute, second] = [0, 2, 4, 6, 8, 10].map((place) => data.readUInt16LE(place));
  const at = new Date(Date.UTC(year!, month! - 1, day, hour, minute, second));
  return Number.isNaN(at.getTime()) ? '' : at.toISOString();
}

/** An older sender: two lengths, the name and `SMTP:address`, each with a zero behind it. */
function senderOf(data: Buffer, codePage: string): string {
  if (data.length < 8) return '';
  const [name = '', address = ''] = narrow(data.subarray(8), codePage)
    .split('\0')
    .filter((piece) => piece !== '');
  const plain = address.replace(/^[a-z]+:/i, '');
  return plain === '' || plain === name ? name : `${name} <${plain}>`;
}

function noteMessage(packet: Packet, id: number, data: Buffer): void {
  if (id === attributes.codePage && data.length >= 4) packet.codePage = pageOf(data.readUInt32LE(0));
  else if (id === attributes.subject) packet.subject = narrow(data, packet.codePage);
  else if (id === attributes.body) packet.body = narrow(data, packet.codePage);
  else if (id === attributes.sentAt) packet.sentAt = dayOf(data);
  else if (id === attributes.from) packet.from = senderOf(data, packet.codePage);
  else if (id === attributes.message) packet.more = propertiesIn(data);
}

function noteEnclosure(packet: Packet, id: number, data: Buffer): void {
  if (id === attributes.begins) packet.enclosures.push({ title: '', content: null, more: none });
  const last = packet.enclosures.at(-1);
  if (last === undefined) return;
  if (id === attributes.title) last.title = narrow(data, packet.codePage);
  else if (id === attributes.content) last.content = data;
  else if (id === attributes.enclosure) last.more = propertiesIn(data);
}

function packetOf(stream: Buffer, limits: ReadLimits): Packet | 'too-many' {
  const packet: Packet = {
    codePage: 'windows-1252',
    subject: '',
    body: '',
    sentAt: '',
    from: '',
    more: none,
    enclosures: [],
  };
  for (const { level, id, data } of attributesOf(stream)) {
    if (level === 'message') noteMessage(packet, id, data);
    else noteEnclosure(packet, id, data);
    if (packet.enclosures.length > limits.mailParts) return 'too-many';
  }
  return packet;
}

async function bodyOf({ more, body, codePage }: Packet, limits: ReadLimits): Promise<string> {
  const plain = (wordsOf(more.get(properties.body), codePage) || body).replaceAll('\r\n', '\n').trim();
  if (plain !== '') return plain;
  const page = textOfPage(wordsOf(more.get(properties.htmlBody), 'utf-8')).trim();
  if (page !== '') return page;
  const packed = more.get(properties.richBody);
  const rich = packed && unpackRichText(packed.bytes, limits.characters);
  if (!rich) return '';
  const read = await readRichText(rich, limits);
  return read.done ? read.value.text : '';
}

function partOf({ title, content, more }: Enclosure, codePage: string): Part {
  const own = more.get(properties.content);
  const inside = own === undefined ? null : own.bytes.subarray(own.type === isObject ? objectHeadBytes : 0);
  const bytes = inside ?? content ?? Buffer.alloc(0);
  const named = [properties.longName, properties.shortName, properties.displayName]
    .map((id) => wordsOf(more.get(id), codePage))
    .find((name) => name !== '');
  const isMessage = isTnef(bytes);
  return {
    name: isMessage ? `${named ?? (title || 'message')}.tnef` : (named ?? title),
    bytes: new Uint8Array(bytes),
    inline: more.get(properties.isHidden)?.bytes[0] === 1 || wordsOf(more.get(properties.contentId), codePage) !== '',
  };
}

const listOf = (names: string): string[] =>
  names
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

function headerOf({ more, codePage, from, subject, sentAt }: Packet): MailHeader {
  const words = (id: number): string => wordsOf(more.get(id), codePage).trim();
  const name = words(properties.senderName);
  const address = [words(properties.senderSmtp), words(properties.senderAddress)].find((one) => one.includes('@'));
  const sender = address === undefined || address === name ? name : `${name} <${address}>`.trim();
  return {
    from: sender || from,
    to: listOf(words(properties.to)),
    cc: listOf(words(properties.cc)),
    subject: words(properties.subject) || subject,
    date: instantOf(more.get(properties.sentAt)) || sentAt,
    messageId: words(properties.messageId),
    inReplyTo: words(properties.inReplyTo),
  };
}

/** How many messages deep a packet is, counted no further than one beyond the limit. */
function depthOf(parts: readonly Part[], limits: ReadLimits, limit: number): number {
  if (limit < 1) return 1;
  let deepest = 1;
  for (const { bytes } of parts.filter((part) => isTnef(part.bytes)))
    deepest = Math.max(deepest, 1 + depthOf(partsInside(bytes, limits), limits, limit - 1));
  return deepest;
}

/** The enclosures of a packet inside another; of one that is damaged none, since it is refused by itself when its turn comes. */
function partsInside(bytes: Uint8Array, limits: ReadLimits): Part[] {
  try {
    const packet = packetOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), limits);
    return packet === 'too-many' ? [] : packet.enclosures.map((each) => partOf(each, packet.codePage));
  } catch (error) {
    if (error instanceof OutOfBytes) return [];
    throw error;
  }
}

async function openPacket(stream: Buffer, limits: ReadLimits): Promise<Outcome<Found, ReadRefusal>> {
  if (!isTnef(stream)) return refuse('unreadable');
  const packet = packetOf(stream, limits);
  if (packet === 'too-many') return past('too-many-parts', limits.mailParts);
  const parts = packet.enclosures
    .map((each) => partOf(each, packet.codePage))
    .filter(({ bytes }) => bytes.byteLength > 0);
  if (depthOf(parts, limits, limits.mailDepth) > limits.mailDepth) return past('too-deep', limits.mailDepth);
  const mail = headerOf(packet);
  const text = [mail.subject, await bodyOf(packet, limits)].join('\n').trim();
  return done({ text, mail, parts });
}

/** The message that Outlook packed into a `winmail.dat`, with its enclosures. */
export const readTnef: KindReader = async (bytes, limits) => {
  try {
    return await openPacket(bytes, limits);
  } catch (error) {
    if (error instanceof OutOfBytes) return refuse('truncated');
    throw error;
  }
};
