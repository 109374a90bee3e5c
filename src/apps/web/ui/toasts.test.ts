import { expect, test } from 'vitest';
import { createToasts, toastStaysMs } from './toasts.ts';

function stage() {
  const clocks = new Map<number, () => void>();
  let last = 0;
  const toasts = createToasts((milliseconds, action) => {
    expect(milliseconds).toBe(toastStaysMs);
    last += 1;
    const id = last;
    clocks.set(id, action);
    return () => clocks.delete(id);
  });
  return { toasts, timeUp: () => [...clocks.values()].forEach((action) => action()), running: () => clocks.size };
}
const words = (toasts: ReturnType<typeof stage>['toasts']): string[] => toasts.current().map((toast) => toast.words);

test('a passing word passes; trouble, and what asks for a decision, stays until it is dismissed', () => {
  const { toasts, timeUp } = stage();
  toasts.say('Registered');
  const trouble = toasts.say('Not sent', { tone: 'trouble' });
  toasts.say('Moved', { action: { label: 'Undo', run: () => undefined } });
  timeUp();
  expect(words(toasts)).toEqual(['Not sent', 'Moved']);
  toasts.dismiss(trouble);
  expect(words(toasts)).toEqual(['Moved']);
});

test('while one is pointed at, none goes away', () => {
  const { toasts, running, timeUp } = stage();
  toasts.say('One');
  toasts.hold(true);
  expect(running()).toBe(0);
  toasts.hold(false);
  expect(running()).toBe(1);
  timeUp();
  expect(words(toasts)).toEqual([]);
});

test('at most four lie on the pile, and no clock of a fallen one keeps running', () => {
  const { toasts, running } = stage();
  for (const each of ['1', '2', '3', '4', '5', '6']) toasts.say(each);
  expect(words(toasts)).toEqual(['3', '4', '5', '6']);
  expect(running()).toBe(4);
});
