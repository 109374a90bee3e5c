import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests, type TestHouse } from '../../test/harness/house.ts';
import { readAsHouse } from '../access/act.ts';
import { newId } from '../kernel/id.ts';
import { extractText } from '../platform/pdf/inspect.ts';
import { registerItem } from '../register/register.commands.ts';
import { noteVerbale } from '../register/test-forms.ts';
import { acknowledgeItem, resolveAcknowledgement } from './acknowledge.commands.ts';
import { acknowledgementBy } from './acknowledge.store.ts';
import { acknowledgementsFor, receiptFor } from './acknowledge.views.ts';
import { attemptAcknowledgement } from './acknowledge-attempt.commands.ts';
import { clearStandingForm, confirmStandingForm, listForms, revokeStandingForm } from './standing-form.commands.ts';
import { mailServer } from './test-mail.ts';
import { idOf, refusalOf, value } from './test-road.ts';

const held = houseForTests();
const amina = (house: TestHouse) => house.person('amina-cedar');
const arrived = async (house: TestHouse): Promise<string> =>
  value(
    await registerItem(
      house,
      amina(house),
      noteVerbale({
        sender: await idOf(house, 'trial-mission-qaf'),
        theirReference: `Q/${newId()}`,
        subject: 'Visa of a delegate',
      }),
    ),
  ).id;
const stateOf = async (house: TestHouse, id: string) => (await readAsHouse(house, (tx) => acknowledgementBy(tx, id)))!;

test('A standing form has force once a second person has confirmed what the first has cleared, and until it is revoked', async () => {
  const { house } = held;
  const hana = house.person('hana-palm');
  const jamila = house.person('jamila-sirius');
  const item = await arrived(house);
  const ask = { channel: 'hand' };
  expect(refusalOf(await acknowledgeItem(house, amina(house), item, ask))).toBe('no-form-in-force');
  expect(refusalOf(await clearStandingForm(house, amina(house), 'receipt'))).toBe('not-allowed');
  expect(refusalOf(await clearStandingForm(house, hana, 'no-such'))).toBe('no-such-form');
  const own = value(await clearStandingForm(house, jamila, 'reminder'));
  expect(refusalOf(await confirmStandingForm(house, jamila, own.id))).toBe('second-person-needed');
  const { id } = value(await clearStandingForm(house, hana, 'receipt'));
  expect(refusalOf(await clearStandingForm(house, hana, 'receipt'))).toBe('already-cleared');
  expect(refusalOf(await acknowledgeItem(house, amina(house), item, ask))).toBe('no-form-in-force');
  expect(refusalOf(await confirmStandingForm(house, hana, id))).toBe('not-allowed');
  value(await confirmStandingForm(house, jamila, id));
  const forms = await listForms(house, hana);
  expect(forms.find((form) => form.id === id)).toMatchObject({
    state: 'in-force',
    confirmedBy: { en: 'Jamila Trial-Sirius' },
  });
  await expect(
    sql`update dispatch.standing_form set texts = '{}' where id = ${id}`.execute(house.owner),
  ).rejects.toThrow('words of a standing form do not change');
});

test('A sender is given a receipt on paper: number, day and addressee merged, and no subject', async () => {
  const { house } = held;
  const item = await arrived(house);
  const { id } = value(await acknowledgeItem(house, amina(house), item, { channel: 'hand', language: 'en' }));
  expect(await acknowledgementsFor(house, amina(house), item)).toMatchObject([
    { id, state: 'handed', channel: 'hand' },
  ]);
  const { content } = value(await receiptFor(house, amina(house), id));
  const text = value(await extractText(content)).pages.join('\n');
  expect(text).toContain('Permanent Mission of the Trial Republic of Qaf');
  expect(text).toMatch(/GS\/IN\/2026\/\d{5}/);
  expect(text).not.toContain('Visa of a delegate');
  expect(refusalOf(await acknowledgeItem(house, amina(house), item, { channel: 'hand' }))).toBe('already-acknowledged');
  expect(refusalOf(await receiptFor(house, house.person('salim-laurel'), id))).toBe('no-such-acknowledgement');
  expect(refusalOf(await acknowledgeItem(house, house.person('salim-laurel'), item, { channel: 'hand' }))).toBe(
    'no-such-item',
  );
});

test('A receipt by e-mail goes to the address of the directory; an unknown outcome is left to an officer', async () => {
  const { house } = held;
  const mail = await mailServer('drops-after-data');
  const posting = { ...house, mail: { url: mail.url, from: 'cabinet@diwan.example' } };
  const item = await arrived(house);
  const { id } = value(await acknowledgeItem(posting, amina(house), item, { channel: 'e-mail', language: 'fr' }));
  await attemptAcknowledgement(posting, id);
  const unknown = await stateOf(house, id);
  expect(unknown).toMatchObject({ state: 'unknown', problem: 'no-answer' });
  await attemptAcknowledgement(posting, id);
  expect(mail.received).toHaveLength(1);
  mail.mood = 'takes';
  value(await resolveAcknowledgement(posting, amina(house), id, { edition: unknown.edition, how: 'resend' }));
  await attemptAcknowledgement(posting, id);
  expect((await stateOf(house, id)).state).toBe('sent');
  expect(new Set(mail.received.map((message) => message.messageId))).toEqual(new Set([unknown.messageId]));
  expect(mail.received[1]).toMatchObject({ to: [{ address: 'trial-mission-qaf@correspondents.invalid' }] });
  expect(mail.received[1]!.text).toContain('enregistrée sous le numéro GS/IN/2026/');
  expect(mail.received[1]!.attachments).toHaveLength(1);
});

test('After its form was revoked no further receipt is given, not even past the program', async () => {
  const { house } = held;
  const form = (await listForms(house, amina(house))).find(
    (one) => one.slug === 'receipt' && one.state === 'in-force',
  )!;
  value(await revokeStandingForm(house, house.person('jamila-sirius'), form.id!, 'New wording'));
  const item = await arrived(house);
  expect(refusalOf(await acknowledgeItem(house, amina(house), item, { channel: 'hand' }))).toBe('no-form-in-force');
  const own = (await listForms(house, amina(house))).find((one) => one.slug === 'reminder' && one.state === 'cleared')!;
  await expect(
    house.owner.transaction().execute(async (tx) => {
      await sql`select access.enter_house(gen_random_uuid())`.execute(tx);
      await sql`insert into dispatch.acknowledgement (id, item, form, language, channel, sha256, made_by, made_at)
        values (gen_random_uuid(), ${item}, ${own.id}, 'en', 'hand', 'x', ${amina(house)}, now())`.execute(tx);
    }),
  ).rejects.toThrow('only after two persons have cleared it');
});
