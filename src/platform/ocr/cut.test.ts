import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createRecogniser } from './recogniser.ts';
import { blankSheet, pageOfPdf, pdfScan, scanOf, tiffScan } from './test-scans.ts';
import { tiffPages } from './tiff.ts';
import { cutTiff, NotCut } from './tiff-cut.ts';

const recogniser = createRecogniser({ idleAfterMs: 2_000 });
afterAll(() => recogniser.close());
const has = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

describe('pages cut from a scan', () => {
  test('of a PDF keep their dots and their words in the order asked, and bring nothing of the others', async () => {
    const letter = await scanOf('01-note-verbale-en.pdf', { top: 0.2 });
    const whole = pdfScan([
      { ...blankSheet(), text: 'Secret of page one' },
      { ...letter, text: 'Words of page two' },
      { ...blankSheet(300, 420), text: 'Words of page three' },
    ]);
    const cut = await recogniser.cut({ source: whole, kind: 'pdf' }, [3, 2]);
    if (!cut.done) throw new Error(cut.refusal);
    expect((await pageOfPdf(cut.value, 1)).width).toBe(300);
    expect(await pageOfPdf(cut.value, 2)).toEqual(await pageOfPdf(whole, 2));
    await expect(pageOfPdf(cut.value, 3)).rejects.toThrow('no-such-page');
    expect(Buffer.from(cut.value).toString('latin1')).not.toContain('Secret of page one');
  });

  test.skipIf(!has('pdftotext'))('are a PDF that another program reads (pdftotext)', async () => {
    const whole = pdfScan(['one', 'two', 'three'].map((word) => ({ ...blankSheet(), text: `Page ${word}` })));
    const cut = await recogniser.cut({ source: whole, kind: 'pdf' }, [2, 3]);
    if (!cut.done) throw new Error(cut.refusal);
    const folder = await mkdtemp(join(tmpdir(), 'diwan-cut-'));
    await writeFile(join(folder, 'cut.pdf'), cut.value);
    const text = execFileSync('pdftotext', [join(folder, 'cut.pdf'), '-'], { encoding: 'utf8' });
    await rm(folder, { recursive: true });
    expect(text.split('\f').map((page) => page.trim())).toEqual(['Page two', 'Page three', '']);
  });

  test('of a TIFF are their own dots, and nothing of the other pages is in the file', async () => {
    const pages = [1, 2, 3].map((n) => ({
      ...blankSheet(100 + n, 150),
      grey: new Uint8Array((100 + n) * 150).fill(n * 50),
    }));
    const whole = tiffScan(pages);
    const cut = await recogniser.cut({ source: whole, kind: 'tiff' }, [2, 3]);
    if (!cut.done) throw new Error(cut.refusal);
    expect(tiffPages(cut.value).map(({ width }) => width)).toEqual([102, 103]);
    expect(cut.value.length).toBeLessThan(whole.length - 101 * 150 + 100);
    expect(Buffer.from(cut.value).includes(Buffer.alloc(200, 50))).toBe(false);
    expect(Buffer.from(cut.value).includes(Buffer.alloc(102 * 150, 100))).toBe(true);
    const look = await recogniser.lookAt({ source: cut.value, kind: 'tiff', page: 2 });
    expect(look).toEqual({ done: true, value: { codes: [], isBlank: expect.any(Boolean) } });
    expect(await recogniser.lookAt({ source: cut.value, kind: 'tiff', page: 3 })).toMatchObject({
      refusal: 'no-such-page',
    });
  });

  test('are refused where a small file says that its dots stand there a thousand times', () => {
    const [strips, bytes, at] = [2_000, 10_000, 70];
    const file = Buffer.alloc(at + strips * 8 + bytes);
    file.write('II*\0', 'latin1');
    file.writeUInt32LE(8, 4);
    file.writeUInt16LE(4, 8);
    const entries = [
      [256, 4, 1, 100],
      [257, 4, 1, 100],
      [273, 4, strips, at],
      [279, 4, strips, at + strips * 4],
    ];
    for (const [place, [tag, type, count, value]] of entries.entries()) {
      file.writeUInt16LE(tag!, 10 + place * 12);
      file.writeUInt16LE(type!, 12 + place * 12);
      file.writeUInt32LE(count!, 14 + place * 12);
      file.writeUInt32LE(value!, 18 + place * 12);
    }
    for (let strip = 0; strip < strips; strip += 1) {
      file.writeUInt32LE(at + strips * 8, at + strip * 4);
      file.writeUInt32LE(bytes, at + (strips + strip) * 4);
    }
    expect(tiffPages(file)).toHaveLength(1);
    expect(() => cutTiff(file, [1])).toThrow(NotCut);
  });

  test('are refused where the file leads out of itself, at whatever byte it is cut or spoilt', async () => {
    const whole = tiffScan([blankSheet(20, 30), blankSheet(21, 30)]);
    expect(() => cutTiff(whole, [3])).toThrow(NotCut);
    const faults = new Set<string>();
    for (let at = 8; at < whole.length; at += 1) {
      const spoilt = Buffer.from(whole);
      spoilt[at] = 0xff;
      for (const file of [spoilt, whole.subarray(0, at)])
        try {
          expect(cutTiff(file, [1, 2]).length).toBeLessThan(whole.length * 3);
        } catch (error) {
          faults.add((error as Error).name);
        }
    }
    expect([...faults]).toEqual(['NotCut']);
    expect(await recogniser.cut({ source: Buffer.from('%PDF-1.7 nothing'), kind: 'pdf' }, [1])).toMatchObject({
      refusal: 'unreadable',
    });
    expect(await recogniser.cut({ source: pdfScan([blankSheet()]), kind: 'pdf' }, [7])).toMatchObject({
      refusal: 'unreadable',
    });
  });
});
