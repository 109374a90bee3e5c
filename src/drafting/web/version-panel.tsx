import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import {
  Button,
  CheckField,
  Loading,
  Moment,
  ProblemNotice,
  Section,
  SelectField,
  Words,
} from '../../apps/web/ui/index.ts';
import type { ContentDiff, LanguageDiff } from '../diff.ts';
import type { VersionRow } from '../view.ts';
import { comparingTexts as comparing } from './comparing.text.ts';
import { languageNames } from './language-names.ts';
import { writingTexts as words } from './writing.text.ts';
import './two-languages.css';

/** Every version that was saved, the newest first, and what each changed. */
export function VersionPanel({ draft, versions }: { draft: string; versions: readonly VersionRow[] }) {
  const say = useText();
  const language = useLanguage();
  const [opened, open] = useState<number | null>(null);
  const newestFirst = versions.toSorted((a, b) => b.ordinal - a.ordinal);
  return (
    <>
      {versions.length > 1 && <CompareTwo draft={draft} versions={newestFirst} />}
      <ol className="draft-list versions" reversed>
        {newestFirst.map((version) => (
          <li key={version.id}>
            <p className="version-head">
              <strong>{say(words.version, { ordinal: version.ordinal })}</strong>{' '}
              <bdi>{version.madeBy.name[language]}</bdi> · <Moment at={version.madeAt} />
            </p>
            {version.note && <Words isLong>{version.note}</Words>}
            {version.ordinal > 1 &&
              (opened === version.ordinal ? (
                <Changes draft={draft} from={version.ordinal - 1} to={version.ordinal} />
              ) : (
                <Button tone="quiet" size="small" onPress={() => open(version.ordinal)}>
                  {say(words.compare)}
                </Button>
              ))}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Any two versions, in either direction. */
function CompareTwo({ draft, versions }: { draft: string; versions: readonly VersionRow[] }) {
  const say = useText();
  const [from, setFrom] = useState(versions.at(-1)!.ordinal);
  const [to, setTo] = useState(versions[0]!.ordinal);
  const [isOpen, open] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const choices = versions.map(({ ordinal }) => ({ id: String(ordinal), label: say(words.version, { ordinal }) }));
  return (
    <div className="compare-two">
      <Section title={say(comparing.compareTwo)}>
        <div className="draft-pair">
          <SelectField
            label={say(comparing.from)}
            value={String(from)}
            choices={choices}
            onChange={(id) => setFrom(Number(id))}
          />
          <SelectField
            label={say(comparing.to)}
            value={String(to)}
            choices={choices}
            onChange={(id) => setTo(Number(id))}
          />
        </div>
        <div className="draft-line">
          {!isOpen && (
            <Button size="small" onPress={() => open(true)}>
              {say(comparing.compareTwo)}
            </Button>
          )}
          <Button
            size="small"
            tone="quiet"
            icon="again"
            onPress={() => {
              setFrom(to);
              setTo(from);
            }}
          >
            {say(comparing.swap)}
          </Button>
          {isOpen && <CheckField label={say(comparing.whole)} isSelected={isWhole} onChange={setWhole} />}
        </div>
        {isOpen && from === to && <p className="draft-help">{say(comparing.sameVersion)}</p>}
        {isOpen && from !== to && <Changes draft={draft} from={from} to={to} isWhole={isWhole} />}
      </Section>
    </div>
  );
}

const fieldWord = {
  title: words.title,
  subject: words.subject,
  salutation: words.salutation,
  close: words.close,
  authentic: words.isAuthentic,
  addressees: words.addressees,
  enclosures: words.enclosures,
  basis: words.basis,
  signatory: words.signatory,
  email: words.email,
  uploaded: words.uploaded,
  yourReference: words.reference,
  inColumns: words.inColumns,
  accessible: words.accessible,
} as const;
const isField = (field: string): field is keyof typeof fieldWord => field in fieldWord;

interface ChangesProps {
  readonly draft: string;
  readonly from: number;
  readonly to: number;
  /** Whether paragraphs that stayed are shown too. */
  readonly isWhole?: boolean;
}

function Changes({ draft, from, to, isWhole = false }: ChangesProps) {
  const say = useText();
  const { data, error } = useQuery({
    queryKey: ['drafts', draft, 'changes', from, to],
    queryFn: ({ signal }) => api.get<ContentDiff>(`/api/drafts/${draft}/changes`, { from, to }, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error) return <ProblemNotice error={error} />;
  if (data === undefined) return <Loading rows={3} />;
  const fields = [...new Set(data.fields.map(({ field }) => (isField(field) ? say(fieldWord[field]) : field)))];
  return (
    <div className="changes">
      {data.languages.map((each) => (
        <TextChanges key={each.language} of={each} isWhole={isWhole} />
      ))}
      {fields.length > 0 && <p className="draft-help">{say(words.fieldsChanged, { fields })}</p>}
      {fields.length === 0 && data.languages.length === 0 && <p className="draft-help">{say(words.nothingChanged)}</p>}
    </div>
  );
}

/** The paragraphs of a language version that changed, word by word. */
export function TextChanges({ of, isWhole }: { of: LanguageDiff; isWhole: boolean }) {
  const say = useText();
  const told = of.paragraphs.filter(({ change }) => isWhole || change !== 'same');
  return (
    <section aria-label={languageNames[of.language]} lang={of.language} dir={of.language === 'ar' ? 'rtl' : 'ltr'}>
      {told.map(({ pieces }, at) => (
        <p key={`${at} ${pieces[0]?.text.slice(0, 8)}`}>
          {pieces.map(({ change, text }, i) => {
            const key = `${i} ${change}`;
            if (change === 'same') return <span key={key}>{text}</span>;
            return change === 'added' ? (
              <ins key={key} title={say(words.added)}>
                {text}
              </ins>
            ) : (
              <del key={key} title={say(words.removed)}>
                {text}
              </del>
            );
          })}
        </p>
      ))}
    </section>
  );
}
