import { setImmediate } from 'node:timers/promises';
import { read } from '../../access/act.ts';
import type { House } from '../../directory/house.ts';
import { type CivilDay, civilDay, isCivilDay } from '../../kernel/calendar.ts';
import type { PersonId } from '../../kernel/id.ts';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import { inTurns } from '../../kernel/steps.ts';
import type { Tx } from '../../platform/database/connect.ts';
import { readInSteps } from '../../reading/read-text.ts';
import type { ReadText } from '../../reading/reading.ts';
import { subjectOf } from '../checks/c1-precedent/subject.ts';
import { type DocumentFacts, unknownFacts } from '../checks/document.ts';
import { examineInSteps } from '../checks/examine.ts';
import type { Finding } from '../checks/finding.ts';
import { knowledgeOfHouse } from '../checks/knowledge-of-house.ts';
import { spellerFor } from '../checks/knowledge-of-spelling.ts';
import type { AnyRule } from '../checks/rule.ts';
import { rulesOf } from '../checks/settings.ts';
import { answeredInText } from './answered-in-text.ts';
import type { CheckedTextRefusal } from './checked-text.text.ts';
import { type CheckedText, type CheckForm, longestTogether, ruleSet } from './checked-text.ts';
import { keyOfWords } from './finding-key.ts';
import * as store from './findings.store.ts';
import { readerKnowledge } from './reader-knowledge.ts';

/** A text of this kind is issued by nobody, and is yet read by the rules for it. */
const everyHouse = ['resolution'];

/**
 * Reads a text that is in no draft with the books of the house, as far as this person may read them. What rests on a record that he may not
 * read is neither found nor hinted at; what was settled for the whole house is left out. Nothing of the text is kept.
 */
export async function checkText(
  house: House,
  person: PersonId,
  form: CheckForm,
): Promise<Outcome<CheckedText, CheckedTextRefusal>> {
  const kinds = [...house.profile.kinds.map(({ id }) => id), ...everyHouse];
  if (form.kind !== undefined && !kinds.includes(form.kind))
    return refuse('unknown-kind', { kind: form.kind, known: kinds.join(', ') });
  const texts = [form.text, ...(form.others ?? [])];
  if (texts.reduce((sum, { length }) => sum + length, 0) > longestTogether)
    return refuse('texts-too-long', { most: longestTogether });
  const rules = rulesFor(house, form);
  // To read a long text and to wait for the dictionaries takes longer than a transaction should stand open, or others should wait.
  const begun = await read(house, person, async (tx, _actor, today) => ({
    today,
    known: await knowledgeOfHouse(tx, house.profile),
  }));
  if (begun === null) return refuse('not-allowed');
  const { today, known } = begun;
  const on = form.on !== undefined && isCivilDay(form.on) ? civilDay(form.on) : today;
  const versions: ReadText[] = [];
  for (const text of texts)
    versions.push(await inTurns(readInSteps(text, known.lexicon, { writtenOn: on }), setImmediate));
  const told = factsOf(house, form, on, versions);
  const asked = await read(house, person, async (tx) => {
    const answers = await answeredInText(tx, versions[0]!);
    const facts = answers.length > 0 ? { ...told, answers } : told;
    return { facts, books: await readerKnowledge(tx, known, facts, versions) };
  });
  if (asked === null) return refuse('not-allowed');
  const { facts, books } = asked;
  const spelling = form.spelling === false ? null : (house.spelling ?? null);
  const { speller, isWhole } = await spellerFor(versions.slice(0, 1), facts, books, rules, spelling);
  const document = { ...versions[0]!, facts, others: versions.slice(1) };
  const findings = await inTurns(examineInSteps(document, { ...books, speller }, rules), setImmediate);
  const seen = await read(house, person, async (tx) => {
    const shown = await store.shownTo(tx, findings);
    return { shown, open: await unsettled(tx, shown) };
  });
  if (seen === null) return refuse('not-allowed');
  const { shown, open } = seen;
  return done({
    language: document.language,
    kind: form.kind ?? null,
    findings: open.map(asTold),
    settled: shown.length - open.length,
    isSpelt: isWhole,
    profile: house.profile.organisation.id,
    ruleSet,
  });
}

const rulesFor = ({ profile }: House, { only, spelling }: CheckForm): AnyRule[] =>
  rulesOf(profile).filter(
    ({ id, check }) =>
      (only === undefined || only.includes(check) || only.includes(id)) && (spelling !== false || id !== 'spelling'),
  );

/** What is known of a text: it stands at the level of the highest mark that it bears, and at none where it bears none. */
function factsOf({ profile }: House, form: CheckForm, on: CivilDay, versions: readonly ReadText[]): DocumentFacts {
  const ranks = versions.flatMap(({ marks }) =>
    marks.map(({ level }) => profile.classification.levels.find(({ id }) => id === level)?.rank ?? 0),
  );
  const facts: DocumentFacts = {
    ...unknownFacts(on),
    kind: form.kind ?? null,
    subject: form.subject ?? null,
    enclosures: form.enclosures ?? null,
    level: Math.max(0, ...ranks),
  };
  return { ...facts, subject: subjectOf({ ...versions[0]!, facts, others: [] })?.words ?? null };
}

/** Without what an officer has answered or dismissed for the whole house. */
async function unsettled(tx: Tx, findings: readonly Finding[]): Promise<Finding[]> {
  const keyed = findings.map((finding) => ({ finding, key: keyOfWords(finding) }));
  const settled = await store.settledForHouse(
    tx,
    keyed.flatMap(({ key }) => key ?? []),
  );
  return keyed.filter(({ key }) => key === null || !settled.has(key)).map(({ finding }) => finding);
}

const asTold = ({ rule, check, severity, start, end, quote, message, evidence, suggestion }: Finding) => ({
  rule,
  check,
  severity,
  start,
  end,
  quote,
  message,
  evidence: evidence.map(({ source, quote: words, date }) => ({ source, quote: words, date })),
  suggestion,
});
