import { pathToFileURL } from 'node:url';
import type { Finding, Severity } from '../../../clearance/checks/finding.ts';
import type { AnyRule } from '../../../clearance/checks/rule.ts';
import { format } from '../../../kernel/message.ts';
import type { Language } from '../../../kernel/text.ts';
import { unusable } from './check.text.ts';
import type { CheckedFile, UnusableFile } from './checked-file.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'note' };

/**
 * The findings as one run in the Static Analysis Results Interchange Format 2.1.0. Places are those of the extracted text; a replacement
 * is offered only where that text is the file itself.
 */
export function sarifOf(
  files: readonly CheckedFile[],
  unread: readonly UnusableFile[],
  rules: readonly AnyRule[],
  language: Language,
): string {
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Diwan', rules: rules.map((rule) => descriptor(rule, language)) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: unread.map(({ file, code, facts }) => ({
              level: 'error',
              message: { text: format(unusable[code], language, facts) },
              locations: [{ physicalLocation: { artifactLocation: artifact(file) } }],
            })),
          },
        ],
        artifacts: files.map(({ file, text }) => ({ location: artifact(file), length: Buffer.byteLength(text) })),
        results: files.flatMap((file, at) =>
          file.findings.map((finding) => result(file, at, finding, index.get(finding.rule) ?? -1, language)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const descriptor = ({ id, check, severity, looksFor }: AnyRule, language: Language) => ({
  id,
  shortDescription: { text: format(looksFor, language) },
  defaultConfiguration: { level: levels[severity] },
  properties: { tags: [check] },
});

const artifact = (file: string) => ({
  uri:
    file === '-' ? 'stdin:' : file.startsWith('/') ? pathToFileURL(file).href : encodeURI(file.replaceAll('\\', '/')),
});

function result(file: CheckedFile, at: number, finding: Finding, ruleIndex: number, language: Language) {
  const from = file.places.at(finding.start);
  const to = file.places.at(finding.end);
  const artifactLocation = { ...artifact(file.file), index: at };
  const { rule, check, severity, message, evidence, suggestion, quote, start, end } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: message[language] },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: {
            startLine: from.line,
            startColumn: from.column,
            endLine: to.line,
            endColumn: to.column,
            charOffset: start,
            charLength: end - start,
            snippet: { text: quote },
          },
        },
      },
    ],
    ...(suggestion === null || !file.isPlain
      ? {}
      : {
          fixes: [
            {
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: [
                    {
                      deletedRegion: { charOffset: start, charLength: end - start },
                      insertedContent: { text: suggestion },
                    },
                  ],
                },
              ],
            },
          ],
        }),
    properties: {
      check,
      message,
      suggestion,
      evidence: evidence.map(({ source, quote: words, date }) => ({ source, quote: words, date })),
    },
  };
}
