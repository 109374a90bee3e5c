import type { ItemSlotProps } from '../../apps/web/item-acts.ts';
import { NotAttached } from './not-attached.tsx';
import { Notices } from './notices.tsx';

/** On the page of an item: what arrived with it and was not attached, and what came back of the acknowledgement that was sent for it. */
export const ItemPanel = ({ item }: ItemSlotProps) => (
  <>
    <NotAttached item={item.id} />
    <Notices about={item.id} />
  </>
);
