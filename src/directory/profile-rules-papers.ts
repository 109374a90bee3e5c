import { IntlMessageFormat } from 'intl-messageformat';
import { languages } from '../kernel/text.ts';
import { checkIds, neverWaived, type Profile, partIds } from './profile.ts';
import type { Fault } from './profile-faults.ts';

type Rule = (profile: Profile) => Fault[];

/** The rules of kinds, formulae, levels, authority, checks and standing forms. */
export const paperRules: readonly Rule[] = [
  kindsAreWhole,
  formulaeSpeakThreeLanguages,
  formulaeCanBeMerged,
  beginningsSpeakThreeLanguages,
  ranksAreDistinct,
  everyKindCanLeave,
  sevenChecks,
  standingFormsMergeLittle,
  filePlanIsATree,
  channelsBothWays,
];

const fault = (file: string, pointer: string, text: string): Fault => ({ file, pointer, fault: text });

function kindsAreWhole({ kinds, parts }: Profile): Fault[] {
  const unnamed = partIds
    .filter((id) => !parts.some((part) => part.id === id))
    .map((id) => fault('kinds.json', '/parts', `the part "${id}" has no name`));
  return kinds.reduce<Fault[]>((faults, kind, index) => {
    const say = (key: string, text: string) => faults.push(fault('kinds.json', `/kinds/${index}/${key}`, text));
    if (kind.outgoing && kind.register === null) say('register', 'an outgoing kind needs a register');
    if (kind.register === 'incoming') say('register', 'an outgoing kind is not numbered in the incoming register');
    if (kind.outgoing && kind.addressees.length === 0)
      say('addressees', 'an outgoing kind needs at least one class of addressee');
    if (kind.needsBasis && !kind.parts.includes('basis'))
      say('parts', 'a kind that needs a legal basis must list the part "basis"');
    return faults;
  }, unnamed);
}

function formulaeSpeakThreeLanguages({ formulae }: Profile): Fault[] {
  const key = ({ kind, part, addressees }: Profile['formulae'][number]) =>
    [kind, part, ...(addressees ?? [])].join(' ');
  return formulae.flatMap((formula, index) => {
    const like = formulae.filter((other) => key(other) === key(formula));
    if (like[0] !== formula) return [];
    return languages
      .filter((language) => !like.some((other) => other.language === language))
      .map((language) =>
        fault(
          'formulae.json',
          `/formulae/${index}`,
          `the ${formula.part} of "${formula.kind}" is missing in "${language}"`,
        ),
      );
  });
}

/** A kind that begins with words in one language does so in each, with the same blocks, and once. */
function beginningsSpeakThreeLanguages({ beginnings }: Profile): Fault[] {
  const shape = ({ blocks }: Profile['beginnings'][number]): string => blocks.map(({ block }) => block).join(' ');
  return beginnings.flatMap((beginning, index) => {
    const like = beginnings.filter(({ kind }) => kind === beginning.kind);
    if (like[0] !== beginning) return [];
    const say = (text: string): Fault => fault('beginnings.json', `/beginnings/${index}`, text);
    return [
      ...languages
        .filter((language) => like.filter((other) => other.language === language).length !== 1)
        .map((language) => say(`"${beginning.kind}" needs one beginning in "${language}"`)),
      ...(new Set(like.map(shape)).size > 1
        ? [say(`"${beginning.kind}" begins with other blocks in each language`)]
        : []),
    ];
  });
}

const formulaArguments = new Set([
  'sender',
  'addressee',
  'addresseeGender',
  'name',
  'salutation',
  'reference',
  'date',
  'secondPerson',
]);

function formulaeCanBeMerged({ formulae }: Profile): Fault[] {
  return formulae.flatMap(({ text, language }, index) => {
    const at = `/formulae/${index}/text`;
    try {
      return [...argumentsOf(text, language)]
        .filter((argument) => !formulaArguments.has(argument))
        .map((argument) => fault('formulae.json', at, `unknown placeholder {${argument}}`));
    } catch (error) {
      return [fault('formulae.json', at, `is not a message that can be merged (${(error as Error).message})`)];
    }
  });
}

/** The names of the arguments of an ICU message, also inside its choices. Throws where the message cannot be read. */
function argumentsOf(text: string, language: string): Set<string> {
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (typeof node !== 'object' || node === null) return;
    const { type, value, options } = node as { type?: number; value?: unknown; options?: object };
    if (type !== undefined && type > 0 && typeof value === 'string') names.add(value);
    for (const option of Object.values(options ?? {})) walk((option as { value: unknown }).value);
  };
  walk(new IntlMessageFormat(text, language).getAst());
  return names;
}

function ranksAreDistinct({ classification, urgency, signingLevels }: Profile): Fault[] {
  const lists = [
    ['classification.json', '/classification/levels', classification.levels],
    ['urgency.json', '/urgency', urgency],
    ['signing.json', '/signingLevels', signingLevels],
  ] as const;
  const twice = lists.flatMap(([file, at, rows]) =>
    rows.flatMap(({ rank }, index) =>
      rows.findIndex((row) => row.rank === rank) === index
        ? []
        : [fault(file, `${at}/${index}/rank`, `the rank ${rank} is used twice`)],
    ),
  );
  const open = classification.levels.some((level) => level.rank === 0);
  return open ? twice : [...twice, fault('classification.json', '/classification/levels', 'no level has the rank 0')];
}

/** A kind that nobody may approve or sign would wait for ever. */
function everyKindCanLeave({ kinds, authorities }: Profile): Fault[] {
  return kinds.flatMap((kind, index) =>
    !kind.outgoing
      ? []
      : (['approve', 'sign'] as const)
          .filter((act) => !authorities.some((a) => a.act === act && a.to === null && a.kinds.includes(kind.id)))
          .map((act) => fault('kinds.json', `/kinds/${index}`, `no post may ${act} "${kind.id}"`)),
  );
}

function sevenChecks({ checks }: Profile): Fault[] {
  const missing = checkIds
    .filter((id) => !checks.some((check) => check.id === id))
    .map((id) => fault('checks.json', '/checks', `the check ${id} is missing`));
  return checks.reduce<Fault[]>((faults, check, index) => {
    const say = (key: string, text: string) => faults.push(fault('checks.json', `/checks/${index}/${key}`, text));
    if (check.waivable && neverWaived.includes(check.id)) say('waivable', `the check ${check.id} is never waived`);
    if (check.waivable !== check.waivedBy.length > 0)
      say('waivedBy', 'names the roles that may waive, and is empty where nobody may');
    if (check.id === 'C7' && !check.named) say('named', 'the check C7 is given by a named person');
    return faults;
  }, missing);
}

const mergedInForms = new Set(['number', 'date', 'addressee']);

function standingFormsMergeLittle({ standingForms }: Profile): Fault[] {
  return standingForms.flatMap((form, index) =>
    (['subject', 'body'] as const).flatMap((field) =>
      languages.flatMap((language) =>
        [...form[field][language].matchAll(/\{([^}]*)\}/g)]
          .filter((match) => !mergedInForms.has(match[1]!))
          .map((match) =>
            fault('standing-forms.json', `/standingForms/${index}/${field}/${language}`, `may not merge {${match[1]}}`),
          ),
      ),
    ),
  );
}

function filePlanIsATree({ filePlan }: Profile): Fault[] {
  const parents = new Map(filePlan.map((row) => [row.id, row.parent]));
  return filePlan.flatMap((row, index) => {
    const faults: Fault[] = [];
    if (filePlan.findIndex((other) => other.code === row.code) !== index) {
      faults.push(fault('file-plan.json', `/filePlan/${index}/code`, `the code ${row.code} is used twice`));
    }
    let above: string | null | undefined = row.parent;
    for (let depth = 0; above && depth < filePlan.length && above !== row.id; depth++) above = parents.get(above);
    if (above === row.id) faults.push(fault('file-plan.json', `/filePlan/${index}/parent`, 'stands under itself'));
    return faults;
  });
}

function channelsBothWays({ channels }: Profile): Fault[] {
  return (['in', 'out'] as const)
    .filter((way) => !channels.some((channel) => channel[way]))
    .map((way) => fault('channels.json', '/channels', `no channel leads ${way}`));
}
