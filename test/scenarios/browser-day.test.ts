import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtWeb } from '../../src/apps/web/gallery/built-web.cases.ts';
import { openBrowser } from '../harness/browser.ts';
import { cast } from '../harness/road.ts';
import {
  type BrowserDay,
  clearTheReply,
  referToProtocol,
  registerTheNote,
  sendIt,
  signIt,
  verifyIt,
  writeTheReply,
} from './browser-day.ts';
import { type BrowserHouse, openBrowserHouse } from './browser-house.ts';

const days: Readonly<Record<'en' | 'ar', BrowserDay>> = {
  en: {
    file: '01-note-verbale-en.pdf',
    sender: 'Bensalem',
    theirReference: 'PMB/TST/2026/114',
    theirDate: '17 November 2026 (7 Jumada II 1448 AH)',
    subject: 'Technical Meeting on Tourism Statistics: dates, venue and working documents',
    instruction: 'Please prepare the reply and confirm the dates.',
    unit: 'Protocol',
    reply: ', and to confirm that the Technical Meeting will take place at Port Selene on 25 and 26 January 2027.',
  },
  ar: {
    file: '02-note-verbale-ar.pdf',
    sender: 'قاف',
    theirReference: 'م د ق 2026/87',
    theirDate: '16 نوفمبر 2026م الموافق 6 جمادى الآخرة 1448هـ',
    subject: 'تسمية منسق وطني للاجتماع الفني المعني بإحصاءات السياحة',
    instruction: 'يُرجى إعداد الرد وتأكيد استلام الترشيح.',
    unit: 'المراسم',
    reply: '، وأن تؤكد تسجيل المنسق الوطني، وستوافيه بوثائق الاجتماع في حينها.',
  },
};

let browser: Browser;
let web: string;
beforeAll(async () => {
  [browser, web] = await Promise.all([openBrowser(), builtWeb()]);
});
afterAll(async () => {
  await browser?.close();
});

describe.each(['en', 'ar'] as const)('A whole day through the browser in "%s"', (language) => {
  let house: BrowserHouse;
  beforeAll(async () => {
    house = await openBrowserHouse(browser, web, language);
  });
  afterAll(() => house?.close());

  it('takes a note verbale from the registry desk to a reply that an outsider verifies', async () => {
    const day = days[language];
    await registerTheNote(house, day);
    await referToProtocol(house, day);
    await writeTheReply(house, day, house.nameOf(cast.secretaryGeneral));
    await clearTheReply(house, day);
    const signed = await signIt(house, day, cast.secretaryGeneral);
    const file = await sendIt(house, signed.number);
    await verifyIt(house, signed.code, signed.number, file, day);
    expect(house.findings).toEqual([]);
  }, 420_000);
});
