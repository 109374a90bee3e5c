import type { Span } from './reading.ts';

const entryMark =
  /^(?:[•●▪■◦‣⁃∙·*◆◇➢►✓\uf0b7\uf0a7\uf0d8–—-]\s|[([]?(?:\d{1,3}|[٠-٩]{1,3}|[۰-۹]{1,3}|[ivxlcIVXLC]{1,6}|[\p{Lu}\p{Ll}]|[\u0621-\u064a]ـ?)(?:°?[.)\]]|°|\s?[-–—](?!\s*[\d٠-٩۰-۹]))(?=\s|$|\D))/u;

/** Whether a line begins like an entry of a list: a bullet, a number or a letter with its sign. */
export const startsEntry = (text: string, line: Span): boolean =>
  entryMark.test(text.slice(line.start, Math.min(line.end, line.start + 12)));
