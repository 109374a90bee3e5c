import { expect, test } from 'vitest';
import type { CorrespondentView } from '../../directory/directory.ts';
import { checkMessages, textsWithin } from '../../kernel/message-check.ts';
import type { ItemView, RegisterView } from '../register.ts';
import type { Found } from '../search.commands.ts';
import { registryActsOn } from './actor-of.ts';
import { bookTexts, directionNames } from './books.text.ts';
import { inOrderFor } from './books.ts';
import { deskTexts } from './desk.text.ts';
import type { Taken } from './desk.ts';
import { entryQuery, isNarrowed, noFilter } from './entry-filter.ts';
import { fieldTexts } from './field.text.ts';
import { wordsWanted } from './file-words.ts';
import { correspondentChoice, fitting } from './fitting.ts';
import { foundRow } from './found-row.ts';
import { itemTexts } from './item.text.ts';
import { languageName } from './languages.ts';
import { learnedFrom } from './learned.ts';
import { outgoingQuery, yearsOffered } from './outgoing-filter.ts';
import { outgoingStates } from './outgoing-state.ts';
import { proposedTexts } from './proposed.text.ts';
import { receiptTexts } from './receipt.text.ts';
import { searchTexts } from './search.text.ts';
import { readWrittenDay } from './written-day.ts';

test.each(
  Object.entries({
    bookTexts,
    deskTexts,
    directionNames,
    fieldTexts,
    itemTexts,
    outgoingStates,
    proposedTexts,
    receiptTexts,
    searchTexts,
  }),
)('%s says the same in three languages', (name, texts) => {
  expect(checkMessages(textsWithin(texts, name))).toEqual([]);
});

test('a date is read while it is typed, in either calendar, and a doubt is said at once', () => {
  expect(readWrittenDay('', 'en')).toEqual({ kind: 'empty' });
  expect(readWrittenDay('11 جمادى الآخرة 1448هـ', 'en')).toEqual({
    kind: 'day',
    shown: 'Saturday 21 November 2026 / 11 Jumada II 1448 AH',
  });
  expect(readWrittenDay('31/2/2026', 'en')).toMatchObject({ kind: 'doubt', refusal: 'no-such-day' });
});

test('an e-mail shows at once how it came and what was inside it; a scan only its pages', () => {
  const scan = { language: null, pages: 3, mail: null, text: null, parts: [] } as unknown as Taken;
  expect(learnedFrom(scan, 'e-mail')).toEqual({ pages: '3' });
  const mail = {
    language: 'en',
    pages: null,
    text: 'Subject: The words of the message',
    mail: { from: '"Mission of X" <m@x.example>', subject: 'A visit', date: '2026-11-20T22:30:00Z' },
    parts: [{ taken: true, name: 'annex.pdf' }],
  } as unknown as Taken;
  expect(learnedFrom(mail, 'e-mail')).toEqual({
    language: 'en',
    channel: 'e-mail',
    enclosures: 'annex.pdf',
  });
});

test('people and units are found by any part of their names, whatever the spelling of Arabic', () => {
  const choices = [
    { id: '1', label: 'أمينة أرز', hint: 'رئيسة السجل' },
    { id: '2', label: 'Bilal Birch' },
  ];
  expect(fitting(choices, 'امينه السجل').map(({ id }) => id)).toEqual(['1']);
  expect(fitting(choices, '')).toHaveLength(2);
});

test('a correspondent is offered by its name with post and organisation below', () => {
  const name = (word: string) => ({ ar: word, en: word, fr: word });
  const row = {
    id: 'p',
    name: name('Selma'),
    post: name('Envoy'),
    organisationName: name('Mission'),
    languages: ['en'],
  };
  expect(correspondentChoice(row as unknown as CorrespondentView, 'en')).toEqual({
    id: 'p',
    label: 'Selma',
    hint: 'Envoy · Mission',
    languages: ['en'],
  });
});

test('a registry officer acts on his own book’s items; a void one is left alone; only a named person opens an envelope', () => {
  const book = { unit: { id: 'registry' }, mine: true } as unknown as RegisterView;
  const me = (role: string, id = 'me') => ({
    person: { id, name: { ar: '', en: '', fr: '' } },
    level: 2,
    posts: [
      {
        id: 'post',
        unit: 'registry',
        unitName: { ar: '', en: '', fr: '' },
        name: { ar: '', en: '', fr: '' },
        role,
        manner: 'substantive',
      },
    ],
  });
  const item = { state: 'registered', sealed: false, openers: [], contents: null } as unknown as ItemView;
  const sealed = {
    ...item,
    sealed: true,
    openers: [{ id: 'me' }],
    contents: { openedAt: null },
  } as unknown as ItemView;
  expect(registryActsOn(item, me('registry-officer'), book)).toMatchObject({
    correct: true,
    void: true,
    files: true,
    open: false,
  });
  expect(registryActsOn({ ...item, state: 'void' }, me('registry-officer'), book)).toMatchObject({
    correct: false,
    void: false,
  });
  expect(registryActsOn({ ...item, state: 'directed' }, me('registry-officer'), book)).toMatchObject({
    correct: true,
    void: false,
  });
  expect(registryActsOn(item, me('unit-officer'), { ...book, mine: false })).toMatchObject({
    correct: false,
    void: false,
  });
  expect(registryActsOn(sealed, me('unit-officer'), null).open).toBe(true);
  expect(registryActsOn(sealed, me('unit-officer', 'other'), null).open).toBe(false);
  expect(registryActsOn(sealed, me('registry-officer'), book).files).toBe(false);
});

test('a reader finds his own books first, incoming before outgoing', () => {
  const book = (id: string, unit: string, direction: string, mine = false) =>
    ({ id, unit: { id: unit }, direction, mine }) as unknown as RegisterView;
  const books = [
    book('hq-out', 'hq', 'outgoing'),
    book('hq-in', 'hq', 'incoming'),
    book('ny-out', 'ny', 'outgoing'),
    book('ny-in', 'ny', 'incoming', true),
  ];
  expect(inOrderFor(books, []).map(({ id }) => id)).toEqual(['ny-in', 'ny-out', 'hq-in', 'hq-out']);
});

test('a filter is kept to what the list understands', () => {
  expect(isNarrowed(noFilter)).toBe(false);
  expect(entryQuery('book', { ...noFilter, state: 'open', from: '2026-11-01' })).toMatchObject({
    register: 'book',
    open: true,
    state: undefined,
    receivedFrom: '2026-11-01',
  });
  expect(entryQuery('book', { ...noFilter, state: 'nonsense' }).state).toBeUndefined();
});

test('the words of a classified picture are not read behind the reader’s back', () => {
  const file = (mediaType: string, level: 0 | 1 = 0) => ({ mediaType, level, reading: 'read' as const });
  expect(wordsWanted(file('application/pdf'), 0)).toBe(true);
  expect(wordsWanted(file('application/pdf'), 1)).toBe(false);
  expect(wordsWanted(file('application/pdf', 1), 0)).toBe(false);
  expect(wordsWanted(file('message/rfc822'), 1)).toBe(true);
  expect(wordsWanted(file('text/plain; charset=utf-8'), 0)).toBe(false);
});

test('a register of what goes out is narrowed by what there is, and offers eleven years and the chosen one', () => {
  const filter = { state: 'lost', kind: 'letter', year: '20', addressee: null, unit: 'u' };
  expect(outgoingQuery('book', filter)).toMatchObject({ register: 'book', kind: 'letter', unit: 'u' });
  expect(outgoingQuery('book', filter)).toMatchObject({ state: undefined, year: undefined });
  expect(outgoingQuery('book', { ...filter, state: 'void', year: '2024' })).toMatchObject({
    state: 'void',
    year: '2024',
  });
  expect(yearsOffered('2026-11-22', null)).toHaveLength(11);
  expect(yearsOffered('2026-11-22', '1999').at(-1)).toBe('1999');
});

test('each result leads to its own page, the contents of an envelope to the envelope', () => {
  const found = (kind: string, shown: unknown = null): Found =>
    ({ record: 'r', kind, opens: kind === 'contents' ? 'item' : 'r', item: null, shown }) as unknown as Found;
  expect(foundRow(found('draft', { subject: 'A reply' }))).toMatchObject({ href: '/drafts/r', subject: 'A reply' });
  expect(foundRow(found('document', { road: 'memorandum' }))).toMatchObject({
    kind: 'memorandum',
    href: '/documents/r',
  });
  expect(foundRow(found('directive', { subject: null }))).toMatchObject({
    kind: 'directive',
    href: '/directives?sheet=in-force&directive=r',
    subject: null,
  });
  expect(foundRow(found('contents'))).toMatchObject({ kind: 'contents', href: '/items/item' });
});

test('languages are called by their names', () => {
  expect([languageName('ar', 'fr'), languageName('ar', 'ar'), languageName('es', 'en')]).toEqual([
    'Arabe',
    'العربية',
    'Spanish',
  ]);
});
