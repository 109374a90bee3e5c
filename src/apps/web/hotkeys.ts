/** A key press as the house reads it: by place on the keyboard (`code`), so that an Arabic layout works like any other. */
export interface Press {
  readonly code: string;
  readonly key: string;
  readonly shift: boolean;
  /** Control, Alt or Command held: such a press belongs to the browser. */
  readonly modified: boolean;
  /** The press went into a field, a menu or another widget that wants letters for itself. */
  readonly taken: boolean;
}

/** One key, or two keys one after the other, and what they ask for. */
export interface Hotkey<Action> {
  readonly action: Action;
  readonly codes: readonly [string] | readonly [string, string];
  readonly shift?: boolean;
  /** Also accepted by the sign itself, for layouts where it stands elsewhere. */
  readonly signs?: readonly string[];
}

/** How long the second key of a pair may be waited for, in milliseconds. */
export const pairWithinMs = 1500;

const opens = <A>(hotkey: Hotkey<A>, press: Press): boolean =>
  (hotkey.signs?.includes(press.key) ?? false) ||
  (hotkey.codes[0] === press.code && (hotkey.shift ?? false) === press.shift);

/** A reader of key presses: gives the action that a press completes, `waiting` after the first of a pair, otherwise null. */
export function createHotkeyReader<Action>(
  hotkeys: readonly Hotkey<Action>[],
  now: () => number = () => Date.now(),
): (press: Press) => Action | 'waiting' | null {
  let first: { code: string; at: number } | null = null;
  return (press) => {
    if (press.modified || press.taken) {
      first = null;
      return null;
    }
    const waitedFor = first !== null && now() - first.at <= pairWithinMs ? first.code : null;
    first = null;
    if (waitedFor !== null) {
      const pair = hotkeys.find(({ codes }) => codes[0] === waitedFor && codes[1] === press.code);
      return pair ? pair.action : null;
    }
    const single = hotkeys.find((hotkey) => hotkey.codes.length === 1 && opens(hotkey, press));
    if (single) return single.action;
    if (hotkeys.some((hotkey) => hotkey.codes.length === 2 && opens(hotkey, press))) {
      first = { code: press.code, at: now() };
      return 'waiting';
    }
    return null;
  };
}

/** The letter printed on a key of a Latin keyboard, for the sheet of keys: `KeyG` is G. */
export const keyCap = (code: string): string => code.replace(/^(Key|Digit)/, '');
