/** An expected end of a command: one honest sentence and an exit code, 1 for a refusal, 2 for unusable input. */
export class Trouble extends Error {
  override name = 'Trouble';
  readonly exitCode: 1 | 2;
  constructor(sentence: string, exitCode: 1 | 2) {
    super(sentence);
    this.exitCode = exitCode;
  }
}

/** A refusal by a house that was reached, with the status of its answer and the code of the refusal where it gives one. */
export class RefusedByHouse extends Trouble {
  override name = 'RefusedByHouse';
  readonly status: number;
  readonly code: string | null;
  constructor(sentence: string, exitCode: 1 | 2, status: number, code: string | null = null) {
    super(sentence, exitCode);
    this.status = status;
    this.code = code;
  }
}
