import { readFile, writeFile } from 'node:fs/promises';
import { checkIds } from '../src/clearance/checks/finding.ts';
import type { AnyRule, Example } from '../src/clearance/checks/rule.ts';
import { allRules } from '../src/clearance/checks/rules.ts';
import { knowledgeIn } from '../src/clearance/checks/test-rule.ts';
import { format } from '../src/kernel/message.ts';
import { languages } from '../src/kernel/text.ts';

const file = new URL('../docs/rules.md', import.meta.url).pathname;
const isVerifying = process.argv.includes('--verify');
const { checks } = knowledgeIn('oic').profile;

/** `node tools/rules-doc.ts [--verify]`: writes docs/rules.md from the rules themselves, or says that it is not what they are. */
const head = `# The rules of the seven checks

Written by \`node tools/rules-doc.ts\` from the rules in \`src/clearance/checks\`; \`npx diwan rules\` prints the same. A profile may set the severity of a rule
or switch it off in its \`rules.json\`. A finding is never a verdict: an officer decides.

${allRules.length} rules.
`;

const sections = checkIds.map((check) => {
  const rules = allRules.filter((rule) => rule.check === check);
  const named = checks.find(({ id }) => id === check);
  return `\n## ${check}${named === undefined ? '' : ` ${named.name.en} · ${named.name.fr} · ${named.name.ar}`}\n${rules.map(section).join('')}`;
});

function section(rule: AnyRule): string {
  const told = languages.map((language) => `- ${format(rule.looksFor, language)}`).join('\n');
  return `\n### ${rule.id} (${rule.severity})\n\n${told}\n\n${shown('Fires', rule.examples.fires)}${shown('Silent', rule.examples.silent)}`;
}

function shown(label: string, { text, others = [], facts }: Example): string {
  const known = facts === undefined ? '' : ` (${Object.keys(facts).join(', ')} known)`;
  return `${label}${known}:\n\n${[text, ...others].map((each) => `\`\`\`text\n${each}\n\`\`\`\n`).join('\n')}\n`;
}

const made = `${(head + sections.join('')).trimEnd()}\n`;
if (!isVerifying) await writeFile(file, made);
else if ((await readFile(file, 'utf8').catch(() => '')) !== made) {
  console.error('docs/rules.md is not what the rules say; run: node tools/rules-doc.ts');
  process.exitCode = 1;
}
