import { expect, test } from 'vitest';
import { asProblem, ProblemError, readProblem } from './problem.ts';
import { problemWords } from './ui/problem-words.ts';

const refusal = {
  type: '/problems#no-addressee',
  title: 'no-addressee',
  code: 'no-addressee',
  status: 422,
  detail: 'No addressee was chosen.',
  texts: { ar: 'لم يُختر مرسل إليه.', en: 'No addressee was chosen.', fr: 'Aucun destinataire n’a été choisi.' },
  facts: { lead: 'Legal' },
  fields: [
    { place: '/body/addressees/0', message: 'Choose one.' },
    { place: 'subject', message: 'Write one.' },
  ],
};

test('a refusal of the house is read with its code, its sentence in each language, and the fields that it names', () => {
  const problem = readProblem(422, refusal);
  expect(problem).toMatchObject({
    code: 'no-addressee',
    facts: { lead: 'Legal' },
    fields: { 'addressees.0': 'Choose one.', subject: 'Write one.' },
  });
  expect(problemWords(problem, 'fr')).toEqual({ title: refusal.texts.fr, help: '' });
  expect(problemWords(problem, 'ar').title).toBe(refusal.texts.ar);
});

test.each([
  [0, 'no-connection'],
  [401, 'signed-out'],
  [429, 'too-many'],
  [500, 'server-fault'],
  [404, 'unreadable-answer'],
])('an answer %i without a problem in it still has a sentence and a way on', (status, code) => {
  for (const body of [null, 'oops', {}, { title: 'x' }]) {
    const problem = readProblem(status, body);
    expect(problem.code).toBe(code);
    for (const language of ['ar', 'en', 'fr'] as const) {
      const { title, help } = problemWords(problem, language);
      expect(title.length * help.length).toBeGreaterThan(0);
    }
  }
});

test('sending again is offered where it can help, and only there', () => {
  const mayRetry = (status: number): boolean => new ProblemError(readProblem(status, null)).mayRetry;
  expect([0, 429, 500, 503].map(mayRetry)).toEqual([true, true, true, true]);
  expect([400, 403, 404, 409, 422].map(mayRetry)).toEqual([false, false, false, false, false]);
});

test('any fault of our own program is shown as a fault, never as its technical words', () => {
  expect(asProblem(new TypeError('x is undefined'))).toMatchObject({ code: 'server-fault', detail: '' });
});
