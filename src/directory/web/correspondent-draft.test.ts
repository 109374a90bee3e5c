import { describe, expect, test } from 'vitest';
import type { CorrespondentDetail } from '../directory.ts';
import {
  addressedNow,
  draftOf,
  emptyDraft,
  faultOf,
  formOf,
  withAddressed,
  withChannel,
  withPreferred,
} from './correspondent-draft.ts';

const name = { ar: 'بعثة', en: 'Mission', fr: 'Mission' };
const known: CorrespondentDetail = {
  id: 'm',
  kind: 'mission',
  class: 'mission',
  name,
  addressed: { ...name, fr: 'à la Mission' },
  organisation: 's',
  organisationName: { ar: 'دولة', en: 'State', fr: 'État' },
  post: null,
  formOfAddress: null,
  languages: ['fr', 'ar'],
  city: null,
  trial: false,
  verified: true,
  active: true,
  channels: [{ id: 'c', channel: 'e-mail', address: 'm@example.invalid', preferred: true }],
  formerNames: [],
  persons: [],
};

describe('Writing a correspondent', () => {
  test('what is known comes back as it was, to be changed', () => {
    expect(formOf(draftOf(known, 'en'))).toEqual({
      kind: 'mission',
      class: 'mission',
      name,
      addressed: known.addressed,
      organisation: 's',
      post: null,
      formOfAddress: null,
      languages: ['ar', 'fr'],
      channels: [{ channel: 'e-mail', address: 'm@example.invalid', preferred: true }],
    });
  });

  test('where it is not said how it is addressed, the name serves', () => {
    const draft = withAddressed({ ...emptyDraft, name }, { ar: 'بعثة', en: ' the Mission ', fr: '' });
    expect(formOf(draft).addressed).toEqual({ ar: 'بعثة', en: 'the Mission', fr: 'Mission' });
  });

  test('under a new name it is addressed by the new one, unless the officer writes it himself', () => {
    const draft = draftOf({ ...known, addressed: { ...name, en: 'the Mission', fr: 'à la Mission' } }, 'en');
    const renamed = { ...draft, name: { ar: 'سفارة', en: 'Embassy', fr: 'Ambassade' } };
    expect(addressedNow(renamed)).toEqual({ ar: 'سفارة', en: 'the Embassy', fr: 'à la Ambassade' });
    const written = withAddressed(renamed, { ...addressedNow(renamed), fr: 'à l’Ambassade' });
    expect(written.byHand).toEqual(['fr']);
    const again = { ...written, name: { ...renamed.name, en: 'Legation' } };
    expect(formOf(again).addressed).toEqual({ ar: 'سفارة', en: 'the Legation', fr: 'à l’Ambassade' });
  });

  test('only a person has an office and a form of address', () => {
    const draft = { ...emptyDraft, name, post: name, formOfAddress: 'ambassador' };
    expect(formOf({ ...draft, kind: 'ngo' })).toMatchObject({ post: null, formOfAddress: null, organisation: null });
    expect(formOf({ ...draft, kind: 'person' })).toMatchObject({ post: name, formOfAddress: 'ambassador' });
  });

  test.each([
    [{ ...emptyDraft, name: { ...name, fr: ' ' } }, 'needsName'],
    [{ ...emptyDraft, name, languages: [] }, 'needsLanguage'],
    [{ ...emptyDraft, name }, null],
  ] as const)('a draft is sent once its names and languages are written', (draft, fault) => {
    expect(faultOf(draft)).toBe(fault);
  });

  test('the first channel is the preferred one until another is', () => {
    const two = withChannel(withChannel(emptyDraft, 'post'), 'e-mail');
    expect(two.channels.map(({ preferred }) => preferred)).toEqual([true, false]);
    expect(withPreferred(two, 1).channels.map(({ preferred }) => preferred)).toEqual([false, true]);
  });
});
