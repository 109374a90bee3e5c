import type { Calendar, Days, Weekday } from '../kernel/calendar.ts';
import type { Language } from '../kernel/text.ts';

/** A stretch of the text: UTF-16 offsets into it, `end` excluded, so that `text.slice(start, end)` is what was written. */
export type Span = { readonly start: number; readonly end: number };

/** What stands between two line breaks; a cell of a table or an entry of a list is a paragraph too. Joined lines of one paragraph stay one paragraph. */
export type Paragraph = Span & {
  readonly index: number;
  readonly language: Language;
  readonly direction: 'rtl' | 'ltr';
};

export type Sentence = Span & { readonly paragraph: number };

export type TokenKind = 'word' | 'number' | 'mark' | 'symbol';

/** A word, a run of digits, or one mark. `folded` is the form for comparing: see `fold` in the kernel. */
export type Token = Span & {
  readonly kind: TokenKind;
  readonly folded: string;
  readonly paragraph: number;
  readonly script: 'arabic' | 'latin' | 'other';
};

/** `day-list` names two or more days one by one ("5 and 20 May"), the first and last of which are given. */
export type DateForm = 'day' | 'day-range' | 'day-list' | 'month' | 'month-range' | 'year' | 'year-range';

/**
 * Why a date as written names nothing: the month has no such day, the month's name, the year and the mark (H, CE) belong to different
 * calendars, or the end of a range lies before its beginning.
 */
export type DateFault = 'no-such-day' | 'mixed-calendars' | 'reversed';

/** The numbers as written; what is not written is null. The `last…` parts belong to the end of a range or list. */
export type WrittenParts = {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly lastYear: number | null;
  readonly lastMonth: number | null;
  readonly lastDay: number | null;
};

export type WeekdayMention = Span & { readonly weekday: Weekday };

/** A date as it stands in the text, in one calendar, with what it names if such a day exists. The span is without the name of the weekday. */
export type DateMention = Span & {
  readonly calendar: Calendar;
  readonly form: DateForm;
  /** First and last day named, both included; null where the year is not written or the date has a fault. */
  readonly days: Days | null;
  readonly fault: DateFault | null;
  readonly written: WrittenParts;
  /** How the parts stand: day first, month first, or year first; by number only or with the month's name. */
  readonly order: 'day-first' | 'month-first' | 'year-first';
  readonly numeric: boolean;
  readonly weekday: WeekdayMention | null;
  /** The weekday of the last day, where both are named ("Monday 5 to Friday 9 May"). */
  readonly lastWeekday: WeekdayMention | null;
  /** The language of the month's name or of the words about it; null for numbers alone. */
  readonly language: Language | null;
  /** Which of several readings of a numeric date is possible too (5/6/2026 the other way round). */
  readonly otherwise: Days | null;
};

/** Two mentions that the text says are the same time: "corresponding to", "correspondant au", "الموافق", brackets, a dash or a bar. */
export type DatePair = Span & { readonly hijri: DateMention; readonly gregorian: DateMention };

/** A number in figures or in words. "One", halves, figures of three digits alone in brackets, and forms with two readings (1.234) are left out. A ratio, a symbol's digits, a date's and a citation's digits are not numbers. */
export type NumberMention = Span & {
  readonly value: number;
  readonly form: 'figures' | 'words';
  readonly language: Language | null;
};

export type Ordinal = Span & {
  readonly value: number;
  readonly form: 'figures' | 'words';
  readonly language: Language;
  /** False for a form that its language does not know, as "22th" or "Twenty-Two Session". */
  readonly wellFormed: boolean;
};

export type Money = Span & { readonly amount: number; readonly currency: string; readonly form: 'figures' | 'words' };

export type Percentage = Span & { readonly value: number };

/** A number with its noun: "57 member states". `noun` is folded, singular where the lexicon knows it. */
export type Quantity = Span & { readonly number: NumberMention; readonly noun: string; readonly nounSpan: Span };

/** A figure and the same figure in words said beside each other: "5,000 (five thousand)". */
export type FigureAndWords = Span & { readonly figures: NumberMention; readonly words: NumberMention };

/** An entry of a list, without its mark. `value` is what the mark counts; null for a bullet. An entry without a mark has an empty label. */
export type ListItem = Span & { readonly label: Span; readonly value: number | null };

/** A list of paragraphs or inside a sentence. */
export type ListMention = Span & {
  readonly marker: 'number' | 'letter' | 'bullet' | 'inline';
  readonly items: readonly ListItem[];
  /** How many entries there are: between commas an "and" may join two entries or be part of one, so it may be a range. */
  readonly least: number;
  readonly most: number;
  /** The number before it that says how many come: "the following five", "les cinq … suivants", "الخمسة التالية". */
  readonly announced: NumberMention | null;
};

/** A cell, empty ones with an empty span. `number` is what it holds where it holds nothing but a number. */
export type TableCell = Span & { readonly number: number | null; readonly percentage: boolean };

/** A table: lines whose cells stand between tabs or bars, all with the same number of cells. */
export type TableMention = Span & {
  readonly rows: readonly (readonly TableCell[])[];
  /** Whether the first row names the columns. */
  readonly header: boolean;
  /** Row and column that the table itself calls a total, by index. */
  readonly totalRow: number | null;
  readonly totalColumn: number | null;
  /** The number before it that says how many rows come. */
  readonly announced: NumberMention | null;
};

export type CitationKind = 'resolution' | 'symbol' | 'un-resolution' | 'charter-article' | 'rule';

/**
 * What a citation says, normalised; parts that its form does not give are null. The span is the number or symbol itself, without "Resolution No.";
 * an article or rule standing alone has its word and its instrument inside ("Article 5 (2) of the Charter"), in a list its number only.
 */
export type Citation = Span & {
  readonly kind: CitationKind;
  readonly language: Language | null;
  readonly serial: number | null;
  readonly session: number | null;
  readonly extraordinary: boolean;
  readonly body: string | null;
  readonly organ: string | null;
  readonly summit: boolean;
  readonly year: number | null;
  readonly part: string | null;
  /** The one way in which the house writes it, for comparing versions: "1/51-PAL". */
  readonly canonical: string;
  /** A title that stands directly after it in quotation marks or after "on". */
  readonly title: Span | null;
};

/** "With reference to your note no. N dated D". */
export type ReferenceMention = Span & {
  readonly ours: boolean;
  readonly number: Span | null;
  readonly date: DateMention | null;
};

export type NameKind =
  | 'state'
  | 'organ'
  | 'unit'
  | 'institution'
  | 'organisation'
  | 'place'
  | 'post'
  | 'person'
  | 'term';

/** A name that the lexicon knows, in one of its forms. `entry` is the lexicon's id; the form says whether it is the preferred one. */
export type NameMention = Span & {
  readonly kind: NameKind;
  readonly entry: string;
  readonly form: number;
  readonly language: Language;
};

/** What a person is or holds, as the text says it: `entry` is the post's id where the lexicon has the post. */
export type PostMention = Span & { readonly entry: string | null };

/** The titles before a name: "H.E. Mr.", "S.E.M.", "معالي السيد". `forms` are the forms of address that begin so; plain titles have none. */
export type Courtesy = Span & { readonly forms: readonly string[]; readonly gender: 'm' | 'f' | null };

/**
 * A person as addressed: courtesy title, name, post. Parts that are not written are null. `known` is the person whom the lexicon has under
 * this name, also in another spelling or script, and `exactly` says whether it is one of the spellings that the lexicon has.
 */
export type PersonMention = Span & {
  readonly courtesy: Courtesy | null;
  readonly name: Span | null;
  readonly post: PostMention | null;
  readonly known: string | null;
  readonly exactly: boolean;
};

/**
 * A set phrase, as the house writes it or nearly so. `rows` are the rows of the profile that it may be (forms of address for a salutation)
 * and `kinds` the kinds of document to which they belong; both are empty for a phrase of common use. `gender` is what the words say of the
 * sender (تهدي, his compliments), for a salutation of the addressee.
 */
export type FormulaMention = Span & {
  readonly part: 'greeting' | 'opening' | 'transition' | 'close' | 'salutation';
  readonly rows: readonly string[];
  readonly kinds: readonly string[];
  readonly language: Language;
  readonly gender: 'm' | 'f' | null;
  readonly sender: Span | null;
  readonly addressee: Span | null;
  /** The salutation or second person inside the phrase: "Please accept, Mr. President, …". */
  readonly address: Span | null;
};

export type Quotation = Span & { readonly inner: Span };

export type EnclosureStatement = Span & { readonly count: number | null; readonly listed: readonly Span[] };

export type ClassificationMark = Span & { readonly level: string };

/** A session of an organ as named in words or figures: "the Fifty-first Session of the Council of Foreign Ministers". */
export type SessionMention = Span & {
  readonly ordinal: number;
  readonly extraordinary: boolean;
  readonly organ: string;
  readonly place: NameMention | null;
  readonly date: DateMention | null;
  readonly wellFormed: boolean;
};

/** A text with everything that the rules look at, each at its exact place in what was written. Offsets never refer to a normalised copy. */
export type ReadText = {
  readonly text: string;
  readonly language: Language;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly dates: readonly DateMention[];
  readonly datePairs: readonly DatePair[];
  readonly numbers: readonly NumberMention[];
  readonly ordinals: readonly Ordinal[];
  readonly money: readonly Money[];
  readonly percentages: readonly Percentage[];
  readonly quantities: readonly Quantity[];
  readonly figuresAndWords: readonly FigureAndWords[];
  readonly lists: readonly ListMention[];
  readonly tables: readonly TableMention[];
  readonly citations: readonly Citation[];
  readonly references: readonly ReferenceMention[];
  readonly sessions: readonly SessionMention[];
  readonly names: readonly NameMention[];
  readonly persons: readonly PersonMention[];
  readonly formulae: readonly FormulaMention[];
  readonly quotations: readonly Quotation[];
  readonly enclosures: readonly EnclosureStatement[];
  readonly marks: readonly ClassificationMark[];
};
