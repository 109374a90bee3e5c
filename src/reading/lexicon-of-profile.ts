import type { Profile, ProfileInstitution, ProfileState, Words } from '../directory/profile.ts';
import { type Language, languages } from '../kernel/text.ts';
import {
  type FormStanding,
  type HouseWords,
  type Lexicon,
  type LexiconEntry,
  type LexiconForm,
  lexiconOf,
} from './lexicon.ts';
import type { NameKind } from './reading.ts';

/** What of a profile names something that a letter may speak of. */
export type NamingProfile = Pick<
  Profile,
  | 'organisation'
  | 'memberStates'
  | 'observerStates'
  | 'observerBodies'
  | 'institutions'
  | 'sessionKinds'
  | 'sessions'
  | 'units'
  | 'posts'
  | 'secretariesGeneral'
  | 'correspondents'
  | 'cast'
> &
  HouseWords;

type Period = { readonly from: string | null; readonly to: string | null };
const always: Period = { from: null, to: null };

/** The names of a profile as the reader looks for them; `more` are names that the profile does not hold, such as persons of the register. */
export function lexiconOfProfile(profile: NamingProfile, more: readonly LexiconEntry[] = []): Lexicon {
  return lexiconOf([...entriesOfProfile(profile), ...more], profile);
}

/** The rows of a profile as entries: states, organs, institutions, units, posts, persons, places, and the organisation itself. */
export function entriesOfProfile(profile: NamingProfile): LexiconEntry[] {
  const { organisation, cast, correspondents } = profile;
  const written = [...correspondents, ...cast.correspondents].filter(
    ({ kind }) => kind !== 'state' && kind !== 'mission',
  );
  return [
    entry('organisation', organisation.id, [
      ...inAll(organisation.name, 'preferred', organisation.source),
      ...latinAcronyms(organisation.acronym),
      ...former(organisation.formerNames),
    ]),
    ...[...profile.memberStates, ...profile.observerStates].map(stateEntry),
    ...profile.observerBodies.map(({ id, name, source }) =>
      entry('organisation', id, inAll(name, 'preferred', source)),
    ),
    ...profile.institutions.map((row) => institutionEntry(row, profile.sessionKinds)),
    ...profile.sessionKinds
      .filter(({ id }) => !profile.institutions.some((row) => row.id === id))
      .map(({ id, name }) => entry('organ', id, inAll(name, 'preferred'))),
    ...profile.units.map(({ id, name, attested, formerNames, source }) =>
      entry('unit', id, [
        ...inAll(name, 'preferred', source),
        // A list of offices by their country ("Niger") names no unit by itself.
        ...attested
          .filter((seen) => seen.form.includes(' '))
          .map((seen) => form(seen.form, seen.language, 'accepted', always, seen.source)),
        ...former(formerNames),
      ]),
    ),
    ...profile.posts.map(({ id, name, nameFeminine, source }) =>
      entry('post', id, [
        ...inAll(name, 'preferred', source),
        ...(nameFeminine ? inAll(nameFeminine, 'preferred', source) : []),
      ]),
    ),
    ...profile.secretariesGeneral.map(({ id, name, source }) => entry('person', id, inAll(name, 'preferred', source))),
    ...cast.people.map(({ id, name }) => entry('person', id, inAll(name, 'preferred'))),
    ...written.map(({ id, kind, name, source }) =>
      entry(kindOfCorrespondent[kind] ?? 'organisation', id, inAll(name, 'preferred', source)),
    ),
    ...written.flatMap(({ holders }) => holders.map(({ id, name }) => entry('person', id, inAll(name, 'preferred')))),
    ...places(profile),
  ];
}

const kindOfCorrespondent: Readonly<Record<string, NameKind>> = { person: 'person', institution: 'institution' };

/** Forms without repetition; the first standing given to a spelling counts. */
function entry(kind: NameKind, id: string, forms: readonly LexiconForm[]): LexiconEntry {
  const seen = new Set<string>();
  const kept = forms.filter(({ text, language }) => {
    const key = `${language} ${text}`;
    return seen.has(key) ? false : seen.add(key);
  });
  return { id, kind, forms: kept };
}

const form = (
  text: string,
  language: Language,
  standing: FormStanding,
  { from, to }: Period = always,
  source?: string,
): LexiconForm => ({ text, language, standing, from, to, source: source ?? null });

const inAll = (words: Words, standing: FormStanding, source?: string): LexiconForm[] =>
  languages.map((language) => form(words[language], language, standing, always, source));

const former = (names: ProfileState['formerNames']): LexiconForm[] =>
  names.map(({ name, language, from, to, source }) => form(name, language, 'former', { from, to }, source));

/** An acronym that is a common word ("المنظمة") names nothing by itself. */
const latinAcronyms = (words: Words): LexiconForm[] =>
  languages
    .filter((language) => /^[A-Z]{2,}$/.test(words[language]))
    .map((language) => form(words[language], language, 'accepted'));

function stateEntry(state: ProfileState): LexiconEntry {
  return entry('state', state.id, [
    ...inAll(state.name, 'preferred', state.source),
    ...inAll(state.longName, 'preferred', state.source),
    ...state.otherForms.map(({ form: text, language, note }) =>
      form(
        text,
        language,
        /^(?:wrong|misspelling|french$)/i.test(note ?? '') ? 'discouraged' : 'accepted',
        always,
        state.source,
      ),
    ),
    ...former(state.formerNames),
  ]);
}

function institutionEntry(row: ProfileInstitution, kinds: Profile['sessionKinds']): LexiconEntry {
  const formerName = kinds.find(({ id }) => id === row.id)?.formerName;
  return entry(row.type === 'principal-organ' ? 'organ' : 'institution', row.id, [
    ...inAll(row.name, 'preferred', row.source),
    ...languages.flatMap((language) => withoutBracket(row.name[language], language, row.source)),
    ...acronyms([row.acronym, ...(row.otherForms?.split(/[,;]/) ?? [])]),
    ...(formerName ? inAll(formerName.name, 'former', row.source) : []),
  ]);
}

/** A name that ends in its acronym in brackets is right without it too. */
function withoutBracket(name: string, language: Language, source?: string): LexiconForm[] {
  const bare = name.replace(/ \([^()]*\)$/, '');
  return bare === name ? [] : [form(bare, language, 'accepted', always, source)];
}

/** Letters that name a body: `SESRTCIC (former)`, `UIT (FR)`. Two letters alone ("IS") would be found in every capital heading. */
function acronyms(written: readonly string[]): LexiconForm[] {
  return written.flatMap((each) => {
    const parts = /^\s*([A-Z][A-Za-z-]{2,11})(?: \((FR|former)[^)]*\)?)?/.exec(each);
    if (!parts || !/[A-Z]{2}/.test(parts[1]!)) return [];
    return [form(parts[1]!, parts[2] === 'FR' ? 'fr' : 'en', parts[2] === 'former' ? 'former' : 'accepted')];
  });
}

/** A city whose name carries an epithet is also called without it: Makkah Al-Mukarramah, مكة المكرمة. */
function withoutEpithet(name: Words): LexiconForm[] {
  if (!/ Al-/.test(name.en)) return [];
  return languages.map((language) => form(name[language].split(/ (?:Al-|ال)/)[0]!, language, 'accepted'));
}

/** Cities of the seat, of offices, institutions and sessions; a city that is written in two parts is not one name. */
function places({ organisation, units, institutions, sessions }: NamingProfile): LexiconEntry[] {
  const cities = new Map<string, Words[]>();
  const add = (city: Words | null | undefined) => {
    if (!city || city.en.includes('/') || /^\p{Ll}/u.test(city.en)) return;
    const id = city.en.toLowerCase().replace(/[^a-z]+/g, '-');
    cities.set(id, [...(cities.get(id) ?? []), city]);
  };
  add(organisation.seat.city);
  for (const { city } of units) add(city);
  for (const { seat } of institutions) add(seat?.city);
  for (const { city } of sessions) add(city);
  return [...cities].map(([id, names]) =>
    entry('place', id, [...names.flatMap((name) => inAll(name, 'preferred')), ...names.flatMap(withoutEpithet)]),
  );
}
