import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

const shared = {
  allErrors: true,
  removeAdditional: false,
  strict: false,
  useDefaults: true,
  addUsedSchema: false,
} as const;

// What stands in an address is text and is read as the type that the schema names; a body has types of its own, and null is not "".
const ofAddress = formats.default(new Ajv({ ...shared, coerceTypes: 'array' }));
const ofBody = formats.default(new Ajv({ ...shared, coerceTypes: false }));

/** Compiles the schema of one part of a request. */
export const validatorFor = ({ schema, httpPart }: { schema: unknown; httpPart?: string }): ValidateFunction =>
  (httpPart === 'body' ? ofBody : ofAddress).compile(schema as object);
