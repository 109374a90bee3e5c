import { localProblem, ProblemError, readProblem } from '../../apps/web/problem.ts';
import type { Language } from '../../kernel/text.ts';
import type { ImportResult } from '../book-import.commands.ts';

/** Sends the table of a current book as it is, and brings back what became of each row. */
export async function sendBook(register: string, file: File, language: Language): Promise<ImportResult> {
  let response: Response;
  try {
    response = await fetch(`/api/registers/${register}/import`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', accept: 'application/json', 'accept-language': language },
      credentials: 'same-origin',
      body: file,
    });
  } catch {
    throw new ProblemError(localProblem(0));
  }
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new ProblemError(readProblem(response.status, body));
  return body as ImportResult;
}
