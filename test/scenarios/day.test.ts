import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesOf } from '../../src/audit/invariants.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { extractText } from '../../src/platform/pdf/inspect.ts';
import { openHouse, type TestHouse } from '../harness/house.ts';
import { cast, reviewers } from '../harness/road.ts';
import { type DayPlan, liveTheDay, serve, until } from './day.ts';

const days: Record<string, DayPlan> = {
  oic: {
    registry: cast.registry,
    officer: cast.followUp,
    unit: 'protocol',
    unitHead: 'yusra-pine',
    stranger: cast.otherUnit,
    reviewers,
    adviser: cast.politicalAdviser,
    approver: cast.directorGeneral,
    signer: cast.secretaryGeneral,
    signerPost: 'secretary-general',
    sender: 'Bensalem',
    kind: 'note-verbale',
    purpose: 'prepare-reply',
    inChannel: 'hand',
    outChannel: 'e-mail',
    language: 'en',
    text: 'The General Secretariat confirms the meeting from 25 to 27 January 2027.',
    file: '01-note-verbale-en.pdf',
  },
  example: {
    registry: 'hugo-oar',
    officer: 'edda-foam',
    unit: 'harbours',
    unitHead: 'iris-reef',
    stranger: 'kaia-moon',
    reviewers: {
      C1: 'edda-foam',
      C2: 'cora-shell',
      C3: 'edda-foam',
      C4: 'edda-foam',
      C5: 'edda-foam',
      C6: 'edda-foam',
      C7: 'dov-anchor',
    },
    adviser: 'dov-anchor',
    approver: 'bram-kelp',
    signer: 'ada-pebble',
    signerPost: 'minister',
    sender: 'North Bank',
    kind: 'letter',
    purpose: 'deal',
    inChannel: 'bearer',
    outChannel: 'e-mail',
    language: 'fr',
    text: 'Le ministère confirme la réunion du 25 janvier 2027.',
    file: '03-note-verbale-fr.pdf',
  },
};

describe.each(Object.entries(days))('A whole day in the house of the profile %s', (profile, plan) => {
  let house: TestHouse;
  let app: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    house = await openHouse(profile);
    app = await serve(house);
  });
  afterAll(async () => {
    await app?.close();
    await house?.close();
  });

  it('takes a letter from its arrival to a verified reply, and leaves the house whole', async () => {
    const day = await liveTheDay(house, app, plan);

    const text = await extractText(day.pdf);
    expect(text.done && text.value.pages.join('\n')).toContain(day.document.number);

    expect(await breachesOf(house.owner)).toEqual([]);
    await until(async () => (house.sequencer.covered >= (await entryCount(house)) ? true : null));
    const client = new pg.Client({ ...house.addresses.owner, options: '-c timezone=UTC' });
    await client.connect();
    const verified = await verifyLedger(client, {
      vkey: house.vkey,
      checkpointsFile: `${house.folder}/checkpoints/checkpoints.log`,
    });
    await client.end();
    expect(verified).toMatchObject({ done: true, value: { isWhole: true, findings: [] } });
  });
});

const entryCount = async (house: TestHouse): Promise<number> =>
  Number(
    (
      await house.owner
        .selectFrom('ledger.entry')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );
