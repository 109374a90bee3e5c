import { factOf, type Planter } from './plant.ts';
import { states } from './world.ts';

/** Errors in what is cited and in who is named. */
export const sourcePlanters: readonly Planter[] = [
  {
    id: 'a symbol of another year than its session',
    check: 'C1',
    rules: ['symbol-year'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'symbol');
      if (!fact) return null;
      const year = Number(fact.data['year']);
      const text = document.text
        .slice(fact.start, fact.end)
        .replace(String(year), String(year + chance.one([-3, -2, 2])));
      return { ...fact, text };
    },
  },
  {
    id: 'a symbol of an organ that bore another name then',
    check: 'C1',
    rules: ['organ-of-session', 'symbol-year'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'symbol');
      if (!fact || document.text.slice(fact.start, fact.end).startsWith('OIC/CFM-') === false) return null;
      return { start: fact.start + 4, end: fact.start + 7, text: 'ICFM', span: fact };
    },
  },
  {
    id: 'a session that has not been',
    check: 'C1',
    rules: ['no-such-session'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'symbol');
      if (!fact) return null;
      const text = document.text.slice(fact.start, fact.end).replace(/CFM-\d+/, `CFM-${chance.whole(61, 89)}`);
      return { ...fact, text };
    },
  },
  {
    id: 'a resolution of a session that has not been',
    check: 'C1',
    rules: ['no-such-session'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'prose');
      const number = `${chance.whole(1, 40)}/${chance.whole(61, 89)}-POL`;
      const text = {
        ar: `ويستند ذلك إلى القرار رقم ${number}. `,
        en: `This rests on Resolution No. ${number}. `,
        fr: `Cela repose sur la Résolution n° ${number}. `,
      };
      return fact && { start: fact.start, end: fact.start, text: text[document.language] };
    },
  },
  {
    id: 'an article that the Charter has not',
    check: 'C1',
    rules: ['no-such-article'],
    plant: (document, chance) => {
      const fact = factOf(document, chance, 'article');
      return (
        fact && {
          ...fact,
          text: document.text.slice(fact.start, fact.end).replace(/\d+/, String(chance.whole(40, 95))),
          span: { start: fact.start, end: fact.end + 20 },
        }
      );
    },
  },
  {
    id: 'a state under a name that is not its own',
    check: 'C5',
    rules: ['official-name', 'state-name'],
    kinds: ['note-verbale', 'letter'],
    plant: (document, chance) => {
      const forms = { ar: /جمهورية/, en: /\bRepublic of\b/, fr: /\bRépublique\b/ };
      const wrong = { ar: 'مملكة', en: 'Kingdom of', fr: 'Royaume' };
      const fact = factOf(document, chance, 'entity');
      const from = fact?.start ?? 0;
      const found = forms[document.language].exec(document.text.slice(from));
      if (!found || states.length === 0 || (document.kind === 'note-verbale' && !fact)) return null;
      const start = from + found.index;
      return {
        start,
        end: start + found[0].length,
        text: wrong[document.language],
        span: { start: Math.max(0, start - 40), end: start + 60 },
      };
    },
  },
  {
    id: 'a Secretary-General who no longer was',
    check: 'C5',
    rules: ['not-in-office', 'holder'],
    plant: (document) => {
      const name = document.language === 'ar' ? 'حسين إبراهيم طه' : 'Hissein Brahim Taha';
      const at = document.text.lastIndexOf(name);
      const former = {
        ar: 'يوسف العثيمين',
        en: 'Yousef Al-Othaimeen',
        fr: 'Yousef Al-Othaimeen',
      };
      return at < 0
        ? null
        : { start: at, end: at + name.length, text: former[document.language], span: { start: at, end: at + 60 } };
    },
  },
];
