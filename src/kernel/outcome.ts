/**
 * A decision either succeeds or is refused. A refusal is an expected answer with a stable code; a fault is thrown.
 * `facts` carries what the sentence needs (for instance the day, the unit's name or the limit), never a hidden record.
 */
export type Done<T> = { readonly done: true; readonly value: T };
export type Refused<R extends string> = { readonly done: false; readonly refusal: R; readonly facts: Facts };
export type Outcome<T, R extends string> = Done<T> | Refused<R>;
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export const done = <T>(value: T): Done<T> => ({ done: true, value });

export const refuse = <R extends string>(refusal: R, facts: Facts = {}): Refused<R> => ({
  done: false,
  refusal,
  facts,
});
