import MailComposer from 'nodemailer/lib/mail-composer';
import { sha256 } from '../../kernel/canonical.ts';
import { addressees, type MailAddress, type MailLetter, unsafeField } from './letter.ts';

const named = (written: MailAddress) => (typeof written === 'string' ? { name: '', address: written } : { ...written });

/**
 * The bytes of a letter as they go to the server: the same for the same letter, so that they can be hashed before they leave.
 * Nothing is fetched from disk or network. Throws on a letter that `unsafeField` refuses.
 */
export async function compose(letter: MailLetter): Promise<Buffer> {
  const unsafe = unsafeField(letter);
  if (unsafe !== null) throw new TypeError(`The ${unsafe} of the letter is not safe to send`);
  const composer = new MailComposer({
    from: named(letter.from),
    to: addressees(letter).map(named),
    subject: letter.subject,
    text: letter.text,
    textEncoding: 'base64',
    messageId: letter.messageId,
    date: letter.date,
    headers: Object.entries(letter.headers ?? {}).map(([key, value]) => ({ key, value })),
    attachments: (letter.attachments ?? []).map(({ name, media, content }) => ({
      filename: name,
      contentType: media,
      content: Buffer.from(content),
    })),
    baseBoundary: sha256(letter.messageId).slice(0, 24),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: '\r\n',
  });
  return await composer.compile().build();
}
