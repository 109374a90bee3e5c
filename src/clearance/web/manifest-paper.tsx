import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import { Bdi, Facts, Paper, Section, Tabs, Words } from '../../apps/web/ui/index.ts';
import type { LanguageVersion } from '../../drafting/content.ts';
import type { Manifest, ResolvedAddressee } from '../../drafting/manifest.ts';
import type { Block, Run } from '../../kernel/body.ts';
import { directionOf } from '../../kernel/text.ts';
import { deskWords as words } from './desk.text.ts';

const languageNames = { ar: 'العربية', en: 'English', fr: 'Français' } as const;

/** Everything that will leave: the text in each language, the envelope, the e-mail, the enclosures, and the hash that binds them. */
export function ManifestPaper({ manifest, hash }: { manifest: Manifest; hash: string }) {
  const say = useText();
  const names = useNames();
  const language = useLanguage();
  const signatory = manifest.signatory.block[language] ?? Object.values(manifest.signatory.block)[0];
  const inRole = (role: ResolvedAddressee['role']) =>
    manifest.addressees.filter((addressee) => addressee.role === role);
  return (
    <>
      {manifest.languages.length === 1 ? (
        <Letter version={manifest.languages[0]!} manifest={manifest} />
      ) : (
        <Tabs
          label={say(words.document)}
          tabs={manifest.languages.map((version) => ({
            id: version.language,
            label: `${languageNames[version.language]}${version.authentic ? ` (${say(words.authentic)})` : ''}`,
            content: <Letter version={version} manifest={manifest} />,
          }))}
        />
      )}
      <Section title={say(words.envelope)}>
        <Facts
          facts={[
            [say(words.kind), names.kind(manifest.kind)],
            [say(words.to), <Envelope key="to" of={inRole('to')} />],
            [say(words.cc), inRole('cc').length > 0 && <Envelope key="cc" of={inRole('cc')} />],
            [say(words.bcc), inRole('bcc').length > 0 && <Envelope key="bcc" of={inRole('bcc')} />],
            [say(words.classification), names.level(manifest.level)],
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
      {manifest.email && (
        <Section title={say(words.email)}>
          <p>
            <strong dir="auto">{manifest.email.subject}</strong>
          </p>
          <Words isLong>{manifest.email.text}</Words>
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
      <bdi>{name}</bdi>, <bdi>{title}</bdi>
      {onBehalfOf && <> ({say(words.onBehalf, { name: onBehalfOf })})</>}
    </>
  );
};

/** One language version as a letter, in its own language and direction. */
export function Letter({ version, manifest }: { version: LanguageVersion; manifest: Pick<Manifest, 'uploaded'> }) {
  const say = useText();
  return (
    <Paper lang={version.language} dir={directionOf(version.language)}>
      {version.title && <h2>{version.title}</h2>}
      {version.subject && <p className="letter-subject">{version.subject}</p>}
      {version.salutation && <p>{version.salutation}</p>}
      {manifest.uploaded ? (
        <p>
          {say(words.uploaded)}: <Bdi>{manifest.uploaded.name}</Bdi>
        </p>
      ) : (
        version.body.blocks.map((block, i) => <BlockView key={`${block.kind} ${i}`} block={block} />)
      )}
      {version.close && <p>{version.close}</p>}
    </Paper>
  );
}

const Runs = ({ runs }: { runs: readonly Run[] }) =>
  runs.map((run, i) => {
    const text = (
      <span key={`${i} ${run.text.slice(0, 8)}`} lang={run.lang} dir={run.dir}>
        {run.text}
      </span>
    );
    if (run.bold) return <strong key={`${i} b`}>{text}</strong>;
    return run.italic ? <em key={`${i} i`}>{text}</em> : text;
  });

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p lang={block.lang} dir={block.dir}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'heading':
      return (
        <h3 lang={block.lang} dir={block.dir}>
          <Runs runs={block.runs} />
        </h3>
      );
    case 'list': {
      const items = block.items.map((runs, i) => (
        <li key={`${i} ${runs[0]?.text.slice(0, 8)}`}>
          <Runs runs={runs} />
        </li>
      ));
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <table>
          <tbody>
            {block.rows.map((row, r) => (
              <tr key={`r${r}`}>
                {row.map((runs, c) =>
                  block.head && r === 0 ? (
                    <th key={`c${c}`}>
                      <Runs runs={runs} />
                    </th>
                  ) : (
                    <td key={`c${c}`}>
                      <Runs runs={runs} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'quote':
      return (
        <blockquote lang={block.lang} dir={block.dir}>
          {block.paragraphs.map((runs, i) => (
            <p key={`${i} ${runs[0]?.text.slice(0, 8)}`}>
              <Runs runs={runs} />
            </p>
          ))}
        </blockquote>
      );
  }
}
