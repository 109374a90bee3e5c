import type { Profile } from '../../../../directory/profile.ts';
import { type Phrase, phraseFinder } from '../../../../reading/phrase-finder.ts';
import type { CheckedDocument } from '../../document.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { answersForm } from '../papers.text.ts';

type Code = keyof typeof answersForm.messages;
type Kind = Profile['kinds'][number];

const phrases: readonly Phrase<'note-verbale' | 'letter'>[] = [
  { language: 'en', pattern: 'reply|response|answer to your|its note', value: 'note-verbale' },
  { language: 'en', pattern: 'reply|response|answer to your|its letter', value: 'letter' },
  { language: 'fr', pattern: 'réponse à votre|sa note', value: 'note-verbale' },
  { language: 'fr', pattern: 'réponse à votre|sa lettre', value: 'letter' },
  { language: 'ar', pattern: 'رداً|جواباً على|عن مذكرتكم|مذكرتها|مذكرته', value: 'note-verbale' },
  { language: 'ar', pattern: 'رداً|جواباً على|عن خطابكم|رسالتكم|كتابكم|خطابها|رسالتها|خطابه', value: 'letter' },
];
const find = phraseFinder(phrases);

/** A note verbale is answered by a note and a letter by a letter, as the profile says of each kind. */
export const rule = defineRule({
  id: 'answers-form',
  check: 'C3',
  severity: 'warning',
  ...answersForm,
  examples: {
    fires: {
      text: 'Excellency,\n\nIn reply to your note no. 12/2026, I have the honour to confirm the date.',
      facts: { kind: 'letter' },
    },
    silent: {
      text: 'Excellency,\n\nIn reply to your letter no. 12/2026, I have the honour to confirm the date.',
      facts: { kind: 'letter' },
    },
  },
  examine: (document, { profile }) => {
    const kind = profile.kinds.find(({ id }) => id === document.facts.kind);
    if (!kind || kind.answers.length === 0) return [];
    return document.facts.answers === null ? bySaying(document, profile, kind) : byRecord(document, profile, kind);
  },
});

const nameOf = (profile: Profile, id: string) => profile.kinds.find((kind) => kind.id === id)?.name ?? id;

function byRecord({ facts, references }: CheckedDocument, profile: Profile, kind: Kind): Found<Code>[] {
  const place = references.find(({ ours }) => !ours);
  return facts
    .answers!.filter((item) => !kind.answers.includes(item.kind))
    .map(({ kind: answered, number, record }) => ({
      start: place?.start ?? 0,
      end: place?.end ?? 0,
      message: 'registered' as const,
      with: { number, answered: nameOf(profile, answered), kind: kind.name },
      evidence: [{ source: 'register', quote: number, date: null, record }],
    }));
}

function bySaying(document: CheckedDocument, profile: Profile, kind: Kind): Found<Code>[] {
  return inOwnWords(document, find(document))
    .filter(({ value }) => !kind.answers.includes(value) && profile.kinds.some(({ id }) => id === value))
    .filter(() => kind.answers.some((id) => id === 'letter' || id === 'note-verbale'))
    .map(({ start, end, value }) => ({
      start,
      end,
      message: 'said' as const,
      with: { written: document.text.slice(start, end), answered: nameOf(profile, value), kind: kind.name },
      evidence: [{ source: kind.source ?? 'profile', quote: kind.answers.join(', '), date: null }],
    }));
}
