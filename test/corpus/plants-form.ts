import type { CorpusDocument } from './documents.ts';
import { type Edit, factOf, type Planter } from './plant.ts';
import { profile } from './world.ts';

/** Leaves out a part of a document; a finding about it may stand at its place, at the beginning or at the end. */
const without =
  (part: string) =>
  (document: CorpusDocument): Edit | null => {
    const fact = document.facts.find(({ data }) => data['part'] === part);
    const needed: readonly string[] = profile.kinds.find(({ id }) => id === document.kind)?.parts ?? [];
    if (!fact || !needed.includes(part)) return null;
    // The addressee of a note stands in its opening as well, the date of a letter nowhere else.
    return { start: fact.start, end: fact.end, text: '', span: { start: 0, end: document.text.length } };
  };

const twice =
  (part: string) =>
  (document: CorpusDocument): Edit | null => {
    const fact = document.facts.find(({ data }) => data['part'] === part);
    if (!fact) return null;
    const words = document.text.slice(fact.start, fact.end);
    return { start: fact.end, end: fact.end, text: `\n${words}`, span: { start: 0, end: document.text.length } };
  };

/** Words put in at the beginning of a plain sentence. */
const inserted =
  (words: { readonly ar: string; readonly en: string; readonly fr: string }) =>
  (document: CorpusDocument, chance: Parameters<Planter['plant']>[1]): Edit | null => {
    const fact = factOf(document, chance, 'prose');
    return fact && { start: fact.start, end: fact.start, text: `${words[document.language]} ` };
  };

/** Errors of form: parts, person, enclosures. */
export const formPlanters: readonly Planter[] = [
  ...[
    'reference',
    'date',
    'subject',
    'salutation',
    'close',
    'signature-block',
    'from',
    'term',
    'amount',
    'parties',
  ].map(
    (part): Planter => ({
      id: `${part} missing`,
      check: 'C3',
      rules: ['missing-part', 'required-parts'],
      plant: without(part),
    }),
  ),
  ...['subject', 'reference', 'salutation'].map(
    (part): Planter => ({
      id: `${part} twice`,
      check: 'C3',
      rules: ['part-twice', 'repeated-part'],
      plant: twice(part),
    }),
  ),
  {
    id: 'first person in a note verbale',
    check: 'C3',
    rules: ['first-person'],
    kinds: ['note-verbale'],
    plant: inserted({
      ar: 'ويسرني أن أبلغكم بأننا نؤيد ذلك.',
      en: 'I am pleased to inform you that we support this.',
      fr: 'J’ai le plaisir de vous informer que nous y sommes favorables.',
    }),
  },
  {
    id: 'the close of a letter in a note verbale',
    check: 'C3',
    rules: ['letter-close', 'close-in-note'],
    kinds: ['note-verbale'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'close');
      const text = {
        ar: 'وتفضلوا بقبول فائق الاحترام والتقدير.',
        en: 'Yours sincerely,',
        fr: 'Veuillez agréer, Monsieur, les assurances de ma considération distinguée.',
      };
      return (
        fact && {
          start: fact.end,
          end: fact.end,
          text: `\n\n${text[document.language]}`,
          span: { start: fact.start, end: document.text.length },
        }
      );
    },
  },
  {
    id: 'enclosures fewer than stated',
    check: 'C3',
    rules: ['enclosures', 'enclosure-count'],
    kinds: ['letter', 'note-verbale', 'memorandum'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'prose');
      const text = {
        ar: '\n\nالمرفقات: (3)\n1. جدول الأعمال\n2. برنامج العمل',
        en: '\n\nEnclosures: 3\n1. Agenda\n2. Programme of work',
        fr: '\n\nPièces jointes : 3\n1. Ordre du jour\n2. Programme de travail',
      }[document.language];
      const end = document.text.trimEnd().length;
      return fact && { start: end, end, text, span: { start: end, end } };
    },
  },
  {
    id: 'no basis where the kind needs one',
    check: 'C2',
    rules: ['no-basis'],
    kinds: ['circular', 'report'],
    plant: (document) => {
      const bases = {
        ar: /، وفقاً للقرار رقم 1\/51-POL،|يُقدَّم هذا التقرير وفقاً لأحكام المادة 16 من الميثاق\./,
        en: /, in accordance with Resolution No\. 1\/51-POL,|This report is submitted in accordance with Article 16 of the Charter\./,
        fr: /, conformément à la Résolution n° 1\/51-POL,|Le présent rapport est soumis conformément à l’article 16 de la Charte\./,
      };
      const found = bases[document.language].exec(document.text);
      // Another passage may hold a basis of its own.
      if (
        !found ||
        document.facts.filter(({ kind }) => kind === 'citation' || kind === 'article' || kind === 'sentence').length > 1
      )
        return null;
      return {
        start: found.index,
        end: found.index + found[0].length,
        text: document.kind === 'circular' ? '' : '.',
        span: { start: 0, end: document.text.length },
      };
    },
  },
  {
    id: 'the honour to inform in the middle of a letter',
    check: 'C4',
    rules: ['honour-later'],
    kinds: ['letter'],
    plant: inserted({
      ar: 'ويشرفني أن أذكر بما سبق.',
      en: 'I have the honour to recall the above.',
      fr: 'J’ai l’honneur de rappeler ce qui précède.',
    }),
  },
];
