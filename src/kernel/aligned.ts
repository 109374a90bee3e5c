/** A text of a row that stayed, came or went. */
export interface AlignedText {
  readonly change: 'same' | 'added' | 'removed';
  readonly text: string;
}

// Above this product of lengths a comparison is not worth its time: everything between the equal ends counts as replaced.
const mostCells = 4_000_000;

/** The shortest way from one row of texts to another: their longest common part stays, the rest goes and comes. */
export function aligned(before: readonly string[], after: readonly string[]): AlignedText[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  const same = (texts: readonly string[]): AlignedText[] => texts.map((text) => ({ change: 'same', text }));
  return [
    ...same(before.slice(0, start)),
    ...changed(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...same(before.slice(before.length - end)),
  ];
}

function changed(before: readonly string[], after: readonly string[]): AlignedText[] {
  const [rows, columns] = [before.length, after.length];
  const pieces: AlignedText[] = [];
  if (rows * columns > mostCells) {
    return [
      ...before.map((text): AlignedText => ({ change: 'removed', text })),
      ...after.map((text): AlignedText => ({ change: 'added', text })),
    ];
  }
  const common = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      common[i]![j] =
        before[i] === after[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  let [i, j] = [0, 0];
  while (i < rows || j < columns) {
    if (i < rows && j < columns && before[i] === after[j]) {
      pieces.push({ change: 'same', text: before[i]! });
      i++;
      j++;
    } else if (j >= columns || (i < rows && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      pieces.push({ change: 'removed', text: before[i++]! });
    } else pieces.push({ change: 'added', text: after[j++]! });
  }
  return pieces;
}
