import type { House } from '../directory/house.ts';
import type { Admitted } from '../platform/files/intake.ts';
import type { Reading } from '../platform/files/reading.ts';
import { mostPagesRecognised, type Pictured } from '../platform/ocr/ocr.ts';
import type { Recogniser } from '../platform/ocr/recogniser.ts';
import { picturedKind, poorPages, recogniserOf, sourceOf } from '../register/file-text.ts';
import { meaningOf } from '../register/paper-codes.ts';
import type { PageSeen } from './dividing.ts';
import type { CodeFound } from './intake.ts';

/** So long one file is looked through; then it is taken as it is. */
const mostMs = 15 * 60_000;
/** Most codes of the house's own form that are kept of one file. */
const mostCodes = 20;

/** A file whose pages can be looked at. */
export interface Pages {
  readonly sha256: string;
  readonly kind: Pictured;
  readonly pages: number;
  /** The pages that are looked at, from 1. */
  readonly wanted: readonly number[];
}

/** How a file is looked through. */
export interface Looking {
  /** Whether the house closes meanwhile. */
  readonly isStopping?: () => boolean;
  /** In milliseconds; a quarter of an hour where nothing is said. */
  readonly withinMs?: number;
  readonly recogniser?: Pick<Recogniser, 'lookAt'>;
}

/** What must be known of a file before it is looked through. */
export type Lookable = Pick<Admitted, 'sha256' | 'kind' | 'reading'>;

/** What was seen in a file: each of its pages, and the codes that name something. */
export interface Seen {
  /** How many pages could not be looked at. */
  readonly unseen: number;
  readonly pages: readonly PageSeen[];
  readonly codes: readonly CodeFound[];
}

/**
 * The pages of a file on which a code may stand: of a scan all, also of one over which a scanner has laid its text; of what a program wrote the
 * first and the last. Null where its pages cannot be looked at; `too-many` where there are too many of them.
 */
export function pagesToLookAt(
  { sha256, kind }: Omit<Lookable, 'reading'>,
  reading: Reading,
): Pages | 'too-many' | null {
  const pictured = picturedKind(kind);
  if (pictured === null) return null;
  const pages = reading.pages ?? 1;
  if (pages > mostPagesRecognised) return 'too-many';
  const drawn = pictured === 'pdf' ? [...(reading.drawn ?? []), ...poorPages(reading.text, pages, reading.drawn)] : [];
  const all = Array.from({ length: pages }, (_, place) => place + 1);
  const wanted = pictured === 'pdf' ? all.filter((page) => page === 1 || page === pages || drawn.includes(page)) : all;
  return { sha256, kind: pictured, pages, wanted };
}

/** Looks through a file page by page, in the process that reads scans; a page that cannot be seen bears nothing. `too-long` where it took too long; `stopped` where the house closes. */
export async function lookThrough(
  house: House,
  { sha256, kind, pages, wanted }: Pages,
  { isStopping = () => false, withinMs = mostMs, recogniser = recogniserOf(house) }: Looking = {},
): Promise<Seen | 'too-long' | 'stopped'> {
  const source = await sourceOf(house.files, sha256);
  const seen: PageSeen[] = Array.from({ length: pages }, () => ({ isSeparator: false, isBlank: false }));
  const codes: CodeFound[] = [];
  let unseen = 0;
  const since = performance.now();
  for (const page of wanted) {
    if (performance.now() - since > withinMs) return 'too-long';
    const look = await recogniser.lookAt({ source, kind, page });
    if (isStopping()) return 'stopped';
    if (!look.done) unseen += 1;
    if (!look.done) continue;
    const meant = look.value.codes.flatMap((text) => meaningOf(text) ?? []);
    seen[page - 1] = { isSeparator: meant.some((each) => each.kind === 'separator'), isBlank: look.value.isBlank };
    for (const each of meant)
      if (each.kind !== 'separator' && codes.length < mostCodes && !codes.some(({ key }) => key === each.key))
        codes.push({ ...each, page });
  }
  return { unseen, pages: seen, codes };
}
