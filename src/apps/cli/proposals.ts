import { format } from '../../kernel/message.ts';
import type { Language } from '../../kernel/text.ts';
import { fieldNames } from '../../register/item.text.ts';
import type { Proposal, Proposals, Source } from '../../register/proposals/proposals.ts';
import {
  citedNames,
  paperTexts,
  placeTexts,
  remarkTexts,
  surenessNames,
  twinTexts,
} from '../../register/proposals/shown.text.ts';
import { type Client, languageOf } from './client.ts';
import { plain } from './table.ts';

/** A file that the house has taken in, as far as the command needs it. */
export interface Taken {
  readonly taken: boolean;
  readonly name: string;
  readonly sha256: string;
  readonly language: string | null;
  readonly pages: number | null;
  readonly parts: readonly { readonly taken: boolean; readonly sha256: string; readonly name: string }[];
}

/** A file and what was inside it, as a record attaches them. */
export const attachedOf = (taken: Taken) => [
  { sha256: taken.sha256, name: taken.name, part: 'main' },
  ...taken.parts
    .filter((part) => part.taken)
    .map((part) => ({ sha256: part.sha256, name: part.name, part: 'enclosure' })),
];

/** What a file that was brought in says of itself; `known` is what was said of channel and classification. */
export const proposalsOf = (
  client: Client,
  taken: Taken,
  known: { readonly channel?: string | undefined; readonly level?: string | undefined },
): Promise<Proposals> =>
  client.post('/api/files/proposals', {
    files: attachedOf(taken),
    ...(known.channel === undefined ? {} : { channel: known.channel }),
    ...(known.level === undefined ? {} : { level: Number(known.level) }),
  });

/** The proposals in lines: field, value and sureness, and below each the words it comes from and where they stand. */
export function linesOf(
  file: string,
  { papers, proposals, remarks, cited, twins = [] }: Proposals,
  wanted: string,
): string {
  const language = languageOf(wanted);
  const from = (source: Source): string => `    “${plain(source.words)}” ${placeOf(source, language)}`.trimEnd();
  const lines = [
    plain(file),
    ...papers.flatMap(({ file: name, state, isCut }) => {
      const text = state === 'read' ? (isCut ? paperTexts.cut : null) : paperTexts[state];
      return text ? [`  ${plain(name ?? '')}: ${text[language]}`] : [];
    }),
    ...proposals.flatMap((one) => [
      `  ${fieldNames[one.field === 'senderWritten' ? 'sender' : one.field][language]}: ${plain(valueOf(one, language))} (${surenessNames[one.sureness][language]})`,
      from(one.source),
    ]),
    ...twins.map(({ number, channel, receivedOn, reason, percent }) => {
      const found = format(twinTexts.found, language, { channel, day: receivedOn });
      return `  ! ${plain(found)} ${plain(number)}, ${format(twinTexts[reason], language, { percent })}`;
    }),
    ...remarks.flatMap(({ code, facts, source }) => [
      `  ! ${plain(format(remarkTexts[code], language, facts))}`,
      from(source),
    ]),
    ...cited.flatMap(({ kind, canonical, source }) => [
      `  ${citedNames[kind][language]}: ${plain(canonical)}`,
      from(source),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

const valueOf = ({ value, name, number }: Proposal, language: Language): string =>
  name?.[language] ?? number ?? (Array.isArray(value) ? value.join(' · ') : String(value));

function placeOf({ isHeader, page, line }: Source, language: Language): string {
  if (isHeader) return placeTexts.header[language];
  if (line === null) return '';
  return page === null
    ? format(placeTexts.line, language, { line })
    : format(placeTexts.page, language, { page, line });
}
