import { setImmediate } from 'node:timers/promises';
import { actAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { noteReading, type Unread, writeFileWords } from './file.store.ts';
import type { ReadText } from './file-text.ts';
import { likenessOf } from './proposals/twins.commands.ts';
import { formsOf, mostBytes } from './search.ts';

/** Writes what became of reading a file, and its words for search. */
export async function keepText(
  house: House,
  record: string,
  file: Unread,
  read: Exclude<ReadText, { readonly reading: 'pictured' }>,
): Promise<void> {
  const words = read.reading === 'read' ? await formsOfText(read.text) : [];
  await actAsHouse(house, 'file.note-reading', async ({ tx, about }) => {
    await noteReading(tx, file.id, read);
    if (read.reading === 'read') await writeFileWords(tx, record, file, words);
    about('file', record, { file: file.id, reading: read.reading, problem: read.problem });
  });
  await likenessOf(house, file, read.reading === 'read' ? read.text : '');
}

const sliceCharacters = 40_000;

/** The forms of a long text, taken in slices so that the house answers others meanwhile. */
async function formsOfText(text: string): Promise<string[]> {
  const forms = new Set<string>();
  let bytes = 0;
  for (let from = 0; from < text.length && bytes < mostBytes; ) {
    const end = from + sliceCharacters;
    const space = end < text.length ? text.lastIndexOf(' ', end) : text.length;
    const to = space > from ? space : Math.min(end, text.length);
    for (const form of formsOf({ words: [text.slice(from, to)] })) {
      if (!forms.has(form)) bytes += Buffer.byteLength(form);
      forms.add(form);
    }
    from = to;
    await setImmediate();
  }
  return [...forms];
}
