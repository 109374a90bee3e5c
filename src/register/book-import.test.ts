import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { requestContext } from '../access/act.ts';
import { importBook } from './book-import.commands.ts';
import { type CsvRow, rowsOf } from './csv.ts';
import { listItems, listRegisters } from './list.commands.ts';
import { registerItem } from './register.commands.ts';
import { find } from './search.commands.ts';
import { noteVerbale } from './test-forms.ts';

const held = houseForTests();
const amina = () => held.house.person('amina-cedar');
const book = async (person = amina()) => (await listRegisters(held.house, person)).find((each) => each.mine)!.id;

async function* inPieces(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function bringIn(table: string, person = amina()) {
  return importBook(held.house, person, await book(), inPieces(table, 4000));
}

const head = 'Number,Registered on,Received on,Sender,Their reference,Their date,Subject,State,Reason';

test('the current book is brought in with its numbers, and the next registration continues it', async () => {
  const table = [
    head,
    '17,03/02/2026,01/02/2026,Embassy of Testland,TL/9,"11 شعبان 1447هـ",A visit of inspection,open,',
    '18,04/02/2026,,Embassy of Testland,TL/10,,"Quoted, with ""marks"" and\na second line",,',
    '21,05/02/2026,,,,,Spoilt,void,Written twice',
    '2025/00412,30/12/2025,,,,,The last of the old year,closed,Answered by telephone',
  ].join('\r\n');
  expect(await bringIn(table)).toMatchObject({
    done: true,
    value: { imported: 4, already: 0, refusedCount: 0, missing: [{ year: 2026, missing: 2, first: [19, 20] }] },
  });
  const { rows } = await listItems(held.house, amina(), {});
  expect(rows.map(({ number, state, subject }) => [number, state, subject])).toEqual([
    ['GS/IN/2026/00021', 'void', 'Spoilt'],
    ['GS/IN/2026/00018', 'closed', 'Quoted, with "marks" and\na second line'],
    ['GS/IN/2026/00017', 'registered', 'A visit of inspection'],
    ['2025/00412', 'closed', 'The last of the old year'],
  ]);
  expect(rows[2]).toMatchObject({ receivedOn: '2026-02-01', theirDate: { calendar: 'hijri', day: '2026-01-30' } });
  expect((await find(held.house, amina(), 'inspection TL/9')).rows).toHaveLength(1);
  expect((await find(held.house, amina(), '412')).rows).toHaveLength(1);
  expect(await registerItem(held.house, amina(), noteVerbale())).toMatchObject({
    value: { number: 'GS/IN/2026/00022' },
  });
});

test('what was broken off is begun again without writing anything twice, whatever key the request bears', async () => {
  const rows = Array.from(
    { length: 1203 },
    (_, i) => `${100 + i},10/03/2026,,Sender ${i},R/${i},,Matter number ${i},,`,
  );
  const again = { repeatable: { key: 'import-1', hash: 'h' } };
  const half = await requestContext.run(again, () => bringIn([head, ...rows.slice(0, 700)].join('\n')));
  expect(half).toMatchObject({ value: { imported: 700, already: 0 } });
  const whole = await requestContext.run(again, () => bringIn([head, ...rows].join('\n')));
  expect(whole).toMatchObject({ value: { imported: 503, already: 700, refusedCount: 0 } });
  const { rows: counted } = await sql<{ n: number; acts: number }>`
    select (select count(*) from register.item where number between 100 and 1302 and year = 2026) as n,
      (select count(*) from ledger.entry where act = 'book.import' and (detail ->> 'rows')::int > 0) as acts`.execute(
    held.house.owner,
  );
  expect(counted[0]!.n).toBe(1203);
  expect(counted[0]!.acts).toBeLessThan(8);
}, 60_000);

test('a row that cannot be read is told with its line and column, and the others are written', async () => {
  const table = [
    'رقم القيد;تاريخ القيد;الموضوع;المرسل;النوع',
    '2001;1/4/2026;موضوع صحيح;سفارة;مذكرة شفوية',
    ';1/4/2026;بلا رقم;;',
    '2002;31/2/2026;تاريخ غير موجود;;',
    '2003;1/4/2026;;;',
    '2004;1/4/2027;في المستقبل;;',
    '2005;1/4/2026;نوع مجهول;;برقية',
    '2001;1/4/2026;رقم لوارد آخر;;',
  ].join('\n');
  const outcome = await bringIn(table);
  expect(outcome).toMatchObject({ value: { imported: 1, refusedCount: 6 } });
  if (outcome.done)
    expect(outcome.value.refused.map(({ line, column, refusal }) => [line, column, refusal])).toEqual([
      [3, 'number', 'number-missing'],
      [4, 'registeredOn', 'date-not-understood'],
      [5, 'subject', 'no-subject'],
      [6, 'registeredOn', 'day-in-future'],
      [7, 'kind', 'unknown-word'],
      [8, 'number', 'number-twice'],
    ]);
  expect(await bringIn(`${head}\n2001,1/4/2026,,,,,Another matter,,`)).toMatchObject({
    value: { imported: 0, refused: [{ line: 2, column: 'number', refusal: 'number-taken' }] },
  });
});

test('only the keeper of a book brings one in, and only a table is a table', async () => {
  expect(await bringIn(head, held.house.person('nadia-almond'))).toMatchObject({ refusal: 'not-allowed' });
  expect(await bringIn('')).toMatchObject({ refusal: 'empty-table' });
  expect(await bringIn('Subject\nNo numbers')).toMatchObject({
    refusal: 'columns-missing',
    facts: { missing: ['number', 'registeredOn'] },
  });
  expect(await bringIn(`${head}\n1,1/1/2026,,,,,"never closed`)).toMatchObject({ refusal: 'not-a-table' });
});

test.each([
  [
    'a,b\n1,"x\ny"\n\n2,z',
    [
      [1, ['a', 'b']],
      [2, ['1', 'x\ny']],
      [5, ['2', 'z']],
    ],
  ],
  [
    'a;b\r\n"1;2";""""\r\n',
    [
      [1, ['a', 'b']],
      [2, ['1;2', '"']],
    ],
  ],
  ['a\tb', [[1, ['a', 'b']]]],
])('the table %j is read in whatever pieces it arrives', async (text, expected) => {
  for (const size of [1, 2, 3, 1000]) {
    const pieces = (async function* () {
      for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
    })();
    const rows: CsvRow[] = [];
    for await (const row of rowsOf(pieces)) rows.push(row);
    expect(rows.map(({ line, cells }) => [line, cells])).toEqual(expected);
  }
});
