import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { order } from '../../map.ts';
import type { ItemView } from '../../register/register.ts';
import type { Me } from './me.ts';

/** What the part that a later capability adds to the item's page is given. */
export interface ItemSlotProps {
  readonly item: ItemView;
  readonly me: Me;
  /** Something was done: the page asks for the item and its story again. */
  readonly onDone: () => void;
}

export type ItemSlot = LazyExoticComponent<ComponentType<ItemSlotProps>>;
type Loaded = Record<string, unknown>;
type Loaders = Record<string, () => Promise<Loaded>>;

/** Paths of parts in the order of the house: the register's first, the memoranda's last. */
export const inHouseOrder = (paths: readonly string[]): string[] => {
  const place = (path: string): number => order.findIndex((folder) => path.includes(`/${folder}/web/`));
  return paths.toSorted((a, b) => place(a) - place(b));
};

/** The parts found in the folders, in the order of the house, as components that are loaded when they are first drawn. A part without its component is a fault. */
export const slotsOf = (found: Loaders, name: string): ItemSlot[] =>
  inHouseOrder(Object.keys(found)).map((path) =>
    lazy(async () => {
      const component = (await found[path]?.())?.[name];
      if (typeof component !== 'function') throw new Error(`${path} exports no ${name}`);
      return { default: component as ComponentType<ItemSlotProps> };
    }),
  );

/**
 * The acts that capabilities after the register offer on an item: each is the component `ItemActs` of `src/<capability>/web/item-acts.tsx`,
 * drawn in the line of acts where the reader may act, and nothing otherwise. So no earlier folder imports a later one.
 */
export const itemActs: readonly ItemSlot[] = slotsOf(import.meta.glob<Loaded>('../../*/web/item-acts.tsx'), 'ItemActs');

/** What they show beside the story, such as referrals or drafts in hand: `ItemPanel` of `src/<capability>/web/item-panel.tsx`. */
export const itemPanels: readonly ItemSlot[] = slotsOf(
  import.meta.glob<Loaded>('../../*/web/item-panel.tsx'),
  'ItemPanel',
);

/** The story of an item on one line of time: `ItemStory` of `src/<capability>/web/item-story.tsx`, told by the capability that knows it. */
export const itemStories: readonly ItemSlot[] = slotsOf(
  import.meta.glob<Loaded>('../../*/web/item-story.tsx'),
  'ItemStory',
);
