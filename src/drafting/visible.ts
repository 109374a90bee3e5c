import type { DraftContent, Enclosure } from './content.ts';
import type { Manifest } from './manifest.ts';

type WithFiles = Pick<DraftContent, 'enclosures' | 'uploaded'>;

/** A content or a manifest as a reader of a level sees it: an enclosure above his level is neither shown, counted nor hinted at. */
export function visibleTo<T extends WithFiles | Pick<Manifest, 'enclosures' | 'uploaded'>>(whole: T, level: number): T {
  const isSeen = (file: Enclosure): boolean => file.level <= level;
  return {
    ...whole,
    enclosures: whole.enclosures.filter(isSeen),
    uploaded: whole.uploaded !== null && isSeen(whole.uploaded) ? whole.uploaded : null,
  };
}

/** What a writer saved, with those enclosures of the version before that he was not shown: he cannot take away what he does not see. */
export function withUnseen(written: DraftContent, before: DraftContent | null, level: number): DraftContent {
  if (before === null) return written;
  const unseen = before.enclosures.filter((file) => file.level > level);
  const unseenText = before.uploaded !== null && before.uploaded.level > level ? before.uploaded : null;
  return {
    ...written,
    enclosures: [...written.enclosures, ...unseen],
    uploaded: unseenText ?? written.uploaded,
  };
}
