import type { ProfileFile } from './profile.ts';

/** A value to put at a JSON pointer of a sound file, or undefined to take away what is there. */
export type Spoil = readonly [pointer: string, value: unknown];

/** A mistake, the file it is made in, how, and the places that the profile is then refused for. */
type Case = readonly [fault: string, file: ProfileFile, spoil: Spoil, places: readonly string[]];

/** What the schema of a file finds. */
export const shape: readonly Case[] = [
  ['a missing translation', 'units.json', ['/units/2/name/fr', undefined], ['units.json: /units/2/name/fr: missing']],
  [
    'an empty translation',
    'units.json',
    ['/units/2/name/ar', ''],
    ['units.json: /units/2/name/ar: must not have fewer than 1 characters'],
  ],
  ['an unknown key', 'units.json', ['/units/2/nmae', 'x'], ['units.json: /units/2/nmae: unknown key']],
  [
    'a wrong type',
    'registers.json',
    ['/registers/0/start', '1'],
    ['registers.json: /registers/0/start: must be an integer'],
  ],
  [
    'an id with a capital',
    'file-plan.json',
    ['/filePlan/0/id', 'Harbours'],
    ['file-plan.json: /filePlan/0/id: "Harbours" does not have the form ^[a-z0-9]+(-[a-z0-9]+)*$'],
  ],
  [
    'an unknown role',
    'posts.json',
    ['/posts/0/roles/0', 'king'],
    ['posts.json: /posts/0/roles/0: "king" is not one of registry-officer, cabinet-officer,'],
  ],
];

/** Names of things that no file declares. */
export const references: readonly Case[] = [
  [
    'a dossier reserved to a post that does not exist',
    'dossiers.json',
    ['/dossiers/0/reservedTo/0', 'oracle'],
    ['dossiers.json: /dossiers/0/reservedTo/0: unknown post "oracle"'],
  ],
  [
    'an unknown unit',
    'units.json',
    ['/units/3/reportsTo', 'legl'],
    ['units.json: /units/3/reportsTo: unknown unit "legl"'],
  ],
  [
    'an unknown coordinating unit',
    'units.json',
    ['/units/4/coordinatedBy/0', 'x'],
    ['units.json: /units/4/coordinatedBy/0: unknown unit "x"'],
  ],
  [
    'a post of no unit',
    'posts.json',
    ['/posts/9/unit', 'harbour'],
    ['posts.json: /posts/9/unit: unknown unit "harbour"'],
  ],
  [
    'a person in no post',
    'cast.json',
    ['/cast/people/3/posts/0/post', 'x'],
    ['cast.json: /cast/people/3/posts/0/post: unknown post "x"'],
  ],
  [
    'an unknown clearance',
    'cast.json',
    ['/cast/people/3/clearance', 'top'],
    ['cast.json: /cast/people/3/clearance: unknown classification level "top"'],
  ],
  [
    'a register of no unit',
    'registers.json',
    ['/registers/1/unit', 'x'],
    ['registers.json: /registers/1/unit: unknown unit "x"'],
  ],
  [
    'an unknown class of addressee',
    'kinds.json',
    ['/kinds/0/addressees/1', 'x'],
    ['kinds.json: /kinds/0/addressees/1: unknown addressee class "x"'],
  ],
  [
    'authority over an unknown kind',
    'signing.json',
    ['/authorities/0/kinds/0', 'x'],
    ['signing.json: /authorities/0/kinds/0: unknown kind of document "x"'],
  ],
  [
    'a beginning of an unknown kind',
    'beginnings.json',
    ['/beginnings/0/kind', 'x'],
    ['beginnings.json: /beginnings/0/kind: unknown kind of document "x"'],
  ],
  [
    'an unknown source',
    'letterhead.json',
    ['/letterhead/source', 'x'],
    ['letterhead.json: /letterhead/source: unknown source "x"'],
  ],
];

/** Days and periods. */
export const days: readonly Case[] = [
  [
    'a day that is none',
    'posts.json',
    ['/posts/2/from', '2025-02-30'],
    ['posts.json: /posts/2/from: there is no such day: 2025-02-30'],
  ],
  [
    'a period that runs backward',
    'posts.json',
    ['/posts/2/to', '1950-12-31'],
    ['posts.json: /posts/2/to: 1950-12-31 is before 1951-01-01'],
  ],
  [
    'a holding before its post',
    'cast.json',
    ['/cast/people/2/posts/0/from', '1950-01-01'],
    ['cast.json: /cast/people/2/posts/0: is held outside the life of the post "counsel"'],
  ],
  [
    'two holders at once',
    'cast.json',
    ['/cast/people/3/posts/0/post', 'counsel'],
    ['cast.json: /cast/people/3/posts/0: the post is held at the same time by /cast/people/2/posts/0'],
  ],
  [
    'a 31st of June',
    'languages-and-calendars.json',
    [
      '/calendars/holidays/0',
      {
        id: 'x',
        name: { ar: 'س', en: 'x', fr: 'x' },
        calendar: 'gregory',
        month: 6,
        day: 31,
        days: 1,
        verified: false,
      },
    ],
    ['languages-and-calendars.json: /calendars/holidays/0/day: the month 6 has no day 31'],
  ],
  [
    'an unknown time zone',
    'languages-and-calendars.json',
    ['/calendars/timeZone', 'Moon/Base'],
    ['languages-and-calendars.json: /calendars/timeZone: unknown time zone "Moon/Base"'],
  ],
];

/** What no single file can say. */
export const rules: readonly Case[] = [
  [
    'a form that is preferred and discouraged at once',
    'terms.json',
    ['/terms/0/discouraged/0/form', 'Keeper of the Light'],
    ['terms.json: /terms/0/discouraged/0/form: "Keeper of the Light" is the preferred form too'],
  ],
  [
    'a phrase that begins with a gap',
    'phrases.json',
    ['/phrases/0/pattern', '… tide'],
    ['phrases.json: /phrases/0/pattern: begins and ends with a word; * stands at the end of a word'],
  ],
  [
    'a spelling that stands for two series of resolutions',
    'citations.json',
    ['/citationBodies/1/spellings/1', 'Tide'],
    ['citations.json: /citationBodies/1/spellings/1: "Tide" already stands for TIDE'],
  ],
  [
    'a resolution of a series that nobody knows',
    'resolutions.json',
    ['/resolutions/0/body', 'FOG'],
    ['resolutions.json: /resolutions/0/body: unknown series "FOG"'],
  ],
  [
    'a resolution of a session that was never held',
    'resolutions.json',
    ['/resolutions/0/session', 40],
    ['resolutions.json: /resolutions/0/session: there is no session 40 of "harbour-board"'],
  ],
  [
    'a session said to be complete twice',
    'resolutions.json',
    [
      '/resolutionsHeld/1',
      { sessionKind: 'harbour-board', session: 12, body: 'TIDE', complete: false, verified: false },
    ],
    ['resolutions.json: /resolutionsHeld/1: already told by /resolutionsHeld/0'],
  ],
  [
    'an id used twice',
    'file-plan.json',
    ['/filePlan/2/id', 'harbours'],
    ['file-plan.json: /filePlan/2/id: "harbours" is already used by /filePlan/0'],
  ],
  [
    'two Cabinets',
    'units.json',
    ['/units/2/kind', 'cabinet'],
    [
      'units.json: /units: a house has one unit of the kind "cabinet", not 2',
      'units.json: /units/2/reportsTo: the Cabinet reports to no unit',
    ],
  ],
  [
    'a unit under a department',
    'units.json',
    ['/units/3/reportsTo', 'harbours'],
    ['units.json: /units/3/reportsTo: reports to "harbours", which is neither cabinet nor assistant'],
  ],
  [
    'an office that nobody supervises',
    'units.json',
    ['/units/4/supervisedBy', undefined],
    ['units.json: /units/4/supervisedBy: missing for an external office'],
  ],
  [
    'a unit without a head',
    'posts.json',
    ['/posts/10/head', false],
    ['units.json: /units/3: the unit "moon-tables" has 0 open posts marked as head'],
  ],
  [
    'a gate without a registry officer',
    'posts.json',
    ['/posts/7/roles', ['unit-head']],
    ['posts.json: /posts: no open post has the role "registry-officer"'],
  ],
  [
    'a pattern without a number',
    'registers.json',
    ['/registers/0/pattern', '{code}/{year}'],
    ['registers.json: /registers/0/pattern: must hold {number} once'],
  ],
  [
    'a yearly book without the year',
    'registers.json',
    ['/registers/0/pattern', '{number}-A {code}'],
    ['registers.json: /registers/0/pattern: restarts each year and must therefore hold {year}'],
  ],
  [
    'two books with the same numbers',
    'registers.json',
    ['/registers/1/pattern', '{number}-A/{year} {code}'],
    ['registers.json: /registers/1/pattern: gives the same numbers as /registers/0'],
  ],
  [
    'a beginning that is missing in a language',
    'beginnings.json',
    ['/beginnings/2/language', 'en'],
    [
      'beginnings.json: /beginnings/0: "ordinance" needs one beginning in "en"',
      'beginnings.json: /beginnings/0: "ordinance" needs one beginning in "fr"',
    ],
  ],
  [
    'a kind that nobody may sign',
    'signing.json',
    ['/authorities/1/to', '2025-12-31'],
    ['kinds.json: /kinds/1: no post may sign "ordinance"'],
  ],
  [
    'a check that is never waived',
    'checks.json',
    [
      '/checks/1',
      {
        id: 'C2',
        slug: 'authority',
        name: { ar: 'س', en: 'x', fr: 'x' },
        mandate: { ar: 'س', en: 'x', fr: 'x' },
        waivable: true,
        waivedBy: ['director-general'],
        givenBy: ['adviser'],
        posts: [],
        named: false,
        verified: false,
      },
    ],
    ['checks.json: /checks/1/waivable: the check C2 is never waived'],
  ],
  [
    'a seventh check by nobody in particular',
    'checks.json',
    ['/checks/6/named', false],
    ['checks.json: /checks/6/named: the check C7 is given by a named person'],
  ],
  [
    'a receipt that tells the subject',
    'standing-forms.json',
    ['/standingForms/0/body/fr', '{number} {subject}'],
    ['standing-forms.json: /standingForms/0/body/fr: may not merge {subject}'],
  ],
  [
    'a formula that merges the unknown',
    'formulae.json',
    ['/formulae/0/text', 'تحية {weather}'],
    ['formulae.json: /formulae/0/text: unknown placeholder {weather}'],
  ],
  [
    'a level used twice',
    'classification.json',
    ['/classification/levels/2/rank', 1],
    ['classification.json: /classification/levels/2/rank: the rank 1 is used twice'],
  ],
  [
    'a class under itself',
    'file-plan.json',
    ['/filePlan/1/parent', 'tables-moon'],
    [
      'file-plan.json: /filePlan/1/parent: stands under itself',
      'file-plan.json: /filePlan/2/parent: stands under itself',
    ],
  ],
  [
    'an invented correspondent that hides it',
    'cast.json',
    ['/cast/correspondents/0/trial', false],
    ['cast.json: /cast/correspondents/0/trial: an invented correspondent says so'],
  ],
];
