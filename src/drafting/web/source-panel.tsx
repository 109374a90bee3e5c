import { useText } from '../../apps/web/i18n.tsx';
import { Bdi, EmptyState, ProblemNotice, Tabs, TextLink, Words } from '../../apps/web/ui/index.ts';
import { ItemPaper, useItem } from '../../referral/web/item-paper.tsx';
import type { SourceView } from '../view.ts';
import { writingTexts as words } from './writing.text.ts';

/** What a draft answers or quotes, beside the writing. */
export function SourcePanel({ sources }: { sources: readonly SourceView[] }) {
  const say = useText();
  if (sources.length === 0) return <EmptyState title={say(words.noSources)} icon="letter" />;
  if (sources.length === 1) return <Source source={sources[0]!} />;
  return (
    <Tabs
      label={say(words.sources)}
      tabs={sources.map((source, at) => ({
        id: source.record,
        label: source.number ?? source.subject ?? String(at + 1),
        content: <Source source={source} />,
      }))}
    />
  );
}

const pages: Partial<Record<SourceView['kind'], string>> = { document: '/documents', draft: '/drafts' };

function Source({ source }: { source: SourceView }) {
  if (source.kind === 'item') return <ItemSource id={source.record} />;
  const page = pages[source.kind];
  const title = (
    <>
      {source.number && <Bdi>{source.number}</Bdi>} <Words>{source.subject ?? ''}</Words>
    </>
  );
  return (
    <p className="draft-source">{page ? <TextLink href={`${page}/${source.record}`}>{title}</TextLink> : title}</p>
  );
}

function ItemSource({ id }: { id: string }) {
  const item = useItem(id, true);
  if (item.data) return <ItemPaper item={item.data} />;
  return <ProblemNotice error={item.error} onRetry={() => void item.refetch()} />;
}
