import type { UnitView } from '../../directory/directory.ts';
import { fold } from '../../kernel/fold.ts';
import { type Language, languages, type Text } from '../../kernel/text.ts';

/** A unit or a person to whom something may be referred, as a field offers it. Its id says which: `unit:…` or `person:…`. */
export interface AddresseeChoice {
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  /** The unit whose working days count, by its slug. */
  readonly place: string;
  /** The unit itself, or the unit of the person's post. */
  readonly unit: string;
  /** Everything by which it is found, folded. */
  readonly words: string;
}

const spoken = (...names: readonly Text[]): string =>
  fold(names.flatMap((name) => languages.map((language) => name[language])).join(' '));

/** Every addressee of the house of today: the units, then the people with their posts. A person with two posts stands once, with the first. */
export function addresseesOf(units: readonly UnitView[], language: Language): AddresseeChoice[] {
  const persons = new Map<string, AddresseeChoice>();
  for (const unit of units) {
    for (const { person, name, post } of unit.people) {
      if (persons.has(person)) continue;
      persons.set(person, {
        id: `person:${person}`,
        label: name[language],
        hint: `${post[language]} · ${unit.name[language]}`,
        place: unit.slug,
        unit: unit.id,
        words: spoken(name, post, unit.name),
      });
    }
  }
  return [
    ...units.map((unit) => ({
      id: `unit:${unit.id}`,
      label: unit.name[language],
      hint: unit.people.find(({ head }) => head)?.name[language],
      place: unit.slug,
      unit: unit.id,
      words: spoken(unit.name),
    })),
    ...persons.values(),
  ];
}

/** A unit and all units that report to it, directly or through others. */
export function unitsUnder(units: readonly UnitView[], top: string): ReadonlySet<string> {
  const found = new Set([top]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const unit of units) if (unit.reportsTo !== null && found.has(unit.reportsTo)) found.add(unit.id);
  }
  return found;
}

/** The addressees inside a unit, for referring on: its people, the units under it and theirs; not the unit itself. */
export function addresseesWithin(
  all: readonly AddresseeChoice[],
  units: readonly UnitView[],
  unit: string,
): AddresseeChoice[] {
  const inside = unitsUnder(units, unit);
  return all.filter((choice) => choice.id !== `unit:${unit}` && inside.has(choice.unit));
}

const mostOffered = 40;

/**
 * Those who fit some words in any of the three languages; a name that begins with them comes first, and with no words the recent ones do.
 */
export function findAddressees(
  all: readonly AddresseeChoice[],
  words: string,
  recent: readonly string[] = [],
): AddresseeChoice[] {
  const wanted = fold(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  const rank = ({ id, words: own }: AddresseeChoice): number => {
    const place = recent.indexOf(id);
    if (wanted.length === 0) return place < 0 ? recent.length : place;
    return own.startsWith(wanted[0]!) ? 0 : own.includes(` ${wanted[0]}`) ? 1 : 2;
  };
  return all
    .filter((choice) => wanted.every((word) => choice.words.includes(word)))
    .map((choice, at) => ({ choice, rank: rank(choice), at }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, mostOffered)
    .map(({ choice }) => choice);
}

/** The addressee as an order names him. */
export function addressOf(id: string): { readonly unit: string } | { readonly person: string } {
  const [kind, rest = ''] = id.split(':');
  return kind === 'unit' ? { unit: rest } : { person: rest };
}
