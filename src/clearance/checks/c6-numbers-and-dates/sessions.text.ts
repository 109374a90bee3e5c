import type { Text, Texts } from '../../../kernel/text.ts';

type RuleTexts<Code extends string> = { readonly looksFor: Text; readonly messages: Texts<Code> };

export const sessionFacts: RuleTexts<'other-number' | 'other-place' | 'other-date' | 'other-days' | 'said-otherwise'> =
  {
    looksFor: {
      ar: 'دورة رقمها لا يوافق مدينتها أو سنتها أو أيامها كما هي مقيّدة',
      en: 'A session whose number does not fit its city, year or days on record',
      fr: "Une session dont le numéro ne correspond pas à la ville, à l'année ou aux jours enregistrés",
    },
    messages: {
      'other-number': {
        ar: 'الدورة المقيّدة بهذا المكان أو التاريخ ({known}) رقمها {right}، لا {said}',
        en: 'The session on record for this place or date ({known}) is number {right}, not {said}',
        fr: 'La session enregistrée pour ce lieu ou cette date ({known}) porte le numéro {right}, et non {said}',
      },
      'other-place': {
        ar: 'ورد «{said}»، والدورة رقم {number} مقيّدة في {city}',
        en: 'The text says {said}; session number {number} is on record in {city}',
        fr: 'Le texte dit {said} ; la session numéro {number} est enregistrée à {city}',
      },
      'other-date': {
        ar: 'ورد «{said}»، والدورة رقم {number} مقيّدة بتاريخ {days}',
        en: 'The text says {said}; session number {number} is on record for {days}',
        fr: 'Le texte dit {said} ; la session numéro {number} est enregistrée aux dates {days}',
      },
      'other-days': {
        ar: 'أيام «{said}» ليست تمامًا الأيام المقيّدة للدورة رقم {number} وهي {days}',
        en: '“{said}” are not quite the days on record for session number {number}: {days}',
        fr: '« {said} » ne sont pas tout à fait les jours enregistrés pour la session numéro {number} : {days}',
      },
      'said-otherwise': {
        ar: 'ورد «{said}» للدورة رقم {number}، وورد لها «{other}» في موضع آخر من النص',
        en: 'The text says {said} of session number {number}, and elsewhere {other}',
        fr: 'Le texte dit {said} pour la session numéro {number}, et ailleurs {other}',
      },
    },
  };
