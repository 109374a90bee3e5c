import { sql } from 'kysely';
import type { Profile, ProfileAddresseeGroup } from '../directory/profile.ts';
import type { Text } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';

/** A correspondent of a group, and to whom of it a letter goes: to whoever holds its post today, where the directory knows him. */
export interface GroupMember {
  readonly id: string;
  readonly name: Text;
  /** The state of the profile that it stands for. */
  readonly state: string | null;
  readonly to: string;
  readonly languages: readonly string[];
  /** The preferred first. */
  readonly channels: readonly { readonly channel: string; readonly address: string | null }[];
}

/** The states of a group by their ids in the profile; null where its members belong to none. */
export const statesOf = (group: ProfileAddresseeGroup, profile: Profile): string[] | null => {
  if (group.states === null) return null;
  const states = group.states === 'members' ? profile.memberStates : profile.observerStates;
  return states.filter((one) => group.region === null || one.group === group.region).map((one) => one.id);
};

/** Who belongs to a group on a day, in the alphabetical order of the house's own language. */
export async function groupMembers(
  tx: Tx,
  profile: Profile,
  group: ProfileAddresseeGroup,
  day: string,
  toPersons: boolean,
): Promise<GroupMember[]> {
  const { rows } = await sql<GroupMember>`
    select c.id, c.name, c.state, coalesce(h.id, c.id) as "to", c.languages,
      coalesce((select jsonb_agg(jsonb_build_object('channel', k.channel, 'address', k.address) order by k.correspondent = h.id desc nulls last, k.preferred desc, k.channel)
        from directory.channel k where k.correspondent in (c.id, h.id) and (k.from_day is null or k.from_day <= ${day}::date)
          and (k.to_day is null or k.to_day > ${day}::date)), '[]') as channels
    from directory.correspondent c
    left join lateral (select p.id from directory.correspondent p where ${toPersons} and p.organisation = c.id and p.active
      and (p.from_day is null or p.from_day <= ${day}::date) and (p.to_day is null or p.to_day >= ${day}::date)
      order by p.from_day desc nulls last, p.id limit 1) h on true
    where c.organisation is null and c.active and c.class = ${group.class}
      and ${group.states === null ? sql`c.state is null and not c.trial` : sql`c.state = any (${statesOf(group, profile)}::text[])`}`.execute(
    tx,
  );
  const language = profile.calendars.languages[0] ?? 'en';
  const states = new Map([...profile.memberStates, ...profile.observerStates].map((one) => [one.id, one.name]));
  const names = new Map(rows.map((row) => [row.id, (states.get(row.state ?? '') ?? row.name)[language]]));
  const { compare } = new Intl.Collator(language);
  return rows.sort((a, b) => compare(names.get(a.id) ?? '', names.get(b.id) ?? ''));
}
