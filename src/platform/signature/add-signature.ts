import { createHash } from 'node:crypto';
import { continued, type NewObject, openPdf, type PdfFile, referenceIn } from './pdf-objects.ts';
import { dateString, dictionaryAt, type Entries, NotSealable, textString, writtenOf } from './pdf-syntax.ts';

/** How many bytes a signature may take in the file. */
export const reservedBytes = 16_000;

/** What a signature says of itself in the file, beside its certificate. */
export interface SignatureNote {
  /** Who signs, as a reader of the file is shown it. */
  readonly name: string;
  /** When, as the signer claims it. */
  readonly at: Date;
}

/** A file that waits for its signature. */
export interface Reserved {
  readonly bytes: Buffer;
  /** The digest that is signed: SHA-256 of the whole file but the place of the signature. */
  readonly digest: Buffer;
  /** Where the reserved place begins: at its angle bracket. */
  readonly place: number;
}

const hole = `<${'0'.repeat(reservedBytes * 2)}>`;
const rangeWidth = 48;

/**
 * Adds to a PDF, behind its end, an invisible signature field and a place for its signature; earlier signatures of the file stay valid.
 * A pure function: the same file and note give the same bytes. Throws `NotSealable` for a file that the house did not set.
 */
export function reserveSignature(pdf: Uint8Array, note: SignatureNote): Reserved {
  const file = openPdf(pdf);
  const signature = file.size;
  const objects: NewObject[] = [[signature, signatureObject(note)], ...fieldObjects(file, signature, note.name)];
  let begin = 0;
  const bytes = continued(file, objects, (number, at) => {
    if (number === signature) begin = at;
  });
  const place = bytes.indexOf(hole, begin, 'latin1');
  const rangeAt = bytes.indexOf('/ByteRange ', begin, 'latin1') + '/ByteRange '.length;
  const after = place + hole.length;
  const range = `[0 ${place} ${after} ${bytes.length - after}]`.padEnd(rangeWidth);
  bytes.write(range, rangeAt, 'latin1');
  const digest = createHash('sha256').update(bytes.subarray(0, place)).update(bytes.subarray(after)).digest();
  return { bytes, digest, place };
}

/** The file with its signature in place; null where the signature is greater than the place that was reserved. */
export function fillSignature({ bytes, place }: Reserved, cms: Uint8Array): Buffer | null {
  if (cms.length > reservedBytes) return null;
  const filled = Buffer.from(bytes);
  filled.write(Buffer.from(cms).toString('hex').toUpperCase(), place + 1, 'latin1');
  return filled;
}

function signatureObject({ name, at }: SignatureNote): string {
  return [
    '<<',
    '/Type /Sig',
    '/Filter /Adobe.PPKLite',
    '/SubFilter /ETSI.CAdES.detached',
    `/ByteRange ${' '.repeat(rangeWidth)}`,
    `/Contents ${hole}`,
    `/Name ${textString(name)}`,
    `/M ${dateString(at)}`,
    '>>',
  ].join('\n');
}

/** The field with its widget on the first page, and the objects that come to name it: the page, the form, the catalogue. */
function fieldObjects(file: PdfFile, signature: number, name: string): NewObject[] {
  const field = signature + 1;
  const root = referenceIn(file.trailer, 'Root');
  if (root === null) throw new NotSealable('the file names no catalogue');
  const catalogue = file.dictionary(root);
  const [page, first] = firstPage(file, catalogue);
  const formAt = referenceIn(catalogue, 'AcroForm');
  const form: Entries =
    formAt !== null
      ? file.dictionary(formAt)
      : catalogue.has('AcroForm')
        ? dictionaryAt(catalogue.get('AcroForm')!, 0)
        : new Map();
  const fields = listIn(form, 'Fields');
  const newForm = new Map(form).set('Fields', `[${[...fields, `${field} 0 R`].join(' ')}]`).set('SigFlags', '3');
  const formNumber = formAt ?? signature + 2;
  return [
    [field, widget(`Signature-${fields.length + 1}`, name, signature, page)],
    [page, writtenOf(withMark(first, field))],
    [formNumber, writtenOf(newForm)],
    ...(formAt === null ? ([[root, writtenOf(new Map(catalogue).set('AcroForm', `${formNumber} 0 R`))]] as const) : []),
  ];
}

/** The page with a further mark on it, and its marks walked in the order of the text, as PDF/UA asks of every page that has any. */
const withMark = (page: Entries, mark: number): Entries =>
  new Map(page).set('Annots', `[${[...listIn(page, 'Annots'), `${mark} 0 R`].join(' ')}]`).set('Tabs', '/S');

/**
 * Without extent, so nothing is drawn and PDF/A asks for no appearance; marked to be printed, as PDF/A asks of every mark; read aloud by the
 * signer's name, as PDF/UA asks of every field.
 */
const widget = (field: string, signer: string, signature: number, page: number): string =>
  [
    '<<',
    '/Type /Annot',
    '/Subtype /Widget',
    '/FT /Sig',
    `/T (${field})`,
    `/TU ${textString(signer)}`,
    `/V ${signature} 0 R`,
    `/P ${page} 0 R`,
    '/Rect [0 0 0 0]',
    '/F 132',
    '>>',
  ].join('\n');

function firstPage(file: PdfFile, catalogue: Entries): [number, Entries] {
  let number = referenceIn(catalogue, 'Pages');
  for (let depth = 0; number !== null && depth < 20; depth += 1) {
    const node = file.dictionary(number);
    if (node.get('Type') === '/Page') return [number, node];
    const kid: string | undefined = listIn(node, 'Kids')[0];
    number = kid === undefined ? null : Number(kid.split(' ')[0]);
  }
  throw new NotSealable('the file has no first page');
}

/** The references of a list that is written in place. */
function listIn(entries: Entries, name: string): string[] {
  const written = entries.get(name);
  if (written === undefined) return [];
  if (!written.startsWith('[')) throw new NotSealable(`/${name} is no list in place`);
  const references = written.match(/\d+ \d+ R/g) ?? [];
  if (
    written
      .slice(1, -1)
      .replace(/\d+ \d+ R/g, '')
      .trim() !== ''
  )
    throw new NotSealable(`/${name} names no objects`);
  return references;
}
