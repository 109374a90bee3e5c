import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { Menu, type MenuChoice } from '../../apps/web/ui/index.ts';
import { openPaper, paperAddress } from '../../register/web/papers.ts';
import type { DocumentView } from '../dispatch.ts';
import { printTexts as words } from './prints.text.ts';

const sizes = ['dl', 'c5', 'c4'] as const;

/** The papers that are made of a document: envelopes and labels for those who send it, its dispatch list, the index of its dossier. */
export function DocumentPrints({ document }: { document: DocumentView }) {
  const say = useText();
  const language = useLanguage();
  const isLiving = document.state === 'signed' || document.state === 'dispatched';
  const goesOnPaper = document.dispatches.some(({ sending, state }) => sending === 'recorded' && state !== 'cancelled');
  const path = `/api/documents/${document.id}`;
  const envelopes: MenuChoice[] = sizes.map((size) => ({
    id: size,
    label: say(words[`envelope-${size}`]),
    icon: 'letter',
    onAction: () => openPaper(`${path}/envelopes.pdf?size=${size}`),
  }));
  const choices: MenuChoice[] = [
    ...(document.may.send && isLiving && goesOnPaper
      ? [
          ...envelopes,
          {
            id: 'labels',
            label: say(words.labels),
            hint: say(words['labels-hint']),
            icon: 'print' as const,
            onAction: () => openPaper(`${path}/envelopes.pdf?size=label`),
          },
        ]
      : []),
    ...(['dispatches', 'index'] as const).map((paper) => ({
      id: paper,
      label: say(words[paper]),
      hint: say(words[`${paper}-hint`]),
      icon: 'print' as const,
      onAction: () => openPaper(paperAddress(`${path}/${paper}.pdf`, language)),
    })),
    ...(document.may.send && document.state === 'dispatched'
      ? [
          {
            id: 'bundle',
            label: say(words.bundle),
            hint: say(words['bundle-hint']),
            icon: 'download' as const,
            onAction: () => openPaper(`${path}/bundle.zip`),
          },
        ]
      : []),
  ];
  return <Menu label={say(words.print)} icon="print" choices={choices} />;
}
