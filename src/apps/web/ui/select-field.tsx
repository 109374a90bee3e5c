import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { useText } from '../i18n.tsx';
import { type Choice, FieldLabel, FieldNotes, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { uiTexts } from './ui.text.ts';

interface SelectFieldProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly placeholder?: string;
}

/** One row of a list of choices: its words and a softer second line. */
export function ChoiceRow({ choice }: { choice: Choice }) {
  return (
    <ListBoxItem id={choice.id} textValue={choice.label} className="option" isDisabled={choice.isDisabled ?? false}>
      <span dir="auto">{choice.label}</span>
      {choice.hint && (
        <span className="option-hint" dir="auto">
          {choice.hint}
        </span>
      )}
    </ListBoxItem>
  );
}

/** One of up to some dozens of choices, in a list that unfolds. For more, or for people and correspondents, use `ComboField`. */
export function SelectField({
  label,
  description,
  error,
  choices,
  value,
  onChange,
  placeholder,
  ...rest
}: SelectFieldProps) {
  const say = useText();
  return (
    <Select
      {...rest}
      className="field"
      validationBehavior="aria"
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      placeholder={placeholder ?? say(uiTexts.choose)}
      {...(error ? { isInvalid: true } : {})}
    >
      <FieldLabel label={label} isRequired={rest.isRequired} />
      <Button className="input select-button">
        <SelectValue className="select-value" />
        <Icon name="down" size={16} />
      </Button>
      <FieldNotes description={description} error={error} />
      <Popover className="popover" offset={4}>
        <ListBox className="options" items={choices}>
          {(choice) => <ChoiceRow choice={choice} />}
        </ListBox>
      </Popover>
    </Select>
  );
}
