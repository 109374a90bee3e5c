import Type, { type Static } from 'typebox';
import {
  closed,
  Day,
  evidence,
  FormerName,
  LanguageCode,
  Line,
  listOf,
  nullable,
  oneOf,
  openPeriod,
  period,
  RoughDay,
  Slug,
  Words,
} from './profile-values.ts';

/** The house itself: the organisation, its units, posts, roles, calendars, registers and trial cast. */

/** The roles that the policy knows; a profile names each of them in its own words. */
export const roleIds = [
  'registry-officer',
  'cabinet-officer',
  'adviser',
  'director-general',
  'secretary-general',
  'private-secretary',
  'assistant-secretary-general',
  'unit-head',
  'unit-officer',
  'office-head',
  'office-registrar',
  'auditor',
  'administrator',
] as const;
export type RoleId = (typeof roleIds)[number];

export const unitKinds = ['cabinet', 'registry', 'department', 'assistant', 'external-office'] as const;

/** A text on which the profile rests; rows name it by its id. */
export const Source = closed({
  id: Slug,
  title: Line,
  language: Type.Optional(LanguageCode),
  date: nullable(RoughDay),
  address: Type.Optional(Line),
});

export const Organisation = closed({
  id: Slug,
  name: Words,
  acronym: Words,
  formerNames: listOf(FormerName),
  /** How the house names itself as the sender of a note: "The General Secretariat of …". */
  sender: Words,
  secretariat: Words,
  seat: closed({ city: Words, country: Words, timeZone: Line }),
  founded: nullable(RoughDay),
  legalBasis: listOf(closed({ name: Words, ...evidence })),
  motto: Type.Optional(Words),
  /** The remarks of its author: where the sources disagree, and what was followed. */
  remarks: listOf(Line),
  ...evidence,
});

/** A form of a unit's name as one source prints it; the absence of a source from the list is a fact too. */
export const Attestation = closed({ source: Slug, date: nullable(RoughDay), language: LanguageCode, form: Line });

/** A published list of units: what it claims to be, and which units of this profile it names. */
export const UnitList = closed({ source: Slug, date: nullable(RoughDay), title: Line, units: listOf(Slug) });

export const Unit = closed({
  id: Slug,
  kind: oneOf(unitKinds),
  name: Words,
  shortName: Type.Optional(Words),
  formerNames: listOf(FormerName),
  /** Null only for the Cabinet; everyone else reports to an assistant of the head, or to the Cabinet. */
  reportsTo: nullable(Slug),
  /** For an external office: who supervises it, and who coordinates its daily work. Two different rights. */
  supervisedBy: Type.Optional(Slug),
  coordinatedBy: Type.Optional(listOf(Slug, { minItems: 1 })),
  field: Type.Optional(oneOf(['political', 'humanitarian'])),
  city: Type.Optional(Words),
  attested: listOf(Attestation),
  ...openPeriod,
  ...evidence,
});

export const Post = closed({
  id: Slug,
  unit: Slug,
  name: Words,
  /** The name of the post where its holder is a woman, if the languages need one. */
  nameFeminine: Type.Optional(Words),
  /** Holding the post gives these roles in its unit. */
  roles: listOf(oneOf(roleIds), { minItems: 1 }),
  level: Slug,
  head: Type.Boolean(),
  formOfAddress: Type.Optional(Slug),
  ...openPeriod,
  ...evidence,
});

export const Role = closed({ id: oneOf(roleIds), name: Words, duty: Words });

/** A person of the trial house: invented, and plainly so. */
export const CastMember = closed({
  id: Slug,
  name: Words,
  gender: oneOf(['f', 'm']),
  language: LanguageCode,
  clearance: Slug,
  posts: listOf(closed({ post: Slug, ...period }), { minItems: 1 }),
});

export const registerDirections = ['incoming', 'outgoing', 'memoranda'] as const;

/** A book with its own row of numbers. Placeholders of the pattern: {code}, {year}, {number} or {number:5}. */
export const Register = closed({
  id: Slug,
  unit: Slug,
  direction: oneOf(registerDirections),
  name: Words,
  code: Type.String({ pattern: '^[A-Z0-9]{1,12}$' }),
  pattern: Line,
  reset: oneOf(['yearly', 'never']),
  start: Type.Integer({ minimum: 1 }),
  from: Day,
});

const Weekday = Type.Integer({ minimum: 1, maximum: 7 });

/** A holiday that returns each year on a fixed month and day of one calendar. */
export const Holiday = closed({
  id: Slug,
  name: Words,
  calendar: oneOf(['gregory', 'islamic-umalqura']),
  month: Type.Integer({ minimum: 1, maximum: 12 }),
  day: Type.Integer({ minimum: 1, maximum: 31 }),
  days: Type.Integer({ minimum: 1, maximum: 30 }),
  /** The places that keep it: the seat, or an external office by its unit. */
  units: Type.Optional(listOf(Slug)),
  ...evidence,
});

/** Languages in the order of the organisation; weekdays are ISO numbers, Monday 1 to Sunday 7. */
export const Calendars = closed({
  languages: Type.Array(LanguageCode, { minItems: 3, maxItems: 3 }),
  calendars: Type.Array(oneOf(['gregory', 'islamic-umalqura']), { minItems: 1, maxItems: 2 }),
  timeZone: Line,
  weekend: Type.Array(Weekday, { minItems: 1, maxItems: 3 }),
  firstDayOfWeek: Weekday,
  workingHours: closed({ from: Line, to: Line }),
  /** So many working days before its day the house reminds of a referral; 0 reminds on the day itself. */
  remindBeforeWorkingDays: Type.Integer({ minimum: 0, maximum: 30 }),
  holidays: listOf(Holiday),
  offices: listOf(
    closed({ unit: Slug, timeZone: Line, weekend: Type.Array(Weekday, { minItems: 1, maxItems: 3 }), ...evidence }),
  ),
  ...evidence,
});

export const FilePlanClass = closed({
  id: Slug,
  code: Line,
  parent: nullable(Slug),
  name: Words,
  keepYears: nullable(Type.Integer({ minimum: 1 })),
  ...evidence,
});

const Colour = Type.String({ pattern: '^#[0-9a-f]{6}$' });

/** What the paper carries. The mark is plain drawing: paths in a view box, no emblem. */
export const Letterhead = closed({
  name: Words,
  secretariat: Words,
  city: Words,
  footer: Words,
  trialNotice: Words,
  colours: closed({ ink: Colour, accent: Colour, rule: Colour }),
  mark: closed({ viewBox: Line, paths: listOf(Line, { minItems: 1 }), alt: Words }),
  paper: oneOf(['a4', 'us-letter']),
  ...evidence,
});

export type ProfileHoliday = Static<typeof Holiday>;
