import type { Enclosure } from '../drafting/content.ts';
import { isInColumns, type Manifest } from '../drafting/manifest.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Language } from '../kernel/text.ts';
import { ContentDamaged, ContentMissing } from '../platform/files/faults.ts';
import type { FileStore } from '../platform/files/store.ts';
import { pageSizes } from '../platform/pdf/inspect.ts';
import type { PdfRefusal } from '../platform/pdf/inspection.ts';
import type { PaperRefusal } from '../platform/pdf/typst.ts';
import { type Issued, outgoingOf } from './render/from-manifest.ts';
import { renderOutgoing } from './render/render-outgoing.ts';
import { renderUploaded } from './render/render-uploaded.ts';

/** A file that leaves: a language version of the letter, or an enclosure as it was attached. */
export interface Paper {
  readonly part: 'letter' | 'enclosure';
  readonly language: Language | null;
  readonly place: number;
  readonly name: string;
  readonly level: number;
  readonly content: Uint8Array;
}

export type PapersRefusal = PaperRefusal | PdfRefusal | 'enclosure-not-printable';

/** Whether something failed because the store lacks a file, or holds it changed: no further attempt mends that. */
export const isLostFile = (error: unknown): boolean =>
  error instanceof ContentMissing || error instanceof ContentDamaged;

/**
 * Everything that leaves: a pure function of the manifest, of what the signature added, and of the files that the manifest names by
 * their hash. Done twice, it gives the same bytes, whatever has become of the profile meanwhile.
 */
export async function papersOf(
  manifest: Manifest,
  issued: Issued,
  files: Pick<FileStore, 'readVerified'>,
): Promise<Outcome<Paper[], PapersRefusal>> {
  const stem = issued.number.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  const papers: Paper[] = [];
  const inColumns = isInColumns(manifest);
  for (const [place, { language, authentic }] of manifest.languages.entries()) {
    if (inColumns && !authentic) continue;
    const pages = await letter(manifest, language, issued, files);
    if (!pages.done) return pages;
    papers.push({
      part: 'letter',
      language,
      place,
      name: `${stem}-${inColumns ? manifest.languages.map((one) => one.language).join('-') : language}.pdf`,
      level: manifest.level,
      content: pages.value,
    });
  }
  for (const [place, enclosure] of manifest.enclosures.entries()) {
    const file = await attached(enclosure, files);
    if (!file.done) return file;
    const level = Math.max(manifest.level, enclosure.level);
    papers.push({
      part: 'enclosure',
      language: null,
      place,
      name: `${stem}-enclosure-${place + 1}.pdf`,
      level,
      content: file.value,
    });
  }
  return done(papers);
}

async function letter(
  manifest: Manifest,
  language: Language,
  issued: Issued,
  files: Pick<FileStore, 'readVerified'>,
): Promise<Outcome<Uint8Array, PapersRefusal>> {
  const input = outgoingOf(manifest, language, issued);
  if (manifest.uploaded === null) return renderOutgoing(input);
  const file = await attached(manifest.uploaded, files);
  if (!file.done) return file;
  const sizes = await pageSizes(file.value);
  return sizes.done ? renderUploaded(input, file.value, sizes.value) : sizes;
}

/**
 * A file as it was attached: already in the form in which it leaves, so that what was seen, cleared and signed is what is sent, to the
 * byte. Anything but a PDF was never shown to anyone in that form.
 */
async function attached(
  { sha256, mediaType, name }: Enclosure,
  files: Pick<FileStore, 'readVerified'>,
): Promise<Outcome<Uint8Array, PapersRefusal>> {
  return mediaType === 'application/pdf'
    ? done(await files.readVerified(sha256))
    : refuse('enclosure-not-printable', { name });
}
