import { useState } from 'react';
import { useText } from '../../apps/web/i18n.tsx';
import { DocumentViewer, EmptyState, Menu } from '../../apps/web/ui/index.ts';
import { languageNames } from '../../drafting/web/language-names.ts';
import { isLanguage } from '../../kernel/text.ts';
import type { PaperView } from '../dispatch.ts';
import { documentTexts as words } from './document.text.ts';

/** The papers of a document as they were signed and leave: the text first, its enclosures and the certificate at hand. */
export function DocumentPapers({ document, papers }: { document: string; papers: readonly PaperView[] }) {
  const say = useText();
  const [chosen, choose] = useState<string | null>(null);
  const paper =
    papers.find(({ id }) => id === chosen) ??
    papers.find(({ part }) => part === 'signed') ??
    papers.find(({ part }) => part === 'letter') ??
    papers[0];
  if (!paper) return <EmptyState title={say(words.noPapers)} icon="letter" />;
  const label = ({ part, language, name }: PaperView): string =>
    part === 'letter' && isLanguage(language)
      ? `${say(words.letter)} (${languageNames[language]})`
      : part === 'enclosure'
        ? name
        : say(words[part]);
  return (
    <div className="document-papers">
      {papers.length > 1 && (
        <div className="document-choice">
          <Menu
            label={`${say(words.papers)} (${papers.length})`}
            tone="quiet"
            icon="clip"
            selected={paper.id}
            choices={papers.map((each) => ({
              id: each.id,
              label: label(each),
              hint: say(words[each.part]),
              onAction: () => choose(each.id),
            }))}
          />
        </div>
      )}
      <DocumentViewer
        key={paper.id}
        name={paper.name}
        mediaType="application/pdf"
        address={`/api/documents/${document}/papers/${paper.id}`}
      />
    </div>
  );
}
