import type { ReactNode } from 'react';
import {
  TextField as AriaTextField,
  Checkbox,
  FieldError,
  Input,
  Label,
  Radio,
  RadioGroup,
  Text,
  TextArea,
} from 'react-aria-components';
import { useText } from '../i18n.tsx';
import { Icon } from './icon.tsx';
import { uiTexts } from './ui.text.ts';

/** What every field has. `name` joins it to the per-field sentences of a refused form; `error` is a sentence of the screen's own. */
export interface FieldProps {
  readonly label: string;
  readonly name?: string;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly isReadOnly?: boolean;
}

/** The label line: words, and "required" said in words rather than by a star. */
export function FieldLabel({ label, isRequired }: { label: string; isRequired?: boolean | undefined }) {
  const say = useText();
  return (
    <Label className="field-label">
      {label}
      {isRequired && <span className="field-required"> ({say(uiTexts.required)})</span>}
    </Label>
  );
}

/** The lines under a field: help, and the error when there is one. */
export function FieldNotes({ description, error }: Pick<FieldProps, 'description' | 'error'>) {
  return (
    <>
      {description && (
        <Text slot="description" className="field-help">
          {description}
        </Text>
      )}
      <FieldError className="field-error">
        {({ validationErrors }) => (
          <>
            <Icon name="warning" size={16} />
            <span>{error ?? validationErrors.join(' ')}</span>
          </>
        )}
      </FieldError>
    </>
  );
}

interface TextFieldProps extends FieldProps {
  readonly value?: string;
  readonly defaultValue?: string;
  readonly onChange?: (value: string) => void;
  readonly type?: 'text' | 'email' | 'url' | 'tel' | 'password' | 'search';
  readonly autoComplete?: string;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  /** Rows of a text area; without it, one line. */
  readonly rows?: number;
  /** References and numbers stay left to right whatever the language; everything else follows its own words. */
  readonly isReference?: boolean;
}

/** One line of text, or several with `rows`. The words decide their own direction. */
export function TextField({ label, description, error, rows, isReference, ...rest }: TextFieldProps) {
  const direction = isReference ? 'ltr' : 'auto';
  return (
    <AriaTextField {...rest} className="field" validationBehavior="aria" {...(error ? { isInvalid: true } : {})}>
      <FieldLabel label={label} isRequired={rest.isRequired} />
      {rows ? (
        <TextArea className="input" rows={rows} dir={direction} />
      ) : (
        <Input className="input" dir={direction} data-reference={isReference || undefined} />
      )}
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  );
}

/** One thing that may be chosen. `hint` is a second, softer line. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isDisabled?: boolean;
}

interface ChoiceFieldProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly value?: string | null;
  readonly onChange?: (id: string) => void;
  readonly isInline?: boolean;
}

/** A few choices, all in sight, of which one is taken. */
export function ChoiceField({ label, description, error, choices, isInline, value, ...rest }: ChoiceFieldProps) {
  return (
    <RadioGroup
      {...rest}
      value={value ?? null}
      className="field"
      validationBehavior="aria"
      orientation={isInline ? 'horizontal' : 'vertical'}
      {...(error ? { isInvalid: true } : {})}
    >
      <FieldLabel label={label} isRequired={rest.isRequired} />
      <div className="choices" data-inline={isInline || undefined}>
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className="choice" isDisabled={choice.isDisabled ?? false}>
            <span className="choice-mark" aria-hidden="true" />
            <span>
              {choice.label}
              {choice.hint && <span className="choice-hint">{choice.hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes description={description} error={error} />
    </RadioGroup>
  );
}

interface CheckFieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly name?: string;
  readonly isSelected?: boolean;
  readonly defaultSelected?: boolean;
  readonly isDisabled?: boolean;
  readonly onChange?: (isSelected: boolean) => void;
}

/** Something that is so or is not. */
export function CheckField({ label, hint, ...rest }: CheckFieldProps) {
  return (
    <Checkbox {...rest} className="choice">
      <span className="choice-mark" data-square aria-hidden="true">
        <Icon name="check" size={14} />
      </span>
      <span>
        {label}
        {hint && <span className="choice-hint">{hint}</span>}
      </span>
    </Checkbox>
  );
}
