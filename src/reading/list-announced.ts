import type { Language } from '../kernel/text.ts';
import { type Row, rowAt, word } from './date-parts.ts';
import { readNumberWords } from './number-words.ts';
import type { Ground } from './read-text.ts';
import type { NumberMention } from './reading.ts';
import { spanning, wordSet } from './walk.ts';

/** Words that say that a list comes: "the following five", "les cinq … suivants", "الخمسة التالية". */
const markers: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet('following below'),
  fr: wordSet('suivants suivantes suivant suivante apres dessous'),
  ar: wordSet('التاليه التالي الاتيه الاتي التاليين التاليتين الاتيتين التاليتان الاتيتان الاتيين'),
};
/** A number before one of these belongs to something else in the sentence. */
const barriers = wordSet(
  'the of to by with from for les des aux la le ses leurs de du par في من علي الي عن , ; : . ان التي الذي',
);
const duals = wordSet('التاليتين الاتيتين التاليتان الاتيتان');
const farthest = 24;
const nearest = 5;

/** How many entries the words before a list say that it has; null where they say nothing. */
export function announcedBefore(ground: Ground, taken: Uint8Array, listStart: number): NumberMention | null {
  const end = listStart - 1;
  if (end < 0) return null;
  const row = rowAt(ground, end);
  const language = ground.paragraphs[row.paragraph]!.language;
  const marker = markerBefore(row, language, end);
  if (marker !== null) return numberAbout(row, taken, language, marker);
  return word(row, end) === ':' ? countedBefore(row, taken, language, end) : null;
}

function markerBefore(row: Row, language: Language, end: number): number | null {
  for (let at = end; at > end - farthest && word(row, at) !== ''; at--) {
    if (at < end && /^[.;!?]$/.test(word(row, at)) && word(row, at + 1) !== '') return null;
    if (markers[language].has(word(row, at))) return at;
  }
  return null;
}

/** Nouns that are counted to be listed. */
const listed: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordSet(
    'item items point points question questions recommendation recommendations measure measures decision decisions step steps area areas objective objectives element elements topic topics subject subjects theme themes part parts section sections chapter chapters phase phases stage stages priorities proposal proposals condition conditions criteria document documents official officials delegate delegates expert experts member members candidate candidates project projects activities mission missions committees groups states countries institutions lots reasons issues principles actions categories types prizes languages language pillars dates pillar requirements groups',
  ),
  fr: wordSet(
    'point points question questions recommandation recommandations mesure mesures decision decisions etape etapes domaine domaines objectif objectifs element elements sujet sujets theme themes partie parties section sections chapitre chapitres phase phases priorites proposition propositions condition conditions critere criteres document documents fonctionnaires delegues expert experts membre membres candidat candidats projet projets activites missions comites groupes etats pays institutions lots raisons principes actions volets axes categories types prix langues langue piliers dates',
  ),
  ar: wordSet(
    'بنود بندا نقاط نقطه توصيات توصيه قرارات اجراءات تدابير محاور محورا اقسام اجزاء مراحل اهداف هدفا عناصر عنصرا مواضيع موضوعات موضوعا مسايل مساله اعضاء عضوا موظفين موظفا خبراء خبيرا وثايق وثيقه مشاريع مشروعا دول دوله مقترحات مقترحا شروط شرطا فصول ابواب لجان اسباب مبادي مجالات مجالا اركان فئات لغات توقيعات قمم',
  ),
};
const namely = wordSet('namely viz , هي هم وهي وهم كما يلي ياتي savoir a soit as follows et');
const goesOn = wordSet('and or et ou of in for to de du des dans pour في من علي');
const mostNamely = 5;
const mostDescribing = 4;

/** "comprises four items:", "cinq points :", "خمسة بنود، هي:": a count of what lists are made of, straight before the colon. */
export function countedBefore(row: Row, taken: Uint8Array, language: Language, colon: number): NumberMention | null {
  let at = colon - 1;
  for (let steps = 0; steps < mostNamely && namely.has(word(row, at)); steps++) at--;
  for (let steps = 0; steps <= mostDescribing && word(row, at) !== ''; steps++, at--) {
    // "three points of assembly:", "les huit membres du Groupe (…".
    const isOf = /^(?:de|du|des|of|d|')$/.test(word(row, at));
    if ((goesOn.has(word(row, at)) && !isOf) || /^[.;!?:,]$/.test(word(row, at))) return null;
    if (!listed[language].has(word(row, at))) continue;
    for (let before = at - 1; before >= at - 2; before--) {
      if (barriers.has(word(row, before)) || word(row, before) === '') return null;
      const number = numberEndingAt(row, taken, language, before);
      if (number) return number;
    }
  }
  return null;
}

/** Where the words that announce a list end in this paragraph: at the colon behind the marker; null where none announces one. */
export function announcementAt(
  row: Row,
  taken: Uint8Array,
  language: Language,
  at: number,
): { number: NumberMention; next: number } | null {
  if (!markers[language].has(word(row, at))) return null;
  const number = numberAbout(row, taken, language, at);
  if (!number) return null;
  for (let next = at + 1; next < at + 12 && word(row, next) !== ''; next++) {
    if (word(row, next) === ':') return { number, next: next + 1 };
    if (/^[.;]$/.test(word(row, next))) return null;
  }
  return null;
}

function numberAbout(row: Row, taken: Uint8Array, language: Language, marker: number): NumberMention | null {
  if (language === 'en') {
    const behind = numberAt(row, taken, language, marker + 1);
    if (behind) return behind;
  }
  if (duals.has(word(row, marker))) {
    const { start, end } = row.tokens[marker]!;
    return { start, end, value: 2, form: 'words', language };
  }
  for (let at = marker - 1; at >= marker - nearest; at--) {
    if (word(row, at) === '' || barriers.has(word(row, at))) return null;
    const number = numberEndingAt(row, taken, language, at);
    if (number) return number;
  }
  return null;
}

const longestNumber = 4;

/** The longest number that ends with a token: "vingt et un" and not "un". */
function numberEndingAt(row: Row, taken: Uint8Array, language: Language, end: number): NumberMention | null {
  for (let from = end - longestNumber + 1; from <= end; from++) {
    if (word(row, from) === '') continue;
    const number = numberAt(row, taken, language, from);
    if (number && number.end === row.tokens[end]!.end) return number;
  }
  return null;
}

/** A count from 2 to 999 in figures or words; "one" announces no list, and ordinals and years count nothing. */
function numberAt(row: Row, taken: Uint8Array, language: Language, at: number): NumberMention | null {
  const token = row.tokens[at];
  if (!token || word(row, at) === '' || taken[at]) return null;
  if (token.kind === 'number') {
    const value = Number(token.folded);
    return value >= 2 && token.folded.length <= 3
      ? { start: token.start, end: token.end, value, form: 'figures', language: null }
      : null;
  }
  if (token.kind !== 'word') return null;
  const words: string[] = [];
  for (let next = at; next < at + 8 && word(row, next) !== ''; next++) words.push(word(row, next));
  const read = readNumberWords(language, words, 0);
  if (!read || read.cut > 0 || read.ordinal === 'yes' || read.value < 2 || read.value > 999) return null;
  return { ...spanning(token, row.tokens[at + read.length - 1]!), value: read.value, form: 'words', language };
}
