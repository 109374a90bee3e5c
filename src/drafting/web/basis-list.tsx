import { useText } from '../../apps/web/i18n.tsx';
import { Button, IconButton, Section, SelectField, TextField } from '../../apps/web/ui/index.ts';
import type { DraftContent } from '../content.ts';
import { writingTexts as words } from './writing.text.ts';

type Basis = DraftContent['basis'][number];
const manners = ['resolution', 'charter', 'rule', 'directive', 'decision', 'agreement', 'other'] as const;

interface BasisListProps {
  readonly basis: readonly Basis[];
  readonly error: string | undefined;
  readonly onChange: (basis: Basis[]) => void;
}

/** On what the document rests, as it is cited. */
export function BasisList({ basis, error, onChange }: BasisListProps) {
  const say = useText();
  const put = (at: number, change: Partial<Basis>): void =>
    onChange(basis.map((each, i) => (i === at ? { ...each, ...change } : each)));
  return (
    <Section
      title={say(words.basis)}
      count={basis.length}
      acts={
        <Button size="small" icon="plus" onPress={() => onChange([...basis, { manner: 'resolution', citation: '' }])}>
          {say(words.addBasis)}
        </Button>
      }
    >
      {error && basis.length === 0 && <p className="draft-error">{error}</p>}
      <ul className="draft-list">
        {basis.map((each, at) => (
          <li key={`${at}`} className="basis">
            <SelectField
              label={say(words.basisManner)}
              value={each.manner}
              choices={manners.map((id) => ({ id, label: say(words[`basis-${id}`]) }))}
              onChange={(manner) => put(at, { manner: manner as Basis['manner'] })}
            />
            <TextField
              label={say(words.citation)}
              value={each.citation}
              autoFocus={each.citation === ''}
              maxLength={500}
              onChange={(citation) => put(at, { citation })}
            />
            <IconButton
              icon="close"
              size="small"
              label={say(words.remove, { name: each.citation })}
              onPress={() => onChange(basis.filter((_, i) => i !== at))}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
