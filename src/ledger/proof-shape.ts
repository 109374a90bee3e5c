import type { Proof } from './proof.ts';

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isTextOrNull: Test = (value) => value === null || isText(value);
const isHex: Test = (value) => typeof value === 'string' && /^([0-9a-f]{2})+$/.test(value);
const isHash: Test = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isFlag: Test = (value) => typeof value === 'boolean';
const isPosition: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isRecord: Test = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isJsonText: Test = (value) => {
  try {
    JSON.parse(String(value));
    return isText(value);
  } catch {
    return false;
  }
};

const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);

const tupleOf =
  (...tests: readonly Test[]): Test =>
  (value) =>
    Array.isArray(value) && value.length === tests.length && tests.every((test, place) => test(value[place]));

const withFields =
  (tests: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isRecord(value) && Object.entries(tests).every(([name, test]) => test((value as Record<string, unknown>)[name]));

const isProofShape = withFields({
  format: (value) => value === 'diwan-proof/1',
  entry: withFields({
    id: isText,
    at: isText,
    act: isText,
    actor: isTextOrNull,
    actingFor: isTextOrNull,
    recordKind: isTextOrNull,
    record: isTextOrNull,
    detail: isRecord,
  }),
  committed: listOf(tupleOf(isText, isText, isHash, isFlag)),
  rows: listOf(withFields({ relation: isText, key: isText, salt: isHex, content: isJsonText })),
  position: isPosition,
  inclusion: listOf(isHash),
  checkpoint: isText,
  vkey: isText,
});

/** Whether a value from outside has the shape of a proof; what it claims is not looked at. */
export const isProof = (value: unknown): value is Proof => isProofShape(value);
