import type { Texts } from '../../kernel/text.ts';

/** The words of what is sent as an original to each. */
export const mergeTexts = {
  title: { ar: 'أصل لكل مرسل إليه', en: 'An original to each', fr: 'Un original à chacun' },
  lede: {
    ar: 'إجازة واحدة، ولكل مرسل إليه أصل برقمه ولغته واسمه.',
    en: 'One clearance; each addressee is sent an original with its own number, in its language, with its own name.',
    fr: 'Un seul visa ; chaque destinataire reçoit un original à son numéro, dans sa langue et à son nom.',
  },
  begin: { ar: 'أصل لكل من مجموعة…', en: 'An original to each of a group…', fr: 'Un original à chacun d’un groupe…' },
  choose: { ar: 'اختيار المجموعات…', en: 'Choose groups…', fr: 'Choisir les groupes…' },
  stop: { ar: 'وثيقة واحدة للجميع', en: 'One document to all', fr: 'Un seul document pour tous' },
  dialog: { ar: 'من يُرسل إليهم', en: 'To whom it is sent', fr: 'À qui il est envoyé' },
  groupCount: {
    ar: '{count, plural, zero {لا أحد} one {واحد} two {اثنان} few {# أعضاء} many {# عضوًا} other {# عضو}}',
    en: '{count, plural, one {# member} other {# members}}',
    fr: '{count, plural, one {# membre} many {# membres} other {# membres}}',
  },
  except: { ar: 'ما عدا', en: 'Left out', fr: 'Écartés' },
  addExcept: { ar: 'استثناء عضو', en: 'Leave a member out', fr: 'Écarter un membre' },
  byMail: { ar: 'بالبريد الإلكتروني', en: 'By e-mail', fr: 'Par courriel' },
  byMailHint: {
    ar: 'لكل من له عنوان معروف؛ وللباقين وسيلتهم المعتادة',
    en: 'to each whose address is known; the others by their usual channel',
    fr: 'à chacun dont l’adresse est connue ; aux autres par leur voie habituelle',
  },
  chooseDo: { ar: 'اعتماد القائمة', en: 'Take this list', fr: 'Retenir cette liste' },
  taken: {
    ar: '{count, plural, zero {لا مرسل إليه} one {مرسل إليه واحد} two {مرسل إليهما اثنان} few {# مرسل إليهم} many {# مرسلًا إليه} other {# مرسل إليه}}',
    en: '{count, plural, one {# addressee} other {# addressees}}',
    fr: '{count, plural, one {# destinataire} many {# destinataires} other {# destinataires}}',
  },
  fields: { ar: 'خانات النص', en: 'Fields of the text', fr: 'Champs du texte' },
  fieldsHint: {
    ar: 'تُكتب بين قوسين معقوفين وتُملأ لكل مرسل إليه. والكلمات المفصولة بخط، مثل {example}، يُختار منها ما يوافق جنسه.',
    en: 'Written between braces and filled for each addressee. Of words parted by a bar, as {example}, the one stays that agrees with the addressee.',
    fr: 'Ils s’écrivent entre accolades et sont remplis pour chaque destinataire. De mots séparés par une barre, comme {example}, reste celui qui s’accorde avec lui.',
  },
  copy: { ar: 'نسخ {field}', en: 'Copy {field}', fr: 'Copier {field}' },
  copied: { ar: 'نُسخت الخانة', en: 'The field is copied', fr: 'Le champ est copié' },
  originals: { ar: 'الأصول', en: 'Originals', fr: 'Originaux' },
  place: {
    ar: 'الأصل {place, number} من {count, number}',
    en: 'Original {place, number} of {count, number}',
    fr: 'Original {place, number} sur {count, number}',
  },
  previous: { ar: 'السابق', en: 'Previous', fr: 'Précédent' },
  next: { ar: 'التالي', en: 'Next', fr: 'Suivant' },
  asSaved: {
    ar: 'كما ستخرج من آخر صيغة محفوظة.',
    en: 'As they would leave, from the version saved last.',
    fr: 'Tels qu’ils partiraient, d’après la dernière version enregistrée.',
  },
  missing: {
    ar: '{count, plural, zero {لا ينقص شيء} one {أصل واحد ينقصه شيء} two {أصلان ينقصهما شيء} few {# أصول ينقصها شيء} many {# أصلًا ينقصه شيء} other {# أصل ينقصه شيء}}',
    en: '{count, plural, =0 {Nothing is missing} one {Something is missing for # original} other {Something is missing for # originals}}',
    fr: '{count, plural, =0 {Rien ne manque} one {Il manque quelque chose à # original} many {Il manque quelque chose à # originaux} other {Il manque quelque chose à # originaux}}',
  },
  nobody: { ar: 'لم يُختر أحد بعد', en: 'Nobody is chosen yet', fr: 'Personne n’est encore choisi' },
  takeBack: { ar: 'إعادة {name}', en: 'Take {name} in again', fr: 'Reprendre {name}' },
  language: { ar: 'اللغة', en: 'Language', fr: 'Langue' },
  channel: { ar: 'وسيلة الإرسال', en: 'Channel', fr: 'Voie' },
  list: { ar: 'قائمة الأصول', en: 'List of originals', fr: 'Liste des originaux' },
  saveFirst: {
    ar: 'يُحفظ ما كُتب أولًا.',
    en: 'What was written is saved first.',
    fr: 'Ce qui a été écrit est d’abord enregistré.',
  },
} as const satisfies Texts<string>;
