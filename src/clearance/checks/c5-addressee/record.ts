import type { Profile, Words } from '../../../directory/profile.ts';
import type { CivilDay } from '../../../kernel/calendar.ts';
import { ofProfile } from '../of-profile.ts';

/** A post that a person holds or held; `entry` is the post of the house, null for a post elsewhere. A period is as exact as it is known. */
export type Office = {
  readonly entry: string | null;
  readonly post: Words;
  readonly form: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
  /** Sources may differ: whether the house follows this statement. */
  readonly followed: boolean;
};

/** A person as the profile has him. */
export type PersonRecord = {
  readonly name: Words;
  readonly gender: 'm' | 'f' | null;
  readonly offices: readonly Office[];
};

/** Whether a day lies in a period whose ends may be a year, a month or a day. */
export const isWithin = (day: CivilDay, { from, to }: Pick<Office, 'from' | 'to'>): boolean =>
  (from === null || from <= day.slice(0, from.length)) && (to === null || day.slice(0, to.length) <= to);

/** Whether some days share one with a period. */
export const touches = (
  days: { readonly from: CivilDay; readonly to: CivilDay },
  { from, to }: Pick<Office, 'from' | 'to'>,
): boolean =>
  (from === null || from <= days.to.slice(0, from.length)) && (to === null || days.from.slice(0, to.length) <= to);

/** The head of the house is the first post of its highest signing level. */
const headOf = ({ posts, signingLevels }: Profile) => {
  const highest = signingLevels.toSorted((a, b) => a.rank - b.rank)[0]?.id;
  return posts.find(({ level }) => level === highest) ?? null;
};

/** The persons of a profile by their id. */
export const recordsOf: (profile: Profile) => ReadonlyMap<string, PersonRecord> = ofProfile((profile) => {
  const head = headOf(profile);
  const records = new Map<string, PersonRecord>();
  if (head)
    for (const { id, name, terms } of profile.secretariesGeneral)
      records.set(id, {
        name,
        gender: null,
        offices: terms.map(({ from, to, source, followed }) => ({
          entry: head.id,
          post: head.name,
          form: head.formOfAddress ?? null,
          from,
          to,
          source: source ?? 'profile',
          followed,
        })),
      });
  for (const { id, name, gender, posts } of profile.cast.people)
    records.set(id, {
      name,
      gender: gender === 'm' || gender === 'f' ? gender : null,
      offices: posts.flatMap(({ post, from, to }) => {
        const known = profile.posts.find((each) => each.id === post);
        return known
          ? [
              {
                entry: post,
                post: known.name,
                form: known.formOfAddress ?? null,
                from,
                to,
                source: 'profile',
                followed: true,
              },
            ]
          : [];
      }),
    });
  for (const { holders, source } of [...profile.correspondents, ...profile.cast.correspondents])
    for (const { id, name, post, formOfAddress, from, to } of holders) {
      const gender = profile.formsOfAddress.find((form) => form.id === formOfAddress)?.gender;
      records.set(id, {
        name,
        gender: gender === 'm' || gender === 'f' ? gender : null,
        offices: [{ entry: null, post, form: formOfAddress, from, to, source: source ?? 'profile', followed: true }],
      });
    }
  return records;
});

/** A period as it is shown: 1975–1979, 2014-01-31–. */
export const shownPeriod = ({ from, to }: Pick<Office, 'from' | 'to'>): string => `${from ?? ''}–${to ?? ''}`;
