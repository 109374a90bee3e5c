import type { Profile } from '../../../../directory/profile.ts';
import type { LexiconForm } from '../../../../reading/lexicon.ts';
import { inPlaceOf } from '../../../../reading/lexicon.ts';
import type { NameMention } from '../../../../reading/reading.ts';
import { foldToken } from '../../../../reading/tokens.ts';
import { sentenceAt } from '../../../../reading/walk.ts';
import { ownDayOf } from '../../c6-numbers-and-dates/own-day.ts';
import type { CheckedDocument } from '../../document.ts';
import { ofProfile } from '../../of-profile.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { officialName } from '../names.text.ts';
import { daysAbout, speaksOfThen, wordsOf } from '../said-of.ts';

type Code = keyof typeof officialName.messages;
const named = new Set(['state', 'organisation', 'organ', 'institution', 'unit']);

/** Names whose period is over, and forms that the profile calls wrong. Names of their time, and in quoted titles, are right. */
export const rule = defineRule({
  id: 'official-name',
  check: 'C5',
  severity: 'warning',
  ...officialName,
  examples: {
    fires: { text: 'The Organisation of the Islamic Conference invites its Member States to the meeting.' },
    silent: { text: 'The Organisation of the Islamic Conference held its eleventh summit in Dakar in March 2008.' },
  },
  examine: (document, { profile, lexicon }) => {
    const { day } = ownDayOf(document);
    const elsewhere = wordedElsewhere(profile);
    const at = Map.groupBy(document.names, ({ start }) => start);
    return inOwnWords(document, document.names).flatMap((mention): Found<Code>[] => {
      const entry = named.has(mention.kind) ? lexicon.entryOf(mention.kind, mention.entry) : null;
      const form = entry?.forms[mention.form];
      if (!entry || !form || (form.standing !== 'former' && form.standing !== 'discouraged')) return [];
      if (elsewhere.has(`${form.language} ${plain(form.text)}`) || standsInSymbol(document, mention)) return [];
      // The same words are right in another language, or name something else.
      const others = at.get(mention.start) ?? [];
      if (
        others.some(
          (each) => each.end >= mention.end && isGood(lexicon.entryOf(each.kind, each.entry)?.forms[each.form], form),
        )
      )
        return [];
      const right = rightForm(entry.forms, form);
      if (!right) return [];
      return form.standing === 'former'
        ? former(document, mention, form, right, day)
        : wrong(document, mention, form, right);
    });
  },
});

const plain = (words: string): string => words.split(/\s+/).map(foldToken).join(' ');
const isGood = (other: LexiconForm | undefined, form: LexiconForm): boolean =>
  other !== undefined && (other.standing === 'preferred' || other.standing === 'accepted') && other !== form;

/** The official form of the same length: the long name for a long name. */
function rightForm(forms: readonly LexiconForm[], { language, text }: LexiconForm): LexiconForm | null {
  const official = forms.filter((form) => form.language === language && form.standing === 'preferred');
  const long = text.split(/\s+/).length > 2;
  return official[long ? official.length - 1 : 0] ?? null;
}

/** Forms that terms and dossiers have wording for; they are told there. */
const wordedElsewhere: (profile: Profile) => ReadonlySet<string> = ofProfile(({ terms, dossiers }) => {
  const rows = [...terms, ...dossiers.flatMap(({ names }) => names)];
  return new Set(
    rows.flatMap(({ discouraged }) =>
      discouraged.filter(({ shown }) => shown !== 'never').map(({ language, form }) => `${language} ${plain(form)}`),
    ),
  );
});

const standsInSymbol = ({ text }: CheckedDocument, { start, end }: NameMention): boolean =>
  /[/\d-]/.test(text[start - 1] ?? '') || /^[/-]/.test(text.slice(end, end + 1));

function former(
  document: CheckedDocument,
  mention: NameMention,
  form: LexiconForm,
  right: LexiconForm,
  day: string,
): Found<Code>[] {
  const { from, to } = form;
  if (to === null || day.slice(0, to.length) <= to || speaksOfThen(document, mention)) return [];
  if (
    daysAbout(document, mention).some(
      (days) => days.from.slice(0, to.length) <= to && (from === null || days.to.slice(0, from.length) >= from),
    )
  )
    return [];
  // A session or a citation in the same sentence carries the name of its time.
  const sentence = sentenceAt(document.sentences, mention.start);
  const carries = [...document.sessions, ...document.citations];
  // Where the sentence gives days, and all of them are later, they are of the present name.
  const about = daysAbout(document, mention);
  const isLater = about.length > 0 && about.every((days) => days.from.slice(0, to.length) > to);
  if (!isLater && sentence && carries.some(({ start, end }) => sentence.start <= start && end <= sentence.end))
    return [];
  const written = wordsOf(document, mention);
  return [
    {
      start: mention.start,
      end: mention.end,
      message: 'former',
      with: { written, until: to, name: right.text, on: day },
      evidence: [{ source: form.source ?? 'profile', quote: form.text, date: to }],
      suggestion: inPlaceOf(document.text, mention, right.text),
    },
  ];
}

function wrong(document: CheckedDocument, mention: NameMention, form: LexiconForm, right: LexiconForm): Found<Code>[] {
  const paragraph = sentenceAt(document.paragraphs, mention.start);
  if (paragraph && paragraph.language !== form.language) return [];
  return [
    {
      start: mention.start,
      end: mention.end,
      message: 'discouraged',
      with: { written: wordsOf(document, mention), name: right.text },
      evidence: [{ source: form.source ?? 'profile', quote: right.text, date: null }],
      suggestion: inPlaceOf(document.text, mention, right.text),
    },
  ];
}
