import msgreader, { type FieldsData } from '@kenjiuno/msgreader';
import { done, refuse } from '../../../kernel/outcome.ts';
import type { MailHeader, Part } from '../reading.ts';
import { type KindReader, past } from './found.ts';
import { textOfPage } from './page.ts';

const MsgReader = msgreader.default;

const addressed = (name: string | undefined, ...addresses: readonly (string | undefined)[]): string => {
  const address = addresses.find((one) => one?.includes('@'));
  if (address === undefined) return name ?? '';
  return name === undefined || name === '' || name === address ? address : `${name} <${address}>`;
};

const recipients = (message: FieldsData, type: 'to' | 'cc'): string[] =>
  (message.recipients ?? [])
    .filter(({ recipType }) => recipType === type)
    .map(({ name, smtpAddress, email }) => addressed(name, smtpAddress, email))
    .filter((written) => written !== '');

const isoOf = (date: string | undefined): string => {
  const at = new Date(date ?? '');
  return Number.isNaN(at.getTime()) ? '' : at.toISOString();
};

const headerOf = (message: FieldsData): MailHeader => ({
  from: addressed(message.senderName, message.senderSmtpAddress, message.senderEmail),
  to: recipients(message, 'to'),
  cc: recipients(message, 'cc'),
  subject: message.subject ?? '',
  date: isoOf(message.clientSubmitTime ?? message.messageDeliveryTime ?? message.creationTime),
  messageId: message.messageId ?? '',
  inReplyTo: '',
});

const bodyOf = ({ body, bodyHtml, html }: FieldsData): string => {
  const plain = body?.trim() ?? '';
  return plain === '' ? textOfPage(bodyHtml ?? (html === undefined ? '' : Buffer.from(html).toString('utf8'))) : plain;
};

/** How many messages deep a message is, counted no further than one beyond the limit. */
const depthOf = (message: FieldsData, limit: number): number =>
  limit < 1
    ? 1
    : 1 +
      Math.max(
        0,
        ...(message.attachments ?? []).flatMap(({ innerMsgContentFields }) =>
          innerMsgContentFields === undefined ? [] : [depthOf(innerMsgContentFields, limit - 1)],
        ),
      );

/** The headers, the words and the enclosures of a message as Outlook files it. A message inside it is an enclosure like any other. */
export const readOutlook: KindReader = async (bytes, limits) => {
  const reader = new MsgReader(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  const message = reader.getFileData();
  if (message.error !== undefined || message.dataType !== 'msg') return refuse('unreadable');
  const attachments = message.attachments ?? [];
  if (attachments.length > limits.mailParts) return past('too-many-parts', limits.mailParts);
  if (depthOf(message, limits.mailDepth) > limits.mailDepth) return past('too-deep', limits.mailDepth);
  const header = headerOf(message);
  const signatures = /multipartsigned/i.test(message.messageClass ?? '') ? 1 : 0;
  const parts: Part[] = attachments.map((attachment) => {
    const { fileName, content } = reader.getAttachment(attachment);
    return {
      name: attachment.fileName ?? fileName,
      bytes: content,
      inline: attachment.attachmentHidden === true || attachment.pidContentId !== undefined,
    };
  });
  return done({ text: [header.subject, bodyOf(message)].join('\n').trim(), mail: header, parts, signatures });
};
