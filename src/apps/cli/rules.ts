import { parseArgs } from 'node:util';
import type { AnyRule } from '../../clearance/checks/rule.ts';
import { rulesOf } from '../../clearance/checks/settings.ts';
import { format } from '../../kernel/message.ts';
import { isLanguage, type Language } from '../../kernel/text.ts';
import { severityNames, words } from './check/check.text.ts';
import { knowledgeOf } from './check/knowledge.ts';
import { own } from './check/marked-line.ts';
import { Trouble } from './trouble.ts';

/** `diwan rules`: every rule with its check, its severity, what it looks for, and two examples. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean' },
      lang: { type: 'string', default: 'en' },
      profile: { type: 'string', default: 'oic' },
    },
  });
  if (!isLanguage(values.lang)) throw new Trouble('--lang is ar, en or fr.', 2);
  const { lang } = values;
  const rules = rulesOf(knowledgeOf(values.profile).profile);
  if (values.json === true) process.stdout.write(`${JSON.stringify(rules.map(asData), null, 2)}\n`);
  else process.stdout.write(rules.map((rule) => asText(rule, lang)).join('\n'));
  return 0;
}

const asData = ({ id, check, severity, looksFor, examples }: AnyRule) => ({
  rule: id,
  check,
  severity,
  looksFor,
  fires: examples.fires.text,
  silent: examples.silent.text,
});

function asText({ id, check, severity, looksFor, examples }: AnyRule, language: Language): string {
  const example = (text: string) => own(text.replaceAll('\n', ' ⏎ '));
  return [
    `${check} ${id} (${severityNames[severity][language]})`,
    `  ${own(format(looksFor, language))}`,
    `  ${words.fires[language]}: ${example(examples.fires.text)}`,
    `  ${words.silent[language]}: ${example(examples.silent.text)}`,
    '',
  ].join('\n');
}
