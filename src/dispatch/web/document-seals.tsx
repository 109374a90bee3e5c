import { useText } from '../../apps/web/i18n.tsx';
import { Bdi, Facts, Moment, Section, StatusMark } from '../../apps/web/ui/index.ts';
import type { DocumentView } from '../dispatch.ts';
import { holderNames, sealTexts as words } from '../seal.text.ts';
import type { SealView } from '../seal.ts';
import { sealsShown } from '../seals-shown.ts';

/** Who signed the files of a document, with what kind of key, and whether a server stamped the time; one line for all its languages. */
export function DocumentSeals({ document }: { document: Pick<DocumentView, 'seals' | 'papers'> }) {
  const say = useText();
  if (document.papers.length === 0) return null;
  if (document.seals.length === 0)
    return (
      <Section title={say(words.title)}>
        <p>{say(words.none)}</p>
      </Section>
    );
  return (
    <Section title={say(words.title)}>
      <Facts
        facts={sealsShown(document.seals).map((seal) => [
          say(holderNames[seal.holder]),
          <SealFacts key={`${seal.holder} ${seal.name}`} seal={seal} />,
        ])}
      />
    </Section>
  );
}

function SealFacts({ seal }: { seal: SealView }) {
  const say = useText();
  return (
    <span className="document-lede">
      <Bdi>{say(words.by, { name: seal.name, kind: seal.keyKind })}</Bdi>
      {seal.trial ? (
        <StatusMark tone="note">{say(words.trial)}</StatusMark>
      ) : (
        <Bdi>{say(words.issuer, { issuer: seal.issuer })}</Bdi>
      )}
      {seal.stampedAt === null ? (
        <span>{say(words.notStamped)}</span>
      ) : (
        <span>
          {say(words.stamped, { by: seal.stampedBy ?? '' })} <Moment at={seal.stampedAt} />
        </span>
      )}
    </span>
  );
}
