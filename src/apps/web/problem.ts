import type { Text } from '../../kernel/text.ts';

/** What went wrong, as the house tells it (RFC 9457), with the places in a form that it speaks of. */
export interface Problem {
  /** A stable code: the refusal's own, or one of `LocalFault` where no answer of the house arrived. */
  readonly code: string;
  readonly status: number;
  /** The sentence in the language of the request; empty for a local fault, which the browser puts into words itself. */
  readonly detail: string;
  /** The sentence in every language, so that it turns with the page. */
  readonly texts: Text | null;
  /** Field name to sentence, for the fields of the form that was sent. */
  readonly fields: Readonly<Record<string, string>>;
  /** What the sentence speaks of, such as the number of the earlier item, for a screen that offers a way on. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Faults that the browser itself must put into words, because the house could not. */
export type LocalFault = 'no-connection' | 'unreadable-answer' | 'server-fault' | 'too-many' | 'signed-out';

/** A problem on its way to a notice. `mayRetry` says whether sending the same again can help. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.code} (${problem.status})`);
    this.name = 'ProblemError';
    this.problem = problem;
  }
  get mayRetry(): boolean {
    const { status } = this.problem;
    return status === 0 || status === 429 || status >= 500;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A JSON pointer or dotted path as a field name: `/body/sender/name` and `sender.name` both speak of `sender.name`. */
const fieldName = (place: string): string =>
  place
    .replace(/^#?\/(body\/)?/, '')
    .replace(/^body\./, '')
    .replaceAll('/', '.');

function readFields(errors: unknown): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const each of Array.isArray(errors) ? errors : []) {
    if (!isRecord(each)) continue;
    const place = fieldName(words(each.place));
    if (place !== '' && words(each.message) !== '') fields[place] ??= words(each.message);
  }
  return fields;
}

const readTexts = (value: unknown): Text | null =>
  isRecord(value) && words(value.ar) && words(value.en) && words(value.fr)
    ? { ar: words(value.ar), en: words(value.en), fr: words(value.fr) }
    : null;

function localCode(status: number): LocalFault {
  if (status === 0) return 'no-connection';
  if (status === 401) return 'signed-out';
  if (status === 429) return 'too-many';
  return status >= 500 ? 'server-fault' : 'unreadable-answer';
}

/** A problem that the browser found by itself; status 0 means that no answer came. */
export const localProblem = (status: number): Problem => ({
  code: localCode(status),
  status,
  detail: '',
  texts: null,
  fields: {},
  facts: {},
});

/** Reads a problem out of an answer's body. A body that is no problem becomes a local fault. */
export function readProblem(status: number, body: unknown): Problem {
  if (!isRecord(body) || words(body.detail) === '') return localProblem(status);
  return {
    code: words(body.code) || words(body.title) || localCode(status),
    status,
    detail: words(body.detail),
    texts: readTexts(body.texts),
    fields: readFields(body.fields),
    facts: isRecord(body.facts) ? body.facts : {},
  };
}

/** Turns whatever was thrown into a problem that can be shown. */
export const asProblem = (fault: unknown): Problem =>
  fault instanceof ProblemError ? fault.problem : localProblem(500);
