import type { CheckedDocument } from '../../document.ts';
import type { Knowledge } from '../../knowledge.ts';
import { defineRule, type Found } from '../../rule.ts';
import { levelNamed } from '../level-names.ts';
import { higherItem } from '../text.ts';

type Code = keyof typeof higherItem.messages;

/**
 * A document that is classified below what it answers or cites. The evidence names the record, so that only those who may read the item
 * learn from the finding that it exists.
 */
export const rule = defineRule({
  id: 'higher-item',
  check: 'C7',
  severity: 'error',
  ...higherItem,
  examples: {
    fires: {
      text: 'With reference to your note no. 12/2026, the meeting is confirmed.',
      facts: {
        level: 0,
        answers: [
          {
            record: 'r1',
            kind: 'note-verbale',
            number: 'IN/2026/00012',
            theirReference: '12/2026',
            theirDate: null,
            level: 1,
          },
        ],
      },
    },
    silent: {
      text: 'With reference to your note no. 12/2026, the meeting is confirmed.',
      facts: {
        level: 1,
        answers: [
          {
            record: 'r1',
            kind: 'note-verbale',
            number: 'IN/2026/00012',
            theirReference: '12/2026',
            theirDate: null,
            level: 1,
          },
        ],
      },
    },
  },
  examine: (document, knowledge) => {
    const { level } = document.facts;
    return level === null ? [] : [...answered(document, knowledge, level), ...cited(document, knowledge, level)];
  },
});

function answered(document: CheckedDocument, { profile }: Knowledge, level: number): Found<Code>[] {
  const { answers } = document.facts;
  return (answers ?? []).flatMap((item): Found<Code>[] => {
    if (item.level <= level) return [];
    const reference = item.theirReference;
    const at = reference ? document.text.indexOf(reference) : -1;
    const place = at >= 0 ? { start: at, end: at + reference!.length } : { start: 0, end: 0 };
    return [found(place, 'answers', item.number, item, level, profile)];
  });
}

function cited(document: CheckedDocument, { profile, levelOf }: Knowledge, level: number): Found<Code>[] {
  if (levelOf === null) return [];
  const { references, text, facts } = document;
  const known = new Set((facts.answers ?? []).map(({ record }) => record));
  return references.flatMap(({ number }): Found<Code>[] => {
    if (!number) return [];
    const written = text.slice(number.start, number.end);
    const item = levelOf(written);
    if (!item || item.level <= level || known.has(item.record)) return [];
    return [found({ start: number.start, end: number.end }, 'cites', written, item, level, profile)];
  });
}

const found = (
  place: { readonly start: number; readonly end: number },
  message: Code,
  number: string,
  item: { readonly level: number; readonly record: string },
  level: number,
  profile: Knowledge['profile'],
): Found<Code> => {
  const higher = levelNamed(profile, item.level);
  return {
    ...place,
    message,
    with: { number, higher, level: levelNamed(profile, level) },
    evidence: [{ source: number, quote: higher.en, date: null, record: item.record }],
  };
};
