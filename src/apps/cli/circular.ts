import { parseArgs } from 'node:util';
import { type CircularRow, type CircularView, inTroubleOf, leftOf } from '../../dispatch/circular.ts';
import type { GroupShown, OriginalShown } from '../../drafting/merge.ts';
import type { DraftView } from '../../drafting/view.ts';
import { type Client, enterHouse, languageOf, reachOptions } from './client.ts';
import { mostOf, rowsOf, writeRows } from './pages.ts';
import { plain, table } from './table.ts';
import { Trouble } from './trouble.ts';

const options = {
  ...reachOptions,
  most: { type: 'string' },
  group: { type: 'string', multiple: true },
  except: { type: 'string', multiple: true },
  'by-mail': { type: 'boolean' },
  channel: { type: 'string' },
  'taken-by': { type: 'string' },
  reason: { type: 'string' },
} as const;
type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values'];

const usage =
  'diwan circular list, groups KIND, choose DRAFT --group GROUP, originals DRAFT, show ID, send ID, record ID --channel CHANNEL --taken-by NAME, or void ID --reason TEXT.';
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const printed = (values: Values, value: unknown): boolean => {
  if (values.json === true) say(JSON.stringify(value, null, 2));
  return values.json === true;
};

/** `diwan circular`: one draft to groups of addressees, an original to each; and what became of each original. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const [act, id] = positionals;
  if (act === 'list') return list(await enterHouse(values), values);
  const deed = { groups, choose, originals, show, send, record, void: strike }[act ?? ''];
  if (deed === undefined || id === undefined) throw new Trouble(usage, 2);
  return deed(await enterHouse(values), id, values);
}

const at = (id: string): string => `/api/circulars/${encodeURIComponent(id)}`;
const standing = (row: CircularRow): string =>
  `${row.set}/${row.originals} set, ${leftOf(row)} left, ${inTroubleOf(row)} in trouble`;

async function list(client: Client, values: Values): Promise<number> {
  const rows = await rowsOf<CircularRow>(client, '/api/circulars', {}, mostOf(values.most));
  writeRows(rows, (row) => [row.id, row.dated, `${row.first} – ${row.last}`, standing(row), plain(row.subject)], {
    json: values.json === true,
  });
  return 0;
}

async function groups(client: Client, kind: string, values: Values): Promise<number> {
  const { rows } = await client.get<{ rows: GroupShown[] }>(`/api/addressee-groups?kind=${encodeURIComponent(kind)}`);
  const language = languageOf(values.lang);
  writeRows(rows, (row) => [row.id, String(row.members.length), row.name[language]], { json: values.json === true });
  return 0;
}

/** A member is left out by words of its name, in any language, that no other member of its group bears. */
function exceptOf(group: GroupShown, wanted: readonly string[]): string[] {
  const bears = (words: string) => (member: GroupShown['members'][number]) =>
    Object.values(member.name).some((name) => name.toLowerCase().includes(words.toLowerCase()));
  return wanted.flatMap((words) => {
    const found = group.members.filter(bears(words));
    if (found.length > 1) throw new Trouble(`"${words}" names ${found.length} members of ${group.id}; say more.`, 2);
    return found.map((one) => one.id);
  });
}

async function choose(client: Client, id: string, values: Values): Promise<number> {
  if (values.group === undefined)
    throw new Trouble('Say to whom with --group; diwan circular groups KIND lists them.', 2);
  const path = `/api/drafts/${encodeURIComponent(id)}`;
  const draft = await client.get<DraftView>(path);
  const { rows } = await client.get<{ rows: GroupShown[] }>(`/api/addressee-groups?kind=${draft.kind}`);
  const wanted = values.except ?? [];
  const chosen = values.group.map((name) => {
    const group = rows.find((one) => one.id === name);
    return { id: name, except: group === undefined ? [] : exceptOf(group, wanted) };
  });
  const known = rows.filter((group) => chosen.some((one) => one.id === group.id));
  const unmet = wanted.find((words) => known.every((group) => exceptOf(group, [words]).length === 0));
  if (unmet !== undefined) throw new Trouble(`Nobody of the chosen groups is called "${unmet}".`, 2);
  const form = { edition: draft.edition, groups: chosen, byMail: values['by-mail'] === true };
  const saved = await client.post<{ addressees: number; ordinal: number }>(`${path}/originals`, form);
  if (!printed(values, saved))
    say(`${saved.addressees} addressees, each to be sent an original; saved as version ${saved.ordinal}.`);
  return 0;
}

async function originals(client: Client, id: string, values: Values): Promise<number> {
  const { rows } = await client.get<{ rows: OriginalShown[] }>(`/api/drafts/${encodeURIComponent(id)}/originals`);
  const language = languageOf(values.lang);
  const cellsOf = ({ place, name, language: own, addressee, problem }: OriginalShown) => [
    String(place),
    own,
    plain(name),
    problem === null
      ? `${addressee?.channel ?? ''} ${plain(addressee?.address ?? '')}`.trim()
      : `! ${problem.texts[language]}`,
  ];
  writeRows(rows, cellsOf, { json: values.json === true, none: 'This draft is not sent as originals.' });
  return rows.some(({ problem }) => problem !== null) ? 1 : 0;
}

async function show(client: Client, id: string, values: Values): Promise<number> {
  const circular = await client.get<CircularView>(at(id));
  if (printed(values, circular)) return 0;
  say(`${plain(circular.subject)}\n${circular.first} – ${circular.last}, ${circular.dated}: ${standing(circular)}\n`);
  say(
    table(
      circular.rows.map((row) => [
        row.number,
        row.language,
        row.channel,
        row.state === 'signed' || row.state === 'dispatched' ? row.dispatchState : row.state,
        row.problem ?? '',
        plain(row.name),
      ]),
    ),
  );
  return 0;
}

async function send(client: Client, id: string, values: Values): Promise<number> {
  const done = await client.post<{ ordered: number; intoOutbox: boolean }>(`${at(id)}/send`, {});
  if (!printed(values, done))
    say(
      `${done.ordered} e-mails are ordered${done.intoOutbox ? ' into the outbox of the trial house; nothing leaves' : ''}.`,
    );
  return 0;
}

async function record(client: Client, id: string, values: Values): Promise<number> {
  const { channel, 'taken-by': takenBy } = values;
  if (channel === undefined || takenBy === undefined) throw new Trouble('Say --channel and --taken-by.', 2);
  const done = await client.post<{ recorded: number }>(`${at(id)}/record`, { channel, takenBy });
  if (!printed(values, done)) say(`${done.recorded} originals are recorded as taken by ${plain(takenBy)}.`);
  return 0;
}

async function strike(client: Client, id: string, values: Values): Promise<number> {
  if (values.reason === undefined) throw new Trouble('Say why with --reason.', 2);
  const done = await client.post<{ struck: number; left: number }>(`${at(id)}/void`, { reason: values.reason });
  if (!printed(values, done)) say(`${done.struck} originals are struck out; ${done.left} had left before.`);
  return 0;
}
