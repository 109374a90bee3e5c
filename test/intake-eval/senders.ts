import type { ProfileState } from '../../src/directory/profile.ts';
import { allCorrespondents } from '../../src/directory/profile-correspondents.ts';
import type { Language, Text } from '../../src/kernel/text.ts';
import type { Chance } from '../corpus/random.ts';
import { profile } from '../corpus/world.ts';

/** Who sends: a correspondent of the directory by its slug, or a name that the directory does not know. */
export type Sender = { readonly slug: string } | { readonly written: string; readonly or?: string };

/** Whoever writes a letter, as its paper shows him. */
export interface Writer {
  readonly sender: Sender;
  /** The lines of the letterhead, the largest first. */
  readonly letterhead: readonly string[];
  /** As the sentence of a note or a letter names him, with its article where the language asks for one. */
  readonly named: string;
  readonly gender: 'm' | 'f';
  /** The office of who signs. */
  readonly office: string;
  readonly family: Family;
}

export const families = ['mission', 'ministry', 'institution', 'organisation', 'embassy', 'society'] as const;
export type Family = (typeof families)[number];

const known = new Map([...allCorrespondents(profile), ...profile.cast.correspondents].map((each) => [each.id, each]));
const slugsOf = (start: string): string[] => [...known.keys()].filter((slug) => slug.startsWith(start));

/** Bodies that no directory of the house names. */
const strangers: readonly Text[] = [
  { ar: 'جمعية القناديل الخيرية', en: 'Lanterns Charitable Society', fr: 'Association caritative des Lanternes' },
  { ar: 'برنامج الآبار المتخيلة', en: 'Imaginary Wells Programme', fr: 'Programme des puits imaginaires' },
  { ar: 'مؤسسة المنارة للحوار', en: 'Lighthouse Foundation for Dialogue', fr: 'Fondation du Phare pour le dialogue' },
  { ar: 'معهد النخيل للدراسات', en: 'Palm Institute of Studies', fr: 'Institut des palmiers pour les études' },
];

const say = (language: Language, ar: string, en: string, fr: string): string => ({ ar, en, fr })[language];

/** "للسنغال": a name behind the preposition that is glued to it. */
const belonging = (name: string): string => (name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`);

/** The state's long name behind "of", or its short one as letterheads also have it. */
function ofState({ of, name }: ProfileState, language: Language, isShort: boolean): string {
  if (!isShort || language === 'fr') return of[language];
  return language === 'ar' ? belonging(name.ar) : `of ${name.en}`;
}

/** Someone of a family, written in one of the ways in which such letterheads are. */
export function writerOf(family: Family, language: Language, chance: Chance): Writer {
  const state = chance.one(profile.memberStates);
  const isShort = chance.next() < 0.4;
  const of = ofState(state, language, isShort);
  const make = (sender: Sender, letterhead: readonly string[], named: string, office: string, gender: 'm' | 'f') => ({
    sender,
    letterhead,
    named,
    office,
    gender,
    family,
  });
  if (family === 'mission') {
    const mission = say(language, `المندوبية الدائمة ${of}`, `Permanent Mission ${of}`, `Mission permanente ${of}`);
    const to = say(
      language,
      'لدى منظمة التعاون الإسلامي',
      chance.one(['to the OIC', 'to the Organisation of Islamic Cooperation']),
      chance.one(['auprès de l’OCI', 'auprès de l’Organisation de la coopération islamique']),
    );
    const head = chance.one([[mission, to], [mission], [`${mission} ${to}`]]);
    const named = `${say(language, '', 'The ', 'La ')}${mission}${chance.next() < 0.7 ? ` ${to}` : ''}`;
    const office = say(language, 'المندوب الدائم', 'Permanent Representative', 'Représentant permanent');
    return make({ slug: `mission-${state.id}` }, head, named, office, 'f');
  }
  if (family === 'ministry') {
    const long = state.longName[language];
    const ministry = say(
      language,
      'وزارة الخارجية',
      'Ministry of Foreign Affairs',
      'Ministère des Affaires étrangères',
    );
    const branch = say(
      language,
      'إدارة المنظمات الدولية',
      'Department of International Organisations',
      'Direction des organisations internationales',
    );
    const head = chance.one([
      [long, ministry],
      [long, ministry, branch],
      [`${ministry} ${say(language, `في ${long}`, of, of)}`],
    ]);
    const named = say(language, `وزارة خارجية ${long}`, `The ${ministry} ${of}`, `Le ${ministry} ${of}`);
    const office = say(language, 'وزير الخارجية', 'Minister of Foreign Affairs', 'Ministre des Affaires étrangères');
    return make({ slug: `mfa-${state.id}` }, head, named, office, language === 'fr' ? 'm' : 'f');
  }
  if (family === 'embassy') {
    const embassy = say(language, `سفارة ${state.longName.ar}`, `Embassy ${of}`, `Ambassade ${of}`);
    const at = say(language, 'الرياض', 'Riyadh', 'Riyad');
    const named = say(language, `${embassy} بالرياض`, `The ${embassy} in Riyadh`, `L’${embassy} à Riyad`);
    const office = say(language, 'السفير', 'Ambassador', 'Ambassadeur');
    return make({ written: embassy, or: named }, chance.one([[embassy, at], [embassy]]), named, office, 'f');
  }
  if (family === 'society') {
    const name = chance.one(strangers)[language];
    const street = say(
      language,
      'شارع المثال 12، الميناء الجديد',
      '12 Sample Street, New Harbour',
      '12, rue de l’Exemple, Port-Neuf',
    );
    const named = say(language, name, `The ${name}`, name);
    return make({ written: name }, [name, street], named, say(language, 'الرئيس', 'President', 'Président'), 'f');
  }
  const slug = chance.one(slugsOf(family === 'institution' ? 'institution-' : 'organisation-'));
  const { name, gender } = known.get(slug)!;
  const own = name[language];
  const office = say(language, 'المدير العام', 'Director-General', 'Directeur général');
  const city = say(language, 'ص.ب. 1234', 'P.O. Box 1234', 'B.P. 1234');
  const head = chance.one([
    [own],
    [own, city],
    [own, say(language, 'مكتب المدير العام', 'Office of the Director-General', 'Bureau du Directeur général')],
  ]);
  const article = say(language, '', 'The ', gender.fr === 'f' ? 'La ' : 'Le ');
  return make({ slug }, head, `${article}${own}`, office, gender[language === 'ar' ? 'ar' : 'fr']);
}
