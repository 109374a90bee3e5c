import type { ProfileFile } from './profile.ts';

/** A mistake in a profile and its exact place: the file, the JSON pointer inside it, and what is wrong. */
export type Fault = { readonly file: string; readonly pointer: string; readonly fault: string };

export const sayFault = ({ file, pointer, fault }: Fault): string => [file, pointer, fault].filter(Boolean).join(': ');

/** The parsed files of a profile; a file that could not be read is absent. */
export type ProfileJson = { readonly [file in ProfileFile]?: unknown };

export type Found = { readonly pointer: string; readonly value: unknown };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values at a path of keys joined by slashes, where `*` stands for every row, each with its pointer. */
export function valuesAt(json: unknown, path: string): Found[] {
  let found: Found[] = [{ pointer: '', value: json }];
  for (const step of path.split('/'))
    found = found.flatMap((here) => (step === '*' ? rowsOf(here) : keyOf(here, step)));
  return found;
}

const rowsOf = ({ pointer, value }: Found): Found[] =>
  Array.isArray(value) ? value.map((row: unknown, index) => ({ pointer: `${pointer}/${index}`, value: row })) : [];

const keyOf = ({ pointer, value }: Found, key: string): Found[] =>
  isRecord(value) && value[key] !== undefined ? [{ pointer: `${pointer}/${key}`, value: value[key] }] : [];

/** Every value of a file from the outside in, with its pointer and the key or index under which it stands. */
export function* everyValue(value: unknown, pointer = '', key = ''): Generator<Found & { readonly key: string }> {
  yield { pointer, value, key };
  if (Array.isArray(value)) {
    for (const [index, row] of value.entries()) yield* everyValue(row, `${pointer}/${index}`, String(index));
  } else if (isRecord(value)) {
    for (const [name, inner] of Object.entries(value)) yield* everyValue(inner, `${pointer}/${name}`, name);
  }
}
