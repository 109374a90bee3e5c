import { safeFileName } from '../../kernel/names.ts';
import { type Outcome, refuse } from '../../kernel/outcome.ts';
import type { Admitted, Intake, IntakeRefusal } from './intake.ts';
import type { Part } from './reading.ts';
import type { Source } from './store.ts';

/** What one thing that arrives may hold, however it is nested: messages in archives, archives in messages. */
export type UnfoldLimits = {
  readonly depth: number;
  readonly files: number;
  readonly bytes: number;
  /** For opening the thing itself, and then for opening all that is inside it together. */
  readonly milliseconds: readonly [itself: number, inside: number];
};

/** Five deep, ninety files, 200 MB, four and a half seconds and then two and a half: somebody waits. What was not read by then is read in the background. */
export const unfoldLimits: UnfoldLimits = {
  depth: 5,
  files: 90,
  bytes: 200 * 1024 * 1024,
  milliseconds: [4_500, 2_500],
};

/** A file that was inside, under its harmless name, or why it was not taken in. */
export type Inside = { readonly name: string; readonly outcome: Outcome<Admitted, IntakeRefusal> };

export interface Unfolding {
  /** Takes one file in and all that is inside it, in the order in which it is met; what is refused costs itself only. */
  take(
    source: Source,
    name: string,
  ): Promise<{ readonly own: Outcome<Admitted, IntakeRefusal>; readonly inside: readonly Inside[] }>;
  /** Takes in what was found inside something that is kept already. */
  takeParts(parts: readonly Part[]): Promise<readonly Inside[]>;
}

/** A picture that a message shows within its words is a logo or a signature, no enclosure. */
export const isDecoration = ({ inline, name }: Part): boolean => inline && /\.(png|jpe?g|gif|bmp)$/i.test(name);

/** A file as it was taken in, apart from the files inside it: they are taken in by themselves, and each would else be held until the last one is. */
type Apart = { readonly own: Outcome<Admitted, IntakeRefusal>; readonly parts: Part[] };

function apart(outcome: Outcome<Admitted, IntakeRefusal>): Apart {
  if (!outcome.done || outcome.value.reading === null) return { own: outcome, parts: [] };
  const { reading } = outcome.value;
  return {
    own: { ...outcome, value: { ...outcome.value, reading: { ...reading, parts: [] } } },
    parts: reading.parts.filter((part) => !isDecoration(part)),
  };
}

/** Opens one thing that arrives and everything inside it, within limits that hold for all of it together. */
export function createUnfolding(intake: Intake, limits: UnfoldLimits = unfoldLimits): Unfolding {
  let files = limits.files;
  let bytes = limits.bytes;
  let until: number | null = null;
  const [itself, together] = limits.milliseconds;

  const admit = async (source: Source, name: string, milliseconds: number): Promise<Apart> =>
    apart(await intake.admit(source, name, { milliseconds }));

  async function takePart({ name, bytes: content }: Part, depth: number): Promise<Inside[]> {
    const safe = safeFileName(name || 'enclosure');
    files -= 1;
    bytes -= content.byteLength;
    if (files < 0) return [{ name: safe, outcome: refuse('too-many-parts', { limit: limits.files }) }];
    if (depth > limits.depth) return [{ name: safe, outcome: refuse('too-deep', { limit: limits.depth }) }];
    if (bytes < 0) return [{ name: safe, outcome: refuse('expands-too-much') }];
    const { own, parts } = await admit(content, safe, Math.max(0, (until ?? 0) - Date.now()));
    return [{ name: safe, outcome: own }, ...(await takeAll(parts, depth + 1))];
  }

  /** Takes each part and lets its bytes go. */
  async function takeAll(parts: Part[], depth: number): Promise<Inside[]> {
    until ??= Date.now() + together;
    const taken: Inside[] = [];
    for (let part = parts.shift(); part !== undefined; part = parts.shift())
      taken.push(...(await takePart(part, depth)));
    return taken;
  }

  return {
    async take(source, name) {
      const { own, parts } = await admit(source, name, itself);
      return { own, inside: await takeAll(parts, 1) };
    },
    takeParts: (parts) =>
      takeAll(
        parts.filter((part) => !isDecoration(part)),
        1,
      ),
  };
}
