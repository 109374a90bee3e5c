import type { Texts } from '../../../kernel/text.ts';

export const timelineTexts = {
  today: { ar: 'اليوم', en: 'today', fr: 'aujourd’hui' },
} as const satisfies Texts<string>;
