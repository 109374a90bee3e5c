import { expect, test } from 'vitest';
import { gatherMs, isCheapToAsk, keepLive, type Timer, type WireHandlers } from './live.ts';

function stage() {
  const wires: { handlers: WireHandlers; closed: boolean }[] = [];
  const due: { at: number; action: () => void; cancelled: boolean }[] = [];
  let now = 0;
  const timer: Timer = {
    after: (milliseconds, action) => {
      const entry = { at: now + milliseconds, action, cancelled: false };
      due.push(entry);
      return () => {
        entry.cancelled = true;
      };
    },
  };
  let changes = 0;
  const stop = keepLive(
    (handlers) => {
      const wire = { handlers, closed: false };
      wires.push(wire);
      return { close: () => void (wire.closed = true) };
    },
    timer,
    () => void (changes += 1),
  );
  return {
    wires,
    stop,
    changes: () => changes,
    pass: (milliseconds: number) => {
      now += milliseconds;
      for (const entry of due.splice(0)) {
        if (entry.cancelled) continue;
        if (entry.at <= now) entry.action();
        else due.push(entry);
      }
    },
  };
}

test('changes that come close together are asked for once', () => {
  const { wires, pass, changes } = stage();
  wires[0]?.handlers.onOpen();
  for (let n = 0; n < 5; n += 1) wires[0]?.handlers.onMessage();
  expect(changes()).toBe(0);
  pass(gatherMs);
  expect(changes()).toBe(1);
  wires[0]?.handlers.onMessage();
  pass(gatherMs);
  expect(changes()).toBe(2);
});

test('after an interruption the connection comes back by itself and everything is asked anew', () => {
  const { wires, pass, changes } = stage();
  wires[0]?.handlers.onOpen();
  pass(gatherMs);
  expect(changes()).toBe(0);
  wires[0]?.handlers.onError();
  expect(wires[0]?.closed).toBe(true);
  pass(500);
  expect(wires).toHaveLength(2);
  wires[1]?.handlers.onError();
  pass(999);
  expect(wires).toHaveLength(2);
  pass(1);
  wires[2]?.handlers.onOpen();
  pass(gatherMs);
  expect(changes()).toBe(1);
});

test('a list scrolled far down is not read again at every change; everything else is', () => {
  expect(isCheapToAsk({ pages: Array.from({ length: 50 }) })).toBe(false);
  expect([{ pages: [1, 2] }, { subject: 'x' }, null, undefined].map(isCheapToAsk)).toEqual([true, true, true, true]);
});

test('once stopped, it neither comes back nor speaks', () => {
  const { wires, pass, changes, stop } = stage();
  wires[0]?.handlers.onOpen();
  wires[0]?.handlers.onMessage();
  stop();
  wires[0]?.handlers.onError();
  pass(60_000);
  expect(wires).toHaveLength(1);
  expect(wires[0]?.closed).toBe(true);
  expect(changes()).toBe(0);
});
