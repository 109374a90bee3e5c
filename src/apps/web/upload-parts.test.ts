import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { goOnAfterMs, partBytes, uploadInParts } from './upload-parts.ts';

const refused = (code: string, status: number) => ({
  code,
  status,
  title: code,
  detail: code,
  texts: { ar: code, en: code, fr: code },
});

/** A house that keeps parts, and a line to it that breaks as it is told to. */
function houseBehind(breaks: (asked: string, n: number) => 'before' | 'midway' | 'after' | null) {
  let kept: Buffer = Buffer.alloc(0);
  let size = 0;
  let begun = 0;
  let isOpen = false;
  const asked: string[] = [];
  const waits: number[] = [];
  const left = () => (isOpen ? [{ id: `u${begun}`, size, received: kept.length }] : []);
  const json = (status: number, body: object) => new Response(JSON.stringify(body), { status });
  const serve = async (path: string, init: RequestInit, cut: boolean): Promise<Response> => {
    if (path === '/api/uploads' && init.method === 'GET') return json(200, { rows: left() });
    if (path === '/api/uploads') {
      ({ size } = JSON.parse(init.body as string) as { size: number });
      begun += 1;
      isOpen = true;
      kept = Buffer.alloc(0);
      return json(201, { id: `u${begun}`, received: 0 });
    }
    if (!isOpen || !path.startsWith(`/api/uploads/u${begun}`)) return json(404, refused('no-such-upload', 404));
    if (path.endsWith('/end')) {
      if (kept.length !== size) return json(422, refused('not-whole', 422));
      isOpen = false;
      return json(200, { files: [{ taken: true, size: kept.length }] });
    }
    if (init.method === 'DELETE') {
      isOpen = false;
      return new Response(null, { status: 204 });
    }
    if (path.endsWith('/pieces')) return json(200, { ...left()[0], pieceBytes: partBytes, pieces: piecesOf(kept) });
    if (init.method === 'GET') return json(200, { id: `u${begun}`, received: kept.length });
    const from = Number(path.split('from=')[1]);
    if (from !== kept.length) return json(422, refused('part-elsewhere', 422));
    const part = Buffer.from(await (init.body as Blob).arrayBuffer());
    kept = Buffer.concat([kept, cut ? part.subarray(0, part.length >> 1) : part]);
    return json(200, { id: `u${begun}`, received: kept.length });
  };
  return {
    asked,
    waits,
    content: () => kept,
    /** As though another page had sent this much of a file. */
    holds: (content: Buffer, whole: number) => {
      if (!isOpen) begun += 1;
      [kept, size, isOpen] = [content, whole, true];
    },
    forget: () => void (isOpen = false),
    carrier: {
      async fetch(path: string, init: RequestInit) {
        asked.push(`${init.method} ${path.replace('/api/uploads', '')}`);
        const broken = breaks(asked.at(-1)!, asked.length);
        if (broken === 'before') throw new TypeError('no line');
        const answered = await serve(path, init, broken === 'midway');
        if (broken !== null) throw new TypeError('the line broke');
        return answered;
      },
      wait: async (ms: number) => void waits.push(ms),
    },
  };
}
const piecesOf = (content: Buffer): string[] =>
  Array.from({ length: Math.ceil(content.length / partBytes) }, (_, at) =>
    createHash('sha256')
      .update(content.subarray(at * partBytes, (at + 1) * partBytes))
      .digest('hex'),
  );
const bytes = Buffer.alloc(partBytes * 2 + 1_000, 'the words of a long letter ');
const file = new File([bytes], 'scan.pdf');

test('a file goes in part by part, and tells how far it is', async () => {
  const house = houseBehind(() => null);
  const told: number[] = [];
  const answer = await uploadInParts(
    file,
    'ar',
    { onProgress: (part) => told.push(Math.round(part * 100)) },
    house.carrier,
  );
  expect(answer).toEqual({ files: [{ taken: true, size: bytes.length }] });
  expect(house.asked).toEqual([
    'GET ',
    'POST ',
    `PATCH /u1?from=0`,
    `PATCH /u1?from=${partBytes}`,
    `PATCH /u1?from=${partBytes * 2}`,
    'POST /u1/end',
  ]);
  expect(told).toEqual([50, 100, 100]);
});

test.each(['before', 'midway', 'after'] as const)(
  'a connection that breaks %s a part is sent costs no more than that part: it goes on where the house stopped hearing',
  async (when) => {
    let broken = 0;
    const house = houseBehind((asked) => {
      if (asked !== `PATCH /u1?from=${partBytes}` || broken > 0) return null;
      broken += 1;
      return when;
    });
    await uploadInParts(file, 'en', {}, house.carrier);
    expect(house.content().equals(bytes)).toBe(true);
    expect(house.waits).toEqual([goOnAfterMs[0]]);
    expect(house.asked.filter((asked) => asked === 'PATCH /u1?from=0')).toHaveLength(1);
    expect(house.asked).toContain('GET /u1');
  },
);

test('a line that is away for minutes is waited for, longer each time; one that stays away is told', async () => {
  let away = 0;
  const back = houseBehind((asked) =>
    asked.startsWith('PATCH') || asked.startsWith('GET /') ? (++away <= 7 ? 'before' : null) : null,
  );
  await uploadInParts(file, 'en', {}, back.carrier);
  expect(back.waits).toEqual(goOnAfterMs.slice(0, 7));
  const gone = houseBehind((asked) => (asked.startsWith('POST') ? null : 'before'));
  await expect(uploadInParts(file, 'en', {}, gone.carrier)).rejects.toMatchObject({
    problem: { code: 'no-connection' },
  });
  expect(gone.waits).toEqual(goOnAfterMs);
});

test('a file whose parts the house has no more is begun anew; a refusal is told at once', async () => {
  const house = houseBehind((asked, n) => {
    if (n === 4) house.forget();
    return null;
  });
  await uploadInParts(file, 'en', {}, house.carrier);
  expect(house.content().equals(bytes)).toBe(true);
  expect(house.asked.filter((asked) => asked === 'POST ')).toHaveLength(2);
  const refusing = {
    fetch: async () => new Response(JSON.stringify(refused('too-large', 413)), { status: 413 }),
    wait: async () => undefined,
  };
  await expect(uploadInParts(file, 'en', {}, refusing)).rejects.toMatchObject({ problem: { code: 'too-large' } });
});

test('a file that was half sent from a page that was left is chosen again and goes on from there', async () => {
  const house = houseBehind(() => null);
  house.holds(bytes.subarray(0, partBytes + 500), bytes.length);
  const told: number[] = [];
  await uploadInParts(file, 'en', { onProgress: (part) => told.push(Math.round(part * 100)) }, house.carrier);
  expect(house.content().equals(bytes)).toBe(true);
  expect(house.asked).toEqual([
    'GET ',
    'GET /u1/pieces',
    `PATCH /u1?from=${partBytes + 500}`,
    `PATCH /u1?from=${partBytes * 2 + 500}`,
    'GET /u1/pieces',
    'POST /u1/end',
  ]);
  expect(told).toEqual([50, 100, 100]);
});

test('another file of the same size does not go on from what was left of one, be it in its last byte alone that they differ', async () => {
  const house = houseBehind(() => null);
  const other = Buffer.from(bytes.subarray(0, partBytes + 500));
  other[other.length - 1] = other.at(-1)! ^ 1;
  house.holds(other, bytes.length);
  await uploadInParts(file, 'en', {}, house.carrier);
  expect(house.content().equals(bytes)).toBe(true);
  expect(house.asked).toContain('POST ');
  expect(house.asked).not.toContain(`PATCH /u1?from=${partBytes + 500}`);
});

test('what another page has written into the file meanwhile is found before it is taken in, and the file is sent anew', async () => {
  let isMixed = false;
  const house = houseBehind((asked) => {
    if (asked !== `PATCH /u1?from=${partBytes}` || isMixed) return null;
    isMixed = true;
    // The other page is sooner with a part of its own file.
    house.holds(Buffer.concat([bytes.subarray(0, partBytes), Buffer.alloc(partBytes, 'another letter')]), bytes.length);
    return 'before';
  });
  await uploadInParts(file, 'en', {}, house.carrier);
  expect(house.content().equals(bytes)).toBe(true);
  expect(house.asked.filter((asked) => asked === 'POST ')).toHaveLength(2);
});
