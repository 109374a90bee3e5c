/** As much of a finding of the machine as its count needs. */
export interface WeighedFinding {
  readonly severity: 'error' | 'warning' | 'note';
  /** What an officer said to it; null while nobody has. */
  readonly answer: unknown;
}

/** How many findings nobody has answered: errors, warnings, and all of them with the notes. */
export interface OpenFindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly all: number;
}

export function openOf(findings: readonly WeighedFinding[]): OpenFindingCounts {
  const open = findings.filter(({ answer }) => answer === null);
  const weighing = (weight: WeighedFinding['severity']) => open.filter(({ severity }) => severity === weight).length;
  return { errors: weighing('error'), warnings: weighing('warning'), all: open.length };
}
