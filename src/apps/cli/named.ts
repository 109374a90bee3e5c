import type { Client } from './client.ts';
import { Trouble } from './trouble.ts';

interface Named {
  readonly id: string;
  readonly slug?: string | null;
  readonly name: Readonly<Record<'ar' | 'en' | 'fr', string>>;
}

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
const says = ({ name }: Named, wanted: string): boolean =>
  Object.values(name).some((each) => each.toLocaleLowerCase().includes(wanted.toLocaleLowerCase()));
const is = ({ id, slug, name }: Named, wanted: string): boolean =>
  id === wanted || slug === wanted || Object.values(name).includes(wanted);

/** The one that is meant, out of those that fit: by its very name before a part of it. */
function theOne(fitting: readonly Named[], wanted: string, what: string): string {
  const meant = fitting.filter((each) => is(each, wanted));
  const [first, ...others] = meant.length > 0 ? meant : fitting;
  if (first === undefined) throw new Trouble(`No ${what} is called “${wanted}”.`, 1);
  if (others.length === 0) return first.id;
  const names = [first, ...others].slice(0, 10).map((each) => `  ${each.name.en}  ${each.id}`);
  throw new Trouble(`“${wanted}” is the name of more than one ${what}:\n${names.join('\n')}`, 1);
}

/** The identifier of a unit of today, by its name or a part of it, its short name or its identifier. */
export async function unitNamed(client: Client, wanted: string): Promise<string> {
  if (isId(wanted)) return wanted;
  const { rows } = await client.get<{ rows: Named[] }>('/api/units');
  return theOne(
    rows.filter((unit) => unit.slug === wanted || says(unit, wanted)),
    wanted,
    'unit',
  );
}

/** The identifier of an addressee: a correspondent of the directory, or a unit of the house. */
export async function addresseeNamed(client: Client, wanted: string): Promise<string> {
  if (isId(wanted)) return wanted;
  const { rows } = await client.get<{ rows: Named[] }>(`/api/correspondents?${new URLSearchParams({ find: wanted })}`);
  return rows.length === 0 ? unitNamed(client, wanted) : theOne(rows, wanted, 'addressee');
}
