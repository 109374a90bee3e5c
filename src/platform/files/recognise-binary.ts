import { type Refused, refuse } from '../../kernel/outcome.ts';
import type { Content } from './content.ts';
import type { Kind } from './kinds.ts';
import type { RecogniseLimits, RecogniseRefusal } from './recognise.ts';
import { listZip, unpack, type ZipEntry } from './zip.ts';

export type Refusing = Refused<RecogniseRefusal>;

const tailBytes = 65_536;

const tailOf = (content: Content, bytes: number): Promise<Buffer> =>
  content.at(Math.max(0, content.size - bytes), bytes);

/** A PDF ends with its end mark; some programs add line ends, zeros or a few words behind it. */
export async function isCutPdf(content: Content): Promise<boolean> {
  const tail = (await tailOf(content, tailBytes)).toString('latin1');
  let end = tail.length;
  while (end > 0 && tail.charCodeAt(end - 1) <= 0x20) end -= 1;
  return !tail.slice(Math.max(0, end - 1_100), end).includes('%%EOF');
}

/** A message in parts ends with the closing line of its outermost boundary. */
export async function isCutMail(content: Content, head: Buffer): Promise<boolean> {
  const headers = head
    .toString('latin1')
    .split(/\r?\n\r?\n/, 1)[0]!
    .replaceAll(/\r?\n[ \t]+/g, ' ');
  const type = /^content-type:\s*multipart\/[^\r\n]*/im.exec(headers)?.[0];
  const match = type === undefined ? null : /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  const boundary = match?.[1] ?? match?.[2];
  if (boundary === undefined) return false;
  return !(await tailOf(content, tailBytes)).toString('latin1').includes(`--${boundary}--`);
}

const openDocuments: Readonly<Record<string, Kind>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
};

async function officeOf(content: Content, entries: readonly ZipEntry[]): Promise<Kind | null> {
  const holds = (start: string): boolean => entries.some((entry) => entry.name.startsWith(start));
  const mimetype = entries.find((entry) => entry.name === 'mimetype');
  if (mimetype !== undefined) {
    const said = await unpack(content, mimetype, 1_024).catch(() => null);
    return openDocuments[said?.toString('latin1').trim() ?? ''] ?? null;
  }
  if (!holds('[Content_Types].xml')) return null;
  return holds('word/') ? 'docx' : holds('xl/') ? 'xlsx' : holds('ppt/') ? 'pptx' : null;
}

/** OpenDocument locks its parts itself, and says so in its list of them. */
async function isLocked(content: Content, entries: readonly ZipEntry[]): Promise<boolean> {
  const list = entries.find(({ name }) => name === 'META-INF/manifest.xml');
  const said = list && (await unpack(content, list, 1_048_576).catch(() => null));
  return said?.includes('encryption-data') === true;
}

/** Enveloped data (RFC 5652), by the number that stands in its head: an e-mail that was encrypted for someone. */
export const isEnveloped = (head: Buffer): boolean =>
  head[0] === 0x30 && head.subarray(0, 40).includes(Buffer.from('06092a864886f70d010703', 'hex'));

const rubbish = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;

/** The files in an archive, without its folders and what operating systems leave there. */
export const filesIn = (entries: readonly ZipEntry[]): ZipEntry[] =>
  entries.filter(({ name }) => !name.endsWith('/') && !name.endsWith('\\') && !rubbish.test(name));

/** Whether an archive is the container of a document, whose own parts are nobody's enclosures. */
export const isDocument = (entries: readonly ZipEntry[]): boolean =>
  entries.some(({ name }) => name === '[Content_Types].xml' || name === 'mimetype');

const isProgram = (entries: readonly ZipEntry[]): boolean =>
  entries.some(({ name }) => name === 'AndroidManifest.xml') ||
  (entries.some(({ name }) => name === 'META-INF/MANIFEST.MF') && entries.some(({ name }) => name.endsWith('.class')));

/** Why an archive that is no office document is not taken in, or null. */
function againstArchive(entries: readonly ZipEntry[], limits: RecogniseLimits): Refusing | null {
  const files = filesIn(entries);
  if (files.length === 0) return refuse('empty');
  if (isProgram(entries) || isDocument(entries)) return refuse('wrong-type', { found: 'zip' });
  return files.length > limits.archiveFiles ? refuse('too-many-parts', { limit: limits.archiveFiles }) : null;
}

async function againstDirectory(
  content: Content,
  fault: Exclude<Awaited<ReturnType<typeof listZip>>, readonly ZipEntry[]>,
  limits: RecogniseLimits,
): Promise<Refusing> {
  if (fault !== 'too-many') return refuse(fault);
  const begins = (await content.at(30, 40)).toString('latin1');
  const isDocument = begins.startsWith('[Content_Types].xml') || begins.startsWith('mimetype');
  return isDocument ? refuse('expands-too-much') : refuse('too-many-parts', { limit: limits.archiveFiles });
}

/** Which office document a zip is, or a plain archive; one that swells, runs, is locked or holds too much is refused. */
export async function kindOfZip(content: Content, limits: RecogniseLimits): Promise<Kind | Refusing> {
  const entries = await listZip(content, limits.entries);
  if (typeof entries === 'string') return await againstDirectory(content, entries, limits);
  const office = await officeOf(content, entries);
  if (entries.some((entry) => entry.encrypted) || (await isLocked(content, entries))) return refuse('encrypted');
  if (office === null) {
    const against = againstArchive(entries, limits);
    if (against !== null) return against;
  } else if (entries.some((entry) => /vbaproject\.bin$|^basic\//i.test(entry.name))) return refuse('carries-macros');
  const declared = entries.reduce((sum, entry) => sum + entry.declaredBytes, 0);
  if (declared > Math.max(content.size, 50_000) * limits.expansion) return refuse('expands-too-much');
  return office ?? 'zip';
}

const heicBrands: ReadonlySet<string> = new Set([
  'heic',
  'heix',
  'hevc',
  'hevx',
  'heim',
  'heis',
  'mif1',
  'msf1',
  'heif',
]);

/** Whether a file begins as the photographs of telephones do (ISO 23008-12). */
export const isHeic = (head: Buffer): boolean =>
  head.toString('latin1', 4, 8) === 'ftyp' && heicBrands.has(head.toString('latin1', 8, 12));

type OlePlace = { readonly content: Content; readonly folder: Buffer; readonly sectorBytes: number };

const [olePieceBytes, oleSmallBytes] = [128, 4_096];

/** The beginning of a stream that a container of the older formats names; null where it is not there or too small to stand by itself. */
async function beginningOf({ content, folder, sectorBytes }: OlePlace, name: string): Promise<Buffer | null> {
  for (let at = 0; at + olePieceBytes <= folder.length; at += olePieceBytes) {
    const bytes = Math.min(64, folder.readUInt16LE(at + 64));
    if (folder.toString('utf16le', at, at + Math.max(0, bytes - 2)).toLowerCase() !== name) continue;
    if (folder.readUInt32LE(at + 120) < oleSmallBytes) return null;
    return await content.at((folder.readUInt32LE(at + 116) + 1) * sectorBytes, 512);
  }
  return null;
}

/** Whether a Word document of the older kind says in its head that it is encrypted (MS-DOC, 2.5.2). */
const isLockedWord = (head: Buffer | null): boolean =>
  head !== null && head.length > 12 && (head.readUInt16LE(10) & 0x0100) !== 0;

const [filePass, mostRecordsBefore] = [0x2f, 4];

/** Whether one of the first records of a workbook of the older kind asks for a password (MS-XLS, 2.4.117). */
function isLockedWorkbook(head: Buffer | null): boolean {
  if (head === null) return false;
  for (let at = 0, count = 0; at + 4 <= head.length && count < mostRecordsBefore; count += 1) {
    if (head.readUInt16LE(at) === filePass) return true;
    at += 4 + head.readUInt16LE(at + 2);
  }
  return false;
}

/** The older office formats share one container; its folder names what it holds. */
export async function kindOfOle(content: Content): Promise<Kind | Refusing> {
  const head = await content.at(0, 512);
  if (head.length < 512) return refuse('truncated');
  const sectorBytes = 2 ** Math.min(16, head.readUInt16LE(30));
  const folder = await content.at((head.readUInt32LE(48) + 1) * sectorBytes, tailBytes);
  if (folder.length < 512) return refuse('truncated');
  const names = (folder.toString('utf16le') + (await tailOf(content, tailBytes)).toString('utf16le')).toLowerCase();
  if (names.includes('encryptedpackage')) return refuse('encrypted');
  if (names.includes('_vba_project')) return refuse('carries-macros');
  if (names.includes('__substg1.0_')) return 'msg';
  const place: OlePlace = { content, folder, sectorBytes };
  if (names.includes('worddocument'))
    return isLockedWord(await beginningOf(place, 'worddocument')) ? refuse('encrypted') : 'doc';
  if (names.includes('powerpoint document')) return names.includes('encryptedsummary') ? refuse('encrypted') : 'ppt';
  if (!names.includes('workbook') && !names.includes('book\0')) return refuse('wrong-type', { found: 'cfb' });
  const book = (await beginningOf(place, 'workbook')) ?? (await beginningOf(place, 'book'));
  return isLockedWorkbook(book) ? refuse('encrypted') : 'xls';
}
