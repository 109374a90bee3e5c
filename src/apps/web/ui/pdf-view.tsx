import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../i18n.tsx';
import { Loading } from './bits.tsx';
import { drawPage, openPdf, shapeOf } from './pdf-document.ts';
import { uiTexts } from './ui.text.ts';

interface PageProps {
  readonly document: PDFDocumentProxy;
  readonly page: number;
  readonly width: number;
  readonly usualShape: number;
}

/** One page: an empty sheet of the right height until it comes near the window. */
function PdfPage({ document, page, width, usualShape }: PageProps) {
  const say = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setNear] = useState(page === 1);
  const [shape, setShape] = useState(usualShape);
  useEffect(() => {
    const sheet = canvas.current;
    if (!sheet) return;
    const watch = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: '100%',
    });
    watch.observe(sheet);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (isNear && canvas.current && width > 0) return drawPage(document, page, canvas.current, width, setShape);
  }, [isNear, document, page, width]);
  return (
    <canvas
      ref={canvas}
      className="pdf-page"
      role="img"
      aria-label={say(uiTexts.page, { page, pages: document.numPages })}
      style={{ inlineSize: width, blockSize: width * shape }}
    />
  );
}

/** A PDF drawn page by page. Loaded only when a PDF is shown. */
export function PdfView({ address, zoom, onFault }: { address: string; zoom: number; onFault: () => void }) {
  const frame = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<{ document: PDFDocumentProxy; shape: number } | null>(null);
  const [room, setRoom] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const { document, close } = openPdf(address);
    document
      .then(async (it) => ({ document: it, shape: await shapeOf(it) }))
      .then((it) => isCurrent && setOpened(it))
      .catch(() => isCurrent && onFault());
    return () => {
      isCurrent = false;
      close();
    };
  }, [address, onFault]);
  useEffect(() => {
    if (!frame.current) return;
    const watch = new ResizeObserver(([entry]) => setRoom(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, []);
  const pages = Array.from({ length: opened?.document.numPages ?? 0 }, (_, index) => index + 1);
  return (
    <div ref={frame} className="pdf" dir="ltr">
      {opened && room > 0 ? (
        pages.map((page) => (
          <PdfPage
            key={page}
            document={opened.document}
            page={page}
            width={Math.floor(Math.min(room, 900) * zoom)}
            usualShape={opened.shape}
          />
        ))
      ) : (
        <Loading rows={6} />
      )}
    </div>
  );
}
