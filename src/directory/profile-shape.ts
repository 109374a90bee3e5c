import Type from 'typebox';
import { Settings } from 'typebox/system';
import { Errors } from 'typebox/value';
import { type ProfileFile, profileFiles } from './profile.ts';
import type { Fault } from './profile-faults.ts';

type ShapeError = ReturnType<typeof Errors>[number];

/** Where one file departs from its schema: missing and unknown keys, wrong types, ill-formed ids and days. */
export function shapeFaults(file: ProfileFile, json: unknown): Fault[] {
  const schema = Type.Object(profileFiles[file], { additionalProperties: false });
  return allErrors(() => Errors(schema, json)).flatMap((error) => faultsOf(file, error, json));
}

/** The library stops after eight errors unless told otherwise; an author wants to see all of them at once. */
function allErrors(examine: () => ShapeError[]): ShapeError[] {
  const { maxErrors } = Settings.Get();
  Settings.Set({ maxErrors: 1000 });
  try {
    return examine();
  } finally {
    Settings.Set({ maxErrors });
  }
}

function faultsOf(file: string, error: ShapeError, json: unknown): Fault[] {
  const here = (fault: string, pointer = error.instancePath): Fault[] => [{ file, pointer, fault }];
  switch (error.keyword) {
    case 'required':
      return error.params.requiredProperties.flatMap((key) => here('missing', `${error.instancePath}/${key}`));
    case 'boolean':
      return here('unknown key');
    case 'additionalProperties':
    case 'anyOf':
      return []; // said more exactly by the errors inside them
    case 'type':
      return error.params.type === 'null' ? [] : here(`must be ${withArticle(String(error.params.type))}`);
    case 'enum':
      return here(`${quote(at(json, error.instancePath))} is not one of ${error.params.allowedValues.join(', ')}`);
    case 'pattern':
      return here(`${quote(at(json, error.instancePath))} does not have the form ${String(error.params.pattern)}`);
    default:
      return here(error.message);
  }
}

const withArticle = (type: string): string => (/^[aio]/.test(type) ? `an ${type}` : `a ${type}`);

const quote = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 80);

const at = (json: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], json);
