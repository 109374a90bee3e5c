import { expect, test } from 'vitest';
import { civilDay } from '../../kernel/calendar.ts';
import { attachedOf } from '../../register/web/desk.ts';
import { createDeskStore, pieceOf, type Upload } from '../../register/web/desk-store.ts';
import { formOf } from '../../register/web/fields.ts';

const today = civilDay('2026-11-22');
const upload = (name: string): Upload => ({
  files: [
    {
      taken: true,
      name,
      sha256: name.charCodeAt(0).toString(16).padStart(64, '0'),
      size: 5,
      kind: 'txt',
      mediaType: 'text/plain',
      pages: 2,
      language: 'fr',
      misnamedAs: null,
      registeredAs: null,
      unread: null,
      text: null,
      mail: null,
      parts: [],
    },
  ],
});

function desk() {
  let id = 0;
  const sent: string[] = [];
  const store = createDeskStore({
    send: async (file) => {
      sent.push(file.name);
      return upload(file.name);
    },
    today,
    learn: ({ language }) => ({ language }),
    show: ({ name }) => name,
    forget: () => {},
    newId: () => String(++id),
  });
  return { store, sent };
}
const file = (name: string) => new File(['words'], name);
const message = () => [
  { file: file('message.txt'), part: 'main' as const },
  { file: file('annex.pdf'), part: 'enclosure' as const },
  { file: file('raw.eml'), part: 'transmission' as const },
];
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('an arrival taken in hand is one piece with all its files, each in its part, received on the day on which it arrived', async () => {
  const { store } = desk();
  store.takeUp('arrival-1', message(), { receivedOn: civilDay('2026-11-20') });
  await settled();
  const [piece] = store.current().desk.pieces;
  expect(store.current().desk.chosen).toBe(piece!.id);
  expect(attachedOf(piece!.files, store.takenOf).map(({ name, part }) => [name, part])).toEqual([
    ['message.txt', 'main'],
    ['annex.pdf', 'enclosure'],
    ['raw.eml', 'transmission'],
  ]);
  expect(piece!.fields).toMatchObject({ receivedOn: '2026-11-20', language: 'fr' });
  const beside = { isSealed: false, isSpoken: false, today, files: [], arrival: piece!.arrival };
  expect(formOf(piece!.fields, beside)).toMatchObject({ arrival: 'arrival-1', receivedOn: '2026-11-20' });
});

test('an arrival that lies on the desk already is chosen, not laid there twice', async () => {
  const { store } = desk();
  store.takeUp('arrival-1', message(), {});
  store.begin({});
  store.takeUp('arrival-1', message(), {});
  await settled();
  expect(store.current().desk.pieces).toHaveLength(2);
  expect(store.current().desk.chosen).toBe(pieceOf(store.current(), 'arrival-1'));
});

test('once it is registered it is on the desk no more', async () => {
  const { store } = desk();
  store.takeUp('arrival-1', message(), {});
  await settled();
  store.act({
    act: 'settle',
    piece: pieceOf(store.current(), 'arrival-1')!,
    settled: { id: 'x', number: '1', how: 'registered' },
  });
  expect(pieceOf(store.current(), 'arrival-1')).toBeNull();
});
