import type { Outcome } from '../../kernel/outcome.ts';

/** The value of a step that cannot be refused in a fresh house; a refusal is a fault of the samples and says which. */
export function done<T, R extends string>(step: string, outcome: Outcome<T, R>): T {
  if (!outcome.done)
    throw new Error(`The working day stops at ${step}: ${outcome.refusal} ${JSON.stringify(outcome.facts)}`);
  return outcome.value;
}
