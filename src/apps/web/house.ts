import { createContext, use } from 'react';
import { type CivilDay, civilDay, type Weekday } from '../../kernel/calendar.ts';
import type { Text } from '../../kernel/text.ts';

/** What the screens need to know about the house they stand in. */
export interface HouseFacts {
  readonly name: Text;
  readonly kind: 'trial' | 'real';
  readonly profile: string;
  /** The day at the seat, which may differ from the day where the reader sits. */
  readonly today: CivilDay;
  readonly firstDayOfWeek: Weekday;
  readonly zone: string;
}

/** The house before anything is known of it: the reader's own day and zone. */
export const unknownHouse: HouseFacts = {
  name: { ar: 'ديوان', en: 'Diwan', fr: 'Diwan' },
  kind: 'real',
  profile: '',
  today: civilDay(new Date().toISOString().slice(0, 10)),
  firstDayOfWeek: 7,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};

export const HouseContext = createContext<HouseFacts>(unknownHouse);

/** The facts of the house around this screen. */
export const useHouse = (): HouseFacts => use(HouseContext);
