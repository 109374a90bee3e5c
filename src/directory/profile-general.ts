import type { ProfileFile } from './profile.ts';
import { everyValue, type Fault, type Found, type ProfileJson, valuesAt } from './profile-faults.ts';

/** What holds in every file alike: ids are used once, days exist, periods run forward, sources are known. */
export function generalFaults(json: ProfileJson): Fault[] {
  const sources = new Set(valuesAt(json['organisation.json'], 'sources/*/id').map(({ value }) => value));
  const knowsSources = json['organisation.json'] !== undefined;
  return Object.entries(json).flatMap(([file, content]) =>
    [...everyValue(content)]
      .flatMap((here) => [
        ...doubleIds(here),
        ...unrealDays(here),
        ...backwardPeriods(here),
        ...(knowsSources ? unknownSource(here, sources) : []),
      ])
      .map((fault) => ({ file: file as ProfileFile, ...fault })),
  );
}

type Place = Omit<Fault, 'file'>;

function doubleIds({ pointer, value }: Found): Place[] {
  if (!Array.isArray(value)) return [];
  const seen = new Map<unknown, number>();
  return value.flatMap((row: unknown, index) => {
    const id = (row as { id?: unknown } | null)?.id;
    if (typeof id !== 'string') return [];
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    return first === undefined
      ? []
      : [{ pointer: `${pointer}/${index}/id`, fault: `"${id}" is already used by ${pointer}/${first}` }];
  });
}

const dayShape = /^\d{4}-\d{2}(-\d{2})?$/;
const dayKeys = new Set(['from', 'to', 'date', 'start', 'end', 'since', 'established', 'founded', 'electedOn']);
const hijriPlaces = /\/hijri(Printed|Computed)\//;

function unrealDays({ pointer, value, key }: Found & { key: string }): Place[] {
  if (!dayKeys.has(key) || typeof value !== 'string' || !dayShape.test(value) || hijriPlaces.test(pointer)) return [];
  return isReal(value) ? [] : [{ pointer, fault: `there is no such day: ${value}` }];
}

function isReal(day: string): boolean {
  const full = day.length === 7 ? `${day}-01` : day;
  const date = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full);
}

/** Days known only by month or year are compared as far as both are known. */
function backwardPeriods({ pointer, value }: Found): Place[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const row = value as Record<string, unknown>;
  return [
    ['from', 'to'],
    ['start', 'end'],
  ].flatMap(([first, last]) => {
    const [from, to] = [row[first!], row[last!]];
    if (typeof from !== 'string' || typeof to !== 'string') return [];
    const known = Math.min(from.length, to.length);
    return to.slice(0, known) < from.slice(0, known)
      ? [{ pointer: `${pointer}/${last}`, fault: `${to} is before ${from}` }]
      : [];
  });
}

function unknownSource({ pointer, value, key }: Found & { key: string }, sources: ReadonlySet<unknown>): Place[] {
  if (key !== 'source' || typeof value !== 'string' || /^https?:\/\//.test(value)) return [];
  return sources.has(value) ? [] : [{ pointer, fault: `unknown source "${value}"` }];
}
