import type { Texts } from '../kernel/text.ts';
import { httpTexts } from '../platform/http/http.text.ts';
import { referralRefusals } from '../referral/referral.text.ts';
import type { Authority, ConfirmRefusal, DirectiveState, MinuteState } from './directives.ts';

/** What the acts of this capability are refused for. */
export type DirectiveRefusal =
  | ConfirmRefusal
  | 'not-allowed'
  | 'key-used-otherwise'
  | 'no-such-item'
  | 'no-such-minute'
  | 'no-such-directive'
  | 'changed-meanwhile'
  | 'item-void'
  | 'day-does-not-exist'
  | 'unknown-addressee'
  | 'nobody-cleared'
  | 'importance-needs-reason'
  | 'not-in-folder'
  | 'already-seen'
  | 'minutes-waiting'
  | 'not-in-office'
  | 'above-your-clearance'
  | 'needs-sg-directive'
  | 'already-acknowledged'
  | 'directive-ended'
  | 'no-bounds'
  | 'no-such-correspondent'
  | 'ends-before-it-begins'
  | 'not-bound';

export const directiveRefusals: Texts<DirectiveRefusal> = {
  'not-allowed': httpTexts['not-allowed'],
  'key-used-otherwise': httpTexts['key-used-otherwise'],
  'no-such-item': referralRefusals['no-such-item'],
  'no-such-directive': referralRefusals['no-such-directive'],
  'changed-meanwhile': referralRefusals['changed-meanwhile'],
  'item-void': referralRefusals['item-void'],
  'day-does-not-exist': referralRefusals['day-does-not-exist'],
  'unknown-addressee': referralRefusals['unknown-addressee'],
  'no-such-minute': {
    ar: 'لا توجد تأشيرة بهذا المعرّف فيما يحق لك الاطلاع عليه.',
    en: 'There is no such minute among those you may see.',
    fr: 'Il n’y a pas de telle annotation parmi celles que vous pouvez voir.',
  },
  'nobody-cleared': {
    ar: 'لا أحد في هذه الجهة مأذون له بدرجة سرية هذا التوجيه. اختر شخصًا مأذونًا له.',
    en: 'Nobody there is cleared for the classification of this directive. Choose a person who is cleared.',
    fr: 'Personne n’y est habilité au niveau de cette instruction. Choisissez une personne habilitée.',
  },
  'importance-needs-reason': {
    ar: 'اذكر سبب أهمية المعاملة؛ فالأمين العام يقرؤه معها.',
    en: 'Say why the item is important; the Secretary-General reads it with the item.',
    fr: 'Dites pourquoi la pièce est importante ; le Secrétaire général le lira avec elle.',
  },
  'not-in-folder': {
    ar: 'ليست المعاملة في ملف الأمين العام الآن.',
    en: 'The item is not in the Secretary-General’s folder now.',
    fr: 'La pièce n’est pas dans le dossier du Secrétaire général en ce moment.',
  },
  'already-seen': {
    ar: 'سُجّل اطلاع الأمين العام على هذه المعاملة من قبل.',
    en: 'That the Secretary-General saw this item has been recorded already.',
    fr: 'Il est déjà consigné que le Secrétaire général a vu cette pièce.',
  },
  'minutes-waiting': {
    ar: 'على هذه المعاملة تأشيرة لم تُعتمد. لتُعتمد أو تُسحب قبل إخراج المعاملة من الملف.',
    en: 'A minute on this item awaits confirmation. Have it confirmed or withdrawn before the item leaves the folder.',
    fr: 'Une annotation sur cette pièce attend confirmation. Faites-la confirmer ou retirer avant que la pièce quitte le dossier.',
  },
  'not-in-office': {
    ar: 'لا يشغل هذا المنصب اليوم من صدر عنه هذا التوجيه. يُدوَّن باسم شاغله اليوم.',
    en: 'Whose word this is does not hold that post today. Note it as the word of today’s holder.',
    fr: 'La personne dont émane cette instruction n’occupe pas ce poste aujourd’hui. Consignez-la au nom du titulaire actuel.',
  },
  'above-your-clearance': {
    ar: 'درجة السرية هذه أعلى مما أُذن لك به. اختر درجة أدنى أو اطلب تدوينه ممن أُذن له.',
    en: 'That classification is above your clearance. Choose a lower one, or have it noted by someone who is cleared.',
    fr: 'Ce niveau dépasse votre habilitation. Choisissez un niveau inférieur, ou faites-le consigner par une personne habilitée.',
  },
  'needs-sg-directive': {
    ar: 'قرار مدير عام الديوان يلزم الوحدات الخاضعة لإشراف الديوان المباشر فقط. يلزم {units} توجيه باسم الأمين العام.',
    en: 'A decision of the Director-General binds only units under the Cabinet’s direct supervision. For {units}, a directive in the Secretary-General’s name is needed.',
    fr: 'Une décision du Directeur général ne lie que les unités sous la supervision directe du Cabinet. Pour {units}, il faut une instruction au nom du Secrétaire général.',
  },
  'already-confirmed': {
    ar: 'اعتُمدت هذه التأشيرة من قبل وصارت توجيهًا.',
    en: 'This minute has been confirmed already and is a directive.',
    fr: 'Cette annotation a déjà été confirmée et vaut instruction.',
  },
  'minute-withdrawn': {
    ar: 'سُحبت هذه التأشيرة، فلا تُعتمد.',
    en: 'This minute has been withdrawn and is not confirmed.',
    fr: 'Cette annotation a été retirée et ne peut être confirmée.',
  },
  'noted-by-yourself': {
    ar: 'دوّنت هذا القول بنفسك، فيعتمده صاحبه أو مفوَّض آخر.',
    en: 'You noted these words yourself; they are confirmed by whose words they are, or by another who acts for him.',
    fr: 'Vous avez vous-même noté ces paroles ; il appartient à leur auteur, ou à un autre mandataire, de les confirmer.',
  },
  'already-acknowledged': {
    ar: 'أُشعر باستلام هذا التوجيه من قبل.',
    en: 'This directive has been acknowledged already.',
    fr: 'La réception de cette instruction a déjà été confirmée.',
  },
  'directive-ended': {
    ar: 'لم يعد هذا التوجيه ساريًا.',
    en: 'This directive is no longer in force.',
    fr: 'Cette instruction n’est plus en vigueur.',
  },
  'no-bounds': {
    ar: 'اذكر مرسلا إليه واحدا أو موضوعا واحدا على الأقل.',
    en: 'Name at least one addressee or one subject.',
    fr: 'Indiquez au moins un destinataire ou un sujet.',
  },
  'no-such-correspondent': {
    ar: 'أحد المرسل إليهم ليس في الدليل. اختر جهة منه.',
    en: 'One of the addressees is not in the directory. Choose a correspondent from it.',
    fr: 'L’un des destinataires ne figure pas dans l’annuaire. Choisissez-y un correspondant.',
  },
  'ends-before-it-begins': {
    ar: 'تنتهي المدة قبل أن تبدأ؛ صحّح أحد اليومين.',
    en: 'The period ends before it begins; correct one of the days.',
    fr: 'La période finit avant de commencer ; corrigez l’un des jours.',
  },
  'not-bound': {
    ar: 'لم يُحدَّد لهذا التوجيه ما يسري عليه، فلا شيء يُزال.',
    en: 'Nobody has said to what this directive applies; there is nothing to take away.',
    fr: 'Le champ d’application de cette instruction n’a pas été précisé ; il n’y a rien à retirer.',
  },
};

export const minuteStateTexts: Texts<MinuteState> = {
  draft: { ar: 'بانتظار الاعتماد', en: 'Awaiting confirmation', fr: 'En attente de confirmation' },
  confirmed: { ar: 'معتمدة', en: 'Confirmed', fr: 'Confirmée' },
  withdrawn: { ar: 'مسحوبة', en: 'Withdrawn', fr: 'Retirée' },
};

export const directiveStateTexts: Texts<DirectiveState> = {
  'in-force': { ar: 'سارٍ', en: 'In force', fr: 'En vigueur' },
  fulfilled: { ar: 'نُفِّذ', en: 'Fulfilled', fr: 'Exécutée' },
  revoked: { ar: 'أُلغي', en: 'Revoked', fr: 'Révoquée' },
};

export const authorityTexts: Texts<Authority> = {
  'secretary-general': {
    ar: 'توجيه الأمين العام',
    en: 'Directive of the Secretary-General',
    fr: 'Instruction du Secrétaire général',
  },
  'director-general': {
    ar: 'قرار مدير عام الديوان',
    en: 'Decision of the Director-General',
    fr: 'Décision du Directeur général',
  },
};
