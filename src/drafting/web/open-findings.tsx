import { useQuery } from '@tanstack/react-query';
import { api } from '../../apps/web/api.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { StatusMark } from '../../apps/web/ui/index.ts';
import type { DraftView } from '../view.ts';
import { openFindingTexts as words } from './open-findings.text.ts';
import { type OpenFindingCounts, openOf, type WeighedFinding } from './open-findings.ts';

const nothing: readonly WeighedFinding[] = [];

/** What stands open in the last saved version of a draft; nothing as long as it is not read. */
export function useOpenFindings(draft: DraftView): OpenFindingCounts {
  const { data } = useQuery({
    queryKey: ['drafts', draft.id, 'findings', draft.version],
    queryFn: ({ signal }) =>
      api.get<{ findings: readonly WeighedFinding[] }>(`/api/drafts/${draft.id}/findings`, {}, signal),
    enabled: draft.version !== null,
  });
  return openOf(data?.findings ?? nothing);
}

/** The errors and warnings that stand open, counted in words. */
export function useCountWords(): (counts: OpenFindingCounts) => string[] {
  const say = useText();
  return ({ errors, warnings }) => [
    ...(errors > 0 ? [say(words.errors, { count: errors })] : []),
    ...(warnings > 0 ? [say(words.warnings, { count: warnings })] : []),
  ];
}

/** How many errors and warnings stand open, in the weight of the gravest; nothing where none does. */
export function OpenFindingsLine({ counts }: { counts: OpenFindingCounts }) {
  const say = useText();
  const what = useCountWords()(counts);
  return (
    what.length > 0 && (
      <p className="open-findings">
        <StatusMark tone={counts.errors > 0 ? 'stopped' : 'late'}>{say(words.standOpen, { what })}</StatusMark>
      </p>
    )
  );
}
