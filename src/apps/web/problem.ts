/** What went wrong, as the server tells it (RFC 9457), with the places in a form it speaks of. */
export interface Problem {
  /** A stable code: the refusal's own, or one of `LocalFault` where no answer of the house arrived. */
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** Field name to sentence, for the fields of the form that was sent. */
  readonly fields: Readonly<Record<string, string>>;
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
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The last name of a JSON pointer or dotted path: `/sender/name` and `sender.name` both speak of `sender.name`. */
const fieldName = (place: string): string => place.replace(/^#?\//, '').replaceAll('/', '.');

function readFields(errors: unknown): Record<string, string> {
  const fields: Record<string, string> = {};
  if (Array.isArray(errors)) {
    for (const each of errors) {
      if (!isRecord(each)) continue;
      const place = text(each.field) || text(each.pointer) || text(each.path);
      const sentence = text(each.detail) || text(each.message);
      if (place !== '' && sentence !== '') fields[fieldName(place)] ??= sentence;
    }
  } else if (isRecord(errors)) {
    for (const [place, sentence] of Object.entries(errors)) if (text(sentence)) fields[fieldName(place)] = text(sentence);
  }
  return fields;
}

function localCode(status: number): LocalFault {
  if (status === 0) return 'no-connection';
  if (status === 401) return 'signed-out';
  if (status === 429) return 'too-many';
  return status >= 500 ? 'server-fault' : 'unreadable-answer';
}

/** Reads a problem out of an answer's body. A body that is no problem becomes a local fault with empty sentences. */
export function readProblem(status: number, body: unknown): Problem {
  const local: Problem = { code: localCode(status), status, title: '', detail: '', fields: {} };
  if (!isRecord(body) || text(body.title) === '') return local;
  const type = text(body.type).split(/[/:#]/).at(-1) ?? '';
  return {
    code: text(body.code) || (type === 'blank' ? '' : type) || local.code,
    status,
    title: text(body.title),
    detail: text(body.detail),
    fields: readFields(body.errors ?? body.fields),
  };
}

/** Turns whatever was thrown into a problem that can be shown. */
export function asProblem(fault: unknown): Problem {
  if (fault instanceof ProblemError) return fault.problem;
  return { code: 'server-fault', status: 500, title: '', detail: '', fields: {} };
}
