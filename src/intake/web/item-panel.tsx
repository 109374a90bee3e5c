import type { ItemSlotProps } from '../../apps/web/item-acts.ts';
import { Notices } from './notices.tsx';

/** On the page of an item: what came back of the acknowledgement that was sent for it. */
export const ItemPanel = ({ item }: ItemSlotProps) => <Notices about={item.id} />;
