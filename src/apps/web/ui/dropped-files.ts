/** What a drop hands over, as far as it is needed here: a file, or a folder with what lies in it. */
export type Dropped =
  | { readonly kind: 'file'; readonly name: string; getFile(): Promise<File> }
  | { readonly kind: 'directory'; readonly name: string; getEntries(): AsyncIterable<Dropped> };

/** Most files that are taken from one drop, and how deep folders are looked into. What is more is for the command line. */
export const mostDropped = 2_000;
const deepest = 20;

/** What systems and programs keep for themselves in a folder. */
const isOwn = (name: string): boolean => /^[.~]|^(?:thumbs\.db|desktop\.ini)$/i.test(name);

const isDropped = (item: { readonly kind: string }): item is Dropped =>
  item.kind === 'file' || item.kind === 'directory';

/**
 * The files of a drop, those of its folders in the order of their names, folder by folder. What programs keep for themselves in a folder is left
 * lying; a file that was dropped by itself is meant.
 */
export async function filesOf(items: Iterable<{ readonly kind: string }>): Promise<File[]> {
  const files: File[] = [];
  for (const item of items) if (isDropped(item)) await gather(item, files, 0);
  return files;
}

async function gather(item: Dropped, files: File[], depth: number): Promise<void> {
  if (files.length >= mostDropped) return;
  if (item.kind === 'file') {
    files.push(await item.getFile());
    return;
  }
  if (depth >= deepest) return;
  const within: Dropped[] = [];
  for await (const each of item.getEntries()) if (!isOwn(each.name)) within.push(each);
  const inOrder = within.toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  for (const each of inOrder) await gather(each, files, depth + 1);
}

/** The files of a folder that was chosen, in the order of their paths. */
export const filesOfFolder = (chosen: Iterable<File>): File[] =>
  [...chosen]
    .filter(({ webkitRelativePath: path, name }) => !(path || name).split('/').some(isOwn))
    .toSorted((a, b) => a.webkitRelativePath.localeCompare(b.webkitRelativePath, 'en', { numeric: true }))
    .slice(0, mostDropped);

/**
 * What the browser itself hands over. It forgets it as soon as the event is over, so that everything is asked for at once.
 */
export function droppedIn(transfer: Pick<DataTransfer, 'items' | 'files'> | null): Dropped[] {
  const entries = [...(transfer?.items ?? [])].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry === null ? [] : [droppedOf(entry)];
  });
  if (entries.length > 0) return entries;
  return [...(transfer?.files ?? [])].map((file) => ({ kind: 'file', name: file.name, getFile: async () => file }));
}

function droppedOf(entry: FileSystemEntry): Dropped {
  const { name } = entry;
  if (!entry.isDirectory)
    return {
      kind: 'file',
      name,
      getFile: () => new Promise((yes, no) => (entry as FileSystemFileEntry).file(yes, no)),
    };
  return {
    kind: 'directory',
    name,
    async *getEntries() {
      const reader = (entry as FileSystemDirectoryEntry).createReader();
      for (;;) {
        const some = await new Promise<FileSystemEntry[]>((yes, no) => reader.readEntries(yes, no));
        if (some.length === 0) return;
        yield* some.map(droppedOf);
      }
    },
  };
}
