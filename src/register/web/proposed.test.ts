import { expect, test } from 'vitest';
import { checkMessages, textsWithin } from '../../kernel/message-check.ts';
import type { Proposal, Proposals, ProposedField } from '../proposals/proposals.ts';
import { citedNames, paperTexts, placeTexts, remarkTexts, surenessNames, twinTexts } from '../proposals/shown.text.ts';
import { type Desk, deskAfter, emptyDesk } from './desk.ts';
import type { Fields } from './fields.ts';
import { laidOn, waitingIn } from './proposed.ts';

const today = '2026-11-22' as Desk['receivedOn'];
const source = { words: 'Ref.: A/12', file: 'a.pdf', isHeader: false, page: 1, line: 3 };
const proposal = (field: ProposedField, value: Proposal['value'], more: Partial<Proposal> = {}): Proposal => ({
  field,
  value,
  name: null,
  number: null,
  sureness: 'sure',
  source,
  ...more,
});
const saying = (...proposals: readonly Proposal[]): Proposals => ({
  papers: [{ file: 'a.pdf', state: 'read', isCut: false }],
  proposals,
  remarks: [],
  cited: [],
});
const onDesk = (fields: Partial<Fields> = {}): Desk =>
  deskAfter(deskAfter(emptyDesk(today), { act: 'arrive', pieces: [{ id: 'p', file: 'f' }], fields: {} }), {
    act: 'fill',
    piece: 'p',
    fields,
  });
const proposedOn = (desk: Desk, said: Proposals): Desk =>
  deskAfter(desk, {
    act: 'propose',
    piece: 'p',
    lay: (piece) => laidOn(piece, piece.proposed, said, 'en', ({ field, value }) => field === 'level' && value === 2),
  });
const name = { ar: 'بعثة', en: 'Mission', fr: 'Mission' };
const piece = (desk: Desk) => desk.pieces[0]!;
const standings = (desk: Desk) =>
  Object.fromEntries(
    Object.entries(piece(desk).proposed?.fields ?? {}).map(([place, { standing }]) => [place, standing]),
  );

test('what a paper proposes stands in the empty fields, to be looked over', () => {
  const desk = proposedOn(
    onDesk(),
    saying(
      proposal('sender', 'c1', { name }),
      proposal('theirReference', 'A/12'),
      proposal('enclosures', ['One', 'Two'], { sureness: 'likely' }),
      proposal('level', 1),
      proposal('replyTo', 'd1', { number: 'GS/OUT/2026/00001' }),
    ),
  );
  expect(piece(desk).fields).toMatchObject({
    sender: { id: 'c1', label: 'Mission' },
    theirReference: 'A/12',
    enclosures: 'One\nTwo',
    level: 1,
    replyTo: { id: 'd1', label: 'GS/OUT/2026/00001' },
  });
  expect(waitingIn(piece(desk).proposed)).toEqual(['sender', 'theirReference', 'enclosures', 'level', 'replyTo']);
});

test('what the officer typed is never overwritten; what the paper says otherwise is offered, and the same is not said twice', () => {
  const typed = onDesk({ theirReference: 'B/1', subject: 'Mine', senderWritten: 'Someone' });
  const desk = proposedOn(
    typed,
    saying(proposal('theirReference', 'A/12'), proposal('subject', 'Mine'), proposal('sender', 'c1', { name })),
  );
  expect(piece(desk).fields).toEqual(piece(typed).fields);
  expect(standings(desk)).toEqual({ theirReference: 'offered', sender: 'offered' });
});

test('a field that the officer emptied stays empty', () => {
  const desk = proposedOn(onDesk({ subject: '' }), saying(proposal('subject', 'A visit')));
  expect([piece(desk).fields.subject, standings(desk)]).toEqual(['', { subject: 'offered' }]);
});

test('a guess is offered and not put in, nor is a mark that would have the envelope stay closed', () => {
  const desk = proposedOn(onDesk(), saying(proposal('subject', 'x', { sureness: 'unsure' }), proposal('level', 2)));
  expect(standings(desk)).toEqual({ subject: 'offered', level: 'offered' });
  expect(piece(desk).fields).toMatchObject({ subject: '', level: 0 });
});

test('confirmed is the officer’s own; cleared is empty again; neither comes back with another reading', () => {
  const said = saying(proposal('theirReference', 'A/12'), proposal('subject', 'A visit'), proposal('kind', 'letter'));
  const read = proposedOn(onDesk(), said);
  const confirmed = deskAfter(read, { act: 'confirm', piece: 'p', fields: ['theirReference'] });
  const decided = deskAfter(confirmed, { act: 'clear', piece: 'p', fields: ['subject'] });
  expect(piece(decided).fields).toMatchObject({ theirReference: 'A/12', subject: '', kind: 'letter' });
  expect(piece(decided).written).toEqual(['theirReference', 'subject']);
  const again = proposedOn(decided, said);
  expect(piece(again).fields).toEqual(piece(decided).fields);
  expect(standings(again)).toEqual({ theirReference: 'kept', subject: 'left', kind: 'filled' });
});

test('what is offered is taken with one answer, or passed over', () => {
  const read = proposedOn(onDesk({ theirReference: 'B/1' }), saying(proposal('theirReference', 'A/12')));
  const taken = deskAfter(read, { act: 'confirm', piece: 'p', fields: ['theirReference'] });
  expect([piece(taken).fields.theirReference, standings(taken)]).toEqual(['A/12', { theirReference: 'kept' }]);
  const passed = deskAfter(read, { act: 'clear', piece: 'p', fields: ['theirReference'] });
  expect([piece(passed).fields.theirReference, standings(passed)]).toEqual(['B/1', { theirReference: 'left' }]);
});

test('whoever writes over a proposal has answered it: a written sender takes the place of the chosen one', () => {
  const read = proposedOn(onDesk(), saying(proposal('sender', 'c1', { name }), proposal('subject', 'A visit')));
  const written = deskAfter(read, { act: 'fill', piece: 'p', fields: { senderWritten: 'Another', sender: null } });
  expect(standings(written)).toEqual({ sender: 'left', subject: 'filled' });
  expect(waitingIn(piece(written).proposed)).toEqual(['subject']);
});

test('the language that the file was taken for gives way to what was read; an e-mail’s enclosures do not', () => {
  const learned = deskAfter(onDesk(), { act: 'learn', file: 'f', fields: { language: 'fr', enclosures: 'annex.pdf' } });
  const desk = proposedOn(learned, saying(proposal('language', 'en'), proposal('enclosures', ['The annex'])));
  expect(piece(desk).fields).toMatchObject({ language: 'en', enclosures: 'annex.pdf' });
  expect(standings(desk)).toEqual({ language: 'filled', enclosures: 'offered' });
});

test('a better reading takes the place of a proposal that nobody has looked over', () => {
  const first = proposedOn(onDesk(), saying(proposal('subject', 'A vis')));
  const second = proposedOn(first, saying(proposal('subject', 'A visit')));
  expect([piece(second).fields.subject, standings(second)]).toEqual(['A visit', { subject: 'filled' }]);
});

test('the words about proposals are said in three languages', () => {
  const texts = { citedNames, paperTexts, placeTexts, remarkTexts, surenessNames, twinTexts };
  expect(checkMessages(textsWithin(texts, 'shown'))).toEqual([]);
});
