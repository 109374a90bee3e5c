import type { Profile, Words } from '../../../directory/profile.ts';
import { type Language, languages } from '../../../kernel/text.ts';
import type { Lexicon } from '../../../reading/lexicon.ts';
import { tokensOf } from '../../../reading/tokens.ts';

/** Latin and French that diplomats of every language write. */
const diplomatic =
  'per diem capita annum cent ex gratia officio ante post inter alia mutatis mutandis ad hoc interim referendum valorem de facto jure pro rata forma tempore sine die qua non bona fide prima facie ' +
  'ipso facto status quo in situ absentia extenso persona grata modus vivendi operandi a priori posteriori fortiori idem ibid viz et al op cit sic raison d être vis à demarche démarche démarches coup ' +
  'état laissez-passer laissez passer fait accompli rapprochement détente tête carte blanche en route bloc bureau rapporteur rapporteurs attaché attachés chargé procès-verbal memoranda addendum addenda ' +
  'corrigendum corrigenda quorum veto consensus ultimatum casus belli jus cogens erga omnes pacta sunt servanda lex specialis travaux préparatoires force majeure ' +
  'madrasah madrasas madrassa imam ulema fatwa sharia shariah hajj umrah iftar eid masjid muezzin shura wasatiyyah takaful mudaraba amir sheikh sheikha ref encl insha inshallah inshaallah alhamdulillah bismillah riyal riyals dirham dirhams dinar dinars';

/** Words that everybody writes in this house and no dictionary has. */
const common =
  'communiqué aide-mémoire al-quds al-qods al-sharif al-charif ummah oummah hijri chargé chargée d’affaires intersessional intergovernmental interdepartmental ' +
  'multilateralism website online email e-mail webinar cybersecurity counterterrorism islamophobia islamophobie rohingya rohingyas waqf zakat halal sukuk ' +
  'الإسلاموفوبيا الروهينغا إيشاد سيسرك الأيسيسكو الكومسيك الأمينة السيبراني الرقمنة الحوكمة أنشطة أنشطتها ميزانيتها العطاءات عطاءات العطاء الروهينجا';

type Known = Readonly<Record<Language, ReadonlySet<string>>>;

const properNames = new Set(['person', 'place', 'state']);
const kept = new WeakMap<Lexicon, Known>();

/**
 * The words of all that a profile names or prefers, in small letters: states, organs, posts, persons, places, terms, dossiers. A name of
 * a person, place or state is known in every language.
 */
export function knownWords(lexicon: Lexicon, profile: Profile): Known {
  const known = kept.get(lexicon) ?? gather(lexicon, profile);
  kept.set(lexicon, known);
  return known;
}

function gather({ entries }: Lexicon, profile: Profile): Known {
  const words = { ar: new Set<string>(), en: new Set<string>(), fr: new Set<string>() };
  const add = (text: string, own: Language, everywhere = false) => {
    for (const { kind, start, end } of tokensOf(text, [{ start: 0, end: text.length }])) {
      if (kind !== 'word') continue;
      const word = text.slice(start, end).normalize('NFC');
      for (const language of languages) if (language === own || everywhere) words[language].add(word.toLowerCase());
    }
  };
  const addAll = (text: Words) => {
    for (const language of languages) add(text[language].replace(/\{[^{}]*\}/g, ' '), language);
  };
  for (const language of languages) add(`${common} ${diplomatic}`, language);
  for (const { kind, forms } of entries)
    for (const { text, language, standing } of forms)
      if (standing !== 'discouraged') add(text, language, properNames.has(kind));
  for (const { preferred, alsoRight = [] } of profile.terms) {
    addAll(preferred);
    for (const text of alsoRight) for (const language of languages) add(text, language);
  }
  for (const { names, agreed } of profile.dossiers) {
    for (const { preferred } of names) addAll(preferred);
    for (const { text } of agreed) addAll(text);
  }
  for (const { text, language } of profile.formulae) add(text.replace(/\{[^{}]*\}/g, ' '), language);
  for (const { address, salutation, secondPerson } of profile.formsOfAddress)
    for (const text of [address, salutation, secondPerson]) addAll(text);
  return words;
}
