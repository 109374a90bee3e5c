import type { ProfileFile } from './profile.ts';
import { type Fault, type ProfileJson, valuesAt } from './profile-faults.ts';

/** Where the ids of each kind of thing are declared. */
const declared = {
  unit: ['units.json', 'units/*/id'],
  post: ['posts.json', 'posts/*/id'],
  role: ['roles.json', 'roles/*/id'],
  'signing level': ['signing.json', 'signingLevels/*/id'],
  'addressee class': ['signing.json', 'addresseeClasses/*/id'],
  'kind of document': ['kinds.json', 'kinds/*/id'],
  part: ['kinds.json', 'parts/*/id'],
  'classification level': ['classification.json', 'classification/levels/*/id'],
  channel: ['channels.json', 'channels/*/id'],
  'form of address': ['forms-of-address.json', 'formsOfAddress/*/id'],
  'file plan class': ['file-plan.json', 'filePlan/*/id'],
  'type of institution': ['institutions.json', 'institutionTypes/*/id'],
  institution: ['institutions.json', 'institutions/*/id'],
  'kind of session': ['sessions.json', 'sessionKinds/*/id'],
} as const satisfies Record<string, readonly [ProfileFile, string]>;

/** Every place that names a thing declared elsewhere. */
const references: readonly (readonly [ProfileFile, string, keyof typeof declared])[] = [
  ['units.json', 'units/*/reportsTo', 'unit'],
  ['units.json', 'units/*/supervisedBy', 'unit'],
  ['units.json', 'units/*/coordinatedBy/*', 'unit'],
  ['units.json', 'unitLists/*/units/*', 'unit'],
  ['posts.json', 'posts/*/unit', 'unit'],
  ['posts.json', 'posts/*/level', 'signing level'],
  ['posts.json', 'posts/*/formOfAddress', 'form of address'],
  ['cast.json', 'cast/people/*/posts/*/post', 'post'],
  ['cast.json', 'cast/people/*/clearance', 'classification level'],
  ['cast.json', 'cast/correspondents/*/class', 'addressee class'],
  ['cast.json', 'cast/correspondents/*/channels/*/channel', 'channel'],
  ['cast.json', 'cast/correspondents/*/holders/*/formOfAddress', 'form of address'],
  ['registers.json', 'registers/*/unit', 'unit'],
  ['kinds.json', 'kinds/*/parts/*', 'part'],
  ['kinds.json', 'kinds/*/addressees/*', 'addressee class'],
  ['kinds.json', 'kinds/*/answers/*', 'kind of document'],
  ['formulae.json', 'formulae/*/kind', 'kind of document'],
  ['formulae.json', 'formulae/*/addressees/*', 'addressee class'],
  ['signing.json', 'authorities/*/post', 'post'],
  ['signing.json', 'authorities/*/onBehalfOf', 'post'],
  ['signing.json', 'authorities/*/kinds/*', 'kind of document'],
  ['signing.json', 'authorities/*/addressees/*', 'addressee class'],
  ['signing.json', 'authorities/*/classificationUpTo', 'classification level'],
  ['signing.json', 'addresseeClasses/*/readsUpTo', 'classification level'],
  ['checks.json', 'checks/*/posts/*', 'post'],
  ['file-plan.json', 'filePlan/*/parent', 'file plan class'],
  ['languages-and-calendars.json', 'calendars/offices/*/unit', 'unit'],
  ['languages-and-calendars.json', 'calendars/holidays/*/units/*', 'unit'],
  ['correspondents.json', 'correspondents/*/class', 'addressee class'],
  ['correspondents.json', 'correspondents/*/channels/*/channel', 'channel'],
  ['correspondents.json', 'correspondents/*/holders/*/formOfAddress', 'form of address'],
  ['correspondents.json', 'correspondentRules/*/class', 'addressee class'],
  ['correspondents.json', 'correspondentRules/*/channels/*', 'channel'],
  ['addressee-groups.json', 'addresseeGroups/*/class', 'addressee class'],
  ['observers.json', 'observerBodies/*/institution', 'institution'],
  ['institutions.json', 'institutions/*/type', 'type of institution'],
  ['institutions.json', 'institutions/*/unit', 'unit'],
  ['sessions.json', 'sessions/*/kind', 'kind of session'],
  ['citations.json', 'citationOrgans/*/sessionKind', 'kind of session'],
  ['resolutions.json', 'resolutions/*/sessionKind', 'kind of session'],
  ['resolutions.json', 'resolutionsHeld/*/sessionKind', 'kind of session'],
  ['resolutions.json', 'resolutionKeepers/*', 'unit'],
  ['dossiers.json', 'dossiers/*/reservedTo/*', 'post'],
  ['phrases.json', 'phrases/*/kinds/*', 'kind of document'],
  ['beginnings.json', 'beginnings/*/kind', 'kind of document'],
];

/** Names of things that no file declares. Where the declaring file could not be read, its own fault is enough. */
export function referenceFaults(json: ProfileJson): Fault[] {
  return references.flatMap(([file, path, thing]) => {
    const [home, ids] = declared[thing];
    if (json[home] === undefined) return [];
    const known = new Set(valuesAt(json[home], ids).map(({ value }) => value));
    return valuesAt(json[file], path)
      .filter(({ value }) => typeof value === 'string' && !known.has(value))
      .map(({ pointer, value }) => ({ file, pointer, fault: `unknown ${thing} "${String(value)}"` }));
  });
}
