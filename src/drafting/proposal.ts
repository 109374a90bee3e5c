import type { Profile, ProfileFormula, ProfileKind } from '../directory/profile.ts';
import type { Block } from '../kernel/body.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import { showDay } from '../kernel/dates-shown.ts';
import { format } from '../kernel/message.ts';
import { isLanguage, type Language, type Text } from '../kernel/text.ts';
import type { Body } from './body-schema.ts';
import type { Addressee, DraftContent } from './content.ts';
import { fieldOf, written as fieldWritten } from './merge.ts';

/** The correspondent to whom an answer goes, as far as a proposal needs him. */
export interface ProposedAddressee {
  readonly id: string;
  readonly class: string;
  readonly addressed: Text;
  readonly name: Text;
  readonly gender: Partial<Record<Language, 'f' | 'm'>> | null;
  readonly formOfAddress: string | null;
  readonly languages: readonly string[];
  readonly channels: readonly string[];
}

/** What is answered: its reference and date as they were written. */
export interface ProposedReference {
  readonly number: string;
  readonly date: string | null;
  readonly dateWritten: string | null;
}

/** A document that is corrected, withdrawn or recalled: its language, and whoever has it. */
export interface Remedied {
  readonly language: Language;
  readonly addressees: readonly { readonly class: string; readonly addressee: Addressee }[];
  /** Whether all originals of a round are meant, each of whose addressees is told by an original of his own. */
  readonly isEach: boolean;
}

/**
 * The first content of a draft, out of what the directory and the profile know: the sender as addressee, his language, his reference,
 * the set phrases of the kind with his name in them; what remedies a document goes to whoever has it, in its language. Everything is a
 * proposal; the officer writes on.
 */
export function propose(
  kind: ProfileKind,
  profile: Profile,
  to: ProposedAddressee | null,
  reference: ProposedReference | null,
  subject: string,
  remedied: Remedied | null = null,
  wanted?: Language,
): DraftContent {
  const language = wanted ?? remedied?.language ?? languageOf(to, profile);
  const written = reference && dateOf(reference, language);
  const isEach = to === null && (remedied?.isEach ?? kind.originals === true);
  const languages = isEach ? profile.calendars.languages : [language];
  const versionIn = (one: Language) => {
    const answered = reference && { number: reference.number, date: written ?? '' };
    const words = phrases(kind, profile, to, one, answered, isEach);
    return {
      language: one,
      authentic: one === language,
      title: null,
      subject: needs('subject') ? subject : null,
      salutation: needs('salutation') ? words.salutation : null,
      body: { blocks: [...bodyOf(words.beginning).blocks, ...begun(kind, profile, one)] },
      close: words.close,
    };
  };
  const fits = to !== null && kind.addressees.includes(to.class);
  const needs = (part: ProfileKind['parts'][number]): boolean => kind.parts.includes(part);
  return {
    languages: languages.map(versionIn),
    addressees: remedied
      ? remedied.addressees.filter((one) => kind.addressees.includes(one.class)).map((one) => one.addressee)
      : fits
        ? [theOne(to, language, profile)]
        : [],
    enclosures: [],
    basis: [],
    signatory: null,
    email: null,
    uploaded: null,
    yourReference: reference === null ? null : { number: reference.number, date: written },
    ...(isEach ? { originals: { groups: [] } } : {}),
  };
}

const theOne = (to: ProposedAddressee, language: Language, profile: Profile): Addressee => ({
  role: 'to',
  correspondent: to.id,
  unit: null,
  person: null,
  language,
  channel: channelOf(to, profile),
  address: null,
});

/** The working language recorded first for the addressee; the house's own first language where none is. */
const languageOf = (to: ProposedAddressee | null, profile: Profile): Language =>
  to?.languages.find(isLanguage) ?? profile.calendars.languages[0] ?? 'en';

const dateOf = ({ date, dateWritten }: ProposedReference, language: Language): string | null =>
  dateWritten ?? (date === null ? null : showDay(date as CivilDay, language));

const channelOf = (to: ProposedAddressee, profile: Profile): string => {
  const out = new Set(profile.channels.filter((channel) => channel.out).map((channel) => channel.id));
  return to.channels.find((channel) => out.has(channel)) ?? [...out][0] ?? '';
};

const bodyOf = (beginning: readonly string[]): Body => ({
  blocks: beginning.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', runs: [{ text }] })),
});

/** The blocks with which a kind begins in a language, with the house's name in them. */
function begun(kind: ProfileKind, profile: Profile, language: Language): Block[] {
  const own = profile.beginnings.find((each) => each.kind === kind.id && each.language === language);
  return (own?.blocks ?? []).map(({ block, text }): Block => {
    const runs = [{ text: capital(text.replaceAll('{sender}', profile.organisation.sender[language])) }];
    if (block === 'heading') return { kind: 'heading', level: 1, runs };
    return { kind: 'paragraph', ...(block === 'number' ? { number: true } : {}), runs };
  });
}

/** A sentence that begins with the name of the house begins with a capital. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A transition that begins a sentence of its own ("I refer to …") stands first; one that goes on ("and has the honour …") follows. */
const joined = (opening: string | null, transition: string | null): string[] =>
  transition !== null && /^\p{Lu}/u.test(transition)
    ? [`${transition}.`, opening ?? '']
    : [[opening, transition].filter((part) => part !== null).join(' ')];

/** A close without the name that it would repeat: "Please accept, …, the assurances" as "Please accept the assurances". */
const withoutGap = (close: string | null): string | null => close?.replace(/, …,/g, '') ?? null;

/** A set phrase whose addressee is left open: what the message form would fill stands between marks that it leaves alone. */
const withFields = (text: string): string =>
  text
    .replace(/\{addresseeGender, select, m \{(.*?)\} f \{(.*?)\} other \{(.*?)\}\}/g, '⟦$1|$2|$3⟧')
    .replace(/\{secondPerson\}/g, '⟦you⟧')
    .replace(/\{(addressee|name|salutation)\}/g, '⟦$1⟧');

/** The same phrase with its fields as a text in that language writes them. */
const openFields = (said: string, language: Language): string =>
  said.replace(/⟦(.*?)⟧/g, (_, inside: string) => {
    const field = fieldOf(inside);
    return field === null ? `{${inside}}` : fieldWritten(field, language);
  });

interface Phrases {
  readonly salutation: string | null;
  readonly beginning: readonly string[];
  readonly close: string | null;
}

function phrases(
  kind: ProfileKind,
  profile: Profile,
  to: ProposedAddressee | null,
  language: Language,
  reference: { readonly number: string; readonly date: string } | null,
  isEach: boolean,
): Phrases {
  const form = profile.formsOfAddress.find((one) => one.id === to?.formOfAddress);
  const name = to?.name[language] ?? '…';
  const salutation = form ? format(form.salutation, language, { name }) : null;
  const facts = {
    sender: profile.organisation.sender[language],
    addressee: to?.addressed[language] ?? '…',
    addresseeGender: to?.gender?.[language] ?? 'other',
    name,
    salutation: salutation ?? '…',
    secondPerson: form?.secondPerson[language] ?? '',
    reference: reference?.number ?? '…',
    date: reference?.date ?? '…',
  };
  const say = (formula: ProfileFormula | undefined): string | null => {
    if (formula === undefined) return null;
    const text = isEach ? withFields(formula.text) : formula.text;
    const said = format({ ar: text, en: text, fr: text }, language, facts).replace(/ {2,}/g, ' ');
    return isEach ? openFields(said, language) : said;
  };
  const own = profile.formulae.filter(
    (formula) =>
      formula.kind === kind.id &&
      formula.language === language &&
      (formula.addressees === undefined || (to !== null && formula.addressees.includes(to.class))),
  );
  const first = (part: ProfileFormula['part']) => own.find((formula) => formula.part === part);
  const refers = own.find((formula) => formula.part === 'transition' && formula.text.includes('{reference}'));
  const transition = reference === null ? own.find((one) => one.part === 'transition' && one !== refers) : refers;
  return {
    salutation,
    beginning: joined(say(first('opening')), kind.person === 'third' || reference !== null ? say(transition) : null),
    close: withoutGap(say(first('close'))),
  };
}
