import { useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import { Words } from '../../apps/web/ui/index.ts';
import type { BriefLine } from '../brief.ts';
import { wordsOf } from '../line-words.ts';
import { briefTexts as words } from './daily-brief.text.ts';
import { useSaying } from './use-briefs.ts';

/** Where the record of a line is read. */
export const addressOf = ({ record, told }: BriefLine): string =>
  told.what === 'item'
    ? `/items/${record}`
    : told.what === 'document'
      ? `/documents/${record}`
      : `/directives?sheet=in-force&directive=${record}`;

/** A line of a brief in words: its title, what is known of it, why it matters. */
export function BriefWords({ line }: { line: BriefLine }) {
  const say = useText();
  const names = useNames();
  const { title, facts, reason } = wordsOf(line, useSaying());
  return (
    <>
      <h4 className="brief-title" dir="auto">
        {title}
      </h4>
      <p className="brief-facts">
        {line.told.level > 0 && <strong>{names.level(line.told.level)}</strong>}
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {reason !== null && (
        <p className="brief-said" data-tone="why">
          <span>{say(words.why)}</span>
          <Words>{reason}</Words>
        </p>
      )}
    </>
  );
}
