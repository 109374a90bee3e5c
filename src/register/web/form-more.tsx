import type { Level } from '../../access/actor.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import { choicesOf, useProfile } from '../../apps/web/profile.ts';
import { CheckField, ChoiceField, ComboField, Icon, SelectField, TextField } from '../../apps/web/ui/index.ts';
import { fieldNames } from '../item.text.ts';
import { useChoices } from './choices.ts';
import { deskTexts as words } from './desk.text.ts';
import type { FieldsProps } from './form-fields.tsx';
import { PeopleField } from './people-field.tsx';
import { ProposedField } from './proposed-field.tsx';

const none = 'none';

/** How secret it is. */
export function LevelField({ fields, fill, errorAt, proposals }: FieldsProps) {
  const say = useText();
  const language = useLanguage();
  const me = useMe();
  const { levels } = useProfile().classification;
  const hintOf = (level: (typeof levels)[number]): string | undefined =>
    level.registeredUnopened ? say(words.staysClosed) : level.rank > me.level ? say(words.aboveYou) : undefined;
  return (
    <div className="desk-wide">
      <ProposedField name="level" proposals={proposals}>
        {(note) => (
          <ChoiceField
            name="level"
            description={note}
            label={say(fieldNames.level)}
            isInline
            value={String(fields.level)}
            onChange={(rank) => fill({ level: Number(rank) as Level })}
            error={errorAt('level')}
            choices={levels.map((level) => ({
              id: String(level.rank),
              label: level.name[language],
              hint: hintOf(level),
              isDisabled: level.rank > me.level && !level.registeredUnopened,
            }))}
          />
        )}
      </ProposedField>
    </div>
  );
}

/** How secret it is, whether the envelope stays closed, and who alone may open it. */
export function SecrecyFields(props: FieldsProps) {
  const { fields, fill, nature, errorAt, proposals } = props;
  const say = useText();
  const language = useLanguage();
  const choices = useChoices();
  const { markings } = useProfile().classification;
  return (
    <>
      <LevelField {...props} />
      {markings.length > 0 && (
        <div className="desk-wide">
          <ProposedField name="marking" proposals={proposals}>
            {(note) => (
              <ChoiceField
                name="marking"
                description={note}
                label={say(fieldNames.marking)}
                isInline
                value={fields.marking ?? none}
                onChange={(id) => fill({ marking: id === none ? null : id })}
                error={errorAt('marking')}
                choices={[{ id: none, label: say(words.noMarking) }, ...choicesOf(markings, language)]}
              />
            )}
          </ProposedField>
        </div>
      )}
      {nature.isSealed && (
        <div className="desk-wide">
          <PeopleField
            name="openers"
            label={say(fieldNames.openers)}
            description={say(words.openersHelp)}
            error={errorAt('openers')}
            people={fields.openers}
            onChange={(openers) => fill({ openers })}
            search={choices.people}
            isRequired
          />
        </div>
      )}
    </>
  );
}

/** How soon it wants an answer, and what came with it. */
export function UrgencyFields({ fields, fill, nature, errorAt, proposals }: FieldsProps) {
  const say = useText();
  const language = useLanguage();
  const { urgency } = useProfile();
  const grades = urgency.toSorted((a, b) => a.rank - b.rank);
  return (
    <>
      <div className="desk-wide desk-urgency">
        <ProposedField name="urgency" proposals={proposals}>
          {(note) => (
            <ChoiceField
              name="urgency"
              description={note}
              label={say(fieldNames.urgency)}
              isInline
              value={fields.urgency ?? grades[0]?.id ?? null}
              onChange={(id) => fill({ urgency: id })}
              error={errorAt('urgency')}
              choices={choicesOf(grades, language)}
            />
          )}
        </ProposedField>
        <CheckField
          label={say(words.askAnswer)}
          isSelected={fields.asksAnswer}
          onChange={(asksAnswer) => fill({ asksAnswer })}
        />
      </div>
      {!nature.isSpoken && (
        <div className="desk-wide">
          <ProposedField name="enclosures" proposals={proposals}>
            {(note) => (
              <TextField
                name="enclosures"
                label={say(fieldNames.enclosures)}
                description={note ?? say(words.enclosuresHelp)}
                value={fields.enclosures}
                onChange={(enclosures) => fill({ enclosures })}
                rows={2}
                error={errorAt('enclosures')}
              />
            )}
          </ProposedField>
        </div>
      )}
    </>
  );
}

/** What few papers need: what of ours it answers, who handed it in, where it is filed. */
export function FurtherFields({ fields, fill, errorAt, proposals, isOpen }: FieldsProps & { isOpen: boolean }) {
  const say = useText();
  const language = useLanguage();
  const choices = useChoices();
  const { filePlan } = useProfile();
  const classes = filePlan.map(({ id, code, name }) => ({ id, label: `${code} ${name[language]}` }));
  return (
    <details className="desk-wide desk-further" open={isOpen || undefined}>
      <summary>
        <Icon name="down" size={16} /> {say(words.moreFields)}
      </summary>
      <div className="desk-fields">
        <div className="desk-wide">
          <ProposedField name="replyTo" proposals={proposals}>
            {(note) => (
              <ComboField
                name="replyTo"
                label={say(fieldNames.replyTo)}
                description={note ?? say(words.replyToHelp)}
                value={fields.replyTo}
                freeText={fields.replyToWritten}
                search={choices.documents}
                onChange={(replyTo) => fill({ replyTo, replyToWritten: '' })}
                onFreeText={(replyToWritten) => fill({ replyToWritten, replyTo: null })}
                error={errorAt('replyTo')}
              />
            )}
          </ProposedField>
        </div>
        <HandedInFields fields={fields} fill={fill} errorAt={errorAt} />
        <SelectField
          name="filePlan"
          label={say(fieldNames.filePlan)}
          choices={[{ id: none, label: say(words.noFilePlan) }, ...classes]}
          value={fields.filePlan ?? none}
          onChange={(id) => fill({ filePlan: id === none ? null : id })}
          error={errorAt('filePlan')}
        />
      </div>
    </details>
  );
}

/** Which unit it reached directly, and how (R03). */
export function HandedInFields({ fields, fill, errorAt }: Omit<FieldsProps, 'nature'>) {
  const say = useText();
  const choices = useChoices();
  return (
    <>
      <ComboField
        name="handedInBy"
        label={say(fieldNames.handedInBy)}
        description={say(words.handedInByHelp)}
        value={fields.handedInBy}
        search={choices.units}
        onChange={(handedInBy) => fill({ handedInBy })}
        error={errorAt('handedInBy')}
      />
      {fields.handedInBy && (
        <TextField
          name="handedInHow"
          label={say(fieldNames.handedInHow)}
          value={fields.handedInHow}
          onChange={(handedInHow) => fill({ handedInHow })}
          error={errorAt('handedInHow')}
          isRequired
        />
      )}
    </>
  );
}
