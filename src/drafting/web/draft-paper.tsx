import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import { Bdi, Facts, NameAndOffice, Section, Tabs } from '../../apps/web/ui/index.ts';
import type { Manifest } from '../manifest.ts';
import { isOriginals } from '../merge.ts';
import type { ManifestPreview } from '../view.ts';
import { languageNames } from './language-names.ts';
import { Letter } from './letter.tsx';
import { OriginalsWalk, walkOf } from './merge-walk.tsx';
import { mergeTexts } from './merge-words.text.ts';
import { writingTexts as words } from './writing.text.ts';
import { versionOf, type Writing } from './writing.ts';

const roles = ['to', 'cc', 'bcc'] as const;

/** A draft that nobody writes in now: its language versions as they read, and its envelope. */
export function DraftPaper({ writing, preview }: { writing: Writing; preview: ManifestPreview | null }) {
  const say = useText();
  const versions = writing.languages.map(versionOf);
  const manifest = preview !== null && 'manifest' in preview ? (preview.manifest as unknown as Manifest) : null;
  return (
    <div className="draft-paper">
      <h2 className="sr-only">{say(words.text)}</h2>
      {versions.length === 1 ? (
        <Letter version={versions[0]!} manifest={writing} />
      ) : (
        <Tabs
          label={say(words.languages)}
          tabs={versions.map((version) => ({
            id: version.language,
            label: languageNames[version.language],
            content: <Letter version={version} manifest={writing} />,
          }))}
        />
      )}
      {manifest !== null && isOriginals(manifest) && (
        <Section title={say(mergeTexts.originals)} count={manifest.addressees.length}>
          <OriginalsWalk originals={walkOf(manifest)} versions={manifest.languages} uploaded={manifest.uploaded} />
        </Section>
      )}
      {manifest !== null && !isOriginals(manifest) && <Envelope manifest={manifest} />}
    </div>
  );
}

function Envelope({ manifest }: { manifest: Manifest }) {
  const say = useText();
  const names = useNames();
  const language = useLanguage();
  const signs = manifest.signatory.block[language] ?? Object.values(manifest.signatory.block)[0];
  return (
    <Section title={say(words.envelope)}>
      <Facts
        facts={[
          ...roles.map((role) => {
            const those = manifest.addressees.filter((each) => each.role === role);
            return [
              say(words[role]),
              those.length > 0 && (
                <ul key={role} className="draft-envelope">
                  {those.map((each) => (
                    <li key={each.name}>
                      <bdi>{each.name}</bdi> · <bdi>{names.channel(each.channel)}</bdi>{' '}
                      {each.address && <Bdi>{each.address}</Bdi>}
                    </li>
                  ))}
                </ul>
              ),
            ] as const;
          }),
          [say(words.signatory), signs && <NameAndOffice key="signs" name={signs.name} office={signs.title} />],
          [say(words.basis), manifest.basis.map(({ citation }) => citation).join(' · ')],
          [say(words.enclosures), manifest.enclosures.map(({ title }) => title).join(' · ')],
        ]}
      />
    </Section>
  );
}
