import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import type { ItemSlotProps } from '../../apps/web/item-acts.ts';
import { Menu } from '../../apps/web/ui/index.ts';
import { openPaper, paperAddress } from '../../register/web/papers.ts';
import { printTexts as words } from './prints.text.ts';

/** The papers that are made of an item: its routing slip and the index of its dossier, as far as the reader may know them. */
export function ItemActs({ item }: ItemSlotProps) {
  const say = useText();
  const language = useLanguage();
  if (item.state === 'void') return null;
  const print = (paper: 'slip' | 'index') => ({
    id: paper,
    label: say(words[paper]),
    hint: say(words[`${paper}-hint`]),
    icon: 'print' as const,
    onAction: () => openPaper(paperAddress(`/api/items/${item.id}/${paper}.pdf`, language)),
  });
  return <Menu label={say(words.print)} icon="print" choices={[print('slip'), print('index')]} />;
}
