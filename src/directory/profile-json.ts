/** Where a text stops being JSON, as "line 3, column 7"; null for a text that is JSON. The runtime does not always say it. */
export function notJsonAt(text: string): string | null {
  if (parses(text)) return null;
  let sound = 0;
  let broken = text.length;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (isBeginning(text, middle)) sound = middle;
    else broken = middle;
  }
  const before = text.slice(0, isBeginning(text, broken) ? broken : sound).split('\n');
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Whether the first characters could still go on to be JSON: nothing is wrong with them but that they end. */
function isBeginning(text: string, length: number): boolean {
  const start = text.slice(0, length);
  try {
    JSON.parse(start);
    return true;
  } catch (error) {
    const { message } = error as Error;
    const position = /at position (\d+)/.exec(message);
    return /end of JSON input|Unterminated string/.test(message) || Number(position?.[1]) >= length;
  }
}
