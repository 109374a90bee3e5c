import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { closeInspection, rasterise } from './inspect.ts';
import { qrSvg } from './qr.ts';
import { closeTypst, compile } from './typst.ts';

beforeAll(async () => {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
  await prepareZXingModule({ overrides: { wasmBinary: wasm.buffer as ArrayBuffer }, fireImmediately: true });
});
afterAll(async () => {
  await closeTypst();
  await closeInspection();
});

const template = `#set document(title: "Code", date: auto)
#set page(width: 60mm, height: 60mm)
#image("qr.svg", width: 18mm, alt: "code")`;

test('a printed code is read back by another reader, at the size of a letter and 150 dots an inch', async () => {
  const text = 'https://diwan.example.org/verify/K7QM2XWP94TB6RDNJH3VZC5YAE';
  const paper = await compile({ template, data: {}, assets: { 'qr.svg': qrSvg(text) }, timestamp: new Date(0) });
  const picture = paper.done ? await rasterise(paper.value, 0, { dpi: 150 }) : paper;
  if (!picture.done) throw new Error(picture.refusal);
  const found = await readBarcodes(picture.value, { formats: ['QRCode'] });
  expect(found.map((code) => code.text)).toEqual([text]);
});

test('the same text gives the same code', () => {
  expect(qrSvg('abc')).toEqual(qrSvg('abc'));
  expect(qrSvg('abc')).not.toEqual(qrSvg('abd'));
});
