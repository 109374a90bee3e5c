import { sql } from 'kysely';
import { fold, foldReference } from '../../kernel/fold.ts';
import type { Text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database/connect.ts';
import type { ReadText } from '../../reading/reading.ts';
import { matchingEach } from '../../register/search.store.ts';
import { askedIn } from '../../register/search.ts';
import type { Answered } from '../checks/document.ts';

/** So many references of a text are looked up, and so many items looked at for each. */
const most = 12;
const mostItems = 20;
const shortestWord = 4;
/** Words that many correspondents have in their names, folded: none of them tells who is meant. */
const common = new Set(
  (
    'permanent mission embassy ministry foreign affairs republic kingdom state states trial organisation organization general secretariat islamic cooperation ' +
    'permanente ambassade ministere etrangeres affaires republique royaume etat etats essai aupres generale secretariat islamique ' +
    'المندوبيه الدايمه البعثه السفاره سفاره وزاره خارجيه الخارجيه جمهوريه لجمهوريه مملكه لمملكه التجريبيه دوله منظمه التعاون الاسلامي العامه الامانه'
  ).split(' '),
);

type Item = Answered & {
  readonly sender: Text | null;
  readonly senderWritten: string | null;
  readonly state: string | null;
};

/**
 * The registered items that a text says it answers ("your note no. N"), as far as this session may read them: one that alone bears the
 * reference, and whose sender the text names too, since many write under the same number.
 */
export async function answeredInText(tx: Tx, read: ReadText): Promise<Answered[]> {
  const numbers = read.references.flatMap(({ ours, number }) =>
    ours || !number ? [] : [read.text.slice(number.start, number.end)],
  );
  const words = fold(read.text);
  const states = new Set(read.names.flatMap(({ kind, entry }) => (kind === 'state' ? [entry] : [])));
  const answered: Answered[] = [];
  const asked = [...new Set(numbers)].filter((each) => /\d/.test(each)).slice(0, most);
  for (const [only, ...others] of await itemsUnder(tx, asked)) {
    if (!only || others.length > 0) continue;
    const { sender, senderWritten, state, ...item } = only;
    const names = [...(sender ? Object.values(sender) : []), senderWritten ?? ''];
    if ((state !== null && states.has(state)) || names.some((name) => isNamed(name, words))) answered.push(item);
  }
  return answered;
}

const isNamed = (name: string, text: string): boolean =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length >= shortestWord && !common.has(word) && text.includes(word));

/** For each of some references the items that bear it. */
async function itemsUnder(tx: Tx, references: readonly string[]): Promise<Item[][]> {
  const found = await matchingEach(tx, references.map(askedIn), ['item'], mostItems);
  const records = [...new Set(found.flat())];
  if (records.length === 0) return [];
  const { rows } = await sql<Item>`
    select i.id as record, i.kind, i.number_text as number, i.their_reference as "theirReference", i.their_date as "theirDate", i.level,
      c.name as sender, i.sender_written as "senderWritten", coalesce(c.state, o.state) as state
    from register.item i left join directory.correspondent c on c.id = i.sender left join directory.correspondent o on o.id = c.organisation
    where i.id = any (${records}::uuid[]) and i.their_reference is not null and i.state <> 'void' order by i.id`.execute(
    tx,
  );
  const byReference = Map.groupBy(rows, ({ theirReference }) => foldReference(theirReference ?? ''));
  return references.map((reference) => byReference.get(foldReference(reference)) ?? []);
}
