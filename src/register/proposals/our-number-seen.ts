/** A number as a scan may show it: its year and its serial, whatever became of the letters before them. */
const tail = /(?<year>20\d\d)\s?[/|l]\s?(?<number>\d{3,7})(?!\d)/u;

/**
 * The numbers of the house's books that a number on a scan may be: of each pattern that one with the same year and serial. Machines read the letters of a
 * reference badly ("65/0171/2026/00004"); its figures they read well, but for Arabic ones.
 */
export function ourNumbersLike(written: string, patterns: readonly string[]): string[] {
  const found = tail.exec(written)?.groups;
  if (!found) return [];
  return patterns
    .filter((pattern) => pattern.includes('{year}') && /\{number/.test(pattern))
    .map((pattern) =>
      pattern
        .replace('{year}', found['year']!)
        .replace(/\{number(?::(\d+))?\}/, (_, places?: string) =>
          found['number']!.replace(/^0+/, '').padStart(Number(places ?? 1), '0'),
        ),
    );
}
