import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { deskWords as clearing } from '../../src/clearance/web/desk.text.ts';
import { fileVerdictSentences, verdictNames } from '../../src/dispatch/verify/verify.text.ts';
import { folderTexts as folder, documentTexts as sending } from '../../src/dispatch/web/document.text.ts';
import { deskTexts as drafting } from '../../src/drafting/web/desk.text.ts';
import { writingTexts as writing } from '../../src/drafting/web/writing.text.ts';
import { deskTexts as unitDesk } from '../../src/referral/web/desk.text.ts';
import { orderTexts as order } from '../../src/referral/web/order.text.ts';
import { fieldNames } from '../../src/register/item.text.ts';
import { deskTexts as registry } from '../../src/register/web/desk.text.ts';
import { cast, reviewers } from '../harness/road.ts';
import { type BrowserHouse, dropFile, type Sitting } from './browser-house.ts';

/** What is brought in on the day, and what is typed. */
export interface BrowserDay {
  readonly file: string;
  readonly sender: string;
  readonly theirReference: string;
  readonly theirDate: string;
  readonly subject: string;
  readonly instruction: string;
  readonly unit: string;
  readonly reply: string;
}

const samples = new URL('../../samples/', import.meta.url);
const pdf = 'application/pdf';
/** The number of an item or a document stands by itself on the slip, in digits and signs that both languages share. */
const bare = (text: string | null): string => (text ?? '').replace(/[⁦-⁩‎‏]/g, '').trim();

/** The note is registered from the dropped file; dropped again, it is recognised. */
export async function registerTheNote(house: BrowserHouse, day: BrowserDay): Promise<string> {
  const bilal = await house.sit(cast.registry, 'registry');
  const { page } = bilal;
  const { profile } = house.house;
  const named = (list: readonly { id: string; name: Record<'ar' | 'en' | 'fr', string> }[], id: string): string =>
    list.find((each) => each.id === id)!.name[bilal.language];
  const content = await readFile(new URL(day.file, samples));
  const fill = async (): Promise<void> => {
    await dropFile(page, day.file, pdf, content);
    await bilal.find(fieldNames.sender, day.sender, day.sender);
    await bilal.field(fieldNames.theirReference).fill(day.theirReference);
    await bilal.field(fieldNames.theirDate).fill(day.theirDate);
    await bilal.field(fieldNames.subject).fill(day.subject);
    await bilal.choose(fieldNames.kind, named(profile.kinds, 'note-verbale'));
    await bilal.choose(fieldNames.channel, named(profile.channels, 'hand'));
    await page.getByRole('checkbox', { name: registry.askAnswer[bilal.language] }).press('Space');
    await page.getByText(registry.pieceReady[bilal.language]).first().waitFor();
  };
  const form = page.getByRole('region', { name: registry.form[bilal.language] });
  const register = form.getByRole('button', { name: registry.registerIt[bilal.language] });
  await fill();
  await bilal.look('registry');
  await register.click();
  await form.getByText(registry.writeOnPaper[bilal.language]).waitFor();
  await bilal.look('registered');
  const number = bare(await form.locator('bdi').first().textContent());

  await fill();
  await register.click();
  const known = page.getByRole('alert').filter({ hasText: registry.knownAlreadyWords[bilal.language] });
  await known.waitFor();
  expect(bare(await known.getByRole('heading').textContent())).toContain(number);
  await bilal.look('recognised');
  await bilal.leave();
  return number;
}

/** The Cabinet refers the note to Protocol for a reply, with the day that the house proposes. */
export async function referToProtocol(house: BrowserHouse, day: BrowserDay): Promise<void> {
  const faris = await house.sit(cast.followUp, 'tray');
  const { page } = faris;
  const refer = faris.button(order.refer);
  await page.getByRole('option').first().filter({ hasText: day.subject }).waitFor();
  await refer.waitFor();
  await faris.look('tray');
  await refer.click();
  const dialog = page.getByRole('dialog');
  await faris.find(order.lead, day.unit, day.unit);
  await faris.choose(
    order.purpose,
    house.house.profile.purposes.find(({ id }) => id === 'prepare-reply')!.name[faris.language],
  );
  await faris.field(order.instruction, dialog).fill(day.instruction);
  await faris.look('refer');
  await faris.button(order.refer, dialog).click();
  await dialog.waitFor({ state: 'detached' });
  await faris.leave();
}

/** The head of Protocol acknowledges, reads the item, writes the reply, chooses who signs, and gives it to the Cabinet. */
export async function writeTheReply(house: BrowserHouse, day: BrowserDay, signatory: string): Promise<void> {
  const yusra = await house.sit('yusra-pine', 'desk');
  const { page, language } = yusra;
  await yusra.rows(day.subject).click();
  await page.getByText(day.instruction).waitFor();
  await yusra.look('desk');
  await yusra.button(unitDesk.acknowledge).click();
  await yusra.button(unitDesk.acknowledge).waitFor({ state: 'detached' });
  await page.keyboard.press('o');
  await page.waitForURL('**/items/*');
  await page.getByRole('tabpanel').getByRole('listitem').first().waitFor();
  await yusra.look('item');
  await page.goBack();
  await yusra.button(unitDesk.reply).click();
  await yusra.button(drafting.begin).click();
  await page.waitForURL(/\/drafts\/(?!new)/);
  const text = page.getByRole('textbox', { name: writing.text[language], exact: true });
  await text.press('Control+End');
  await page.keyboard.insertText(day.reply);
  await yusra.button(writing.save).click();
  await page.getByText(writing.unsaved[language]).waitFor({ state: 'detached' });
  await text.press('Control+Home');
  await yusra.look('draft');
  await yusra.choose(writing.signatory, signatory);
  await yusra.button(writing.save).click();
  await page.getByText(writing.unsaved[language]).waitFor({ state: 'detached' });
  await yusra.button(writing.submit).click();
  await yusra.button(writing.submit, page.getByRole('alertdialog')).click();
  await page.getByText(writing.submitted[language]).first().waitFor();
  await yusra.look('submitted');
  await yusra.leave();
}

/** Each of the seven checks is passed by who is entitled to it, and the Director-General approves. */
export async function clearTheReply(house: BrowserHouse, day: BrowserDay): Promise<void> {
  const dalia = await house.sit(cast.correspondence, 'clearance');
  await dalia.rows(day.subject).click();
  await dalia.page.getByRole('radio', { name: house.nameOf(cast.politicalAdviser) }).press('Space');
  await dalia.look('open-round');
  await dalia.button(clearing.openIt).click();
  await passTheirChecks(dalia, cast.correspondence);
  await dalia.leave();
  for (const slug of [cast.legalAdviser, cast.followUp, cast.politicalAdviser]) {
    const reviewer = await house.sit(slug, 'clearance');
    await reviewer.rows(day.subject).click();
    await passTheirChecks(reviewer, slug);
    if (slug === cast.followUp) await reviewer.look('clearance');
    await reviewer.leave();
  }
  const jamila = await house.sit(cast.directorGeneral, 'clearance');
  await jamila.rows(day.subject).click();
  await jamila.button(clearing.approve).click();
  const dialog = jamila.page.getByRole('alertdialog');
  await jamila.look('approve');
  await jamila.button(clearing.approve, dialog).click();
  await dialog.waitFor({ state: 'detached' });
  await jamila.leave();
}

async function passTheirChecks(reviewer: Sitting, slug: string): Promise<void> {
  const mine = Object.entries(reviewers).filter(([, who]) => who === slug);
  for (const [check] of mine) {
    const line = reviewer.page.getByRole('listitem').filter({ has: reviewer.page.getByText(check, { exact: true }) });
    await reviewer.button(clearing.pass, line).click();
    await line.getByText(clearing.passed[reviewer.language], { exact: true }).waitFor();
  }
}

/** The signatory signs; the slip shows the number and the code. */
export async function signIt(
  house: BrowserHouse,
  day: BrowserDay,
  slug: string,
): Promise<{ number: string; code: string }> {
  const signer = await house.sit(slug, 'signature');
  const { page } = signer;
  await signer.rows(day.subject).click();
  await signer.button(folder.sign).waitFor();
  await signer.look('signature');
  await signer.button(folder.sign).click();
  const dialog = page.getByRole('alertdialog');
  await signer.button(folder.sign, dialog).click();
  const slip = page.getByRole('status').filter({ hasText: folder.signed[signer.language] });
  await slip.waitFor();
  await signer.look('signed');
  const number = bare(await slip.locator('bdi').first().textContent());
  const code = bare(await slip.locator('bdi').last().textContent());
  await signer.leave();
  return { number, code };
}

/** The registry sends the document; the very file that left is what an outsider would have. */
export async function sendIt(house: BrowserHouse, number: string): Promise<Buffer> {
  const bilal = await house.sit(cast.registry, 'dispatch');
  const { page, language } = bilal;
  await page.getByText(number).first().waitFor();
  await page.getByText(sending.noPapers[language]).waitFor({ state: 'detached' });
  await page.getByRole('img').or(page.locator('canvas')).first().waitFor();
  await bilal.look('dispatch');
  await page.getByRole('link', { name: sending.openPage[language] }).click();
  await page.waitForURL('**/documents/*');
  await bilal.button(sending.send).click();
  await page.getByText(sending.inOutbox[language], { exact: true }).first().waitFor();
  await bilal.look('document');
  const document = page.url().split('/').at(-1)!.split('?')[0]!;
  const { papers } = await page.evaluate(
    async (id): Promise<{ papers: { id: string; part: string }[] }> => (await fetch(`/api/documents/${id}`)).json(),
    document,
  );
  const letter = papers.find(({ part }) => part === 'letter')!;
  const address = `${new URL(page.url()).origin}/api/documents/${document}/papers/${letter.id}`;
  const file = await (await page.request.get(address)).body();
  await bilal.leave();
  return file;
}

/** Someone outside looks the code up and drops the file: it is that very document; another file is not. */
export async function verifyIt(house: BrowserHouse, code: string, number: string, file: Buffer, day: BrowserDay) {
  const anyone = await house.outsider(`/verify/${code}`);
  const { page, language } = anyone;
  await page.getByText(verdictNames.valid[language]).waitFor();
  await page.getByText(number).first().waitFor();
  await dropFile(page, 'reply.pdf', pdf, file, '.drop');
  await page.getByText(fileVerdictSentences.letter[language]).waitFor();
  await anyone.look('verify');
  await dropFile(page, day.file, pdf, await readFile(new URL(day.file, samples)), '.drop');
  await page.getByText(fileVerdictSentences.other[language]).waitFor();
  expect(await page.getByText(fileVerdictSentences.letter[language]).isVisible()).toBe(false);
  await anyone.leave();
}
