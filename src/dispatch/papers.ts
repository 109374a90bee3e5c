import type { Enclosure } from '../drafting/content.ts';
import type { Manifest } from '../drafting/manifest.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Language } from '../kernel/text.ts';
import type { FileStore } from '../platform/files/store.ts';
import { flatten } from '../platform/pdf/flatten.ts';
import { pageSizes } from '../platform/pdf/inspect.ts';
import type { PdfRefusal } from '../platform/pdf/inspection.ts';
import { compile, type PaperRefusal } from '../platform/pdf/typst.ts';
import { type Issued, outgoingOf, type PaperHouse } from './render/from-manifest.ts';
import { renderOutgoing } from './render/render-outgoing.ts';
import { renderUploaded } from './render/render-uploaded.ts';

/** A file that leaves: a language version of the letter, or an enclosure in its flattened form. */
export interface Paper {
  readonly part: 'letter' | 'enclosure';
  readonly language: Language | null;
  readonly place: number;
  readonly name: string;
  readonly level: number;
  readonly content: Uint8Array;
}

export type PapersRefusal = PaperRefusal | PdfRefusal | 'enclosure-not-printable';

/**
 * Everything that leaves: a pure function of the manifest, of what the signature added, of the profile and of the files that the
 * manifest names by their hash. Done twice, it gives the same bytes.
 */
export async function papersOf(
  manifest: Manifest,
  issued: Issued,
  house: PaperHouse & { readonly files: Pick<FileStore, 'readVerified'> },
): Promise<Outcome<Paper[], PapersRefusal>> {
  const stem = issued.number.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  const papers: Paper[] = [];
  for (const [place, { language }] of manifest.languages.entries()) {
    const pages = await letter(manifest, language, issued, house);
    if (!pages.done) return pages;
    papers.push({
      part: 'letter',
      language,
      place,
      name: `${stem}-${language}.pdf`,
      level: manifest.level,
      content: pages.value,
    });
  }
  for (const [place, enclosure] of manifest.enclosures.entries()) {
    const flat = await flattened(enclosure, house.files);
    if (!flat.done) return flat;
    const level = Math.max(manifest.level, enclosure.level);
    papers.push({
      part: 'enclosure',
      language: null,
      place,
      name: `${stem}-enclosure-${place + 1}.pdf`,
      level,
      content: flat.value,
    });
  }
  return done(papers);
}

async function letter(
  manifest: Manifest,
  language: Language,
  issued: Issued,
  house: PaperHouse & { readonly files: Pick<FileStore, 'readVerified'> },
): Promise<Outcome<Uint8Array, PapersRefusal>> {
  const input = outgoingOf(manifest, language, issued, house);
  if (manifest.uploaded === null) return renderOutgoing(input);
  const flat = await flattened(manifest.uploaded, house.files);
  if (!flat.done) return flat;
  const sizes = await pageSizes(flat.value);
  return sizes.done ? renderUploaded(input, flat.value, sizes.value) : sizes;
}

const pictures: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg' };

/** A file in the form in which it may leave: a PDF flattened, a picture on a page. Other kinds are to be made a PDF first. */
async function flattened(
  file: Enclosure,
  files: Pick<FileStore, 'readVerified'>,
): Promise<Outcome<Uint8Array, PapersRefusal>> {
  const content = await files.readVerified(file.sha256);
  if (file.mediaType === 'application/pdf') {
    const flat = await flatten(content);
    return flat.done ? done(flat.value.file) : flat;
  }
  const kind = pictures[file.mediaType];
  if (kind === undefined) return refuse('enclosure-not-printable', { name: file.name });
  const drawn = await compile({
    template: `#set document(title: "Document", date: none)
#set page(paper: "a4", margin: 15mm)
#align(center + horizon, image("picture.${kind}", width: 100%, height: 100%, fit: "contain", alt: "Document"))`,
    data: null,
    assets: { [`picture.${kind}`]: content },
    timestamp: new Date(0),
    form: 'plain',
  });
  if (!drawn.done) return drawn;
  const flat = await flatten(drawn.value);
  return flat.done ? done(flat.value.file) : flat;
}
