import { parseArgs } from 'node:util';
import { format } from '../../kernel/message.ts';
import type { Language } from '../../kernel/text.ts';
import { leadTexts } from '../../referral/lead.text.ts';
import type { LeadView } from '../../referral/lead.ts';
import { enterHouse, languageOf, reachOptions } from './client.ts';
import { findRecord } from './find-record.ts';
import { plain } from './table.ts';
import { Trouble } from './trouble.ts';

/** `diwan lead`: to whom items like this one went, and on what that rests. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: reachOptions });
  const [wanted] = positionals;
  if (wanted === undefined) throw new Trouble('diwan lead NUMBER|ID', 2);
  const client = await enterHouse(values);
  const { kind, id } = await findRecord(client, wanted);
  if (kind !== 'item') throw new Trouble('Only an incoming item has a lead.', 2);
  const { lead } = await client.get<{ lead: LeadView | null }>(`/api/items/${id}/lead`);
  const language = languageOf(values.lang);
  if (values.json === true) process.stdout.write(`${JSON.stringify(lead, null, 2)}\n`);
  else
    process.stdout.write(
      `${(lead === null ? [leadTexts.none[language]] : linesOf(lead, language)).map(plain).join('\n')}\n`,
    );
  return 0;
}

const linesOf = ({ sureness, name, bySender, byWords, examples, orElse }: LeadView, language: Language): string[] => [
  format(leadTexts[sureness], language, { name: name[language] }),
  ...(orElse === null ? [] : [`  ${format(leadTexts.orElse, language, { name: orElse.name[language] })}`]),
  ...(bySender === null ? [] : [`  ${format(leadTexts.bySender, language, { ...bySender })}`]),
  ...(byWords === null
    ? []
    : [`  ${format(leadTexts.byWords, language, { ...byWords, words: byWords.words.join(' ') })}`]),
  ...(examples.length === 0
    ? []
    : [`  ${leadTexts.examples[language]} ${examples.map(({ number }) => number).join(', ')}`]),
];
