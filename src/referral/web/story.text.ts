import type { Texts } from '../../kernel/text.ts';
import type { StoryKind } from '../story.ts';

/** What happened, moment by moment; `{to}` is to whom, `{what}` a word of the house, `{day}` a day. Empty places stand for what is not told. */
export const storyTitles: Texts<StoryKind> = {
  registered: {
    ar: 'قُيّد{what, select, none {} other { – {what}}}',
    en: 'Registered{what, select, none {} other { – {what}}}',
    fr: 'Enregistrée{what, select, none {} other { – {what}}}',
  },
  receipt: {
    ar: 'وصلت نسخة أخرى – {what}',
    en: 'A further copy came – {what}',
    fr: 'Un autre exemplaire est arrivé – {what}',
  },
  custody: { ar: 'سُلّمت الورقة الأصلية', en: 'The original was handed over', fr: 'L’original a été remis' },
  corrected: { ar: 'صُحّح القيد: {what}', en: 'Entry corrected: {what}', fr: 'Enregistrement rectifié : {what}' },
  weighed: { ar: 'قُدّرت أهميته', en: 'Its importance was weighed', fr: 'Son importance a été appréciée' },
  'in-folder': {
    ar: 'وُضع في حافظة الأمين العام',
    en: 'Put in the Secretary-General’s folder',
    fr: 'Mise au dossier du Secrétaire général',
  },
  'seen-by-sg': {
    ar: 'اطّلع عليه الأمين العام',
    en: 'Seen by the Secretary-General',
    fr: 'Vue par le Secrétaire général',
  },
  'out-of-folder': {
    ar: 'رُفع من حافظة الأمين العام',
    en: 'Taken out of the Secretary-General’s folder',
    fr: 'Retirée du dossier du Secrétaire général',
  },
  briefed: {
    ar: 'أُحيط به الأمين العام في إحاطة {day}',
    en: 'The Secretary-General was told of it in the brief of {day}',
    fr: 'Le Secrétaire général en a été informé par la note du {day}',
  },
  minute: {
    ar: '{what, select, draft {توجيه دُوّن ولم يُعتمد بعد} confirmed {توجيه دُوّن واعتُمد} other {توجيه دُوّن}}',
    en: '{what, select, draft {A minute, not yet confirmed} confirmed {A minute, confirmed} other {A minute}}',
    fr: '{what, select, draft {Une minute, non confirmée} confirmed {Une minute, confirmée} other {Une minute}}',
  },
  'minute-withdrawn': { ar: 'سُحب التوجيه المدوَّن', en: 'The minute was withdrawn', fr: 'La minute a été retirée' },
  directive: { ar: 'صدر توجيه', en: 'A directive was given', fr: 'Une instruction a été donnée' },
  'directive-acknowledged': {
    ar: 'أحاطت به {to}',
    en: 'Directive acknowledged by {to}',
    fr: 'Instruction dont {to} a pris acte',
  },
  'directive-ended': { ar: 'انتهى العمل بالتوجيه', en: 'The directive ended', fr: 'L’instruction a pris fin' },
  referred: { ar: 'أُحيل إلى {to} – {what}', en: 'Referred to {to} – {what}', fr: 'Imputée à {to} – {what}' },
  acknowledged: { ar: 'استلمته {to}', en: 'Acknowledged by {to}', fr: '{to} en a pris acte' },
  contributed: { ar: 'أُسهم فيه', en: 'A contribution was given', fr: 'Une contribution a été donnée' },
  'extension-asked': {
    ar: 'طُلبت مهلة حتى {day}',
    en: 'More time was asked for, until {day}',
    fr: 'Un délai a été demandé, jusqu’au {day}',
  },
  'extension-granted': {
    ar: 'أُعطيت مهلة حتى {day}',
    en: 'More time was granted, until {day}',
    fr: 'Un délai a été accordé, jusqu’au {day}',
  },
  'extension-refused': { ar: 'لم تُعطَ المهلة', en: 'More time was refused', fr: 'Le délai a été refusé' },
  reminded: {
    ar: 'ذُكِّرت به {to}، وموعده {day}',
    en: '{to} was reminded; it is due on {day}',
    fr: 'Rappel à {to} : échéance le {day}',
  },
  returned: { ar: 'أعادته {to}', en: 'Returned by {to}', fr: 'Renvoyée par {to}' },
  withdrawn: {
    ar: 'سُحبت الإحالة إلى {to}',
    en: 'The referral to {to} was withdrawn',
    fr: 'L’imputation à {to} a été retirée',
  },
  done: { ar: 'فرغت منه {to}', en: '{to} is done with it', fr: '{to} en a terminé' },
  draft: { ar: 'بدأت مسودة جواب – {what}', en: 'A reply was begun – {what}', fr: 'Une réponse est en projet – {what}' },
  submitted: {
    ar: 'عُرضت المسودة على الديوان – الجولة {what}',
    en: 'The draft was submitted to the Cabinet – round {what}',
    fr: 'Le projet a été soumis au Cabinet – tour {what}',
  },
  'sent-back': {
    ar: 'أُعيدت المسودة – الجولة {what}',
    en: 'The draft was sent back – round {what}',
    fr: 'Le projet a été renvoyé – tour {what}',
  },
  approved: { ar: 'اعتُمد الجواب', en: 'The reply was approved', fr: 'La réponse a été approuvée' },
  signed: {
    ar: 'وُقّع الجواب برقم {what}',
    en: 'The reply was signed as {what}',
    fr: 'La réponse a été signée, n° {what}',
  },
  dispatched: { ar: 'أُرسل إلى {to} – {what}', en: 'Sent to {to} – {what}', fr: 'Expédiée à {to} – {what}' },
  delivered: { ar: 'استلمه {to}', en: 'Received by {to}', fr: 'Reçue par {to}' },
  closed: { ar: 'أُغلق – {what}', en: 'Closed – {what}', fr: 'Close – {what}' },
  reopened: { ar: 'فُتح من جديد', en: 'Opened again', fr: 'Rouverte' },
};

/** The other words of the story. */
export const storyTexts = {
  label: { ar: 'مسار الوارد', en: 'The story of the item', fr: 'Le parcours de la pièce' },
  lead: { ar: 'عند {name}', en: 'With {name}', fr: 'Chez {name}' },
  due: { ar: 'ينتظر من {name}', en: 'Awaited from {name}', fr: 'Attendue de {name}' },
  late: {
    ar: 'تأخّر عن موعده {day}: {name}',
    en: '{name} is late; it was due on {day}',
    fr: '{name} est en retard ; c’était pour le {day}',
  },
  dueBy: { ar: 'في موعد {day}', en: 'due on {day}', fr: 'pour le {day}' },
  behalf: { ar: '{by} نيابةً عن {name}', en: '{by} on behalf of {name}', fr: '{by} au nom de {name}' },
  nobody: { ar: 'الديوان', en: 'the Cabinet', fr: 'le Cabinet' },
  seeDraft: { ar: 'افتح المسودة', en: 'Open the draft', fr: 'Ouvrir le projet' },
  seeBrief: { ar: 'افتح الإحاطة', en: 'Open the brief', fr: 'Ouvrir la note' },
  seeDocument: { ar: 'افتح الوثيقة', en: 'Open the document', fr: 'Ouvrir le document' },
} as const satisfies Texts<string>;
