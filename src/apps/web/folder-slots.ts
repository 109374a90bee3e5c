import { type ComponentType, lazy } from 'react';

type Loaded = Record<string, unknown>;

/**
 * What capabilities after the directives put on top of the Secretary-General's folder: each is the component `FolderHead` of
 * `src/<capability>/web/folder-head.tsx`. So no earlier folder imports a later one.
 */
export const folderHeads = Object.entries(import.meta.glob<Loaded>('../../*/web/folder-head.tsx')).map(([path, load]) =>
  lazy(async () => {
    const component = (await load())['FolderHead'];
    if (typeof component !== 'function') throw new Error(`${path} exports no FolderHead`);
    return { default: component as ComponentType };
  }),
);
