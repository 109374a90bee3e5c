import type { QueryClient } from '@tanstack/react-query';
import type { Level } from '../../access/actor.ts';
import { api } from '../../apps/web/api.ts';
import { preferences } from '../../apps/web/page-preferences.ts';
import { profileQuery } from '../../apps/web/profile.ts';
import type { Proposal, Proposals } from '../proposals/proposals.ts';
import type { ProposeForm } from '../proposals/propose-form.ts';
import { isSpoken, staysSealed } from '../sealing.ts';
import type { DeskStoreOptions } from './desk-store.ts';
import { laidOn } from './proposed.ts';

/**
 * How the desk has papers read for their form: the house reads them, the answer is laid on the form as it is by then. An envelope that stays
 * closed is not asked about, nor is a piece with neither file nor words.
 */
export const proposingFor =
  (queries: QueryClient): NonNullable<DeskStoreOptions['propose']> =>
  ({ fields }, files) => {
    const profile = queries.getQueryData(profileQuery.queryKey);
    if (profile === undefined || staysSealed(profile, fields.level, fields.marking, fields.channel ?? '')) return null;
    const text = isSpoken(profile, fields.channel ?? '') ? fields.text.trim() : '';
    const papers = files.map(({ sha256, name, part }) => ({ sha256, name, part }));
    if (papers.length === 0 && text === '') return null;
    const form: ProposeForm = {
      files: papers,
      level: fields.level,
      ...(text === '' ? {} : { text }),
      ...(fields.channel === null ? {} : { channel: fields.channel }),
      ...(fields.marking === null ? {} : { marking: fields.marking }),
    };
    // Whoever hands in for a unit is not asked what a paper answers, so nothing is put there.
    const isAsked = (proposal: Proposal): boolean => fields.handedInBy === null || proposal.field !== 'replyTo';
    const closes = ({ field, value }: Proposal): boolean =>
      (field === 'level' && staysSealed(profile, Number(value) as Level, null, '')) ||
      (field === 'marking' && staysSealed(profile, 0, String(value), ''));
    return api.post<Proposals>('/api/files/proposals', form).then((said) => (piece) => {
      const { level, marking, channel } = piece.fields;
      const isClosed = staysSealed(profile, level, marking, channel ?? '');
      if (isClosed) return { proposed: { state: 'read', said: null, fields: {} }, fills: {} };
      const asked = { ...said, proposals: said.proposals.filter(isAsked) };
      return laidOn(piece, piece.proposed, asked, preferences.current().language, closes);
    });
  };
