import { languages } from '../kernel/text.ts';
import { type Profile, type RoleId, registerDirections, roleIds } from './profile.ts';
import type { Fault } from './profile-faults.ts';

type Rule = (profile: Profile) => Fault[];

/** The rules of units, posts, people, registers and calendars. */
export const houseRules: readonly Rule[] = [
  oneCabinetOneRegistry,
  everyUnitReportsWhereItMay,
  officesAreSupervised,
  everyRoleIsNamed,
  neededPostsExist,
  everyUnitHasOneHead,
  holdersFitTheirPosts,
  registersOfEveryOffice,
  numberPatterns,
  calendarsExist,
];

const fault = (file: string, pointer: string, text: string): Fault => ({ file, pointer, fault: text });

function oneCabinetOneRegistry({ units }: Profile): Fault[] {
  return (['cabinet', 'registry'] as const).flatMap((kind) => {
    const count = units.filter((unit) => unit.kind === kind).length;
    return count === 1
      ? []
      : [fault('units.json', '/units', `a house has one unit of the kind "${kind}", not ${count}`)];
  });
}

function everyUnitReportsWhereItMay({ units }: Profile): Fault[] {
  const kinds = new Map(units.map((unit) => [unit.id, unit.kind]));
  return units.flatMap((unit, index) => {
    const at = `/units/${index}/reportsTo`;
    if (unit.kind === 'cabinet')
      return unit.reportsTo === null ? [] : [fault('units.json', at, 'the Cabinet reports to no unit')];
    if (unit.reportsTo === null) return [fault('units.json', at, 'only the Cabinet reports to no unit')];
    const superior = kinds.get(unit.reportsTo);
    const allowed = unit.kind === 'assistant' ? ['cabinet'] : ['cabinet', 'assistant'];
    return superior === undefined || allowed.includes(superior)
      ? []
      : [fault('units.json', at, `reports to "${unit.reportsTo}", which is neither ${allowed.join(' nor ')}`)];
  });
}

function officesAreSupervised({ units }: Profile): Fault[] {
  return units.flatMap((unit, index) =>
    unit.kind !== 'external-office'
      ? []
      : (['supervisedBy', 'coordinatedBy'] as const)
          .filter((right) => unit[right] === undefined)
          .map((right) => fault('units.json', `/units/${index}/${right}`, 'missing for an external office')),
  );
}

function everyRoleIsNamed({ roles }: Profile): Fault[] {
  return roleIds
    .filter((id) => !roles.some((role) => role.id === id))
    .map((id) => fault('roles.json', '/roles', `the role "${id}" has no name`));
}

/** Without these the gate can be neither entered nor left. */
const neededRoles: readonly RoleId[] = [
  'registry-officer',
  'cabinet-officer',
  'adviser',
  'director-general',
  'secretary-general',
  'administrator',
];

function neededPostsExist({ posts }: Profile): Fault[] {
  return neededRoles
    .filter((role) => !posts.some((post) => post.to === null && post.roles.includes(role)))
    .map((role) => fault('posts.json', '/posts', `no open post has the role "${role}"`));
}

function everyUnitHasOneHead({ units, posts }: Profile): Fault[] {
  return units.flatMap((unit, index) => {
    const heads = posts.filter((post) => post.unit === unit.id && post.head && post.to === null).length;
    return unit.to !== null || heads === 1
      ? []
      : [fault('units.json', `/units/${index}`, `the unit "${unit.id}" has ${heads} open posts marked as head`)];
  });
}

type Held = { readonly post: string; readonly from: string; readonly to: string | null; readonly pointer: string };
const forever = '9999-12-31';

function holdersFitTheirPosts({ cast, posts }: Profile): Fault[] {
  const held: Held[] = cast.people.flatMap((person, p) =>
    person.posts.map((holding, h) => ({ ...holding, pointer: `/cast/people/${p}/posts/${h}` })),
  );
  return held.flatMap((holding, index) => {
    const post = posts.find(({ id }) => id === holding.post);
    const outside =
      post && (holding.from < (post.from ?? '') || (holding.to ?? forever) > (post.to ?? forever))
        ? [fault('cast.json', holding.pointer, `is held outside the life of the post "${post.id}"`)]
        : [];
    const other = held.slice(0, index).find((before) => before.post === holding.post && overlap(before, holding));
    return other
      ? [...outside, fault('cast.json', holding.pointer, `the post is held at the same time by ${other.pointer}`)]
      : outside;
  });
}

const overlap = (one: Held, two: Held): boolean => one.from <= (two.to ?? forever) && two.from <= (one.to ?? forever);

function registersOfEveryOffice({ units, registers }: Profile): Fault[] {
  return units
    .filter((unit) => unit.kind === 'registry' || unit.kind === 'external-office')
    .flatMap((unit) =>
      registerDirections
        .filter((direction) => registers.filter((r) => r.unit === unit.id && r.direction === direction).length !== 1)
        .map((direction) =>
          fault(
            'registers.json',
            '/registers',
            `"${unit.id}" needs exactly one register of the direction "${direction}"`,
          ),
        ),
    );
}

function numberPatterns({ registers }: Profile): Fault[] {
  const seen = new Map<string, number>();
  return registers.flatMap((register, index) => {
    const at = `/registers/${index}/pattern`;
    const tokens = [...register.pattern.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]!);
    const faults = tokens
      .filter((token) => !/^(code|year|number(:[1-9])?)$/.test(token))
      .map((token) => fault('registers.json', at, `unknown placeholder {${token}}`));
    if (tokens.filter((token) => token.startsWith('number')).length !== 1) {
      faults.push(fault('registers.json', at, 'must hold {number} once'));
    }
    if (register.reset === 'yearly' && !tokens.includes('year')) {
      faults.push(fault('registers.json', at, 'restarts each year and must therefore hold {year}'));
    }
    const form = register.pattern.replace('{code}', register.code).replace(/\{number[^}]*\}/, '#');
    const first = seen.get(form);
    if (first === undefined) seen.set(form, index);
    else faults.push(fault('registers.json', at, `gives the same numbers as /registers/${first}`));
    return faults;
  });
}

function calendarsExist({ calendars, organisation }: Profile): Fault[] {
  const file = 'languages-and-calendars.json';
  const zones = [
    [file, '/calendars/timeZone', calendars.timeZone],
    ['organisation.json', '/organisation/seat/timeZone', organisation.seat.timeZone],
    ...calendars.offices.map(
      (office, index) => [file, `/calendars/offices/${index}/timeZone`, office.timeZone] as const,
    ),
  ] as const;
  return [
    ...zones
      .filter(([, , zone]) => !isTimeZone(zone))
      .map(([where, at, zone]) => fault(where, at, `unknown time zone "${zone}"`)),
    ...languages
      .filter((language) => !calendars.languages.includes(language))
      .map((language) => fault(file, '/calendars/languages', `"${language}" is missing`)),
    ...calendars.holidays.flatMap((holiday, index) =>
      holiday.day <= longestMonth(holiday.calendar, holiday.month)
        ? []
        : [fault(file, `/calendars/holidays/${index}/day`, `the month ${holiday.month} has no day ${holiday.day}`)],
    ),
  ];
}

const longestMonth = (calendar: string, month: number): number =>
  calendar === 'islamic-umalqura' ? 30 : new Date(Date.UTC(2024, month, 0)).getUTCDate();

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
