import { expect, test } from 'vitest';
import { type Dropped, droppedIn, filesOf, filesOfFolder, mostDropped } from './dropped-files.ts';
import { messageIn } from './pasted-message.ts';

const file = (name: string): Dropped => ({ kind: 'file', name, getFile: async () => new File([name], name) });
const folder = (name: string, ...within: Dropped[]): Dropped => ({
  kind: 'directory',
  name,
  async *getEntries() {
    yield* within;
  },
});
const names = async (...items: { kind: string }[]): Promise<string[]> => (await filesOf(items)).map(({ name }) => name);

test('a folder lets its files fall in the order of their names, folder by folder, without what programs keep for themselves', async () => {
  const dropped = folder(
    'post',
    file('10.pdf'),
    file('2.pdf'),
    folder('annex', file('b.pdf'), file('.DS_Store')),
    file('Thumbs.db'),
    file('~$2.docx'),
  );
  expect(await names(file('.first.txt'), dropped, { kind: 'text' })).toEqual([
    '.first.txt',
    '2.pdf',
    '10.pdf',
    'b.pdf',
  ]);
});

test('a folder without end is not followed for ever', async () => {
  const endless: Dropped = {
    kind: 'directory',
    name: 'again',
    getEntries: async function* () {
      yield file('one.txt');
      yield endless;
    },
  };
  expect((await filesOf([endless])).length).toBe(20);
  const wide = folder('wide', ...Array.from({ length: mostDropped + 50 }, (_, n) => file(`${n}.txt`)));
  expect((await filesOf([wide])).length).toBe(mostDropped);
});

test('what the browser hands over is asked for before it forgets it, folders page after page', async () => {
  const entry = (name: string) => ({
    isDirectory: false,
    name,
    file: (yes: (file: File) => void) => yes(new File([''], name)),
  });
  const pages = [[entry('b.pdf')], [entry('a.pdf')], []];
  const directory = {
    isDirectory: true,
    name: 'post',
    createReader: () => ({ readEntries: (yes: (some: unknown[]) => void) => yes(pages.shift()!) }),
  };
  const items = [entry('alone.pdf'), directory].map((each) => ({ kind: 'file', webkitGetAsEntry: () => each }));
  const dropped = droppedIn({ items, files: [] } as unknown as DataTransfer);
  items.length = 0;
  expect(await names(...dropped)).toEqual(['alone.pdf', 'a.pdf', 'b.pdf']);
  const plain = droppedIn({ items: [], files: [new File([''], 'pasted.png')] } as unknown as DataTransfer);
  expect(await names(...plain)).toEqual(['pasted.png']);
});

test('a folder that was chosen is brought in the order of its paths', () => {
  const of = (path: string): File =>
    Object.defineProperty(new File([''], path.split('/').at(-1)!), 'webkitRelativePath', { value: path });
  const chosen = ['p/b.pdf', 'p/.git/x', 'p/a/10.pdf', 'p/a/9.pdf'].map(of);
  expect(filesOfFolder(chosen).map((each) => each.webkitRelativePath)).toEqual(['p/a/9.pdf', 'p/a/10.pdf', 'p/b.pdf']);
});

test('an e-mail that was pasted as it was received is a message; other words are not', async () => {
  const words =
    'Received: from mx\r\n by registry\r\nFrom: بعثة <m@example.org>\nSubject: Visit\n\nYour Excellency,\n\nwords';
  const message = messageIn(`\n${words}`);
  expect([message?.name, message?.type]).toEqual(['message.eml', 'message/rfc822']);
  expect(await message!.text()).toBe(words.replaceAll(/\r?\n/g, '\r\n'));
  for (const other of [
    '',
    'Dear Sir,\n\nFrom: here',
    'From: somewhere',
    'Subject: x\nTo: y\n\nz',
    'https://example.org/a: b',
    'Note: one\nFrom: two\nwords without a colon',
  ])
    expect([other, messageIn(other)]).toEqual([other, null]);
});
