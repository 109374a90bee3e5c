import { useText } from '../../apps/web/i18n.tsx';
import { Button, CheckField, ProblemNotice, Section, Tabs, TextField } from '../../apps/web/ui/index.ts';
import type { Language } from '../../kernel/text.ts';
import type { DraftView } from '../view.ts';
import { BasisList } from './basis-list.tsx';
import { EnclosureList } from './enclosure-list.tsx';
import { languageNames } from './language-names.ts';
import { Addressees } from './merge-panel.tsx';
import type { ProblemPlaces } from './problem-places.ts';
import { SignatoryField } from './signatory-field.tsx';
import { SuggestionBar } from './suggestion-bar.tsx';
import { useSuggestionMarks } from './use-suggestion-marks.ts';
import type { SuggestionState } from './use-suggestions.ts';
import type { WritingState } from './use-writing.ts';
import { VersionFields } from './version-fields.tsx';
import { writingTexts as words } from './writing.text.ts';
import { missingLanguages, type Writing, withLanguage } from './writing.ts';

interface LetterWriterProps {
  readonly draft: DraftView;
  readonly state: WritingState;
  readonly open: Language;
  readonly onOpen: (language: Language) => void;
  readonly errors: ProblemPlaces;
  readonly suggestions: SuggestionState;
}

/** Everything that an officer writes into a draft: the language versions, the envelope, basis, signatory, files, the covering e-mail. */
export function LetterWriter({ draft, state, open, onOpen, errors, suggestions }: LetterWriterProps) {
  const say = useText();
  const marks = useSuggestionMarks(suggestions);
  const { writing, write } = state;
  return (
    <>
      {state.isOvertaken && state.isDirty && (
        <div className="draft-notice" role="alert">
          <p>{say(words.conflict)}</p>
          <Button size="small" onPress={state.keepMine}>
            {say(words.keepMine)}
          </Button>
          <Button size="small" onPress={state.takeTheirs}>
            {say(words.takeTheirs)}
          </Button>
        </div>
      )}
      <ProblemNotice error={state.saveError} />
      <SuggestionBar state={suggestions} onShow={onOpen} />
      {errors.languages && <p className="draft-error">{errors.languages}</p>}
      <Tabs
        label={say(words.languages)}
        selected={open}
        onSelect={(id) => onOpen(id as Language)}
        tabs={writing.languages.map((version) => ({
          id: version.language,
          label:
            version.authentic && writing.languages.length > 1
              ? `${languageNames[version.language]} (${say(words.authentic)})`
              : languageNames[version.language],
          content: (
            <VersionFields
              version={version}
              writing={writing}
              kind={draft.kind}
              errors={errors}
              write={write}
              suggested={marks[version.language]}
              onSuggestion={suggestions.choose}
            />
          ),
        }))}
      />
      <div className="draft-line">
        {missingLanguages(writing).map((language) => (
          <Button
            key={language}
            tone="quiet"
            size="small"
            icon="plus"
            onPress={() => {
              write((now) => withLanguage(now, language));
              onOpen(language);
            }}
          >
            {say(words.addLanguage, { name: languageNames[language] })}
          </Button>
        ))}
      </div>
      {writing.languages.length === 2 && writing.originals == null && writing.uploaded === null && (
        <CheckField
          label={say(words.inColumns)}
          isSelected={writing.inColumns === true}
          onChange={(inColumns) => write((now) => ({ ...now, inColumns }))}
        />
      )}
      {(writing.uploaded === null || writing.accessible === true) && (
        <CheckField
          label={say(words.accessible)}
          isSelected={writing.accessible === true}
          onChange={(accessible) => write((now) => ({ ...now, accessible }))}
        />
      )}
      <div data-place="addressees">
        <Addressees
          draft={draft}
          state={state}
          language={writing.languages.find(({ authentic }) => authentic)?.language ?? open}
          error={errors.addressees}
        />
      </div>
      <div data-place="signatory">
        <SignatoryField
          draft={draft.id}
          edition={draft.edition}
          signatory={writing.signatory}
          error={errors.signatory}
          onChange={(signatory) => write((now) => ({ ...now, signatory }))}
        />
      </div>
      <div data-place="basis">
        <BasisList
          basis={writing.basis}
          error={errors.basis}
          onChange={(basis) => write((now) => ({ ...now, basis }))}
        />
      </div>
      <div data-place="enclosures">
        <EnclosureList
          draft={draft.id}
          enclosures={writing.enclosures}
          error={errors.enclosures}
          onChange={(change) => write((now) => ({ ...now, enclosures: change(now.enclosures) }))}
        />
      </div>
      {draft.road === 'outgoing' && <Surroundings writing={writing} write={write} />}
    </>
  );
}

/** Your reference, and the covering e-mail where the house's usual words do not do. */
function Surroundings({ writing, write }: { writing: Writing; write: (change: (now: Writing) => Writing) => void }) {
  const say = useText();
  const { reference, email } = writing;
  return (
    <>
      <Section title={say(words.reference)}>
        <div className="draft-pair">
          <TextField
            label={say(words.referenceNumber)}
            isReference
            value={reference.number}
            onChange={(number) => write((now) => ({ ...now, reference: { ...now.reference, number } }))}
          />
          <TextField
            label={say(words.referenceDate)}
            value={reference.date}
            onChange={(date) => write((now) => ({ ...now, reference: { ...now.reference, date } }))}
          />
        </div>
      </Section>
      <Section title={say(words.email)}>
        {email === null ? (
          <div className="draft-line">
            <span className="draft-help">{say(words.emailHouse)}</span>
            <Button
              tone="quiet"
              size="small"
              onPress={() => write((now) => ({ ...now, email: { subject: '', text: '' } }))}
            >
              {say(words.emailOwn)}
            </Button>
          </div>
        ) : (
          <>
            <TextField
              label={say(words.subject)}
              value={email.subject}
              maxLength={300}
              onChange={(subject) => write((now) => ({ ...now, email: { ...email, subject } }))}
            />
            <TextField
              label={say(words.emailText)}
              rows={5}
              value={email.text}
              onChange={(text) => write((now) => ({ ...now, email: { ...email, text } }))}
            />
            <Button tone="quiet" size="small" onPress={() => write((now) => ({ ...now, email: null }))}>
              {say(words.emailUsual)}
            </Button>
          </>
        )}
      </Section>
    </>
  );
}
