/** The house reminds twice: when the day of a referral is near, and when it has passed. */
export const reminderManners = ['near', 'late'] as const;
export type ReminderManner = (typeof reminderManners)[number];

/**
 * Which reminder a referral calls for today; null while its day is far.
 * @param daysLeft working days left at the addressee's place, negative where it is late; null where its day lies years away
 * @param remindBefore how many working days before its day the house reminds
 */
export function reminderFor(daysLeft: number | null, isPast: boolean, remindBefore: number): ReminderManner | null {
  if (isPast) return 'late';
  return daysLeft !== null && daysLeft <= remindBefore ? 'near' : null;
}
