import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { choicesOf, useProfile } from '../../apps/web/profile.ts';
import { CheckField, ComboField, DateField, SelectField, TextField } from '../../apps/web/ui/index.ts';
import { daysBetween } from '../../kernel/calendar.ts';
import { fieldNames } from '../item.text.ts';
import { useChoices } from './choices.ts';
import { deskTexts as words } from './desk.text.ts';
import { type FieldName, type Fields, isLate, type Nature } from './fields.ts';
import type { CorrespondentChoice } from './fitting.ts';
import { languageChoices } from './languages.ts';
import { type ProposalsAtHand, ProposedField } from './proposed-field.tsx';
import { WrittenDayField } from './written-day-field.tsx';

export interface FieldsProps {
  readonly fields: Fields;
  readonly fill: (fields: Partial<Fields>) => void;
  readonly nature: Nature;
  /** The sentence that stands at a field. */
  readonly errorAt: (name: FieldName) => string | undefined;
  /** What the papers propose for the fields. */
  readonly proposals?: ProposalsAtHand | undefined;
  /** Words that were said have been written down or pasted. */
  readonly onSaid?: (() => void) | undefined;
}

/** Who sent it, under which number and date. */
export function SenderFields({ fields, fill, errorAt, proposals }: FieldsProps) {
  const say = useText();
  const choices = useChoices();
  const chosen = (sender: CorrespondentChoice | null): void => {
    const [only, another] = sender?.languages ?? [];
    const language = fields.language === null && only !== undefined && another === undefined ? { language: only } : {};
    fill({ sender, senderUnknown: false, senderWritten: '', ...language });
  };
  return (
    <>
      <div className="desk-wide">
        <ProposedField name="sender" proposals={proposals}>
          {(note) => (
            <ComboField<CorrespondentChoice>
              name="sender"
              label={say(fieldNames.sender)}
              description={note ?? say(words.senderHelp)}
              error={errorAt('sender')}
              isRequired={!fields.senderUnknown}
              value={fields.sender as CorrespondentChoice | null}
              freeText={fields.senderWritten}
              search={choices.correspondents}
              onChange={chosen}
              onFreeText={(senderWritten) => fill({ senderWritten, sender: null, senderUnknown: false })}
              autoFocus
            />
          )}
        </ProposedField>
        {fields.sender === null && fields.senderWritten.trim() === '' && (
          <CheckField
            label={say(words.senderUnknown)}
            isSelected={fields.senderUnknown}
            onChange={(senderUnknown) => fill({ senderUnknown })}
          />
        )}
      </div>
      <ProposedField name="theirReference" proposals={proposals}>
        {(note) => (
          <TextField
            name="theirReference"
            label={say(fieldNames.theirReference)}
            value={fields.theirReference}
            onChange={(theirReference) => fill({ theirReference })}
            maxLength={200}
            description={note}
            error={errorAt('theirReference')}
          />
        )}
      </ProposedField>
      <ProposedField name="theirDate" proposals={proposals}>
        {(note) => (
          <WrittenDayField
            name="theirDate"
            note={note}
            label={say(fieldNames.theirDate)}
            value={fields.theirDate}
            onChange={(theirDate) => fill({ theirDate })}
            error={errorAt('theirDate')}
          />
        )}
      </ProposedField>
    </>
  );
}

/** What it is about: its subject, or what was said, or that nobody has looked inside. */
export function SubjectFields({ fields, fill, nature, errorAt, proposals, onSaid }: FieldsProps) {
  const say = useText();
  const language = useLanguage();
  const { classification } = useProfile();
  if (nature.isSealed)
    return <p className="desk-wide">{say(words.neutral, { subject: classification.neutralSubject[language] })}</p>;
  return (
    <>
      <div className="desk-wide">
        <ProposedField name="subject" proposals={proposals}>
          {(note) => (
            <TextField
              name="subject"
              label={say(fieldNames.subject)}
              value={fields.subject}
              onChange={(subject) => fill({ subject })}
              rows={2}
              maxLength={2000}
              description={note}
              error={errorAt('subject')}
              isRequired
            />
          )}
        </ProposedField>
      </div>
      {nature.isSpoken && (
        <div className="desk-wide" onBlur={onSaid} onPaste={() => onSaid && setTimeout(onSaid)}>
          <TextField
            name="text"
            label={say(words.whatWasSaid)}
            description={say(words.whatWasSaidHelp)}
            value={fields.text}
            onChange={(text) => fill({ text })}
            rows={6}
            error={errorAt('text')}
            isRequired
          />
        </div>
      )}
    </>
  );
}

/** What kind of paper it is, how it came and when, in which language, of how many pages. A correction of the day asks for no excuse of its own. */
export function PaperFields({
  fields,
  fill,
  nature,
  errorAt,
  proposals,
  isCorrection,
}: FieldsProps & { isCorrection?: boolean }) {
  const say = useText();
  const language = useLanguage();
  const profile = useProfile();
  const { today } = useHouse();
  const kinds = profile.kinds.filter((kind) => kind.incoming && kind.registered);
  const channels = profile.channels.filter((channel) => channel.in);
  const isNumber = fields.pages.trim() === '' || /^\s*[1-9]\d{0,5}\s*$/.test(fields.pages);
  return (
    <>
      <ProposedField name="kind" proposals={proposals}>
        {(note) => (
          <SelectField
            name="kind"
            description={note}
            label={say(fieldNames.kind)}
            choices={choicesOf(kinds, language)}
            value={fields.kind}
            onChange={(kind) => fill({ kind })}
            error={errorAt('kind')}
            isRequired
          />
        )}
      </ProposedField>
      <SelectField
        name="channel"
        label={say(fieldNames.channel)}
        choices={choicesOf(channels, language)}
        value={fields.channel}
        onChange={(channel) => fill({ channel })}
        error={errorAt('channel')}
        isRequired
      />
      <ProposedField name="language" proposals={proposals}>
        {(note) => (
          <SelectField
            name="language"
            description={note}
            label={say(fieldNames.language)}
            choices={languageChoices(language)}
            value={fields.language}
            onChange={(chosen) => fill({ language: chosen })}
            error={errorAt('language')}
            isRequired
          />
        )}
      </ProposedField>
      {!nature.isSpoken && (
        <TextField
          name="pages"
          label={say(fieldNames.pages)}
          value={fields.pages}
          onChange={(pages) => fill({ pages })}
          error={isNumber ? errorAt('pages') : say(words.notNumber)}
          isReference
          maxLength={7}
        />
      )}
      <div className="desk-wide">
        <DateField
          name="receivedOn"
          label={say(fieldNames.receivedOn)}
          value={{ day: fields.receivedOn, calendar: fields.receivedIn, written: '' }}
          onChange={({ day, calendar }) => fill({ receivedOn: day, receivedIn: calendar })}
          maxDay={today}
          error={errorAt('receivedOn')}
          isRequired
        />
      </div>
      {!isCorrection && isLate(fields, today) && (
        <div className="desk-wide">
          <TextField
            name="lateReason"
            label={say(words.lateWhy)}
            description={say(words.lateHelp, { days: daysBetween(fields.receivedOn ?? today, today) })}
            value={fields.lateReason}
            onChange={(lateReason) => fill({ lateReason })}
            error={errorAt('lateReason')}
            isRequired
          />
        </div>
      )}
    </>
  );
}
