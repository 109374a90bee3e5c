import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { done } from '../../../kernel/outcome.ts';
import type { MailHeader, Part, ReadLimits } from '../reading.ts';
import { type KindReader, past } from './found.ts';
import { textOfPage } from './page.ts';
import { readTnef } from './tnef.ts';
import { isTnef } from './tnef-stream.ts';

const mimeDepth = 20;

const parse = (bytes: Uint8Array): Promise<Email> =>
  PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    attachmentEncoding: 'arraybuffer',
    maxNestingDepth: mimeDepth,
  });

const written = (address: Address): string => {
  if (address.group !== undefined) return `${address.name}: ${address.group.map(written).join(', ')};`;
  return address.name === '' ? address.address : `${address.name} <${address.address}>`;
};

const headerOf = (mail: Email): MailHeader => ({
  from: mail.from === undefined ? '' : written(mail.from),
  to: (mail.to ?? []).map(written),
  cc: (mail.cc ?? []).map(written),
  subject: mail.subject ?? '',
  date: mail.date ?? '',
  messageId: mail.messageId ?? '',
  inReplyTo: mail.inReplyTo ?? '',
});

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);

const isMessage = (attachment: Attachment): boolean => attachment.mimeType === 'message/rfc822';

const signature = /^application\/(?:x-)?(?:pkcs7|pgp)-signature$/i;

const partOf = (attachment: Attachment): Part => ({
  name: attachment.filename ?? (isMessage(attachment) ? 'message.eml' : ''),
  bytes: bytesOf(attachment),
  inline: attachment.related === true || (attachment.disposition === 'inline' && attachment.contentId !== undefined),
});

/** How many messages deep a message is, counted no further than one beyond the limit. */
async function depthOf(mail: Email, limit: number): Promise<number> {
  if (limit < 1) return 1;
  let deepest = 1;
  for (const attachment of mail.attachments.filter(isMessage)) {
    deepest = Math.max(deepest, 1 + (await depthOf(await parse(bytesOf(attachment)), limit - 1)));
  }
  return deepest;
}

const bodyOf = (mail: Email): string => {
  const plain = mail.text?.trim() ?? '';
  return plain === '' ? textOfPage(mail.html ?? '') : plain;
};

async function parseOrNull(bytes: Buffer): Promise<Email | null> {
  try {
    return await parse(bytes);
  } catch (error) {
    if (/nesting depth/i.test((error as Error).message)) return null;
    throw error;
  }
}

/**
 * The enclosures of a message, with what Outlook packed into a `winmail.dat` in the place of that packet, and the words in it. A packet that
 * cannot be opened stays an enclosure like any other.
 */
async function unwrapped(
  parts: readonly Part[],
  limits: ReadLimits,
): Promise<{ readonly parts: readonly Part[]; readonly words: string }> {
  const all: Part[] = [];
  let words = '';
  for (const part of parts) {
    const packet = isTnef(part.bytes) ? await readTnef(Buffer.from(part.bytes), limits) : null;
    if (packet?.done !== true) all.push(part);
    else {
      all.push(...(packet.value.parts ?? []));
      words ||= packet.value.text;
    }
  }
  return { parts: all, words };
}

/** The headers, the words and the enclosures of a message. A message inside it is an enclosure like any other. */
export const readMail: KindReader = async (bytes, limits: ReadLimits) => {
  const mail = await parseOrNull(bytes);
  if (mail === null) return past('too-deep', limits.mailDepth);
  if (mail.attachments.length > limits.mailParts) return past('too-many-parts', limits.mailParts);
  if ((await depthOf(mail, limits.mailDepth)) > limits.mailDepth) return past('too-deep', limits.mailDepth);
  const { parts, words } = await unwrapped(mail.attachments.map(partOf), limits);
  if (parts.length > limits.mailParts) return past('too-many-parts', limits.mailParts);
  const header = headerOf(mail);
  return done({
    text: [header.subject, bodyOf(mail) || words].join('\n').trim(),
    mail: header,
    parts,
    signatures: mail.attachments.filter(({ mimeType }) => signature.test(mimeType)).length,
  });
};
