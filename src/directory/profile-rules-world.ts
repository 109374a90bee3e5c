import { languages } from '../kernel/text.ts';
import type { Profile } from './profile.ts';
import { allCorrespondents, rulePlaceholders } from './profile-correspondents.ts';
import type { Fault } from './profile-faults.ts';

type Rule = (profile: Profile) => Fault[];

/** The rules of states, heads of the organisation, sessions and correspondents. */
export const worldRules: readonly Rule[] = [
  statesAreCountedOnce,
  oneTermIsFollowed,
  sessionsAreNumberedOnce,
  rulesMergeKnownWords,
  correspondentsAreDistinct,
  trialCorrespondentsStayInTheTrial,
];

const fault = (file: string, pointer: string, text: string): Fault => ({ file, pointer, fault: text });

function statesAreCountedOnce({ memberStates, observerStates }: Profile): Fault[] {
  const members = new Set(memberStates.map((state) => state.id));
  return observerStates.flatMap((state, index) =>
    members.has(state.id) ? [fault('observers.json', `/observerStates/${index}/id`, `"${state.id}" is a member`)] : [],
  );
}

function oneTermIsFollowed({ secretariesGeneral }: Profile): Fault[] {
  return secretariesGeneral.flatMap((person, index) => {
    const followed = person.terms.filter((term) => term.followed).length;
    return followed === 1
      ? []
      : [
          fault(
            'secretaries-general.json',
            `/secretariesGeneral/${index}/terms`,
            `one statement is followed, not ${followed}`,
          ),
        ];
  });
}

function sessionsAreNumberedOnce({ sessions }: Profile): Fault[] {
  return sessions.flatMap((session, index) => {
    const first = sessions.findIndex((other) => other.kind === session.kind && other.number === session.number);
    return session.number === null || first === index
      ? []
      : [
          fault(
            'sessions.json',
            `/sessions/${index}/number`,
            `the number ${session.number} is already used by /sessions/${first}`,
          ),
        ];
  });
}

function rulesMergeKnownWords({ correspondentRules }: Profile): Fault[] {
  const known: readonly string[] = rulePlaceholders;
  return correspondentRules.flatMap((rule, index) => {
    const texts = [
      ['id', rule.id] as const,
      ...languages.map((language) => [`name/${language}`, rule.name[language]] as const),
      ...languages.map((language) => [`addressed/${language}`, rule.addressed[language]] as const),
    ];
    return texts.flatMap(([key, text]) =>
      [...text.matchAll(/\{([^}]*)\}/g)]
        .filter((match) => !known.includes(match[1]!))
        .map((match) =>
          fault('correspondents.json', `/correspondentRules/${index}/${key}`, `unknown placeholder {${match[1]}}`),
        ),
    );
  });
}

/** Runs on the full list: a rule that made an id twice, or left a placeholder unfilled, is found by its result. */
function correspondentsAreDistinct(profile: Profile): Fault[] {
  const seen = new Set<string>();
  return [...allCorrespondents(profile), ...profile.cast.correspondents].flatMap((correspondent) => {
    const { id, name, addressed } = correspondent;
    const faults: Fault[] = [];
    if (seen.has(id)) faults.push(fault('correspondents.json', '', `the id "${id}" is given to two correspondents`));
    seen.add(id);
    if (languages.some((language) => /[{}]/.test(name[language] + addressed[language]))) {
      faults.push(fault('correspondents.json', '', `the name of "${id}" has a placeholder that its list cannot fill`));
    }
    return faults;
  });
}

function trialCorrespondentsStayInTheTrial({ correspondents, cast }: Profile): Fault[] {
  return [
    ...correspondents
      .filter((correspondent) => correspondent.trial)
      .map(({ id }) => fault('correspondents.json', '/correspondents', `"${id}" is invented: it belongs in cast.json`)),
    ...cast.correspondents.flatMap((correspondent, index) =>
      correspondent.trial
        ? []
        : [fault('cast.json', `/cast/correspondents/${index}/trial`, 'an invented correspondent says so')],
    ),
  ];
}
