import { parentPort } from 'node:worker_threads';
import { countHidden } from './hidden-text.ts';
import type { ExtractedText, Inspection, PageSize, PdfJob } from './inspection.ts';
import { pageText } from './page-text.ts';
import { NotReadable, Pdfium, type Picture } from './pdfium.ts';
import { pngOf } from './png.ts';
import type { Reply } from './pool.ts';
import { scanPdf } from './scan.ts';
import { foundSignatures } from './signatures.ts';

const roomyBytes = 100_000_000;
const link = 2;
// Form fields, their pop-ups and stamps are part of what a reader sees; everything else laid over a page is a comment.
const kept = new Set([13, 20]);

let pdfium: Pdfium | null = null;

parentPort?.on('message', (job: PdfJob) => {
  void answer(job).then((reply) => parentPort?.postMessage(reply));
});

async function answer(job: PdfJob): Promise<Reply> {
  pdfium ??= await Pdfium.start();
  try {
    const value = job.task === 'signatures' ? await signatures(pdfium, job) : perform(pdfium, job);
    return { value, spent: pdfium.raw.HEAPU8.length > roomyBytes };
  } catch (fault) {
    if (fault instanceof NotReadable) return { value: fault.isLocked ? 'pdf-locked' : 'pdf-not-readable' };
    if (isExhausted(fault)) return { value: 'pdf-too-heavy', spent: true };
    return { fault: fault instanceof Error ? fault.message : String(fault), spent: true };
  }
}

/** PDFium gives up, by a trap or by its own word, where a file wants more memory than there is or goes round in circles. */
const isExhausted = (fault: unknown): boolean =>
  fault instanceof WebAssembly.RuntimeError ||
  fault instanceof RangeError ||
  String((fault as Error).message).startsWith('Aborted(');

/** What is asked of a file; judging signatures takes a moment longer and is awaited. */
function perform(engine: Pdfium, job: PdfJob): unknown {
  switch (job.task) {
    case 'inspect':
      return inspect(engine, job.file, job.mostPages);
    case 'text':
      return extract(engine, job.file, job.mostPages, job.mostCharacters);
    case 'picture':
      return picture(engine, job);
    case 'likeness':
      return likeness(engine, job.file, job.other);
    case 'sizes':
      return sizes(engine, job.file, job.mostPages);
    case 'signatures':
      return signatures(engine, job);
  }
}

/** What judges signatures is loaded when a file has one. */
async function signatures(engine: Pdfium, job: Extract<PdfJob, { task: 'signatures' }>): Promise<unknown> {
  const found = foundSignatures(engine, job.file);
  if (found.length === 0) return [];
  const { judgeSignatures } = await import('../signature/judge.ts');
  return judgeSignatures(job.file, found, job.trusted, new Date(job.now));
}

function inspect(engine: Pdfium, file: Uint8Array, mostPages: number): Inspection {
  const signs = scanPdf(file);
  const has = (...names: string[]): boolean => names.some((name) => signs.names.has(name));
  return engine.open(file, (document) => {
    const { raw } = engine;
    const pages = raw._FPDF_GetPageCount(document);
    const examined = Math.min(pages, mostPages);
    let comments = 0;
    let hiddenText = 0;
    for (let index = 0; index < examined; index += 1)
      engine.page(document, index, (page) => {
        comments += annotations(engine, page).filter((kind) => kind !== link && !kept.has(kind)).length;
        hiddenText += countHidden(engine, page);
      });
    const scripts = ['JS', 'JavaScript', 'AA', 'Launch', 'SubmitForm', 'ImportData', 'GoToE', 'RichMedia', 'XFA'];
    return {
      pages,
      examined,
      isEncrypted: raw._FPDF_GetSecurityHandlerRevision(document) >= 0,
      isDamaged: !signs.isEnded || raw._FPDF_DocumentHasValidCrossReferenceTable(document) === 0,
      hasScripts: raw._FPDFDoc_GetJavaScriptActionCount(document) > 0 || has(...scripts),
      hasEmbeddedFiles:
        raw._FPDFDoc_GetAttachmentCount(document) > 0 || has('EmbeddedFile', 'EmbeddedFiles', 'Filespec'),
      hasForms: raw._FPDF_GetFormType(document) > 0 || has('Widget'),
      hasLayers: has('OCProperties', 'OCG', 'OCMD'),
      signatures: Math.max(0, raw._FPDF_GetSignatureCount(document)),
      comments,
      hiddenText,
      metadata: metadata(engine, document),
      hasXmp: has('Metadata'),
      hasUnreadParts: signs.hasUnread,
    };
  });
}

function annotations({ raw }: Pdfium, page: number): number[] {
  return Array.from({ length: Math.max(0, raw._FPDFPage_GetAnnotCount(page)) }, (_, index) => {
    const annotation = raw._FPDFPage_GetAnnot(page, index);
    const kind = annotation === 0 ? 0 : raw._FPDFAnnot_GetSubtype(annotation);
    if (annotation !== 0) raw._FPDFPage_CloseAnnot(annotation);
    return kind;
  });
}

function metadata(engine: Pdfium, document: number): Record<string, string> {
  const found: Record<string, string> = {};
  for (const tag of ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer', 'CreationDate', 'ModDate']) {
    const text = engine.borrow(tag.length + 1 + 2048, (place) => {
      engine.raw.HEAPU8.set(Buffer.from(`${tag}\0`, 'latin1'), place);
      const buffer = place + tag.length + 1;
      const bytes = Math.min(2048, engine.raw._FPDF_GetMetaText(document, place, buffer, 2048));
      return Buffer.from(engine.raw.HEAPU8.slice(buffer, buffer + Math.max(0, bytes - 2))).toString('utf16le');
    });
    if (text !== '') found[tag] = text;
  }
  return found;
}

function extract(engine: Pdfium, file: Uint8Array, mostPages: number, mostCharacters: number): ExtractedText {
  return engine.open(file, (document) => {
    const count = engine.raw._FPDF_GetPageCount(document);
    const pages: string[] = [];
    let left = mostCharacters;
    for (let index = 0; index < Math.min(count, mostPages) && left > 0; index += 1) {
      const text = engine.page(document, index, (page) => pageText(engine, page, left));
      left -= text.length;
      pages.push(text);
    }
    return { pages, isCut: pages.length < count || left <= 0 };
  });
}

function picture(engine: Pdfium, job: Extract<PdfJob, { task: 'picture' }>): Uint8Array | 'pdf-page-missing' {
  return engine.open(job.file, (document) => {
    if (job.page < 0 || job.page >= engine.raw._FPDF_GetPageCount(document)) return 'pdf-page-missing';
    return engine.page(document, job.page, (page) => {
      if (!job.plain) removeComments(engine, page);
      const { width, height } = engine.size(page);
      const factor = Math.min(job.dpi / 72, 5000 / Math.max(width, height, 1));
      const [across, down] = [width, height].map((points) => Math.max(1, Math.round(points * factor))) as [
        number,
        number,
      ];
      return pngOf(engine.draw(page, across, down, { annotations: !job.plain }));
    });
  });
}

function removeComments(engine: Pdfium, page: number): void {
  const kinds = annotations(engine, page);
  for (let index = kinds.length - 1; index >= 0; index -= 1)
    if (!kept.has(kinds[index]!)) engine.raw._FPDFPage_RemoveAnnot(page, index);
}

function sizes(engine: Pdfium, file: Uint8Array, mostPages: number): PageSize[] {
  return engine.open(file, (document) =>
    Array.from({ length: Math.min(mostPages, engine.raw._FPDF_GetPageCount(document)) }, (_, index) =>
      engine.page(document, index, (page) => engine.size(page)),
    ),
  );
}

function likeness(engine: Pdfium, file: Uint8Array, other: Uint8Array): number {
  return engine.open(file, (one) =>
    engine.open(other, (two) => {
      const count = engine.raw._FPDF_GetPageCount(one);
      if (count !== engine.raw._FPDF_GetPageCount(two)) return Number.POSITIVE_INFINITY;
      let worst = 0;
      for (let index = 0; index < count; index += 1)
        worst = Math.max(worst, difference(thumbnail(engine, one, index), thumbnail(engine, two, index)));
      return worst;
    }),
  );
}

const thumbnail = (engine: Pdfium, document: number, index: number): Picture =>
  engine.page(document, index, (page) => {
    const { width, height } = engine.size(page);
    const factor = Math.min(1, 1500 / Math.max(width, height, 1));
    const [across, down] = [width, height].map((points) => Math.max(1, Math.round(points * factor))) as [
      number,
      number,
    ];
    return engine.draw(page, across, down, { annotations: false });
  });

function difference(one: Picture, two: Picture): number {
  if (one.width !== two.width || one.height !== two.height) return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let at = 0; at < one.rgb.length; at += 1) sum += Math.abs(one.rgb[at]! - two.rgb[at]!);
  return sum / one.rgb.length;
}
