import type { Outcome } from '../../kernel/outcome.ts';
import { fileSigner } from './file-signer.ts';
import { type RemoteService, remoteSigner } from './remote-signer.ts';
import type { SelfIssued } from './self-issued.ts';
import type { Signer, SignerRefusal } from './signer.ts';
import { type Token, tokenSigner } from './token-signer.ts';

/** Where keys are kept. */
export type KeyPlace =
  | { readonly kind: 'file' }
  | ({ readonly kind: 'token' } & Token)
  | ({ readonly kind: 'remote' } & RemoteService);

/** With what papers are sealed. */
export interface SealSettings {
  /** Where the keys of those who sign are kept; null: letters bear no signature in the file. */
  readonly signatory: KeyPlace | null;
  /** Where the house's own seal is kept; null: there is none. */
  readonly house: KeyPlace | null;
  /** The time stamp server (RFC 3161); null: no time stamp. */
  readonly timeStampUrl: string | null;
}

/** The signer of a name at a place; `make` makes a key in a file where none stands yet. */
export function openSigner(
  place: KeyPlace,
  name: string,
  file: { readonly folder: string; readonly make?: () => Promise<SelfIssued> },
): Promise<Outcome<Signer, SignerRefusal>> {
  switch (place.kind) {
    case 'file':
      return fileSigner({ ...file, name });
    case 'token':
      return tokenSigner(place, name);
    case 'remote':
      return remoteSigner(place, name);
  }
}
