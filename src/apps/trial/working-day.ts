import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Role } from '../../access/actor.ts';
import { openRound } from '../../clearance/clearance.commands.ts';
import { weighItem } from '../../directives/folder.commands.ts';
import type { House } from '../../directory/house.ts';
import { clearStandingForm, confirmStandingForm } from '../../dispatch/standing-form.commands.ts';
import { startDraft } from '../../drafting/start.commands.ts';
import { submitDraft } from '../../drafting/submit.commands.ts';
import { saveVersion } from '../../drafting/version.commands.ts';
import { bodyFromText, bodyToText } from '../../kernel/body.ts';
import { addDays, type CivilDay, dayIn, type Weekday } from '../../kernel/calendar.ts';
import type { ItemId, PersonId, ReferralId, UnitId } from '../../kernel/id.ts';
import { addWorkingDays } from '../../kernel/working-days.ts';
import { decodeText, encodingOf } from '../../platform/files/text-encoding.ts';
import { closeItem } from '../../referral/close.commands.ts';
import { directItem } from '../../referral/direct.commands.ts';
import { orderReminders } from '../../referral/referral.jobs.ts';
import { acknowledgeReferral } from '../../referral/unit.commands.ts';
import { recordUnregistered } from '../../register/book.commands.ts';
import { takeIn } from '../../register/file.commands.ts';
import { registerItem } from '../../register/register.commands.ts';
import type { RegistrationForm } from '../../register/registration.ts';
import { done } from './done.ts';
import { giveDirectives, issueTheBrief } from './words-of-the-secretary-general.ts';

/** A sample as `samples/day.json` describes it: what an officer would type when it arrives. */
interface Sample {
  readonly id: string;
  readonly file: string;
  readonly enclosures: readonly { readonly file: string; readonly title: string }[];
  readonly sender: string;
  readonly reference: string | null;
  readonly dateAsWritten: string;
  readonly language: string;
  readonly kind: string;
  readonly channel: string;
  readonly classification: string;
  readonly sealed: boolean;
  readonly urgency: string;
  readonly subject: string;
  readonly pages: number;
  readonly needsAnswer: boolean;
  readonly registered: boolean;
  readonly copyOf: string | null;
  readonly receivedDaysAgo: number;
}

/** Left in the folder of samples, so that a newcomer has something to register: a note in English with its advance copy, one in Arabic. */
const leftForTheNewcomer = ['note-verbale-en', 'advance-copy-en', 'note-verbale-ar'];

/**
 * Begins a trial house's working day: the samples of the morning are registered, some are directed, one is before the Secretary-General with
 * his brief of the day, a reply is at the gate. Everything goes through the same commands as an officer's own work.
 * @returns how many items were registered; 0 where the profile's trial world does not know the samples' senders
 */
export async function beginWorkingDay(house: House, samples: string): Promise<number> {
  const { items } = JSON.parse(await readFile(join(samples, 'day.json'), 'utf8')) as { items: Sample[] };
  const correspondents = await idsOf(house, 'directory.correspondent');
  if (!items.every((sample) => correspondents.has(sample.sender))) return 0;
  const people = await cast(house);
  const today = dayIn(house.zone, house.clock());
  const registered = new Map<string, ItemId>();
  for (const sample of items) {
    if (leftForTheNewcomer.includes(sample.id)) continue;
    const received = addDays(today, -sample.receivedDaysAgo);
    if (sample.registered)
      registered.set(
        sample.id,
        await register(house, people, sample, correspondents.get(sample.sender)!, received, samples),
      );
    else await noteUnregistered(house, people, sample, received);
  }
  await direct(house, people, registered, today);
  await issueTheBrief(house, people);
  await orderReminders(house);
  for (const form of house.profile.standingForms) {
    const cleared = done('form', await clearStandingForm(house, people.adviser, form.id));
    done('form', await confirmStandingForm(house, people.director, cleared.id));
  }
  return registered.size;
}

interface Cast {
  readonly registry: PersonId;
  readonly officer: PersonId;
  readonly adviser: PersonId;
  readonly privateSecretary: PersonId;
  readonly secretaryGeneral: PersonId;
  readonly director: PersonId;
  readonly heads: readonly {
    readonly person: PersonId;
    readonly unit: UnitId;
    readonly post: string;
    readonly slug: string;
  }[];
}

/** One of the cast for each role that the day needs. */
async function cast(house: House): Promise<Cast> {
  const day = dayIn(house.zone, house.clock());
  const { rows } = await sql<{ person: PersonId; unit: UnitId; post: string; slug: string; role: Role }>`
    select p.id as person, r.unit, r.post, u.slug, r.role from directory.person p cross join access.roles_on(p.id, ${day}::date) r join directory.unit u on u.id = r.unit
    where p.trial order by p.level desc, p.slug`.execute(house.db);
  const first = (role: Role): PersonId => {
    const found = rows.find((row) => row.role === role);
    if (found === undefined) throw new Error(`The trial cast has nobody who is ${role}.`);
    return found.person;
  };
  return {
    registry: first('registry-officer'),
    officer: first('cabinet-officer'),
    adviser: rows.find((row) => row.role === 'adviser' && row.person !== first('adviser'))?.person ?? first('adviser'),
    privateSecretary: first('private-secretary'),
    secretaryGeneral: first('secretary-general'),
    director: first('director-general'),
    heads: rows.filter((row) => row.role === 'unit-head'),
  };
}

/** Each officer writes in the language of what lies before him. */
const closedOverTheWeekend: Readonly<Record<string, string>> = {
  ar: 'كان السجل مغلقًا في عطلة نهاية الأسبوع.',
  en: 'The Registry was closed over the weekend.',
  fr: 'Le bureau d’ordre était fermé pendant le week-end.',
};

async function register(
  house: House,
  people: Cast,
  sample: Sample,
  sender: string,
  received: CivilDay,
  samples: string,
): Promise<ItemId> {
  const isSpoken = house.profile.channels.find((channel) => channel.id === sample.channel)?.spoken ?? false;
  const form: RegistrationForm = {
    sender,
    ...(sample.reference === null ? {} : { theirReference: sample.reference }),
    theirDate: sample.dateAsWritten,
    language: sample.language,
    kind: sample.kind,
    channel: sample.channel,
    urgency: sample.urgency,
    pages: sample.pages,
    ...(sample.sealed ? { openers: [people.privateSecretary] } : { subject: sample.subject }),
    level: house.profile.classification.levels.find((level) => level.id === sample.classification)?.rank ?? 0,
    asksAnswer: sample.needsAnswer,
    receivedOn: received,
    ...(sample.receivedDaysAgo > 1
      ? { lateReason: closedOverTheWeekend[sample.language] ?? closedOverTheWeekend['en']! }
      : {}),
    enclosures: sample.enclosures.map((enclosure) => enclosure.title),
  };
  if (isSpoken) {
    const taken = await readFile(join(samples, sample.file));
    form.text = decodeText(taken, encodingOf(taken) ?? 'utf-8');
  }
  if (!isSpoken && !sample.sealed) {
    form.files = [];
    for (const [i, file] of [sample.file, ...sample.enclosures.map((enclosure) => enclosure.file)].entries()) {
      const taken = await takeIn(house, people.registry, createReadStream(join(samples, file)), file);
      if (!taken.taken) throw new Error(`${file}: ${taken.texts.en}`);
      form.files.push({ sha256: taken.sha256, name: taken.name, part: i === 0 ? 'main' : 'enclosure' });
      for (const part of taken.parts)
        if (part.taken) form.files.push({ sha256: part.sha256, name: part.name, part: 'enclosure' });
    }
  }
  return done(sample.id, await registerItem(house, people.registry, form)).id as ItemId;
}

async function noteUnregistered(house: House, people: Cast, sample: Sample, received: CivilDay): Promise<void> {
  const registers = await idsOf(house, 'register.register');
  const book = house.profile.registers.find((known) => known.direction === 'incoming');
  if (book === undefined) return;
  done(
    sample.id,
    await recordUnregistered(house, people.registry, registers.get(book.id)!, {
      receivedOn: received,
      description: sample.subject,
    }),
  );
}

/** What the Cabinet has done by the time the newcomer comes in. */
async function direct(house: House, people: Cast, items: ReadonlyMap<string, ItemId>, today: CivilDay): Promise<void> {
  const item = (id: string): ItemId => items.get(id)!;
  const weekend = house.profile.calendars.weekend as Weekday[];
  const inWorkingDays = (count: number): CivilDay => addWorkingDays(today, count, { weekend, holidays: [] });
  const head = (slug: string): Cast['heads'][number] =>
    people.heads.find((row) => row.slug === slug) ?? people.heads[0]!;
  const order = (unit: UnitId, purpose: string, dueOn: CivilDay | null, instruction: string) => ({
    lead: {
      to: { unit },
      purpose,
      instruction,
      dueOn,
    },
    others: [],
    directive: null,
    insteadBecause: null,
  });
  const refer = async (
    id: string,
    unit: UnitId,
    purpose: string,
    due: CivilDay | null,
    instruction: string,
  ): Promise<ReferralId> =>
    done(
      id,
      await directItem(house, people.officer, item(id), { ...order(unit, purpose, due, instruction), edition: 1 }),
    ).referrals[0]!;

  done(
    'letter-ar',
    await weighItem(house, people.officer, item('letter-ar'), {
      importance: 'important',
      reason: 'دعوة موجهة إلى معالي الأمين العام شخصيًا.',
      edition: 1,
    }),
  );
  const protocol = head('protocol');
  const note = await refer(
    'note-verbale-fr',
    protocol.unit,
    'prepare-reply',
    inWorkingDays(5),
    'Merci de préparer la réponse, en français.',
  );
  await refer('ngo-letter-en', head('legal').unit, 'action', today, 'What does the rule on consultative status say?');
  await refer(
    'message-en',
    head('information').unit,
    'action',
    inWorkingDays(8),
    'يرجى الإجابة عن الاستبيان قبل موعده.',
  );
  done(
    'oral',
    await closeItem(house, people.officer, item('oral-message-fr'), {
      how: 'no-reply',
      reason: 'Le Protocole en a pris note ; aucune réponse n’est attendue.',
      edition: 1,
    }),
  );
  await giveDirectives(house, people, { protocol: protocol.unit, information: head('information').unit }, today);
  done('acknowledge', await acknowledgeReferral(house, protocol.person, note, 1));
  await reply(house, people, protocol, item('note-verbale-fr'));
}

const replyText =
  'et de confirmer que les documents de travail seront distribués en français dix jours avant la réunion, et que l’interprétation en français sera assurée pendant les trois journées.';

/** A reply of the unit that leads, given to the Cabinet and laid before the seven checks. */
async function reply(house: House, people: Cast, unit: Cast['heads'][number], answers: ItemId): Promise<void> {
  const started = done(
    'draft',
    await startDraft(house, unit.person, {
      road: 'outgoing',
      kind: 'note-verbale',
      unit: unit.unit,
      subject: 'Réunion technique sur les statistiques du tourisme : documents en français',
      answers: [answers],
      quotes: [],
    }),
  );
  const { proposal } = started;
  const languages = proposal.languages.map((version) => ({
    ...version,
    subject: 'Réunion technique sur les statistiques du tourisme : documents en français',
    body: bodyFromText(`${bodyToText(version.body)}, ${replyText}`),
  }));
  const saved = done(
    'version',
    await saveVersion(
      house,
      unit.person,
      started.id,
      { ...proposal, languages, signatory: { post: unit.post, onBehalfOf: null } },
      { expectedEdition: started.edition },
    ),
  );
  done('submit', await submitDraft(house, unit.person, started.id, { expectedEdition: saved.edition }));
  done('round', await openRound(house, people.officer, started.id, people.adviser));
}

async function idsOf(house: House, table: string): Promise<Map<string, string>> {
  const { rows } = await sql<{
    slug: string;
    id: string;
  }>`select slug, id from ${sql.table(table)} where slug is not null`.execute(house.db);
  return new Map(rows.map((row) => [row.slug, row.id]));
}
