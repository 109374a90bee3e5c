import { hasBidiControls, safeFileName } from '../../kernel/names.ts';

/** The folders that the house itself keeps in the scanner's folder. */
export const ownFolders = { inHand: '.in-hand', done: 'done', refused: 'refused' } as const;

const temporary =
  /^[.~]|^(?:thumbs\.db|desktop\.ini)$|~$|\.(?:tmp|temp|part|partial|crdownload|download|filepart|writing|upload|swp|lock)$/i;

/** Whether a name is one that a program gives to what it has not finished, or keeps for itself. */
export const isTemporary = (name: string): boolean => temporary.test(name);

export interface NameFound {
  /** The name made harmless: what the house calls the file from now on. */
  readonly name: string;
  /** Whether the name was made to deceive or to lead elsewhere: direction marks, control signs, a path, bytes that are no text. */
  readonly isHostile: boolean;
}

/** What a name on the disk is, from its bytes: the disk does not promise that they are text. */
export function nameOf(raw: Buffer): NameFound {
  const written = raw.toString('utf8');
  const isText = Buffer.from(written, 'utf8').equals(raw);
  const isHostile = !isText || hasBidiControls(written) || /[\p{Cc}\u2028\u2029\\]/u.test(written);
  return { name: safeFileName(written), isHostile };
}
