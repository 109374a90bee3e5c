/** How a file is shown on the page. Anything that could run is shown as text or not at all. */
export type Showing = 'pdf' | 'image' | 'text' | 'none';

const images: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'image/avif',
  'image/bmp',
]);
const texts: ReadonlySet<string> = new Set([
  'application/json',
  'application/xml',
  'application/xhtml+xml',
  'message/rfc822',
]);

/** The way to show a media type. SVG and HTML count as text, since an image or a page of theirs could act. */
export function showingOf(mediaType: string): Showing {
  const kind = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (kind === 'application/pdf') return 'pdf';
  if (images.has(kind)) return 'image';
  if (kind.startsWith('text/') || kind === 'image/svg+xml' || texts.has(kind)) return 'text';
  return 'none';
}

/** The steps of enlarging, as factors of the width that fits. */
export const zoomSteps: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

/** The next step of enlarging from a factor, larger or smaller; the ends stay where they are. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const further = zoomSteps.filter((step) => (direction === 1 ? step > zoom : step < zoom));
  return (direction === 1 ? further[0] : further.at(-1)) ?? zoom;
}
