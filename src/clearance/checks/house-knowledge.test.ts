import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../../test/harness/house.ts';
import { read } from '../../access/act.ts';
import { boundDirective } from '../../directives/bounds.commands.ts';
import { confirmMinute, noteMinute } from '../../directives/minute.commands.ts';
import { civilDay } from '../../kernel/calendar.ts';
import { value } from '../../referral/test-items.ts';
import { loadResolutions } from '../../resolutions/load.ts';
import { unknownFacts } from './document.ts';
import { booksOfHouse } from './house-knowledge.ts';

const held = houseForTests();
const day = civilDay('2026-11-22');
const letter = { kind: 'letter', addresseeClasses: ['mission'], amount: null, level: 0 };

test('who may sign is told from the directory: the Secretary-General may, a registry officer may not and someone who may is named', async () => {
  const { house } = held;
  await loadResolutions(house, house.profile);
  const signatory = { person: house.person('bilal-birch'), post: '', onBehalfOf: null };
  const books = await read(house, house.person('dalia-willow'), (tx) =>
    booksOfHouse(tx, { ...unknownFacts(day), signatory, subject: 'New emblem of the Organisation' }, house.zone),
  );
  const offices = books!.offices!;
  expect(offices.whyNot('sign', house.person('khalil-polaris'), letter, day)).toBeNull();
  const hindered = offices.whyNot('sign', house.person('bilal-birch'), letter, day);
  expect(hindered).toMatchObject({ code: 'no-authority' });
  expect(hindered!.proposed?.en).toBeTruthy();
  expect(offices.nameOf(house.person('bilal-birch'))?.en).toBeTruthy();
  expect(books!.resolutions!.numbered('5/38-ORG')).toHaveLength(1);
  expect(books!.precedents!('New emblem of the Organisation', 'en').map(({ number }) => number)).toEqual(['5/38-ORG']);
});

test('an absence that was recorded names who acts', async () => {
  const { house } = held;
  const [head, acting] = [house.person('khalil-polaris'), house.person('jamila-sirius')];
  const book = await house.owner.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql`insert into directory.absence (id, person, from_day, to_day, acting, recorded_by)
      values (gen_random_uuid(), ${head}::uuid, '2026-11-20', '2026-11-30', ${acting}::uuid, ${acting}::uuid)`.execute(
      tx,
    );
    const signatory = { person: head, post: '', onBehalfOf: null };
    const { offices } = await booksOfHouse(tx, { ...unknownFacts(day), signatory }, house.zone);
    return offices!;
  });
  expect(book.whyNot('sign', head, letter, day)).toMatchObject({ code: 'absent', day: '2026-11-30' });
  expect(book.whyNot('sign', head, letter, day)!.proposed).toEqual(book.nameOf(acting));
});

test('a directive of the small hours is of the day at the seat, not of the day before', async () => {
  const { house } = held;
  house.setClock('2026-11-22T22:30:00Z');
  const { minute } = value(
    await noteMinute(house, house.person('layla-vega'), {
      authority: 'secretary-general',
      manner: 'oral',
      text: 'Parking permits of visiting delegations are issued by Protocol alone.',
      units: [house.unit('legal')],
    }),
  );
  const { directive } = value(await confirmMinute(house, house.person('khalil-polaris'), minute, 1));
  const bounds = { edition: 1, correspondents: [], subjectWords: ['parking permits'] };
  value(await boundDirective(house, house.person('dalia-willow'), directive, bounds));
  const subject = 'Parking permits of delegations';
  const books = await read(house, house.person('dalia-willow'), (tx) =>
    booksOfHouse(tx, { ...unknownFacts(day), subject }, house.zone),
  );
  expect(books!.directives).toMatchObject([{ record: directive, number: '2026-11-23', from: '2026-11-23' }]);
  const found = books!.precedents!(subject, 'en').filter(({ record }) => record === directive);
  expect(found).toMatchObject([{ number: '2026-11-23', date: '2026-11-23' }]);
});
