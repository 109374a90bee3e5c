import { languages } from '../kernel/text.ts';
import type { Profile, ProfileCorrespondent, ProfileCorrespondentRule, Words } from './profile.ts';

type World = Pick<
  Profile,
  | 'correspondentRules'
  | 'correspondents'
  | 'memberStates'
  | 'observerStates'
  | 'observerBodies'
  | 'institutions'
  | 'institutionTypes'
>;

/** What a rule may merge from one row: each word in three languages, and the row's id. */
type Row = Pick<ProfileCorrespondent, 'gender' | 'state' | 'languages' | 'city' | 'country' | 'verified'> & {
  readonly id: string;
  readonly words: Readonly<Record<string, Words>>;
};

/** The correspondents written out by hand, followed by those that the rules make, one for each row. */
export const allCorrespondents = (world: World): ProfileCorrespondent[] => [
  ...world.correspondents,
  ...world.correspondentRules.flatMap((rule) => rowsFor(rule, world).map((row) => made(rule, row))),
];

/** The placeholders of the rules, for the check that no rule asks for another. */
export const rulePlaceholders = ['id', 'name', 'longName', 'of', 'addressed'] as const;

function rowsFor(rule: ProfileCorrespondentRule, world: World): Row[] {
  switch (rule.each) {
    case 'member-state':
      return world.memberStates.map(stateRow);
    case 'observer-state':
      return world.observerStates.map(stateRow);
    case 'observer-body':
      return world.observerBodies.filter((body) => body.institution === undefined).map(observerRow);
    case 'institution': {
      const written = new Set(world.institutionTypes.filter((type) => type.correspondent).map((type) => type.id));
      return world.institutions.filter((i) => written.has(i.type) && i.unit === undefined).map(institutionRow);
    }
  }
}

/** What a rule does not know of its rows; nothing made by a rule counts as verified. */
const nowhere = { state: null, city: null, country: null, verified: false };

const stateRow = ({ id, name, longName, of, languages, iso }: Profile['memberStates'][number]): Row => ({
  id,
  languages,
  words: { name, longName, of },
  gender: { ar: 'f', fr: 'f' },
  ...nowhere,
  state: id,
  country: iso,
});

const observerRow = ({ id, name, addressed, gender, languages }: Profile['observerBodies'][number]): Row => ({
  id,
  languages,
  words: { name, addressed },
  gender,
  ...nowhere,
});

/** An institution of the house reads all three languages. */
const institutionRow = ({ id, name, addressed, gender, seat }: Profile['institutions'][number]): Row => ({
  id,
  languages: [...languages],
  words: { name, addressed },
  gender,
  ...nowhere,
  city: seat?.city ?? null,
  country: seat?.country ?? null,
});

const made = (rule: ProfileCorrespondentRule, row: Row): ProfileCorrespondent => ({
  id: rule.id.replace('{id}', row.id),
  kind: rule.kind,
  class: rule.class,
  name: merged(rule.name, row.words),
  addressed: merged(rule.addressed, row.words),
  gender: rule.gender ?? row.gender,
  state: row.state,
  languages: row.languages,
  city: row.city,
  country: row.country,
  channels: rule.channels.map((channel) => ({ channel, address: null })),
  holders: [],
  trial: false,
  verified: row.verified,
});

const merged = (pattern: Words, words: Row['words']): Words => ({
  ar: fill(pattern.ar, 'ar', words),
  en: fill(pattern.en, 'en', words),
  fr: fill(pattern.fr, 'fr', words),
});

const fill = (pattern: string, language: keyof Words, words: Row['words']): string =>
  pattern.replace(/\{(\w+)\}/g, (placeholder, key: string) => words[key]?.[language] ?? placeholder);
