import type { Texts } from '../kernel/text.ts';
import type { FindingCode } from './finding.ts';
import type { ExportRefusal } from './proof.store.ts';
import type { ProofRefusal } from './proof.ts';

/** What a verification found, each with its place: `relation` and `key` of a row, `place` of a checkpoint, a position in the ledger. */
export const findingTexts: Texts<FindingCode> = {
  'changed-row': {
    ar: 'غُيّر صف في {relation} بعد تسجيله: {key}. محتواه لا يطابق ما التزم به القيد.',
    en: 'A row of {relation} was changed behind the ledger: {key}. It is not what its last entry committed.',
    fr: 'Une ligne de {relation} a été modifiée à l’insu du registre : {key}. Elle diffère de ce que sa dernière inscription a scellé.',
  },
  'missing-row': {
    ar: 'حُذف صف من {relation} دون قيد: {key}.',
    en: 'A row of {relation} is gone without an entry: {key}.',
    fr: 'Une ligne de {relation} a disparu sans inscription : {key}.',
  },
  'row-without-entry': {
    ar: 'في {relation} صف لم يكتبه أي قيد: {key}.',
    en: 'A row of {relation} was written by no entry: {key}.',
    fr: 'Une ligne de {relation} n’a été écrite par aucune inscription : {key}.',
  },
  'log-shorter-than-checkpoint': {
    ar: 'السجل المحكم أقصر من نقطة تحقق موقّعة محفوظة في {place}: القيود الباقية {size}، والموقّع عليها {checkpoint}.',
    en: 'The ledger is shorter than a signed checkpoint kept in {place}: {size} remain of the {checkpoint} entries that were signed.',
    fr: 'Le registre scellé est plus court qu’un point de contrôle signé conservé dans {place} : il reste {size} inscriptions sur les {checkpoint} signées.',
  },
  'root-differs': {
    ar: 'أُعيدت كتابة ماضي السجل المحكم: بصمته لا تطابق {place} عند القيد {at}.',
    en: 'The past of the ledger was rewritten: its root differs from {place} at entry {at}.',
    fr: 'Le passé du registre scellé a été réécrit : son empreinte diffère de {place} à l’inscription {at}.',
  },
  'entry-changed': {
    ar: 'غُيّر القيد {entry} (الموضع {position}) أو ما التزم به بعد إدراجه في السجل المحكم.',
    en: 'Entry {entry} (position {position}), or what it committed, was changed after it was put into the ledger.',
    fr: 'L’inscription {entry} (position {position}), ou ce qu’elle a scellé, a été modifiée après son versement au registre.',
  },
  'missing-entry': {
    ar: 'حُذف القيد {entry} (الموضع {position}) من السجل المحكم.',
    en: 'Entry {entry} (position {position}) was removed from the ledger.',
    fr: 'L’inscription {entry} (position {position}) a été retirée du registre scellé.',
  },
  'bad-signature': {
    ar: 'في {place} نقطة تحقق، بعد القيد {after}، لم يوقّعها مفتاح هذه الجهة.',
    en: 'A checkpoint in {place}, after entry {after}, was not signed by the key of this house.',
    fr: 'Un point de contrôle dans {place}, après l’inscription {after}, n’a pas été signé par la clé de cette maison.',
  },
  'no-checkpoint-outside': {
    ar: 'لا توجد في {place} أي نقطة تحقق، فلا يمكن الحكم بأن السجل المحكم كامل.',
    en: 'There is no checkpoint in {place}, so nothing shows that the ledger is complete.',
    fr: 'Aucun point de contrôle dans {place} : rien n’atteste que le registre scellé est complet.',
  },
  'not-watched': {
    ar: 'جدول {relation} غير مراقَب: التزام قيوده موقوف أو الجدول غير موجود.',
    en: 'The table {relation} is not watched: the commitment of its rows is switched off, or the table does not exist.',
    fr: 'La table {relation} n’est pas surveillée : le scellement de ses lignes est désactivé, ou la table n’existe pas.',
  },
};

/** Why a proof proves nothing, or cannot be exported. */
export const proofTexts: Texts<ProofRefusal | ExportRefusal> = {
  'not-a-proof': {
    ar: 'هذا الملف ليس إثباتًا صادرًا عن ديوان.',
    en: 'This file is not a proof exported by Diwan.',
    fr: 'Ce fichier n’est pas une preuve exportée par Diwan.',
  },
  'bad-vkey': {
    ar: 'المفتاح العام غير صالح.',
    en: 'The public key is not valid.',
    fr: 'La clé publique n’est pas valable.',
  },
  'not-a-note': {
    ar: 'نقطة التحقق في هذا الإثبات غير سليمة الصيغة.',
    en: 'The checkpoint of this proof is not well formed.',
    fr: 'Le point de contrôle de cette preuve est mal formé.',
  },
  'unknown-key': {
    ar: 'لم يوقّع المفتاح {name} نقطة التحقق في هذا الإثبات.',
    en: 'The checkpoint of this proof is not signed by the key {name}.',
    fr: 'Le point de contrôle de cette preuve n’est pas signé par la clé {name}.',
  },
  'bad-signature': {
    ar: 'توقيع نقطة التحقق غير صحيح.',
    en: 'The signature of the checkpoint is false.',
    fr: 'La signature du point de contrôle est fausse.',
  },
  'not-included': {
    ar: 'هذا القيد ليس في الموضع {position} من السجل المحكم الذي يضم {size} من القيود.',
    en: 'This entry does not stand at position {position} of the ledger of {size} entries.',
    fr: 'Cette inscription n’est pas à la position {position} du registre scellé de {size} inscriptions.',
  },
  'row-not-committed': {
    ar: 'لم يكتب هذا القيد الصف {key} من {relation}.',
    en: 'This entry did not write row {key} of {relation}.',
    fr: 'Cette inscription n’a pas écrit la ligne {key} de {relation}.',
  },
  'row-differs': {
    ar: 'محتوى الصف {key} من {relation} ليس ما التزم به القيد.',
    en: 'The content of row {key} of {relation} is not what the entry committed.',
    fr: 'Le contenu de la ligne {key} de {relation} n’est pas celui que l’inscription a scellé.',
  },
  'no-such-entry': {
    ar: 'لا يوجد قيد بهذا المعرّف.',
    en: 'There is no such entry.',
    fr: 'Cette inscription n’existe pas.',
  },
  'not-yet-covered': {
    ar: 'لم تشمل القيدَ {entry} نقطةُ تحقق موقّعة بعد؛ أعد المحاولة بعد لحظات.',
    en: 'No signed checkpoint covers entry {entry} yet; try again in a moment.',
    fr: 'Aucun point de contrôle signé ne couvre encore l’inscription {entry} ; réessayez dans un instant.',
  },
  'row-changed-since': {
    ar: 'كُتب الصف {key} من {relation} مرة أخرى بعد هذا القيد، فلا يُعرض محتواه معه.',
    en: 'Row {key} of {relation} was written again after this entry, so its content cannot be shown with it.',
    fr: 'La ligne {key} de {relation} a été réécrite après cette inscription : son contenu ne peut y être joint.',
  },
};
