import { inflateSync } from 'node:zlib';
import { openPdf, type PdfFile, referenceIn } from '../../platform/signature/pdf-objects.ts';
import type { Entries } from '../../platform/signature/pdf-syntax.ts';

/** A part of a file as a machine that reads it aloud meets it. */
export interface Part {
  /** `H1`, `P`, `Figure`, `Table` … */
  readonly role: string;
  /** Whether words stand for it that are not on the page. */
  readonly hasWords: boolean;
}

/** What a file says of itself to a machine that reads it aloud, taken from its bytes. */
export interface Structure {
  /** In the order of reading. */
  readonly parts: readonly Part[];
  readonly catalogue: Entries;
  readonly xmp: string;
  /** How often text is drawn, and how often outside of everything that is read or known to be no part of the text. */
  readonly drawn: number;
  readonly unread: number;
}

/** Reads the structure of a paper of the house. */
export function structureOf(pdf: Uint8Array): Structure {
  const file = openPdf(pdf);
  const catalogue = file.dictionary(referenceIn(file.trailer, 'Root')!);
  const root = file.dictionary(referenceIn(catalogue, 'StructTreeRoot')!);
  const raw = Buffer.from(pdf).toString('latin1');
  const drawings = drawingsIn(pdf, raw);
  return {
    parts: partsUnder(file, root),
    catalogue,
    xmp: /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/.exec(raw)?.[0] ?? '',
    drawn: drawings.length,
    unread: drawings.filter((isMarked) => !isMarked).length,
  };
}

/** The headings in the order of reading: `H1`, `H2` … */
export const headingsOf = ({ parts }: Structure): string[] =>
  parts.map(({ role }) => role).filter((role) => /^H[1-6]$/.test(role));

function partsUnder(file: PdfFile, node: Entries): Part[] {
  const kids = [...(node.get('K') ?? '').matchAll(/(\d+) 0 R/g)].map(([, number]) => file.dictionary(Number(number)));
  return kids.flatMap((kid) => [
    { role: kid.get('S')?.slice(1) ?? '', hasWords: kid.has('Alt') || kid.has('ActualText') },
    ...partsUnder(file, kid),
  ]);
}

/** For each drawing of text, whether it lies in a part of the structure or is marked as none. */
function drawingsIn(pdf: Uint8Array, raw: string): boolean[] {
  const drawings: boolean[] = [];
  for (const found of raw.matchAll(/stream\r?\n/g)) {
    if (raw.slice(found.index - 3, found.index) === 'end') continue;
    const content = inflated(pdf.subarray(found.index + found[0].length));
    if (content === null || !/\b(?:BDC|BMC)\b/.test(content)) continue;
    const open: boolean[] = [];
    for (const [word] of content.matchAll(
      /\/\w+\s*<<[\s\S]*?>>\s*BDC|\/\w+\s+\/\w+\s+BDC|\/\w+\s+BMC|\bEMC\b|\bTJ\b|\bTj\b/g,
    ))
      if (/B[DM]C$/.test(word)) open.push(/MCID|^\/Artifact/.test(word));
      else if (word === 'EMC') open.pop();
      else drawings.push(open.some(Boolean));
  }
  return drawings;
}

function inflated(bytes: Uint8Array): string | null {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return null;
  }
}
