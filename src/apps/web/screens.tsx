import type { ComponentType } from 'react';
import type { Role } from '../../access/actor.ts';
import type { Text } from '../../kernel/text.ts';
import { screenTexts } from './screens.text.ts';
import type { IconName } from './ui/icon.tsx';

/** A screen: its address, its module, and for a desk in the side navigation its title, sign, key and officers. */
export interface Screen {
  readonly id: string;
  readonly path: string;
  /** The module `src/<any capability>/web/<module>.tsx`; it exports a component of that name in PascalCase. */
  readonly module: string;
  readonly desk?: {
    readonly title: Text;
    readonly icon: IconName;
    /** `KeyR`: pressed after G, goes here. */
    readonly key: string;
    readonly group: 'gate' | 'work' | 'house';
    /** Whose desk it is; without it, everyone's. */
    readonly roles?: readonly Role[];
  };
  /** Drawn without entering the house. */
  readonly isOpen?: boolean;
}

const heads: readonly Role[] = ['director-general', 'secretary-general', 'assistant-secretary-general'];
const units: readonly Role[] = [
  'unit-head',
  'unit-officer',
  'office-head',
  'office-registrar',
  'assistant-secretary-general',
];
const handsIn: readonly Role[] = ['unit-head', 'unit-officer', 'office-head', 'assistant-secretary-general'];
const cabinet: readonly Role[] = ['cabinet-officer', 'adviser', 'director-general'];
/** To whom a directive may be addressed, and who notes, confirms and follows it up. */
const directed: readonly Role[] = [...cabinet, ...units, 'registry-officer', 'secretary-general', 'private-secretary'];
const readers: readonly Role[] = [
  ...cabinet,
  ...units,
  'registry-officer',
  'secretary-general',
  'private-secretary',
  'auditor',
];

/** Every screen of the house, desks in the order in which a letter passes them. */
export const screens: readonly Screen[] = [
  {
    id: 'registry',
    path: '/registry',
    module: 'registry-desk',
    desk: {
      title: screenTexts.registry,
      icon: 'arrivals',
      key: 'KeyR',
      group: 'gate',
      roles: ['registry-officer', 'office-registrar'],
    },
  },
  {
    id: 'arrivals',
    path: '/arrivals',
    module: 'arrivals-desk',
    desk: { title: screenTexts.arrivals, icon: 'letter', key: 'KeyW', group: 'gate', roles: ['registry-officer'] },
  },
  {
    id: 'tray',
    path: '/tray',
    module: 'cabinet-tray',
    desk: { title: screenTexts.tray, icon: 'tray', key: 'KeyC', group: 'gate', roles: cabinet },
  },
  {
    id: 'folder',
    path: '/folder',
    module: 'sg-folder',
    desk: {
      title: screenTexts.folder,
      icon: 'folder',
      key: 'KeyF',
      group: 'gate',
      roles: ['secretary-general', 'private-secretary', 'director-general'],
    },
  },
  {
    id: 'brief',
    path: '/brief',
    module: 'daily-brief',
    desk: {
      title: screenTexts.brief,
      icon: 'brief',
      key: 'KeyE',
      group: 'gate',
      roles: ['secretary-general', 'private-secretary', 'director-general', 'cabinet-officer'],
    },
  },
  {
    id: 'clearance',
    path: '/clearance',
    module: 'clearance-desk',
    desk: { title: screenTexts.clearance, icon: 'seal', key: 'KeyV', group: 'gate', roles: cabinet },
  },
  {
    id: 'findings',
    path: '/findings',
    module: 'findings-desk',
    desk: { title: screenTexts.findings, icon: 'warning', key: 'KeyT', group: 'gate', roles: cabinet },
  },
  {
    id: 'signature',
    path: '/signature',
    module: 'signature-folder',
    desk: {
      title: screenTexts.signature,
      icon: 'pen',
      key: 'KeyS',
      group: 'gate',
      roles: [...heads, 'unit-head', 'office-head', 'private-secretary'],
    },
  },
  {
    id: 'desk',
    path: '/desk',
    module: 'unit-desk',
    desk: { title: screenTexts.desk, icon: 'desk', key: 'KeyU', group: 'work', roles: [...units, 'registry-officer'] },
  },
  {
    id: 'directives',
    path: '/directives',
    module: 'directives',
    desk: { title: screenTexts.directives, icon: 'check', key: 'KeyI', group: 'work', roles: directed },
  },
  {
    id: 'hand-in',
    path: '/hand-in',
    module: 'hand-in',
    desk: { title: screenTexts['hand-in'], icon: 'arrivals', key: 'KeyH', group: 'work', roles: handsIn },
  },
  {
    id: 'drafts',
    path: '/drafts',
    module: 'drafting-desk',
    desk: {
      title: screenTexts.drafts,
      icon: 'draft',
      key: 'KeyD',
      group: 'work',
      roles: [...cabinet, ...units, 'registry-officer'],
    },
  },
  {
    id: 'memoranda',
    path: '/memoranda',
    module: 'memoranda-desk',
    desk: {
      title: screenTexts.memoranda,
      icon: 'letter',
      key: 'KeyM',
      group: 'work',
      roles: [...cabinet, ...units, 'registry-officer'],
    },
  },
  {
    id: 'dispatch',
    path: '/dispatch',
    module: 'dispatch-desk',
    desk: {
      title: screenTexts.dispatch,
      icon: 'send',
      key: 'KeyO',
      group: 'gate',
      roles: ['registry-officer', 'office-registrar', 'cabinet-officer'],
    },
  },
  {
    id: 'registers',
    path: '/registers',
    module: 'registers',
    desk: { title: screenTexts.registers, icon: 'registers', key: 'KeyB', group: 'work', roles: readers },
  },
  {
    id: 'resolutions',
    path: '/resolutions',
    module: 'resolutions',
    desk: { title: screenTexts.resolutions, icon: 'check', key: 'KeyN', group: 'work', roles: readers },
  },
  {
    id: 'directory',
    path: '/directory',
    module: 'directory',
    desk: { title: screenTexts.directory, icon: 'people', key: 'KeyP', group: 'house' },
  },
  {
    id: 'ledger',
    path: '/ledger',
    module: 'ledger',
    desk: {
      title: screenTexts.ledger,
      icon: 'ledger',
      key: 'KeyL',
      group: 'house',
      roles: ['auditor', 'director-general'],
    },
  },
  {
    id: 'administration',
    path: '/administration',
    module: 'administration',
    desk: { title: screenTexts.administration, icon: 'gear', key: 'KeyA', group: 'house', roles: ['administrator'] },
  },
  { id: 'item', path: '/items/$id', module: 'item-page' },
  { id: 'draft', path: '/drafts/$id', module: 'draft-page' },
  { id: 'round', path: '/clearance/$id', module: 'clearance-page' },
  { id: 'document', path: '/documents/$id', module: 'document-page' },
  { id: 'signed-scan', path: '/documents/$id/scan', module: 'signed-scan' },
  { id: 'circular', path: '/circulars/$id', module: 'circular-page' },
  { id: 'register', path: '/registers/$id', module: 'register-page' },
  { id: 'correspondent', path: '/directory/$id', module: 'directory-page' },
  { id: 'account', path: '/account', module: 'account' },
  { id: 'search', path: '/search', module: 'search-page' },
  { id: 'learned', path: '/learned', module: 'learned-names' },
  { id: 'verify', path: '/verify/$code', module: 'verify-page', isOpen: true },
];

type Module = Record<string, unknown>;
const found = import.meta.glob<Module>(['../../*/web/*.tsx', '!../../apps/**']);

/** `registry-desk` as `RegistryDesk`. */
const componentName = (module: string): string =>
  module.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

/** How to load a screen's module, or null where the house has none. */
export function loaderOf({ module }: Screen): (() => Promise<{ default: ComponentType }>) | null {
  const load = Object.entries(found).find(([path]) => path.endsWith(`/web/${module}.tsx`))?.[1];
  if (!load) return null;
  return async () => {
    const component = (await load())[componentName(module)];
    if (typeof component !== 'function') throw new Error(`${module}.tsx exports no ${componentName(module)}`);
    return { default: component as ComponentType };
  };
}

/** The screens that this house has. */
export const screensHere: readonly Screen[] = screens.filter((screen) => loaderOf(screen) !== null);
