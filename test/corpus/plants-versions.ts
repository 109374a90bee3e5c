import { addDays, type CivilDay, gregorianOf } from '../../src/kernel/calendar.ts';
import { monthNames } from '../../src/kernel/months.ts';
import { factOf, type Planter, paragraphRound, round } from './plant.ts';

/** What one language version of a document says otherwise than the others, or not at all; each text is right by itself. */
export const versionPlanters: readonly Planter[] = [
  {
    id: 'another date than in the other versions',
    check: 'C6',
    rules: ['version-dates'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'date');
      const { language } = document;
      if (
        !fact ||
        round(document, fact, 'pair') ||
        document.facts.some(({ kind, end }) => kind === 'weekday' && Math.abs(end - fact.start) < 3)
      )
        return null;
      const other = addDays(String(fact.data['day']) as CivilDay, -chance.whole(2, 9));
      const { year, month, day } = gregorianOf(other);
      const text = `${language === 'fr' && day === 1 ? '1er' : day} ${monthNames.gregory[language][month - 1]!} ${year}`;
      return { ...fact, text, span: paragraphRound(document, fact) };
    },
  },
  {
    id: 'another number than in the other versions',
    check: 'C6',
    rules: ['version-numbers'],
    plant: (document) => {
      const counts = document.facts.filter(({ kind }) => kind === 'quantity');
      if (counts.length < 2) return null;
      const [first, last] = [counts[0]!, counts.at(-1)!];
      const count = Number(first.data['count']);
      const text = document.text.slice(first.start, last.end).replaceAll(String(count), String(count === 88 ? 77 : 88));
      return { start: first.start, end: last.end, text, span: paragraphRound(document, first) };
    },
  },
  {
    id: 'another symbol than in the other versions',
    check: 'C6',
    rules: ['version-symbols'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'symbol');
      if (!fact) return null;
      const written = document.text.slice(fact.start, fact.end);
      const subject = /\/(POL|ECO|ORG|CS)\//.exec(written)![1]!;
      const other = ['POL', 'ECO', 'ORG', 'CS'].find((each) => each !== subject)!;
      return { ...fact, text: written.replace(subject, other), span: paragraphRound(document, fact) };
    },
  },
  {
    id: 'an entry fewer than in the other versions',
    check: 'C6',
    rules: ['version-lists'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'announced');
      if (!fact) return null;
      const paragraph = paragraphRound(document, fact);
      const lines = document.text.slice(paragraph.start, paragraph.end).split('\n');
      if (lines.length < 5) return null;
      const words = {
        ar: { 4: 'الثلاثة', 5: 'الأربعة', 6: 'الخمسة' },
        en: { 4: 'three', 5: 'four', 6: 'five' },
        fr: { 4: 'trois', 5: 'quatre', 6: 'cinq' },
      };
      const count = Number(fact.data['count']) as 4 | 5 | 6;
      const [head, ...entries] = lines;
      const told =
        head!.slice(0, fact.start - paragraph.start) +
        words[document.language][count] +
        head!.slice(fact.end - paragraph.start);
      return { ...paragraph, text: [told, ...entries.slice(0, -1)].join('\n') };
    },
  },
  {
    id: 'a paragraph that the other versions do not have',
    check: 'C6',
    rules: ['version-paragraphs', 'version-dates', 'version-numbers'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'prose');
      if (!fact) return null;
      const at = paragraphRound(document, fact).end;
      const text = {
        ar: '\n\nوتقرر كذلك تخصيص 45,000 دولار أمريكي لهذا الغرض قبل 15 مارس 2027.',
        en: '\n\nIt was further decided to allocate USD 45,000 for this purpose before 15 March 2027.',
        fr: '\n\nIl a en outre été décidé d’allouer 45\u202f000 dollars des États-Unis à cette fin avant le 15 mars 2027.',
      }[document.language];
      return { start: at, end: at, text };
    },
  },
  {
    id: 'another state than in the other versions',
    check: 'C6',
    rules: ['version-names'],
    plant: (document) => {
      const names = { ar: ['ألبانيا', 'غينيا'], en: ['Albania', 'Guinea'], fr: ['l’Albanie', 'la Guinée'] }[
        document.language
      ];
      const at = document.text.indexOf(names[0]!);
      return at < 0
        ? null
        : {
            start: at,
            end: at + names[0]!.length,
            text: names[1]!,
            span: paragraphRound(document, { start: at, end: at }),
          };
    },
  },
];
