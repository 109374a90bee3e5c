/** Long work in steps, which ends with its result. */
export type Steps<T> = Generator<void, T, void>;

/** Does the steps of some work one right after another. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does the steps of some work with a pause before each further one, so that others have their turn. */
export async function inTurns<T>(steps: Steps<T>, pause: () => Promise<unknown>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
}
