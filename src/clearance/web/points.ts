/** The points of a return as an officer types them, one a line; a leading dash or number is his own mark and left out. */
export const pointsIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-•–*]|[0-9\u0660-\u0669]{1,2}[.)-])(?:\s+|$)/, '').trim())
    .filter((line) => line !== '');
