/** Where the browser of the tests is, and what its surroundings must hold; unpacks it if need be. */
export function prepareChromium(
  root: string,
  say?: (line: string) => void,
): Promise<{ executablePath: string; env: Record<string, string> }>;
