import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtWeb } from '../../src/apps/web/gallery/built-web.cases.ts';
import { approveRound } from '../../src/clearance/clearance.commands.ts';
import { circularContent } from '../../src/dispatch/test-originals.ts';
import { clearedRound } from '../../src/dispatch/test-road.ts';
import { circularTexts as originals } from '../../src/dispatch/web/circular.text.ts';
import { folderTexts as folder } from '../../src/dispatch/web/document.text.ts';
import { startDraft } from '../../src/drafting/start.commands.ts';
import { submitDraft } from '../../src/drafting/submit.commands.ts';
import { saveVersion } from '../../src/drafting/version.commands.ts';
import { mergeTexts as words } from '../../src/drafting/web/merge-words.text.ts';
import { format } from '../../src/kernel/message.ts';
import { openBrowser } from '../harness/browser.ts';
import { cast, must } from '../harness/road.ts';
import { walked } from '../harness/walked.ts';
import { type BrowserHouse, openBrowserHouse } from './browser-house.ts';

let browser: Browser;
let web: string;
beforeAll(async () => {
  [browser, web] = await Promise.all([openBrowser(), builtWeb()]);
});
afterAll(async () => {
  await browser?.close();
});

describe.each(walked)('A circular to a group of states in "%s"', (language) => {
  let held: BrowserHouse;
  let draft: { id: string; edition: number };
  beforeAll(async () => {
    held = await openBrowserHouse(browser, web, language);
    const { house } = held;
    const nadia = house.person(cast.drafter);
    const started = must(
      await startDraft(house, nadia, {
        road: 'outgoing',
        kind: 'circular',
        unit: house.unit('legal'),
        subject: 'The coordination meeting',
        answers: [],
        quotes: [],
      }),
    );
    const content = await circularContent(house, started.proposal);
    draft = must(await saveVersion(house, nadia, started.id, content, { expectedEdition: started.edition }));
  });
  afterAll(() => held?.close());

  it('its group is chosen with an exception, and every original is walked before it is submitted', async () => {
    const nadia = await held.sit(cast.drafter, 'drafts');
    const { page } = nadia;
    await page.goto(new URL(`/drafts/${draft.id}`, page.url()).href);
    await nadia.button(words.choose).click();
    const group = held.house.profile.addresseeGroups.find(({ id }) => id === 'observer-missions')!.name[language];
    await page.getByRole('dialog').getByText(group).first().click();
    await nadia.find(
      words.addExcept,
      held.house.profile.observerStates[2]!.name[language],
      held.house.profile.observerStates[2]!.longName[language],
    );
    await page.getByText(format(words.taken, language, { count: 4 })).waitFor();
    await nadia.look('circular-groups');
    await nadia.button(words.chooseDo).click();
    await page.getByText(format(words.place, language, { place: 1, count: 4 })).waitFor();
    await page.getByText(format(words.missing, language, { count: 0 })).waitFor();
    await page.getByText(words.fields[language], { exact: true }).click();
    await nadia.button(words.next).click();
    await page.getByText(format(words.place, language, { place: 2, count: 4 })).waitFor();
    expect(await page.locator('.walk .paper').innerText()).not.toMatch(/[{}]/);
    await nadia.look('circular-originals');
    await nadia.leave();
  });

  it('at the gate it is one clearance with every original to walk; signed once, its originals stand on one list', async () => {
    const { house } = held;
    const nadia = house.person(cast.drafter);
    must(await submitDraft(house, nadia, draft.id, { expectedEdition: draft.edition + 1 }));
    const round = await clearedRound(house, draft.id);
    const dalia = await held.sit(cast.correspondence, 'clearance');
    await dalia.page.goto(new URL(`/clearance/${round.id}`, dalia.page.url()).href);
    await dalia.page.getByText(format(words.place, language, { place: 1, count: 4 })).waitFor();
    await dalia.look('circular-clearance');
    await dalia.leave();
    must(await approveRound(house, house.person(cast.directorGeneral), round.id, round.edition));

    const jamila = await held.sit(cast.directorGeneral, 'signature');
    await jamila.page.goto(new URL(`/signature?round=${round.id}`, jamila.page.url()).href);
    await jamila.page.getByRole('button', { name: folder.sign[language] }).click();
    await jamila.page.getByText(originals.signEach[language]).waitFor();
    await jamila.button(folder.sign, jamila.page.getByRole('alertdialog')).click();
    await jamila.page.getByRole('link', { name: originals.open[language] }).click();
    await jamila.page.getByText(format(originals.stand, language, { set: 4, originals: 4, left: 0 })).waitFor();
    expect(await jamila.page.getByRole('row').count()).toBe(5);
    expect(await jamila.page.getByRole('progressbar').getAttribute('aria-valuetext')).toBe(
      format(originals.stand, language, { set: 4, originals: 4, left: 0 }),
    );
    await jamila.look('circular-list');
    await jamila.page.reload();
    await jamila.page.getByText(format(originals.stand, language, { set: 4, originals: 4, left: 0 })).waitFor();
    await jamila.leave();

    const bilal = await held.sit(cast.registry, 'dispatch');
    await bilal.page.goto(new URL('/dispatch?sheet=originals', bilal.page.url()).href);
    await bilal.rows('The coordination meeting').waitFor();
    await bilal.look('circular-desk');
    await bilal.rows('The coordination meeting').click();
    await bilal.button(originals.recordAll).click();
    await bilal.field(originals.takenBy).fill('Messenger 4');
    await bilal.look('circular-record');
    await bilal.button(originals.recordDo).click();
    await bilal.page.getByText(format(originals.stand, language, { set: 4, originals: 4, left: 4 })).waitFor();
    await bilal.leave();
  });

  it('leaves nothing on its pages that keeps anyone from using them', () => expect(held.findings).toEqual([]));
});
