import { format } from '../../kernel/message.ts';
import { deskWords } from './desk-papers.text.ts';
import type { DispatchListInput, IndexInput } from './desk-papers.ts';
import { renderTable } from './render-lists.ts';
import type { Pages } from './sheet.ts';

/** The dispatch list of a day or of a document: what is carried where, with boxes for whoever takes it over. */
export function renderDispatchList(input: DispatchListInput): Pages {
  const { language } = input;
  const word = (code: keyof typeof deskWords): string => format(deskWords[code], language);
  return renderTable(input, {
    title: word('dispatch-list'),
    register: input.about,
    columns: [
      { name: word('number'), width: 42 },
      { name: word('addressee'), width: 'free' },
      { name: word('channel'), width: 34 },
      { name: word('pieces'), width: 15 },
      { name: word('taken'), width: 48 },
      { name: word('initials'), width: 44 },
    ],
    rows: input.rows.map((row) => [row.number, row.addressee, row.channel, String(row.pieces), row.taken, null]),
    isRoomy: true,
  });
}

/** The index of a dossier: its papers in the order of their days, numbered as they lie in the folder. */
export function renderIndex(input: IndexInput): Pages {
  const { language } = input;
  const word = (code: keyof typeof deskWords): string => format(deskWords[code], language);
  return renderTable(input, {
    title: word('index'),
    register: input.about,
    columns: [
      { name: '№', width: 10 },
      { name: word('day'), width: 32 },
      { name: word('direction'), width: 18 },
      { name: word('number'), width: 44 },
      { name: word('party'), width: 56 },
      { name: word('subject'), width: 'free' },
      { name: word('leaves'), width: 32 },
    ],
    rows: input.rows.map((row, place) => [
      String(place + 1),
      row.day,
      word(row.direction),
      row.number,
      row.party,
      row.classification === null ? row.subject : `${row.classification} – ${row.subject}`,
      row.pieces,
    ]),
    isRoomy: false,
  });
}
