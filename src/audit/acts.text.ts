import type { Text } from '../kernel/text.ts';

/** What an entry of the ledger says was done, as a sentence; who did it and to which record stands beside it. */
export const actTexts = {
  'absence.cancel': { ar: 'أُلغي تسجيل غياب', en: 'An absence was taken back', fr: 'Une absence a été annulée' },
  'absence.record': { ar: 'سُجّل غياب', en: 'An absence was recorded', fr: 'Une absence a été consignée' },
  'acknowledgement.attempt': {
    ar: 'جرت محاولة إرسال إشعار بالاستلام',
    en: 'Sending of an acknowledgement was attempted',
    fr: 'L’envoi d’un accusé de réception a été tenté',
  },
  'acknowledgement.resolve': {
    ar: 'بُتّ في إشعار بالاستلام لم يُعرف مصيره',
    en: 'An acknowledgement of unknown outcome was settled',
    fr: 'Un accusé de réception au sort inconnu a été tranché',
  },
  'acknowledgement.result': {
    ar: 'عُرفت نتيجة إشعار بالاستلام',
    en: 'The outcome of an acknowledgement was noted',
    fr: 'Le résultat d’un accusé de réception a été noté',
  },
  'book.import': {
    ar: 'نُقلت قيود من سجل سابق',
    en: 'Entries of an earlier register were brought in',
    fr: 'Des écritures d’un ancien registre ont été reprises',
  },
  'book.note-unregistered': {
    ar: 'أُثبتت مادة لا تُقيَّد',
    en: 'A thing that is not registered was noted',
    fr: 'Un pli non soumis à enregistrement a été noté',
  },
  'book.open': { ar: 'فُتح سجل', en: 'A register was opened', fr: 'Un registre a été ouvert' },
  'brief.arrange': {
    ar: 'رُتّبت الإحاطة اليومية',
    en: 'The daily brief was put in order',
    fr: 'La note quotidienne a été mise en ordre',
  },
  'brief.compose': {
    ar: 'بدأ إعداد الإحاطة اليومية',
    en: 'The daily brief was begun',
    fr: 'La note quotidienne a été commencée',
  },
  'brief.issue': {
    ar: 'صدرت الإحاطة اليومية إلى الأمين العام',
    en: 'The daily brief was issued to the Secretary-General',
    fr: 'La note quotidienne a été remise au Secrétaire général',
  },
  'brief.print': {
    ar: 'طُبعت الإحاطة اليومية',
    en: 'The daily brief was printed',
    fr: 'La note quotidienne a été imprimée',
  },
  'brief.read': {
    ar: 'اطُّلع على إحاطة فيها أمور مصنّفة',
    en: 'A brief with classified matters was read',
    fr: 'Une note contenant des affaires classifiées a été lue',
  },
  'brief.refresh': {
    ar: 'أُضيف ما استجد إلى الإحاطة اليومية',
    en: 'What is new was taken into the daily brief',
    fr: 'Les nouveautés ont été reprises dans la note quotidienne',
  },
  'brief.see': {
    ar: 'اطّلع الأمين العام على الإحاطة اليومية',
    en: 'The Secretary-General opened the daily brief',
    fr: 'Le Secrétaire général a ouvert la note quotidienne',
  },
  'cast.load': {
    ar: 'أُدخل أشخاص الدار التجريبية',
    en: 'The people of the trial house were entered',
    fr: 'Les personnes de la maison d’essai ont été inscrites',
  },
  'concurrence.answer': {
    ar: 'أُجيب عن طلب موافقة',
    en: 'A request for concurrence was answered',
    fr: 'Une demande d’accord a reçu sa réponse',
  },
  'concurrence.ask': { ar: 'طُلبت الموافقة', en: 'Concurrence was asked for', fr: 'Un accord a été demandé' },
  'concurrence.close': {
    ar: 'أُغلق طلب الموافقة',
    en: 'A request for concurrence was closed',
    fr: 'Une demande d’accord a été close',
  },
  'concurrence.open': {
    ar: 'فُتح طلب الموافقة واطُّلع عليه',
    en: 'A request for concurrence was opened and read',
    fr: 'Une demande d’accord a été ouverte et lue',
  },
  'contents.share': {
    ar: 'أُتيح مضمون لقرّاء آخرين',
    en: 'Contents were opened to further readers',
    fr: 'Un contenu a été ouvert à d’autres lecteurs',
  },
  'correspondent.add': {
    ar: 'أُضيفت جهة مراسلة',
    en: 'A correspondent was added',
    fr: 'Un correspondant a été ajouté',
  },
  'correspondent.change': {
    ar: 'عُدّلت بيانات جهة مراسلة',
    en: 'A correspondent was changed',
    fr: 'Un correspondant a été modifié',
  },
  'delegation.confirm': {
    ar: 'أُقرّ تفويض من شخص ثانٍ',
    en: 'A delegation was confirmed by a second person',
    fr: 'Une délégation a été confirmée par une seconde personne',
  },
  'delegation.grant': { ar: 'مُنح تفويض', en: 'Authority was lent', fr: 'Une délégation a été accordée' },
  'delegation.revoke': { ar: 'سُحب تفويض', en: 'A delegation was revoked', fr: 'Une délégation a été retirée' },
  'directive.acknowledge': {
    ar: 'أُشعر باستلام توجيه',
    en: 'A directive was acknowledged',
    fr: 'Il a été accusé réception d’une instruction',
  },
  'directive.bound': {
    ar: 'بُيّنت حدود توجيه',
    en: 'It was said to what a directive applies',
    fr: 'Le champ d’une instruction a été précisé',
  },
  'directive.fulfil': { ar: 'نُفّذ توجيه', en: 'A directive was carried out', fr: 'Une instruction a été exécutée' },
  'directive.read': { ar: 'قُرئ توجيه', en: 'A directive was read', fr: 'Une instruction a été lue' },
  'directive.revoke': { ar: 'أُلغي توجيه', en: 'A directive was revoked', fr: 'Une instruction a été rapportée' },
  'directive.unbound': {
    ar: 'أُزيلت حدود توجيه',
    en: 'A directive no longer says to what it applies',
    fr: 'Le champ d’une instruction n’est plus précisé',
  },
  'dispatch.alarm': {
    ar: 'نُبّه إلى إرسال لم يتم',
    en: 'An alarm was raised about a dispatch',
    fr: 'Une alerte a été donnée sur un envoi',
  },
  'dispatch.attempt': { ar: 'جرت محاولة إرسال', en: 'Sending was attempted', fr: 'Un envoi a été tenté' },
  'dispatch.cancel': { ar: 'أُلغي إرسال', en: 'A dispatch was cancelled', fr: 'Un envoi a été annulé' },
  'dispatch.receipt': {
    ar: 'سُجّل إيصال بالاستلام',
    en: 'A receipt was recorded',
    fr: 'Un accusé de réception a été consigné',
  },
  'dispatch.record': { ar: 'سُجّل إرسال باليد', en: 'A dispatch by hand was recorded', fr: 'Une remise a été consignée' },
  'dispatch.resolve': {
    ar: 'بُتّ في إرسال مجهول المصير',
    en: 'A dispatch of unknown outcome was settled',
    fr: 'Un envoi au sort inconnu a été tranché',
  },
  'dispatch.result': {
    ar: 'عُرفت نتيجة إرسال',
    en: 'The outcome of a dispatch was noted',
    fr: 'Le résultat d’un envoi a été noté',
  },
  'dispatch.retry': { ar: 'أُعيدت محاولة إرسال', en: 'A dispatch was tried again', fr: 'Un envoi a été relancé' },
  'document.read': { ar: 'قُرئت وثيقة', en: 'A document was read', fr: 'Un document a été lu' },
  'document.render': {
    ar: 'أُعدّت النسخة النهائية لوثيقة',
    en: 'The final copy of a document was made',
    fr: 'La copie définitive d’un document a été établie',
  },
  'document.send': { ar: 'أُمر بإرسال وثيقة', en: 'A document was sent out', fr: 'Un document a été expédié' },
  'document.sign': {
    ar: 'وُقّعت وثيقة ورُقّمت',
    en: 'A document was signed and numbered',
    fr: 'Un document a été signé et numéroté',
  },
  'document.void': { ar: 'أُبطلت وثيقة', en: 'A document was voided', fr: 'Un document a été annulé' },
  'draft.amend': {
    ar: 'عُدّل نوع مسودة أو درجة سريتها أو مبلغها أو أساسها',
    en: 'The kind, classification, amount or basis of a draft was changed',
    fr: 'Le type, la classification, le montant ou le fondement d’un projet a été modifié',
  },
  'draft.attach': {
    ar: 'أُرفق بمسودة',
    en: 'Something was attached to a draft',
    fr: 'Une pièce a été jointe à un projet',
  },
  'draft.export': {
    ar: 'طُبعت مسودة غير مجازة',
    en: 'A draft was printed, marked as not cleared',
    fr: 'Un projet non visé a été imprimé',
  },
  'draft.check-out': {
    ar: 'أُخذت مسودة للتحرير',
    en: 'A draft was taken for writing',
    fr: 'Un projet a été pris en rédaction',
  },
  'draft.print-points': {
    ar: 'طُبعت ملاحظات إعادة مشروع',
    en: 'The points of a returned draft were printed',
    fr: 'Les points d’un projet renvoyé ont été imprimés',
  },
  'draft.read': { ar: 'قُرئت مسودة', en: 'A draft was read', fr: 'Un projet a été lu' },
  'draft.release': { ar: 'أُعيدت مسودة بعد التحرير', en: 'A draft was put back', fr: 'Un projet a été reposé' },
  'draft.save': {
    ar: 'حُفظ إصدار من مسودة',
    en: 'A version of a draft was kept',
    fr: 'Une version d’un projet a été conservée',
  },
  'draft.start': { ar: 'بُدئت مسودة', en: 'A draft was begun', fr: 'Un projet a été commencé' },
  'draft.submit': {
    ar: 'قُدّمت مسودة للإجازة',
    en: 'A draft was submitted for clearance',
    fr: 'Un projet a été soumis au visa',
  },
  'draft.take-back': {
    ar: 'استُرجعت مسودة من مكتب الإجازة',
    en: 'A draft was taken back from clearance',
    fr: 'Un projet a été repris du visa',
  },
  'draft.take-over': {
    ar: 'نُقل تحرير مسودة إلى شخص آخر',
    en: 'The writing of a draft was taken over',
    fr: 'La rédaction d’un projet a été reprise par une autre personne',
  },
  'draft.withdraw': { ar: 'سُحبت مسودة', en: 'A draft was withdrawn', fr: 'Un projet a été retiré' },
  'file.note-reading': {
    ar: 'استُخرج نص ملف',
    en: 'The words of a file were read out by the house',
    fr: 'Le texte d’un fichier a été relevé',
  },
  'file.read': { ar: 'فُتح ملف', en: 'A file was opened', fr: 'Un fichier a été ouvert' },
  'folder.see': {
    ar: 'اطّلع الأمين العام على معاملة',
    en: 'The Secretary-General saw an item',
    fr: 'Le Secrétaire général a vu une pièce',
  },
  'folder.take': {
    ar: 'أُخرجت معاملة من حافظة الأمين العام',
    en: 'An item was taken out of the Secretary-General’s folder',
    fr: 'Une pièce a été retirée du dossier du Secrétaire général',
  },
  'form.clear': {
    ar: 'أُجيزت صيغة ثابتة بالفحوص السبعة',
    en: 'A standing form was cleared',
    fr: 'Un formulaire permanent a été contrôlé',
  },
  'form.confirm': {
    ar: 'أُقرّت صيغة ثابتة من شخص ثانٍ',
    en: 'A standing form was confirmed by a second person',
    fr: 'Un formulaire permanent a été confirmé par une seconde personne',
  },
  'form.revoke': {
    ar: 'سُحبت صيغة ثابتة',
    en: 'A standing form was revoked',
    fr: 'Un formulaire permanent a été retiré',
  },
  'house.set-up': { ar: 'أُنشئت الدار', en: 'The house was set up', fr: 'La maison a été établie' },
  'item.acknowledge': {
    ar: 'أُرسل إشعار باستلام معاملة',
    en: 'Receipt of an item was acknowledged to its sender',
    fr: 'Il a été accusé réception d’une pièce auprès de son expéditeur',
  },
  'item.add-files': {
    ar: 'أُضيفت ملفات إلى معاملة',
    en: 'Files were added to an item',
    fr: 'Des fichiers ont été ajoutés à une pièce',
  },
  'item.add-receipt': {
    ar: 'أُضيف استلام آخر للمعاملة نفسها',
    en: 'A further receipt of the same item was noted',
    fr: 'Une nouvelle réception de la même pièce a été notée',
  },
  'item.close': { ar: 'أُغلقت معاملة', en: 'An item was closed', fr: 'Une pièce a été clôturée' },
  'item.correct': {
    ar: 'صُحّحت بيانات معاملة',
    en: 'The particulars of an item were corrected',
    fr: 'Les mentions d’une pièce ont été rectifiées',
  },
  'item.direct': { ar: 'وُجّهت معاملة', en: 'An item was directed', fr: 'Une pièce a été orientée' },
  'item.hand-over': {
    ar: 'سُلّم أصل معاملة',
    en: 'The original of an item was handed over',
    fr: 'L’original d’une pièce a été remis',
  },
  'item.open': {
    ar: 'فُتح مظروف معاملة',
    en: 'The envelope of an item was opened',
    fr: 'Le pli d’une pièce a été ouvert',
  },
  'item.read': { ar: 'قُرئت معاملة', en: 'An item was read', fr: 'Une pièce a été lue' },
  'item.refer': { ar: 'أُحيلت معاملة', en: 'An item was referred', fr: 'Une pièce a été imputée' },
  'item.register': {
    ar: 'قُيّدت معاملة واردة',
    en: 'An incoming item was registered',
    fr: 'Une arrivée a été enregistrée',
  },
  'item.reopen': { ar: 'أُعيد فتح معاملة', en: 'An item was reopened', fr: 'Une pièce a été rouverte' },
  'item.void': {
    ar: 'أُبطل قيد معاملة',
    en: 'The registration of an item was voided',
    fr: 'L’enregistrement d’une pièce a été annulé',
  },
  'item.weigh': {
    ar: 'حُدّدت أهمية معاملة',
    en: 'The importance of an item was weighed',
    fr: 'L’importance d’une pièce a été appréciée',
  },
  'memorandum.acknowledge': {
    ar: 'أُشعر باستلام مذكرة',
    en: 'A memorandum was acknowledged',
    fr: 'Il a été accusé réception d’un mémorandum',
  },
  'minute.amend': { ar: 'عُدّلت تأشيرة', en: 'A minute was amended', fr: 'Une annotation a été modifiée' },
  'minute.confirm': { ar: 'أُقرّت تأشيرة', en: 'A minute was confirmed', fr: 'Une annotation a été confirmée' },
  'minute.note': {
    ar: 'دُوّنت تأشيرة',
    en: 'A minute was noted',
    fr: 'Une annotation a été portée',
  },
  'minute.read': { ar: 'قُرئت تأشيرة', en: 'A minute was read', fr: 'Une annotation a été lue' },
  'minute.withdraw': { ar: 'سُحبت تأشيرة', en: 'A minute was withdrawn', fr: 'Une annotation a été retirée' },
  'person.add': {
    ar: 'أُضيف شخص إلى الدار',
    en: 'A person was added to the house',
    fr: 'Une personne a été ajoutée à la maison',
  },
  'person.choose-password': {
    ar: 'اختار شخص كلمة مروره',
    en: 'A person chose his own password',
    fr: 'Une personne a choisi son mot de passe',
  },
  'person.prefer': {
    ar: 'اختيرت لغة العرض وتقويمه',
    en: 'A way of reading was chosen',
    fr: 'Des préférences de lecture ont été choisies',
  },
  'person.reset-password': {
    ar: 'أُعطي شخص كلمة مرور أولى، وانتهى كل ما كان مفتوحًا باسمه',
    en: 'A person was given a first password; everything open in his name ended',
    fr: 'Une personne a reçu un premier mot de passe ; tout ce qui était ouvert à son nom a pris fin',
  },
  'point.settle': {
    ar: 'سُوّيت ملاحظة من ملاحظات الإجازة',
    en: 'A point of clearance was settled',
    fr: 'Une observation du visa a été réglée',
  },
  'post.confirm': {
    ar: 'أُقرّ إسناد وظيفة من شخص ثانٍ',
    en: 'The grant of a post was confirmed by a second person',
    fr: 'L’attribution d’une fonction a été confirmée par une seconde personne',
  },
  'post.grant': { ar: 'أُسندت وظيفة', en: 'A post was granted', fr: 'Une fonction a été attribuée' },
  'post.revoke': { ar: 'سُحبت وظيفة', en: 'A post was revoked', fr: 'Une fonction a été retirée' },
  'profile.load': {
    ar: 'قُرئت بيانات الجهة',
    en: 'The profile of the organisation was loaded',
    fr: 'Le profil de l’organisation a été chargé',
  },
  'referral.acknowledge': {
    ar: 'أُشعر باستلام إحالة',
    en: 'A referral was acknowledged',
    fr: 'Il a été accusé réception d’une imputation',
  },
  'referral.ask-extension': {
    ar: 'طُلب تمديد أجل',
    en: 'More time was asked for',
    fr: 'Un délai supplémentaire a été demandé',
  },
  'referral.contribute': {
    ar: 'قُدّمت مساهمة في إحالة',
    en: 'A contribution to a referral was given',
    fr: 'Une contribution à une imputation a été rendue',
  },
  'referral.decide-extension': {
    ar: 'بُتّ في طلب تمديد',
    en: 'A request for more time was decided',
    fr: 'Une demande de délai a été tranchée',
  },
  'referral.remind': {
    ar: 'ذُكِّرت جهة بموعد إحالة',
    en: 'A unit was reminded of the day of a referral',
    fr: 'Un rappel d’échéance a été adressé',
  },
  'referral.return': { ar: 'أُعيدت إحالة', en: 'A referral was returned', fr: 'Une imputation a été renvoyée' },
  'referral.sub-refer': {
    ar: 'أُحيلت إحالة داخل الوحدة',
    en: 'A referral was passed on within the unit',
    fr: 'Une imputation a été répartie dans l’unité',
  },
  'referral.withdraw': { ar: 'سُحبت إحالة', en: 'A referral was withdrawn', fr: 'Une imputation a été retirée' },
  'register.print': {
    ar: 'طُبع سجل يوم',
    en: 'The register of a day was printed',
    fr: 'Le registre d’un jour a été imprimé',
  },
  'register.print-deliveries': {
    ar: 'طُبع دفتر تسليم يوم',
    en: 'The delivery book of a day was printed',
    fr: 'Le cahier de transmission d’un jour a été imprimé',
  },
  'resolutions.import': {
    ar: 'أُدخلت قرارات في سجل القرارات',
    en: 'Resolutions were brought into their register',
    fr: 'Des résolutions ont été versées au registre',
  },
  'resolutions.load': {
    ar: 'أُدخلت القرارات الواردة في ملف المنظمة',
    en: 'The resolutions of the profile were brought into their register',
    fr: 'Les résolutions du profil ont été versées au registre',
  },
  'resolutions.say-held': {
    ar: 'بُيّن هل سجل قرارات دورة كامل',
    en: 'It was said whether all resolutions of a session are held',
    fr: 'Il a été indiqué si toutes les résolutions d’une session sont détenues',
  },
  'round.approve': {
    ar: 'اعتُمدت مسودة للإرسال',
    en: 'A draft was approved for dispatch',
    fr: 'Un projet a été approuvé pour envoi',
  },
  'round.open': { ar: 'فُتحت جولة إجازة', en: 'A round of clearance was opened', fr: 'Un tour de visa a été ouvert' },
  'round.return': {
    ar: 'أُعيدت مسودة إلى وحدتها',
    en: 'A draft was returned to its unit',
    fr: 'Un projet a été renvoyé à son unité',
  },
  'round.supersede': {
    ar: 'حلّت جولة إجازة محل أخرى',
    en: 'A round of clearance gave way to another',
    fr: 'Un tour de visa a été remplacé',
  },
  'session.end': {
    ar: 'أنهى شخص جلسة له',
    en: 'A person ended a session of his',
    fr: 'Une personne a mis fin à l’une de ses sessions',
  },
  'story.read': {
    ar: 'قُرئت سيرة معاملة',
    en: 'The story of a record was read',
    fr: 'L’historique d’un dossier a été lu',
  },
  'token.make': {
    ar: 'أُنشئ رمز لبرنامج',
    en: 'A token for a program was made',
    fr: 'Un jeton pour un programme a été créé',
  },
  'token.revoke': {
    ar: 'أُلغي رمز لبرنامج',
    en: 'A token for a program was revoked',
    fr: 'Un jeton pour un programme a été révoqué',
  },
  'finding.answer': {
    ar: 'قيل قول في ملاحظة آلية',
    en: 'A finding of the machine was answered',
    fr: 'Une réponse a été donnée à un constat automatique',
  },
  'finding.reopen': {
    ar: 'سُحب الجواب عن ملاحظة آلية',
    en: 'An answer to a finding was taken back',
    fr: 'La réponse à un constat a été retirée',
  },
  'verdict.give': {
    ar: 'أُبدي قرار في فحص',
    en: 'A verdict was given on a check',
    fr: 'Un avis a été rendu sur un contrôle',
  },
} satisfies Record<string, Text>;

/** The acts that the house knows by name. */
export type ActName = keyof typeof actTexts;

const other: Text = { ar: 'عمل آخر من أعمال الدار', en: 'Another act of the house', fr: 'Un autre acte de la maison' };

/** The sentence of an act; an act of an earlier version that is no longer known by name keeps a sentence of its own. */
export const actText = (act: string): Text => (actTexts as Readonly<Record<string, Text>>)[act] ?? other;

/** What kind of record an entry is about. */
export const recordKindTexts: Readonly<Record<string, Text>> = {
  absence: { ar: 'غياب', en: 'Absence', fr: 'Absence' },
  cast: { ar: 'أشخاص الدار التجريبية', en: 'People of the trial house', fr: 'Personnes de la maison d’essai' },
  contents: { ar: 'مضمون', en: 'Contents', fr: 'Contenu' },
  correspondent: { ar: 'جهة مراسلة', en: 'Correspondent', fr: 'Correspondant' },
  delegation: { ar: 'تفويض', en: 'Delegation', fr: 'Délégation' },
  directive: { ar: 'توجيه', en: 'Directive', fr: 'Instruction' },
  document: { ar: 'وثيقة', en: 'Document', fr: 'Document' },
  draft: { ar: 'مسودة', en: 'Draft', fr: 'Projet' },
  file: { ar: 'ملف', en: 'File', fr: 'Fichier' },
  folder: { ar: 'حافظة الأمين العام', en: 'Secretary-General’s folder', fr: 'Dossier du Secrétaire général' },
  holding: { ar: 'إسناد وظيفة', en: 'Grant of a post', fr: 'Attribution d’une fonction' },
  item: { ar: 'معاملة', en: 'Item', fr: 'Pièce' },
  minute: { ar: 'تأشيرة', en: 'Minute', fr: 'Annotation' },
  person: { ar: 'شخص', en: 'Person', fr: 'Personne' },
  profile: { ar: 'بيانات الجهة', en: 'Profile', fr: 'Profil' },
  referral: { ar: 'إحالة', en: 'Referral', fr: 'Imputation' },
  register: { ar: 'سجل', en: 'Register', fr: 'Registre' },
};
