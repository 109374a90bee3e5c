import type { CheckedFile } from './checked-file.ts';

/**
 * The findings as JSON: one array with an object for each file that was checked. `start` and `end` are UTF-16 offsets into the extracted
 * text, which `--text` prints; `line` and `column` begin with 1.
 */
export function jsonOf(files: readonly CheckedFile[]): string {
  const told = files.map(({ file, language, kind, places, findings }) => ({
    file,
    language,
    kind,
    findings: findings.map(({ rule, check, severity, start, end, quote, message, evidence, suggestion }) => ({
      rule,
      check,
      severity,
      start,
      end,
      ...places.at(start),
      quote,
      message,
      evidence: evidence.map(({ source, quote: words, date }) => ({ source, quote: words, date })),
      suggestion,
    })),
  }));
  return `${JSON.stringify(told, null, 2)}\n`;
}
