import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { tellConcerned } from '../../src/access/live.routes.ts';
import { workers } from '../../src/apps/server/capabilities.ts';
import { createServer } from '../../src/apps/server/server.ts';
import { beginWorkingDay } from '../../src/apps/trial/working-day.ts';
import { axeFindings } from '../../src/apps/web/gallery/built-web.cases.ts';
import { screenTexts } from '../../src/apps/web/screens.text.ts';
import type { House } from '../../src/directory/house.ts';
import type { Language, Text } from '../../src/kernel/text.ts';
import { openHouse } from '../harness/house.ts';

/** How long a screen may take on a busy machine, in milliseconds. */
const patience = 30_000;
/** How long a picture waits until pages of a document are drawn and passing words are gone, in milliseconds. */
const timeToDraw = 1_500;
/** The folder of the samples with which a trial house begins its day. */
const samples = new URL('../../samples', import.meta.url).pathname;

/** One person at one browser: what is on the page is found by the words of the house in the language that is tested. */
export class Sitting {
  readonly page: Page;
  readonly language: Language;
  readonly context: BrowserContext;
  /** What was found wrong on the pages of the day, shared by all who sit there. */
  readonly findings: string[];

  constructor(page: Page, language: Language, findings: string[]) {
    this.page = page;
    this.language = language;
    this.context = page.context();
    this.findings = findings;
    page.setDefaultTimeout(patience);
    page.on('pageerror', (fault) => findings.push(fault.message));
  }

  /** A button that bears exactly these words. */
  button(text: Text, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name: text[this.language], exact: true });
  }

  /** A field by its label; the label of a field that must be filled says so too. */
  field(text: Text, within: Page | Locator = this.page): Locator {
    return within.getByRole('textbox', { name: text[this.language] });
  }

  /** Chooses one of an unfolding list, where the value stands in the button's name before the label. */
  async choose(label: Text, choice: string): Promise<void> {
    const words = label[this.language];
    await this.page.getByRole('button', { name: new RegExp(`(^|\\s)${words}(\\s|$)`) }).click();
    await this.page.getByRole('option', { name: choice }).first().click();
  }

  /** Types part of a name and takes what the house finds. */
  async find(label: Text, part: string, name: string): Promise<void> {
    const combo = this.page.getByRole('combobox', { name: label[this.language] });
    await combo.click();
    await combo.fill(part);
    await this.page.getByRole('option', { name }).first().click();
  }

  /** The rows of the list of a desk that tell of this. */
  rows(subject: string): Locator {
    return this.page.getByRole('option').filter({ hasText: subject });
  }

  /** Goes to a desk by the navigation at the side. */
  async goTo(desk: keyof typeof screenTexts): Promise<void> {
    const name = screenTexts[desk][this.language];
    await this.page.getByRole('navigation').getByRole('link', { name }).click();
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** Notes what keeps anyone from using the page as it stands; with `DIWAN_SCREENSHOTS` it is drawn into that folder as well. */
  async look(name: string): Promise<void> {
    await this.page.evaluate(async () => {
      await document.fonts.ready;
      // What the components have already spoken aloud stays there for some seconds, after what it names is gone.
      for (const said of document.querySelectorAll('[data-live-announcer] [role=img]')) said.remove();
    });
    for (const finding of await axeFindings(this.page)) this.findings.push(`${name}: ${finding}`);
    const folder = process.env['DIWAN_SCREENSHOTS'];
    if (folder === undefined) return;
    await this.page.waitForTimeout(timeToDraw);
    await mkdir(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}-${this.language}.png`), animations: 'disabled' });
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}

/** The words on the door for each of the cast. */
interface CastMember {
  readonly slug: string;
  readonly name: Text;
}

/** A trial house behind a port of this machine as `npm start` opens it, with its working day begun; people come in by its door. */
export async function openBrowserHouse(browser: Browser, web: string, language: Language) {
  const house = await openHouse('oic');
  const { recorded } = house;
  // Screens hear of what others do, as in a house that runs.
  Object.assign(house, {
    recorded: (...[entry, records]: Parameters<typeof recorded>) => {
      recorded(entry, records);
      void tellConcerned(house, house.live, records);
    },
  } satisfies Partial<House>);
  for (const work of workers) await work(house);
  await beginWorkingDay(house, samples);
  // The house's clock stands still: what comes now comes after what the morning brought.
  house.setClock('2026-11-22T08:00:00Z');
  const app = await createServer(house, {
    door: { secure: false, hosts: null },
    fileLimit: 200 * 1024 * 1024 + 1,
    web,
    isStopping: () => false,
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const findings: string[] = [];
  const contexts: BrowserContext[] = [];
  const { cast } = (await app.inject({ method: 'GET', url: '/api/entry' })).json<{ cast: CastMember[] }>();

  /** A browser of his own for someone from outside, at an address of the house. */
  const outsider = async (path: string): Promise<Sitting> => {
    const context = await browser.newContext({
      locale: language,
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    const sitting = new Sitting(await context.newPage(), language, findings);
    contexts.push(context);
    await sitting.page.goto(`${address}${path}`);
    return sitting;
  };
  return {
    house,
    outsider,
    findings,
    nameOf: (slug: string): string => cast.find((member) => member.slug === slug)!.name[language],
    /** Comes in by the door of the trial house and sits down at a desk. */
    async sit(slug: string, desk: keyof typeof screenTexts): Promise<Sitting> {
      const sitting = await outsider('/enter');
      const name = cast.find((member) => member.slug === slug)!.name[language];
      await sitting.page.getByRole('button', { name }).click();
      await sitting.goTo(desk);
      return sitting;
    },
    async close(): Promise<void> {
      // A page that is still open would keep its live line, and the server would wait for it.
      await Promise.all(contexts.map((context) => context.close()));
      await app.close();
      await house.close();
    },
  };
}

export type BrowserHouse = Awaited<ReturnType<typeof openBrowserHouse>>;

/** Lets go of a file above the page, as from a folder of the machine. */
export async function dropFile(page: Page, name: string, mediaType: string, content: Buffer, onto = 'body') {
  const bytes = content.toString('base64');
  await page.evaluate(
    ({ file, type, base64, selector }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], file, { type }));
      const place = document.querySelector(selector);
      for (const kind of ['dragenter', 'dragover', 'drop'])
        place?.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    { file: name, type: mediaType, base64: bytes, selector: onto },
  );
}
