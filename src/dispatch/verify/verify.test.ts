import { afterAll, beforeAll, expect, test } from 'vitest';
import { houseForTests, type TestHouse } from '../../../test/harness/house.ts';
import { readAsHouse } from '../../access/act.ts';
import type { App } from '../../platform/http/server.ts';
import { groupedCode, newCode, readCode } from '../codes.ts';
import * as commands from '../dispatch.commands.ts';
import { dispatchesOf } from '../dispatch.store.ts';
import type { SignedDocument } from '../dispatch.ts';
import { papersOfDocument } from '../document.store.ts';
import { httpOf } from '../test-http.ts';
import { outside, signedLetter, value } from '../test-road.ts';
import { verifyRoutes } from './verify.routes.ts';

const held = houseForTests();
let app: App;
let sent: SignedDocument;
let unsent: SignedDocument;

const byHand = async (house: TestHouse, change: Parameters<typeof signedLetter>[1] = {}): Promise<SignedDocument> => {
  const addressees = [await outside(house, 'trial-mission-qaf', { channel: 'hand' })];
  const signed = await signedLetter(house, { addressees, ...change });
  const [dispatch] = await readAsHouse(house, (tx) => dispatchesOf(tx, signed.id));
  const form = { edition: dispatch!.edition, takenBy: 'Messenger 4' };
  value(await commands.recordDispatch(house, house.person('amina-cedar'), dispatch!.id, form));
  return signed;
};

beforeAll(async () => {
  app = await httpOf(held.house, verifyRoutes);
  sent = await byHand(held.house);
  unsent = await signedLetter(held.house);
});
afterAll(() => app?.close());

const ask = async (code: string) =>
  (await app.inject({ url: `/api/verify/${encodeURIComponent(code)}` })).json<{ verdict: string; letters: string[] }>();

test('Whoever holds the code of a document that has left learns its number, both dates and that it stands', async () => {
  expect(await ask(sent.code)).toMatchObject({
    verdict: 'valid',
    number: sent.number,
    dated: '2026-11-22',
    datedHijri: sent.datedHijri,
    kind: { en: 'Letter' },
    trial: true,
  });
});

test.each([
  ['small letters', (code: string) => code.toLowerCase()],
  ['no hyphens', (code: string) => code.replaceAll('-', '')],
  ['spaces', (code: string) => code.replaceAll('-', '  ')],
  ['O for 0 and L for 1', (code: string) => code.replaceAll('0', 'O').replaceAll('1', 'l')],
])('A code typed with %s is understood', async (_, change) => {
  expect((await ask(change(sent.code))).verdict).toBe('valid');
});

test('What has not left, was never given or is no code at all is one and the same answer', async () => {
  const codes = [unsent.code, groupedCode(newCode()), 'x', '…', `${sent.code}0`, "'; select 1 --", sent.number];
  const answers = await Promise.all(
    codes.map((code) => app.inject({ url: `/api/verify/${encodeURIComponent(code)}` })),
  );
  const shapes = answers.map((one) => ({
    status: one.statusCode,
    body: one.body,
    headers: Object.keys(one.headers).sort(),
    length: one.headers['content-length'],
  }));
  expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(1);
  expect(answers[0]!.json()).toMatchObject({ verdict: 'unknown', number: null, letters: [] });
  const pages = await Promise.all(
    [unsent.code, groupedCode(newCode())].map((code) => app.inject({ url: `/verify/${code}` })),
  );
  const [one, other] = pages.map((page) => page.body.replace(/([0-9A-Z]{4}-){6}[0-9A-Z]{4}|[0-9A-Z]{28}/g, 'CODE'));
  expect(one).toBe(other);
});

test('A file is told to be that very document, or not, by its hash', async () => {
  const { house } = held;
  const [letter] = await readAsHouse(house, (tx) => papersOfDocument(tx, sent.id));
  const check = async (code: string, sha256: string) =>
    (await app.inject({ method: 'POST', url: `/api/verify/${code}/file`, payload: { sha256 } })).json();
  expect(await check(sent.code, letter!.sha256)).toEqual({ verdict: 'valid', file: 'letter' });
  expect(await check(sent.code, letter!.sha256.toUpperCase())).toEqual({ verdict: 'valid', file: 'letter' });
  expect(await check(sent.code, 'a'.repeat(64))).toEqual({ verdict: 'valid', file: 'other' });
  const [hidden] = await readAsHouse(house, (tx) => papersOfDocument(tx, unsent.id));
  expect(await check(unsent.code, hidden!.sha256)).toEqual({ verdict: 'unknown', file: 'other' });
  const page = await app.inject({ url: `/verify/${sent.code}?lang=en&sha256=${letter!.sha256}` });
  expect(page.body).toContain('Yes: this file is that very document');
});

test('The page speaks the language of its reader, or the one that he chose', async () => {
  const page = async (url: string, language?: string) =>
    (await app.inject({ url, headers: language === undefined ? {} : { 'accept-language': language } })).body;
  expect(await page(`/verify/${sent.code}`, 'ar-SA,en;q=0.8')).toMatch(/lang="ar" dir="rtl"[\s\S]*وثيقة صحيحة وسارية/);
  expect(await page(`/verify/${sent.code}?lang=fr`, 'ar')).toContain('Authentique et valable');
  expect(await page(`/verify/${sent.code}`)).toContain('22 November 2026 / 12 Jumada II 1448 AH');
  expect(await page('/verify?lang=en')).toContain('Twenty-eight letters and digits');
});

test('What was typed cannot write into the page', async () => {
  const { body } = await app.inject({ url: `/verify/${encodeURIComponent('"><script>alert(1)</script>')}` });
  expect(body).not.toContain('<script>alert');
  const typed = await app.inject({ url: `/verify?code=${encodeURIComponent(sent.code.toLowerCase())}&lang=ar` });
  expect(typed.headers.location).toBe(`/verify/${readCode(sent.code)}?lang=ar`);
});

test('A corrected letter says so once its corrigendum has left, a withdrawn one that it no longer stands', async () => {
  const { house } = held;
  const corrected = await byHand(house);
  await byHand(house, { order: { remedy: { manner: 'corrigendum', of: corrected.id }, subject: 'Corrigendum' } });
  expect((await ask(corrected.code)).verdict).toBe('corrected');
  const withdrawn = await byHand(house);
  await byHand(house, { order: { remedy: { manner: 'withdrawal', of: withdrawn.id }, subject: 'Withdrawal' } });
  expect((await ask(withdrawn.code)).verdict).toBe('withdrawn');
});

test('Nobody tries codes by the thousand', async () => {
  const one = await httpOf(held.house, verifyRoutes);
  const statuses = [];
  for (let attempt = 0; attempt < 70; attempt += 1)
    statuses.push((await one.inject({ url: `/api/verify/${newCode()}` })).statusCode);
  await one.close();
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(10);
});

test('Whoever asks too often reads so on the page, in his own language', async () => {
  const one = await httpOf(held.house, verifyRoutes);
  const ask = () => one.inject({ url: `/verify/${newCode()}`, headers: { 'accept-language': 'fr' } });
  let answer = await ask();
  for (let attempt = 0; attempt < 70 && answer.statusCode !== 429; attempt += 1) answer = await ask();
  await one.close();
  expect(answer.statusCode).toBe(429);
  expect(answer.headers['content-type']).toContain('text/html');
  expect(answer.headers['retry-after']).toBeDefined();
  expect(answer.body).toContain('<html lang="fr"');
  expect(answer.body).toContain('Attendez une minute');
});

test('A code has at least 128 random bits, and no two are alike', () => {
  const codes = Array.from({ length: 500 }, newCode);
  expect(new Set(codes).size).toBe(500);
  expect(codes.every((code) => /^[0-9A-HJKMNP-TV-Z]{28}$/.test(code))).toBe(true);
});
