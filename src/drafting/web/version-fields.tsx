import { lazy, Suspense } from 'react';
import { useText } from '../../apps/web/i18n.tsx';
import { useProfile } from '../../apps/web/profile.ts';
import { Button, CheckField, Loading, SelectField, TextField } from '../../apps/web/ui/index.ts';
import type { Language } from '../../kernel/text.ts';
import type { SuggestionMark } from './editor/suggestion-marks.ts';
import { languageChoices } from './language-names.ts';
import type { ProblemPlaces } from './problem-places.ts';
import { writingTexts as words } from './writing.text.ts';
import { turnedInto, type VersionWriting, type Writing, withoutLanguage, withVersion } from './writing.ts';

// Only who writes pays for the editor.
const BodyEditor = lazy(() => import('./editor/body-editor.tsx').then((module) => ({ default: module.BodyEditor })));

interface VersionFieldsProps {
  readonly version: VersionWriting;
  readonly writing: Writing;
  readonly kind: string;
  readonly errors: ProblemPlaces;
  readonly write: (change: (now: Writing) => Writing) => void;
  /** What readers suggest of the text, and which of it was pointed at. */
  readonly suggested?: readonly SuggestionMark[];
  readonly onSuggestion?: (id: string) => void;
}

/** The words of one language version; only the lines that its kind prints. */
export function VersionFields({ version, writing, kind, errors, write, ...marks }: VersionFieldsProps) {
  const say = useText();
  const parts = useProfile().kinds.find(({ id }) => id === kind)?.parts ?? [];
  const { language } = version;
  const put = (change: Partial<VersionWriting>): void => write((now) => withVersion(now, language, change));
  return (
    <div className="version-fields" data-letter={language}>
      {version.title !== '' && (
        <TextField label={say(words.title)} value={version.title} onChange={(title) => put({ title })} />
      )}
      {(parts.includes('subject') || version.subject !== '') && (
        <TextField
          name="subject"
          label={say(words.subject)}
          value={version.subject}
          onChange={(subject) => put({ subject })}
          error={errors.subject}
        />
      )}
      {(parts.includes('salutation') || version.salutation !== '') && (
        <TextField
          label={say(words.salutation)}
          value={version.salutation}
          onChange={(salutation) => put({ salutation })}
        />
      )}
      {writing.uploaded === null && (
        <Suspense fallback={<Loading rows={8} />}>
          <BodyEditor
            key={language}
            label={say(words.text)}
            language={language}
            body={version.body}
            onChange={(body) => put({ body })}
            error={errors.text}
            {...marks}
          />
        </Suspense>
      )}
      {(parts.includes('close') || version.close !== '') && (
        <TextField label={say(words.close)} rows={3} value={version.close} onChange={(close) => put({ close })} />
      )}
      {writing.languages.length === 1 && (
        <SelectField
          label={say(words.language)}
          value={language}
          choices={languageChoices}
          onChange={(to) => write((now) => turnedInto(now, language, to as Language))}
        />
      )}
      {writing.languages.length > 1 && (
        <div className="draft-line">
          <CheckField
            label={say(words.isAuthentic)}
            isSelected={version.authentic}
            isDisabled={version.authentic}
            onChange={(isSelected) => isSelected && put({ authentic: true })}
          />
          {!version.authentic && (
            <Button tone="quiet" size="small" onPress={() => write((now) => withoutLanguage(now, language))}>
              {say(words.dropLanguage)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
