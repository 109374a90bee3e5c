import type { CheckId } from '../../src/clearance/checks/finding.ts';
import { type Language, languages } from '../../src/kernel/text.ts';
import { factOf, type Planter } from './plant.ts';

type Said = Partial<Readonly<Record<Language, readonly string[]>>>;

/** A whole sentence with an error in it, put before a plain one. */
const saying = (id: string, check: CheckId, rules: readonly string[], said: Said): Planter => ({
  id,
  check,
  rules,
  languages: languages.filter((language) => said[language] !== undefined),
  plant: (document, chance) => {
    // Within a sentence about the past, the past is right.
    const facts = document.facts.filter(
      ({ kind, start }) => kind !== 'prose' || /(?:^|\n|[.!?] )$/.test(document.text.slice(0, start)),
    );
    const fact = factOf({ ...document, facts }, chance, 'prose');
    const sentences = said[document.language];
    return fact && sentences ? { start: fact.start, end: fact.start, text: `${chance.one(sentences)} ` } : null;
  },
});

/** Errors that come with a sentence of their own. */
export const saidPlanters: readonly Planter[] = [
  saying('a resolution said to be of another session', 'C1', ['session-said'], {
    en: [
      'Resolution No. 4/38-ORG, adopted by the Thirty-ninth Session of the Council of Foreign Ministers, remains the basis.',
    ],
    fr: [
      'La Résolution n° 4/38-ORG, adoptée par la trente-neuvième session du Conseil des ministres des Affaires étrangères, en demeure la base.',
    ],
    ar: ['ويبقى القرار رقم 4/38-ORG الصادر عن الدورة التاسعة والثلاثين لمجلس وزراء الخارجية أساساً لذلك.'],
  }),
  saying('a series of resolutions that there is not', 'C1', ['unknown-body'], {
    en: ['Resolution No. 12/44-XYZ applies.', 'Resolution No. 3/45-ABQ applies.'],
    fr: ['La Résolution n° 12/44-XYZ s’applique.'],
    ar: ['وينطبق القرار رقم 12/44-XYZ على ذلك.'],
  }),
  saying('one resolution under two titles', 'C1', ['cited-twice', 'other-title', 'title-and-body'], {
    en: [
      'Resolution No. 7/40-PAL entitled “The City of Al-Quds” was adopted. Resolution No. 7/40-PAL entitled “The Occupied Golan” remains in force.',
    ],
    fr: [
      'La Résolution n° 7/40-PAL intitulée « La Cité d’Al-Qods » a été adoptée. La Résolution n° 7/40-PAL intitulée « Le Golan occupé » demeure en vigueur.',
    ],
    ar: [
      'واعتُمد القرار رقم 7/40-PAL بعنوان «مدينة القدس الشريف». ويبقى القرار رقم 7/40-PAL بعنوان «الجولان المحتل» سارياً.',
    ],
  }),
  saying('a name that a dossier discourages', 'C7', ['dossier-name', 'reserved-subject'], {
    en: [
      'The delegation of the Palestinian Territories took the floor.',
      'The visit to Northern Cyprus was postponed.',
      'The study deals with Islamic terrorism.',
      'The ships left the Persian Gulf.',
    ],
    fr: [
      'La délégation des Territoires palestiniens a pris la parole.',
      'L’étude porte sur le terrorisme islamique.',
      'Les navires ont quitté le golfe Persique.',
    ],
    ar: ['وتناولت الدراسة الإرهاب الإسلامي.', 'وأُجلت الزيارة إلى جمهورية شمال قبرص التركية.'],
  }),
  saying('wording other than agreed', 'C7', ['agreed-wording', 'dossier-name', 'reserved-subject'], {
    en: ['The Council condemned Israel, the occupying force, for its measures.'],
    fr: ['Le Conseil a condamné Israël, la force occupante, pour ses mesures.'],
    ar: ['وأدان المجلس إسرائيل، القوة القائمة على الاحتلال، على إجراءاتها.'],
  }),
  saying('a subject reserved to an adviser', 'C7', ['reserved-subject'], {
    en: ['The situation in Jammu and Kashmir was considered.'],
    fr: ['La situation au Jammu-et-Cachemire a été examinée.'],
    ar: ['ونُظر في الوضع في جامو وكشمير.'],
  }),
  saying('a word that is missing', 'C4', ['missing-word'], {
    en: ['He spoke on behalf the Secretary-General in accordance the Charter.'],
    fr: ['Il a parlé au nom Secrétaire général, conformément la Charte.'],
    ar: ['وقد تم ذلك بناء طلب المندوبية.'],
  }),
  saying('spellings of two schools', 'C4', ['spelling-mixed'], {
    en: ['It recognises the need to harmonise the texts and to finalize the draft.'],
  }),
  saying('quotation marks of two kinds', 'C4', ['quotation-marks'], {
    en: ['The “final” report and the "draft" report were adopted.'],
    fr: ['Le rapport « final » et le rapport "provisoire" ont été adoptés.'],
    ar: ['واعتُمد التقرير «النهائي» والتقرير "المؤقت".'],
  }),
  saying('informal words', 'C4', ['informal', 'contraction', 'house-phrase'], {
    en: ['We got a lot of stuff done, and thanks a lot.', 'Please reply asap.'],
    fr: ['On a fait plein de trucs, merci d’avance.'],
    ar: ['شكراً جزيلاً يا جماعة، الموضوع تمام.'],
  }),
  saying('a form of the house’s own terms', 'C4', ['discouraged-term', 'house-phrase'], {
    en: ['The General Secretary sent a verbal note.', 'It forms part of the Program of Action.'],
    fr: ['Les pays membres en ont été informés.'],
    ar: ['وأُرسلت مذكرة شفهية بذلك.'],
  }),
  saying('spaces in the wrong place', 'C4', ['spacing'], {
    en: ['The Council , in its  session,adopted the report.'],
    fr: ['Le Conseil , réuni en  session,a adopté le rapport.'],
    ar: ['واعتمد المجلس ، في  دورته،التقرير.'],
  }),
  saying('a bracket that is not closed', 'C4', ['unpaired'], {
    en: ['The Council (which met in Jeddah adopted the report.'],
    fr: ['Le Conseil (réuni à Djeddah a adopté le rapport.'],
    ar: ['واعتمد المجلس (المنعقد في جدة التقرير.'],
  }),
  saying('ranges with two signs', 'C4', ['mixed-dashes'], {
    en: ['The courses of 4-6 May 2024 and of 7–9 July 2024 were held in Jeddah.'],
    fr: ['Les stages des 4-6 mai 2024 et des 7–9 juillet 2024 se sont tenus à Djeddah.'],
    ar: ['وعُقدت الدورتان التدريبيتان في 4-6 مايو 2024 و7–9 يوليو 2024 في جدة.'],
  }),
  saying('two beginnings of one Hijri month', 'C6', ['calendars-contradict', 'calendar-pair'], {
    en: ['It opened on 10 Jumada I 1396 H (11 May 1976). It was agreed on 13 Jumada I 1396 H (12 May 1976).'],
    fr: [
      'Elle s’est ouverte le 10 Joumada I 1396 H (11 mai 1976) et s’est conclue le 13 Joumada I 1396 H (12 mai 1976).',
    ],
    ar: ['افتُتح في 10 جمادى الأولى 1396هـ (11 مايو 1976) واختُتم في 13 جمادى الأولى 1396هـ (12 مايو 1976).'],
  }),
  saying('a former Secretary-General as the present one', 'C5', ['not-in-office'], {
    en: ['The Secretary-General, H.E. Mr. Yousef Al-Othaimeen, will open the meeting.'],
    fr: ['Le Secrétaire général, S.E.M. Yousef Al-Othaimeen, ouvrira la réunion.'],
    ar: ['وسيفتتح الأمين العام معالي السيد يوسف العثيمين الاجتماع.'],
  }),
  saying('the former name of the Organisation as the present one', 'C5', ['official-name'], {
    en: ['The Organisation of the Islamic Conference invites its Member States to the meeting.'],
    fr: ['L’Organisation de la Conférence islamique invite ses États membres à la réunion.'],
    ar: ['وتدعو منظمة المؤتمر الإسلامي دولها الأعضاء إلى الاجتماع.'],
  }),
];
