import { useRef, useState } from 'react';
import { api } from '../../apps/web/api.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import { Bdi, FileDrop, IconButton, Section, TextField } from '../../apps/web/ui/index.ts';
import type { Enclosure } from '../content.ts';
import { broughtIn } from './bring-in.ts';
import { writingTexts as words } from './writing.text.ts';

interface EnclosureListProps {
  readonly draft: string;
  readonly enclosures: readonly Enclosure[];
  readonly error: string | undefined;
  readonly onChange: (change: (now: readonly Enclosure[]) => readonly Enclosure[]) => void;
}

/** The files that go along, each in the form in which it would leave, with the title under which the document names it. */
export function EnclosureList({ draft, enclosures, error, onChange }: EnclosureListProps) {
  const say = useText();
  const names = useNames();
  const begun = useRef(0);
  const [turn, setTurn] = useState(0);
  return (
    <Section title={say(words.enclosures)} count={enclosures.length}>
      {error && <p className="draft-error">{error}</p>}
      <ul className="draft-list">
        {enclosures.map((enclosure, at) => (
          <li key={enclosure.sha256} className="enclosure">
            <TextField
              label={say(words.fileTitle)}
              value={enclosure.title}
              onChange={(title) => onChange((now) => now.map((each, i) => (i === at ? { ...each, title } : each)))}
            />
            <p className="draft-help">
              <Bdi>{enclosure.name}</Bdi> · {names.level(enclosure.level)}
            </p>
            <IconButton
              icon="close"
              size="small"
              label={say(words.remove, { name: enclosure.name })}
              onPress={() => onChange((now) => now.filter((_, i) => i !== at))}
            />
          </li>
        ))}
      </ul>
      <FileDrop<Enclosure>
        key={turn}
        label={say(words.addFiles)}
        description={say(words.addFilesHint)}
        to={async (file, options) => {
          begun.current += 1;
          const { sha256 } = await broughtIn(file, options);
          const title = file.name.replace(/\.[a-z0-9]{1,5}$/i, '');
          const { enclosure } = await api.post<{ enclosure: Enclosure }>(`/api/drafts/${draft}/files`, {
            sha256,
            name: file.name,
            title,
            part: 'enclosure',
          });
          onChange((now) => [...now.filter((each) => each.sha256 !== enclosure.sha256), enclosure]);
          return enclosure;
        }}
        onStored={(stored) => {
          if (stored.length < begun.current) return;
          begun.current = 0;
          setTurn(turn + 1);
        }}
      />
    </Section>
  );
}
