import { fold } from '../../kernel/fold.ts';
import { type Language, languages, type Text } from '../../kernel/text.ts';
import { type ActName, actTexts } from '../acts.text.ts';
import type { EntryView } from '../audit.ts';

const places: Readonly<Record<string, string>> = {
  item: '/items/',
  file: '/items/',
  document: '/documents/',
  circular: '/circulars/',
  draft: '/drafts/',
  correspondent: '/directory/',
};

/** Where the record of an entry is read, or null where it has no page of its own. A file is read on the page of its item. */
export function placeOf({ recordKind, record }: Pick<EntryView, 'recordKind' | 'record'>): string | null {
  const place = recordKind === null ? undefined : places[recordKind];
  return place === undefined || record === null ? null : `${place}${record}`;
}

/** An act as a field offers it. */
export interface ActChoice {
  readonly id: string;
  readonly label: string;
}

const names = Object.keys(actTexts) as ActName[];

/** The acts whose sentence, in any of the three languages, contains every word; all of them without words. */
export function findActs(words: string, language: Language): ActChoice[] {
  const wanted = fold(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  const spoken = (text: Text): string => fold(languages.map((each) => text[each]).join(' '));
  return names
    .filter((act) => wanted.every((word) => spoken(actTexts[act]).includes(word)))
    .map((act) => ({ id: act, label: actTexts[act][language] }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

/** The size that a signed checkpoint speaks of: its second line. Null where it is not readable. */
export function sizeOfCheckpoint(note: string | null): number | null {
  const size = Number(note?.split('\n')[1]);
  return note !== null && Number.isInteger(size) && size > 0 ? size : null;
}
