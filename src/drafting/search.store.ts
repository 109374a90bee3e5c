import { bodyToText } from '../kernel/body.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { Tx } from '../platform/database/connect.ts';
import { indexRecord } from '../register/search.store.ts';
import type { DraftContent } from './content.ts';

/** Writes what a draft is found by: subject, titles, text and reference of its newest version. Only its readers find it. */
export const indexDraft = (
  tx: Tx,
  draft: string,
  subject: string,
  content: DraftContent | null,
  day: CivilDay,
): Promise<void> =>
  indexRecord(
    tx,
    draft,
    'draft',
    {
      words: [
        subject,
        ...(content?.languages ?? []).flatMap((version) => [
          version.subject ?? '',
          version.title ?? '',
          bodyToText(version.body),
        ]),
        ...(content?.basis ?? []).map((basis) => basis.citation),
      ],
      refs: content?.yourReference ? [content.yourReference.number] : [],
      dates: [day],
    },
    { shown: { subject } },
  );
