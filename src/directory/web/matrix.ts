import type { Text } from '../../kernel/text.ts';
import type { AuthorityView } from '../directory.ts';

/** Posts to which the matrix gives the very same authority, told once. */
export interface MatrixLine extends AuthorityView {
  readonly posts: readonly { readonly id: string; readonly name: Text }[];
}

/** The lines of the matrix for one act, in the order of the matrix. */
export interface MatrixPart {
  readonly act: string;
  readonly lines: readonly MatrixLine[];
}

/** What is asked of the matrix: which document, to whom. Null asks for all. */
export interface MatrixQuestion {
  readonly kind: string | null;
  readonly addressee: string | null;
}

const acts = ['approve', 'sign', 'waive', 'direct', 'verdict'];
const rankOf = (act: string): number => (acts.includes(act) ? acts.indexOf(act) : acts.length);

const sameAs = (line: AuthorityView): string => JSON.stringify({ ...line, id: '', post: '' });

function told(lines: readonly AuthorityView[]): MatrixLine[] {
  const byWhat = new Map<string, AuthorityView[]>();
  for (const line of lines) byWhat.set(sameAs(line), [...(byWhat.get(sameAs(line)) ?? []), line]);
  return [...byWhat.values()].map((same) => ({ ...same[0]!, posts: same.map(({ id, post }) => ({ id, name: post })) }));
}

/** The lines of today that answer a question, act by act: approving first, then signing. */
export function matrixFor(
  lines: readonly AuthorityView[],
  question: MatrixQuestion,
  today: string,
): readonly MatrixPart[] {
  const wanted = lines.filter(
    ({ kinds, addresseeClasses, from, to }) =>
      from <= today &&
      (to === null || to >= today) &&
      (question.kind === null || kinds.length === 0 || kinds.includes(question.kind)) &&
      (question.addressee === null || addresseeClasses.length === 0 || addresseeClasses.includes(question.addressee)),
  );
  return [...new Set(wanted.map(({ act }) => act))]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((act) => ({ act, lines: told(wanted.filter((line) => line.act === act)) }));
}
