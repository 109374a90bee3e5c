import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { flatten } from '../platform/pdf/flatten.ts';
import { rasterise } from '../platform/pdf/inspect.ts';
import type { PdfRefusal } from '../platform/pdf/inspection.ts';
import { compile, type PaperRefusal } from '../platform/pdf/typst.ts';

export type LeavingRefusal = PdfRefusal | PaperRefusal | 'not-sendable';

/** A file as the PDF in which it would leave, and how that came about: its pages set anew, or its pages as pictures. */
export interface LeavingForm {
  readonly file: Uint8Array;
  readonly form: 'pages' | 'pictures';
}

/** The media type of everything that leaves beside a document. */
export const pdf = 'application/pdf';

/**
 * Nothing unseen leaves with a document: a PDF is flattened, a picture becomes a page of a PDF without the facts that cameras and
 * scanners write. Anything else is refused; its writer saves it as PDF and looks at what will be sent.
 */
export async function leavingForm(file: Uint8Array, mediaType: string): Promise<Outcome<LeavingForm, LeavingRefusal>> {
  if (mediaType === pdf) {
    const flat = await flatten(file);
    return flat.done ? done({ file: flat.value.file, form: flat.value.form }) : flat;
  }
  if (mediaType === 'image/png' || mediaType === 'image/jpeg') return pictured(file, mediaType);
  return refuse('not-sendable');
}

const page = (image: string): string => `#set document(title: "Document", date: none)
#set page(paper: "a4", margin: 0pt)
#image("${image}", width: 100%, height: 100%, fit: "contain")`;

// The picture is drawn once on a page and that page drawn again as points, so that only what is seen goes on.
async function pictured(file: Uint8Array, mediaType: string): Promise<Outcome<LeavingForm, LeavingRefusal>> {
  const name = mediaType === 'image/png' ? 'picture.png' : 'picture.jpg';
  const sheet = (image: string, content: Uint8Array) =>
    compile({
      template: page(image),
      data: null,
      assets: { [image]: content },
      timestamp: new Date(0),
      form: 'plain',
    }).catch(() => refuse('pdf-not-readable' as const));
  const drawn = await sheet(name, file);
  if (!drawn.done) return drawn;
  const points = await rasterise(drawn.value, 0, { dpi: 200 });
  if (!points.done) return points;
  const clean = await sheet('page.png', points.value);
  return clean.done ? done({ file: clean.value, form: 'pictures' }) : clean;
}
