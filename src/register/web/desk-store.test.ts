import { expect, test, vi } from 'vitest';
import { ProblemError } from '../../apps/web/problem.ts';
import { civilDay } from '../../kernel/calendar.ts';
import { createDeskStore, hasUnsettled, type Upload } from './desk-store.ts';

const taken = (name: string): Upload =>
  ({ files: [{ taken: true, name, sha256: 'b'.repeat(64), language: 'ar', parts: [] }] }) as unknown as Upload;
const file = (name: string): File => new File(['x'], name);

function open(send: (file: File) => Promise<Upload>) {
  let count = 0;
  const forgotten: string[] = [];
  const store = createDeskStore({
    send,
    today: civilDay('2026-11-21'),
    learn: ({ language }) => (language ? { language } : {}),
    show: ({ name }) => `blob:${name}`,
    forget: (address) => forgotten.push(address),
    newId: () => `id-${(count += 1)}`,
  });
  return { store, forgotten };
}

test('a file travels while it is looked at, and its form learns the language when it has arrived', async () => {
  const { store } = open(async ({ name }) => taken(name));
  store.arrive([file('letter.pdf')]);
  const [piece] = store.current().desk.pieces;
  const id = piece?.files[0]?.id ?? '';
  expect(store.current().files.get(id)?.address).toBe('blob:letter.pdf');
  await vi.waitFor(() => expect(store.takenOf(id)?.name).toBe('letter.pdf'));
  expect(store.current().desk.pieces[0]?.fields.language).toBe('ar');
  expect(hasUnsettled(store.current())).toBe(true);
});

test('a file that the house does not take shows its sentence, and is sent again when asked', async () => {
  let tries = 0;
  const { store } = open(async ({ name }) => {
    tries += 1;
    if (tries > 1) return taken(name);
    const texts = { ar: 'فارغ', en: 'Empty', fr: 'Vide' };
    return { files: [{ taken: false, name, code: 'empty', facts: {}, texts }] };
  });
  store.arrive([file('bad.pdf')]);
  const id = store.current().desk.pieces[0]?.files[0]?.id ?? '';
  await vi.waitFor(() => expect(store.current().files.get(id)?.queued.passage.state).toBe('failed'));
  const { passage } = store.current().files.get(id)!.queued;
  expect(passage.state === 'failed' && passage.problem).toMatchObject({ code: 'empty', texts: { fr: 'Vide' } });
  store.sendAgain(id);
  await vi.waitFor(() => expect(store.takenOf(id)).not.toBeNull());
});

test('a connection that breaks leaves the piece and what was written on the desk', async () => {
  const { store } = open(() =>
    Promise.reject(
      new ProblemError({ code: 'no-connection', status: 0, detail: '', texts: null, fields: {}, facts: {} }),
    ),
  );
  store.arrive([file('letter.pdf')]);
  const [piece] = store.current().desk.pieces;
  store.act({ act: 'fill', piece: piece?.id ?? '', fields: { subject: 'Kept' } });
  await vi.waitFor(() => expect([...store.current().files.values()][0]?.queued.passage.state).toBe('failed'));
  expect(store.current().desk.pieces[0]?.fields.subject).toBe('Kept');
});

test('what is taken off the desk is forgotten by the browser too', async () => {
  const { store, forgotten } = open(async ({ name }) => taken(name));
  store.arrive([file('a.pdf'), file('b.pdf')]);
  store.takeAway(store.current().desk.pieces[0]?.id ?? '');
  expect(forgotten).toEqual(['blob:a.pdf']);
  expect([...store.current().files.values()].map(({ queued }) => queued.file.name)).toEqual(['b.pdf']);
});

test('papers are read for their form once they have arrived, again with each enclosure, and a late answer is let go', async () => {
  const asked: { files: readonly string[]; answer: (subject: string) => void; fail: () => void }[] = [];
  const store = createDeskStore({
    send: async ({ name }) => taken(name),
    today: civilDay('2026-11-22'),
    learn: () => ({}),
    show: () => 'blob:x',
    forget: () => undefined,
    propose: (_piece, files) =>
      new Promise((resolve, reject) =>
        asked.push({
          files: files.map(({ name }) => name),
          answer: (subject) =>
            resolve(() => ({ proposed: { state: 'read', said: null, fields: {} }, fills: { subject } })),
          fail: () => reject(new Error('no')),
        }),
      ),
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
  const piece = () => store.current().desk.pieces[0]!;
  store.arrive([file('letter.pdf')]);
  await settled();
  expect([asked.map(({ files }) => files), piece().proposed?.state]).toEqual([[['letter.pdf']], 'reading']);
  store.enclose(piece().id, [file('annex.pdf')]);
  await settled();
  expect(asked.map(({ files }) => files)).toEqual([['letter.pdf'], ['letter.pdf', 'annex.pdf']]);
  asked[0]!.answer('late');
  asked[1]!.answer('A visit');
  await settled();
  expect([piece().fields.subject, piece().proposed?.state, piece().written]).toEqual(['A visit', 'read', []]);
  store.leaveOut(piece().id, piece().files[1]!.id);
  expect(asked.at(-1)?.files).toEqual(['letter.pdf']);
  store.arrive([file('second.pdf')]);
  await settled();
  store.act({ act: 'join', piece: store.current().desk.pieces[1]!.id });
  expect(asked.at(-1)?.files).toEqual(['letter.pdf', 'second.pdf']);
  asked.at(-1)!.fail();
  await settled();
  expect([piece().proposed?.state, piece().fields.subject]).toEqual(['failed', 'A visit']);
});
