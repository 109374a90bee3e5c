import { checkCodes } from '../../src/clearance/clearance.ts';
import type { SignedDocument } from '../../src/dispatch/dispatch.ts';
import type { DraftContent } from '../../src/drafting/content.ts';
import { cast, reviewers } from './road.ts';

/** Asks a house over HTTP as someone of the cast; a refusal is thrown. */
export type Ask = <T>(slug: string, method: string, path: string, body?: object) => Promise<T>;

/** All originals of a circular, and how long its ways took, in seconds: to its approval from its submission, and its signature. */
export interface SignedCircular {
  readonly id: string;
  readonly originals: number;
  readonly clearedSeconds: number;
  readonly signedSeconds: number;
}

/** A circular in three languages to the members of a group, the missions of all member states where none is said, written, cleared by the seven, approved and signed over HTTP. */
export async function signedCircular(ask: Ask, byMail = false, group = 'member-missions'): Promise<SignedCircular> {
  const units = await ask<{ rows: { id: string; slug: string }[] }>(cast.drafter, 'GET', '/api/units');
  const unit = units.rows.find(({ slug }) => slug === 'legal')!.id;
  const order = { road: 'outgoing', kind: 'circular', unit, subject: 'The coordination meeting' };
  const draft = await ask<{ id: string; edition: number; proposal: DraftContent }>(
    cast.drafter,
    'POST',
    '/api/drafts',
    order,
  );
  const at = `/api/drafts/${draft.id}`;
  const first = await ask<{ edition: number }>(cast.drafter, 'POST', `${at}/versions`, {
    edition: draft.edition,
    content: draft.proposal,
  });
  const { rows } = await ask<{ rows: { post: string; onBehalfOf: string | null; name: { en: string } }[] }>(
    cast.drafter,
    'GET',
    `${at}/signatories`,
  );
  const signatory = rows.find(({ onBehalfOf }) => onBehalfOf !== null)!;
  const content = {
    ...draft.proposal,
    basis: [{ manner: 'charter', citation: 'Article 17 of the Charter' }],
    signatory: { post: signatory.post, onBehalfOf: signatory.onBehalfOf },
  };
  const saved = await ask<{ edition: number }>(cast.drafter, 'POST', `${at}/versions`, {
    edition: first.edition,
    content,
  });
  const chosen = await ask<{ edition: number }>(cast.drafter, 'POST', `${at}/originals`, {
    edition: saved.edition,
    groups: [{ id: group, except: [] }],
    byMail,
  });
  const began = performance.now();
  await ask(cast.drafter, 'POST', `${at}/submit`, { edition: chosen.edition });
  const advisers = await ask<{ rows: { person: string; name: { en: string } }[] }>(
    cast.correspondence,
    'GET',
    '/api/advisers',
  );
  const adviser = advisers.rows.find(({ name }) => name.en.includes('Cypress'))!.person;
  const round = await ask<{ id: string; edition: number }>(cast.correspondence, 'POST', `${at}/rounds`, { adviser });
  let { edition } = round;
  for (const check of checkCodes)
    ({ edition } = await ask<{ edition: number }>(reviewers[check], 'POST', `/api/rounds/${round.id}/checks/${check}`, {
      verdict: 'pass',
      edition,
    }));
  await ask(cast.directorGeneral, 'POST', `/api/rounds/${round.id}/approve`, { edition });
  const cleared = performance.now();
  const { circular } = await ask<SignedDocument>(cast.directorGeneral, 'POST', `/api/rounds/${round.id}/sign`);
  if (circular === null) throw new Error('no originals were signed');
  return {
    id: circular.id,
    originals: circular.originals,
    clearedSeconds: (cleared - began) / 1000,
    signedSeconds: (performance.now() - cleared) / 1000,
  };
}
