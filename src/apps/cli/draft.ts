import { parseArgs } from 'node:util';
import type { ContentDiff } from '../../drafting/diff.ts';
import type { RemarkShown } from '../../drafting/remark.ts';
import type { Accepted } from '../../drafting/suggestion.commands.ts';
import type { SuggestionList } from '../../drafting/suggestion.ts';
import { wordsOfChange } from '../../drafting/text-changes.ts';
import type { DraftView } from '../../drafting/view.ts';
import type { TakenBack } from '../../drafting/word/bring-back.commands.ts';
import type { BroughtBack } from '../../drafting/word/brought-back.ts';
import { leftTexts, wordTexts } from '../../drafting/word/word.text.ts';
import { format } from '../../kernel/message.ts';
import { isLanguage, type Language } from '../../kernel/text.ts';
import { type Client, enterHouse, languageOf, reachOptions } from './client.ts';
import { accessible } from './draft-form.ts';
import { bringFile } from './register-file.ts';
import { saveFile } from './save-file.ts';
import { plain, table } from './table.ts';
import { Trouble } from './trouble.ts';

const options = {
  ...reachOptions,
  to: { type: 'string' },
  language: { type: 'string' },
  take: { type: 'boolean' },
  words: { type: 'string' },
  text: { type: 'string' },
  all: { type: 'boolean' },
  off: { type: 'boolean' },
} as const;
type Values = Readonly<Partial<Record<keyof typeof options, string | boolean>>>;

const usage =
  'diwan draft export ID --to FILE, diwan draft bring-back ID FILE [--take], diwan draft remarks ID, diwan draft remark ID --text TEXT [--words WORDS], diwan draft answer REMARK --text TEXT, diwan draft settle REMARK, diwan draft accessible ID [--off], diwan draft suggestions ID, or diwan draft accept or reject ID SUGGESTION … [--all].';

/** `diwan draft`: a draft as a Word file, out and back, the remarks on it, and what is suggested of its words. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const [act, id, file, ...rest] = positionals;
  const deed = {
    export: exportDraft,
    'bring-back': bringBack,
    remarks,
    remark,
    answer,
    settle,
    accessible,
    suggestions,
    accept,
    reject,
  }[act ?? ''];
  if (deed === undefined || id === undefined) throw new Trouble(usage, 2);
  if (values.language !== undefined && !isLanguage(values.language))
    throw new Trouble('--language is ar, en or fr.', 2);
  return deed(await enterHouse(values), encodeURIComponent(id), values, file, rest);
}

async function exportDraft(client: Client, id: string, { to, language }: Values): Promise<number> {
  if (typeof to !== 'string') throw new Trouble('diwan draft export ID --to FILE [--language ar|en|fr]', 2);
  const query = language === undefined ? '' : `?language=${String(language)}`;
  const content = await client.download(`/api/drafts/${id}/word${query}`);
  await saveFile(to, content);
  process.stdout.write(`${to}\n`);
  return 0;
}

async function bringBack(client: Client, id: string, values: Values, file?: string): Promise<number> {
  if (file === undefined) throw new Trouble('diwan draft bring-back ID FILE [--take] [--language ar|en|fr]', 2);
  const { sha256 } = await bringFile(client, file);
  const order = { sha256, ...(values.language === undefined ? {} : { language: values.language }) };
  if (values.take !== true) {
    const compared = await client.post<BroughtBack>(`/api/drafts/${id}/word/compare`, order);
    process.stdout.write(
      values.json === true ? `${JSON.stringify(compared, null, 2)}\n` : told(compared, languageOf(values.lang)),
    );
    return 0;
  }
  const { edition } = await client.get<DraftView>(`/api/drafts/${id}`);
  const taken = await client.post<TakenBack>(`/api/drafts/${id}/word`, { ...order, edition });
  const { taken: saved, remarksTaken, remarks: count, suggested } = wordTexts;
  const language = languageOf(values.lang);
  process.stdout.write(
    values.json === true
      ? `${JSON.stringify(taken)}\n`
      : `${format(taken.isSaved ? saved : remarksTaken, language, { ordinal: taken.ordinal })}. ${format(count, language, { count: taken.remarks })}.${taken.suggestions === 0 ? '' : ` ${format(suggested, language, { count: taken.suggestions })}.`}\n`,
  );
  return 0;
}

/** A comparison in lines: what goes begins with -, what comes with +. */
function told(compared: BroughtBack, language: Language): string {
  const { exportedFrom, current, since, insertions, deletions, left, remarks: brought } = compared;
  const say = (text: Parameters<typeof format>[0], facts: Parameters<typeof format>[2] = {}): string =>
    format(text, language, facts);
  const news = brought.filter(({ isKnown }) => !isKnown);
  const lines = [
    exportedFrom === null ? say(wordTexts.ofNoExport) : say(wordTexts.exportedFrom, { version: exportedFrom, current }),
    ...(since === null
      ? []
      : [say(wordTexts.changedSince), '', `${say(wordTexts.againstExported)}:`, ...linesOf(since.theirs)]),
    '',
    `${say(wordTexts.againstCurrent)}:`,
    ...linesOf(compared.changes),
    ...(compared.suggested === null
      ? []
      : ['', say(wordTexts.tracked, { insertions, deletions }), ...linesOf(compared.suggested)]),
    ...(left.length === 0
      ? []
      : [say(wordTexts.left, { what: left.map((each) => leftTexts[each][language]).join(', ') })]),
    ...(brought.length === 0 ? [] : ['', `${say(wordTexts.remarks, { count: news.length })}:`]),
    ...news.map((remark) => `  ${plain(remark.author)} “${plain(remark.words)}”: ${plain(remark.text)}`),
  ];
  return `${lines.join('\n')}\n`;
}

const linesOf = ({ fields, languages }: ContentDiff): string[] => [
  ...fields.flatMap(({ field, before, after }) => [
    ...(typeof before === 'string' ? [`- ${field}: ${plain(before)}`] : []),
    ...(typeof after === 'string' ? [`+ ${field}: ${plain(after)}`] : []),
  ]),
  ...languages.flatMap(({ paragraphs }) =>
    paragraphs
      .filter(({ change }) => change !== 'same')
      .flatMap(({ pieces }) =>
        (['removed', 'added'] as const)
          .map(
            (change) => [change, pieces.filter((piece) => piece.change === 'same' || piece.change === change)] as const,
          )
          .filter(([change]) => pieces.some((piece) => piece.change === change))
          .map(
            ([change, kept]) => `${change === 'removed' ? '-' : '+'} ${plain(kept.map(({ text }) => text).join(''))}`,
          ),
      ),
  ),
];

async function remarks(client: Client, id: string, values: Values): Promise<number> {
  const { rows } = await client.get<{ rows: RemarkShown[] }>(`/api/drafts/${id}/remarks`);
  if (values.json === true) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else if (rows.length > 0)
    process.stdout.write(
      `${table(
        rows.map((row) => [
          row.id,
          row.settledAt !== null ? 'settled' : row.answer !== null ? 'answered' : 'open',
          row.language,
          plain(row.author ?? row.byName[languageOf(values.lang)]),
          plain(row.words),
          plain(row.text),
          plain(row.answer ?? ''),
        ]),
      )}\n`,
    );
  return 0;
}

async function remark(client: Client, id: string, { text, words, language }: Values): Promise<number> {
  if (text === undefined)
    throw new Trouble('diwan draft remark ID --text TEXT [--words WORDS] [--language ar|en|fr]', 2);
  const { content, version } = await client.get<DraftView>(`/api/drafts/${id}`);
  const authentic = content?.languages.find((each) => each.authentic)?.language;
  const made = await client.post<{ id: string }>(`/api/drafts/${id}/remarks`, {
    version: version ?? 1,
    language: language ?? authentic ?? 'en',
    words: words ?? '',
    text,
  });
  process.stdout.write(`${made.id}\n`);
  return 0;
}

async function answer(client: Client, id: string, { text }: Values): Promise<number> {
  if (text === undefined) throw new Trouble('diwan draft answer REMARK --text TEXT', 2);
  await client.post(`/api/remarks/${id}/answer`, { answer: text });
  process.stdout.write(`${id} is answered.\n`);
  return 0;
}

async function settle(client: Client, id: string): Promise<number> {
  await client.post(`/api/remarks/${id}/settle`, {});
  process.stdout.write(`${id} is settled.\n`);
  return 0;
}

async function suggestions(client: Client, id: string, values: Values): Promise<number> {
  const { rows } = await client.get<SuggestionList>(`/api/drafts/${id}/suggestions`);
  if (values.json === true) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else if (rows.length > 0)
    process.stdout.write(
      `${table(
        rows.map((row) => {
          const { before, after } = wordsOfChange(row.change);
          return [
            row.id,
            row.outcome ?? (row.standing === 'gone' ? 'stale' : 'open'),
            row.language,
            plain(row.author ?? row.byName[languageOf(values.lang)]),
            before === '' ? '' : `- ${plain(before)}`,
            after === '' ? '' : `+ ${plain(after)}`,
          ];
        }),
      )}\n`,
    );
  return 0;
}

/** The suggestions that are named, or with `--all` every one that is open and may be decided so. */
async function chosen(client: Client, id: string, act: 'accept' | 'reject', values: Values, named: string[]) {
  if (values.all !== true) return named;
  const { rows } = await client.get<SuggestionList>(`/api/drafts/${id}/suggestions`);
  return rows.filter(({ may }) => may[act]).map((row) => row.id);
}

const namedIn = (first: string | undefined, rest: readonly string[]): string[] => [
  ...(first === undefined ? [] : [first]),
  ...rest,
];

async function accept(
  client: Client,
  id: string,
  values: Values,
  first?: string,
  rest: readonly string[] = [],
): Promise<number> {
  const ids = await chosen(client, id, 'accept', values, namedIn(first, rest));
  if (ids.length === 0) throw new Trouble('diwan draft accept ID SUGGESTION … [--all]', 2);
  const { edition } = await client.get<DraftView>(`/api/drafts/${id}`);
  const taken = await client.post<Accepted>(`/api/drafts/${id}/suggestions/accept`, { edition, ids });
  process.stdout.write(
    values.json === true
      ? `${JSON.stringify(taken)}\n`
      : `Version ${taken.ordinal} carries ${taken.accepted.length} accepted.\n${taken.left.map((each) => `${each} is left: its words have changed.\n`).join('')}`,
  );
  return 0;
}

async function reject(
  client: Client,
  id: string,
  values: Values,
  first?: string,
  rest: readonly string[] = [],
): Promise<number> {
  const ids = await chosen(client, id, 'reject', values, namedIn(first, rest));
  if (ids.length === 0) throw new Trouble('diwan draft reject ID SUGGESTION … [--all]', 2);
  await client.post(`/api/drafts/${id}/suggestions/reject`, { ids });
  process.stdout.write(`${ids.length} rejected.\n`);
  return 0;
}
