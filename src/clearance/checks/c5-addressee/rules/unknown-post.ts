import type { Profile } from '../../../../directory/profile.ts';
import { languages } from '../../../../kernel/text.ts';
import { titleWords } from '../../../../reading/person-book.ts';
import { wordSet } from '../../../../reading/walk.ts';
import { ofProfile } from '../../of-profile.ts';
import { defineRule } from '../../rule.ts';
import { unknownPost } from '../persons.text.ts';

const label =
  /^(?:to|from|through|via|à|de|destinataires?|expéditeur|sous couvert de|إلى|الى|من|عن طريق|المرسل|المرسل إليه)\s*:\s*/iu;
const unitWord =
  /\b(?:department|directorate|division|section|unit|office|département|direction|division|section|unité|bureau)\b|(?:^|\s)(?:ال|لل)?(?:إدارة|مديرية|قسم|وحدة|مكتب|شعبة)(?:\s|$)|assistant secretar|secrétaires? généra(?:l|ux) adjoint|أمين العام المساعد|الأمين العام المساعد/iu;
/** Words that many names of units and posts share, by which none is known. */
const general = wordSet(
  'all heads staff members offices departments units tous toutes chefs departements bureaux جميع كافه الادارات المكاتب والمكاتب روساء مديرو مديري the of and for to in on a an mr ms mrs dr he head director chief acting deputy assistant secretary general officer department directorate division section unit office affairs ' +
    'le la les l de du des d et pour a au aux m mme chef directeur directrice adjoint adjointe secretaire general departement direction unite bureau affaires questions ' +
    'السيد السيده الدكتور رييس رييسه مدير مديره الامين العام المساعد اداره الاداره مديريه قسم وحده مكتب شعبه شوون الشوون لشوون والشوون عام',
);

/** Words of an address inside the house of which the directory knows none. */
export const rule = defineRule({
  id: 'unknown-post',
  check: 'C5',
  severity: 'warning',
  ...unknownPost,
  examples: {
    fires: {
      text: 'To: Head of the Department of Maritime Navigation\nFrom: Legal Affairs Department\n\nThe papers are sent.',
      facts: { kind: 'memorandum' },
    },
    silent: {
      text: 'To: Head of the Conference Department\nFrom: Legal Affairs Department\n\nThe papers are sent.',
      facts: { kind: 'memorandum' },
    },
  },
  *examine({ facts, paragraphs, text }, { profile }) {
    const kind = profile.kinds.find(({ id }) => id === facts.kind);
    if (kind?.register !== 'memoranda') return;
    const known = wordsOfHouse(profile);
    for (const { start, end } of paragraphs.slice(0, 15)) {
      const words = text.slice(start, end);
      const head = label.exec(words);
      if (!head || words.length > 160) continue;
      const said = words.slice(head[0].length);
      const own = titleWords(said.replace(/\([^)]*\)/g, ''))
        .filter((word) => !general.has(word))
        .map(stem);
      const unit = unitWords(said).map(stem);
      const strange = unit.some((word) => !known.has(word));
      if (unitWord.test(said) && (strange || (own.length > 0 && !own.some((word) => known.has(word)))))
        yield {
          start: start + head[0].length,
          end,
          message: 'unknown' as const,
          with: { written: said },
          evidence: [{ source: 'profile', quote: 'units.json, posts.json', date: null }],
        };
    }
  },
});

const namedUnit =
  /(?:Department|Office|Unit|Division|Section) (?:of|for) ([^,;()–—-]+)|(?:Département|Direction|Unité|Bureau|Service|Division) (?:de |des |du |de la |d[’'])([^,;()–—-]+)|(?:إدارة|مديرية|قسم|وحدة|مكتب|شعبة) ([^،,;؛()–—-]+)/u;

/** The words of the unit that an address names, without those that every unit has. */
const unitWords = (said: string): string[] => {
  const [, ...named] = namedUnit.exec(said) ?? [];
  return titleWords(named.find((each) => each !== undefined) ?? '').filter(
    (word) => word.length > 2 && !general.has(word),
  );
};

/** Enough of a word to know it in its singular and plural, with and without the Arabic article. */
const stem = (word: string): string => word.replace(/^(?:وال|لل|ال|و)(?=...)/, '').slice(0, 5);

const wordsOfHouse: (profile: Profile) => ReadonlySet<string> = ofProfile(({ units, posts, institutions, cast }) => {
  const names = [...units, ...posts, ...institutions, ...cast.people].map(({ name }) => name);
  const more = units.flatMap(({ attested, formerNames }) => [
    ...attested.map(({ form }) => form),
    ...formerNames.map(({ name }) => name),
  ]);
  const all = [...names.flatMap((name) => languages.map((language) => name[language])), ...more];
  return new Set(
    all
      .flatMap(titleWords)
      .filter((word) => !general.has(word))
      .map(stem),
  );
});
