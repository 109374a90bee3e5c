import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import { Bdi, Facts, NameAndOffice, Section, Tabs, Words } from '../../apps/web/ui/index.ts';
import type { Manifest, ResolvedAddressee } from '../../drafting/manifest.ts';
import { isOriginals } from '../../drafting/merge.ts';
import { OriginalsWalk, walkOf } from '../../drafting/web/merge-walk.tsx';
import { mergeTexts } from '../../drafting/web/merge-words.text.ts';
import type { DraftFinding } from '../findings/findings.ts';
import { deskWords as words } from './desk.text.ts';
import { MarkedLetter } from './marked-letter.tsx';

const languageNames = { ar: 'العربية', en: 'English', fr: 'Français' } as const;

interface ManifestPaperProps {
  readonly manifest: Manifest;
  readonly hash: string;
  /** What is marked in its text. */
  readonly findings?: readonly DraftFinding[];
}

const unmarked: readonly DraftFinding[] = [];

/** Everything that will leave: the text in each language, the envelope, the e-mail, the enclosures, and the hash that binds them. */
export function ManifestPaper({ manifest, hash, findings = unmarked }: ManifestPaperProps) {
  const say = useText();
  const names = useNames();
  const language = useLanguage();
  const signatory = manifest.signatory.block[language] ?? Object.values(manifest.signatory.block)[0];
  const isEach = isOriginals(manifest);
  const inRole = (role: ResolvedAddressee['role']) =>
    manifest.addressees.filter((addressee) => addressee.role === role);
  return (
    <>
      {manifest.languages.length === 1 ? (
        <MarkedLetter version={manifest.languages[0]!} manifest={manifest} findings={findings} />
      ) : (
        <Tabs
          label={say(words.document)}
          tabs={manifest.languages.map((version) => ({
            id: version.language,
            label: `${languageNames[version.language]}${version.authentic ? ` (${say(words.authentic)})` : ''}`,
            content: <MarkedLetter version={version} manifest={manifest} findings={findings} />,
          }))}
        />
      )}
      {isEach && (
        <Section title={say(mergeTexts.originals)} count={manifest.addressees.length}>
          <p className="check-mandate">{say(mergeTexts.lede)}</p>
          <OriginalsWalk originals={walkOf(manifest)} versions={manifest.languages} uploaded={manifest.uploaded} />
        </Section>
      )}
      <Section title={say(words.envelope)}>
        <Facts
          facts={[
            [say(words.kind), names.kind(manifest.kind)],
            [say(words.to), !isEach && <Envelope key="to" of={inRole('to')} />],
            [say(words.cc), inRole('cc').length > 0 && <Envelope key="cc" of={inRole('cc')} />],
            [say(words.bcc), inRole('bcc').length > 0 && <Envelope key="bcc" of={inRole('bcc')} />],
            [say(words.classification), names.level(manifest.level)],
            [say(words.layout), manifest.layout === 'columns' && say(words.inColumns)],
            [say(words.form), manifest.accessible === true && say(words.accessible)],
            [
              say(words.signatory),
              signatory && (
                <Signs key="s" name={signatory.name} title={signatory.title} onBehalfOf={signatory.onBehalfOf} />
              ),
            ],
            [say(words.basis), manifest.basis.length > 0 && manifest.basis.map((basis) => basis.citation).join(' · ')],
            [
              say(words.enclosures),
              manifest.enclosures.length > 0 && (
                <ul className="enclosures">
                  {manifest.enclosures.map((enclosure) => (
                    <li key={enclosure.sha256}>
                      <Words>{enclosure.title}</Words> <Bdi>{enclosure.name}</Bdi>
                    </li>
                  ))}
                </ul>
              ),
            ],
          ]}
        />
      </Section>
      {manifest.email && !isEach && (
        <Section title={say(words.email)}>
          <p>
            <strong dir="auto">{manifest.email.subject}</strong>
          </p>
          <Words isLong>{manifest.email.text}</Words>
          {Object.entries(manifest.email.inLanguages ?? {}).map(([language, said]) => (
            <div key={language}>
              <p>
                {languageNames[language as keyof typeof languageNames]}: <strong dir="auto">{said.subject}</strong>
              </p>
              <Words isLong>{said.text}</Words>
            </div>
          ))}
        </Section>
      )}
      <Section title={say(words.hash)}>
        <code className="round-hash">{hash}</code>
        <p className="check-mandate">{say(words.hashWords)}</p>
      </Section>
    </>
  );
}

const Envelope = ({ of }: { of: readonly ResolvedAddressee[] }) => {
  const names = useNames();
  return (
    <ul className="envelope">
      {of.map((addressee) => (
        <li key={`${addressee.name} ${addressee.channel}`}>
          {addressee.lines.map((line) => (
            <span key={line} dir="auto" className="envelope-line">
              {line}
            </span>
          ))}
          <span className="check-mandate">
            <bdi>{names.channel(addressee.channel)}</bdi> {addressee.address && <Bdi>{addressee.address}</Bdi>}
          </span>
        </li>
      ))}
    </ul>
  );
};

const Signs = ({ name, title, onBehalfOf }: { name: string; title: string; onBehalfOf: string | null }) => {
  const say = useText();
  return (
    <>
      <NameAndOffice name={name} office={title} />
      {onBehalfOf && <> ({say(words.onBehalf, { name: onBehalfOf })})</>}
    </>
  );
};
