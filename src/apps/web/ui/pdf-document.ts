import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, version } from 'pdfjs-dist';
// oxlint-disable-next-line import/default -- the bundler gives the address of the file
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerPort = null;
GlobalWorkerOptions.workerSrc = workerAddress;

/** The folder of fonts and decoders that the build lays beside the program; nothing is fetched from elsewhere. */
const parts = `/assets/pdfjs-${version}`;

/** Opens a PDF without letting anything in it act: no scripts and no forms of its own. */
export function openPdf(address: string): { document: Promise<PDFDocumentProxy>; close: () => void } {
  const task = getDocument({
    url: address,
    enableXfa: false,
    standardFontDataUrl: `${parts}/standard_fonts/`,
    wasmUrl: `${parts}/wasm/`,
    iccUrl: `${parts}/iccs/`,
  });
  return { document: task.promise, close: () => void task.destroy() };
}

/** The height of a page for each unit of width. */
export async function shapeOf(document: PDFDocumentProxy): Promise<number> {
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
  return height / width;
}

/** Draws one page into a canvas at a width in CSS pixels; the returned function breaks off a drawing under way. */
export function drawPage(
  document: PDFDocumentProxy,
  page: number,
  canvas: HTMLCanvasElement,
  width: number,
  onShape: (shape: number) => void,
): () => void {
  let stopped = false;
  let stop = (): void => {
    stopped = true;
  };
  const draw = async (): Promise<void> => {
    const proxy = await document.getPage(page);
    if (stopped) return;
    const natural = proxy.getViewport({ scale: 1 });
    onShape(natural.height / natural.width);
    const sharpness = Math.min(globalThis.devicePixelRatio || 1, 2);
    const viewport = proxy.getViewport({ scale: (width / natural.width) * sharpness });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    const task = proxy.render({ canvas, viewport });
    stop = () => {
      stopped = true;
      task.cancel();
    };
    await task.promise;
  };
  draw().catch((fault: unknown) => {
    if (!stopped) canvas.dataset.fault = String(fault);
  });
  return () => stop();
}
