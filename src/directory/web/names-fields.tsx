import { useText } from '../../apps/web/i18n.tsx';
import { TextField } from '../../apps/web/ui/index.ts';
import { type Language, languages, type Text } from '../../kernel/text.ts';
import { correspondentWords as words } from './correspondent.text.ts';

interface NamesFieldsProps {
  /** The label, which names the language: `Name ({language})`. */
  readonly label: Text;
  readonly name: string;
  readonly value: Readonly<Record<Language, string>>;
  readonly onChange: (value: Readonly<Record<Language, string>>) => void;
  readonly hint?: string;
  readonly isRequired?: boolean;
}

/** The same words in the three languages of the house, one field each. */
export function NamesFields({ label, name, value, onChange, hint, isRequired }: NamesFieldsProps) {
  const say = useText();
  return (
    <>
      {languages.map((language) => (
        <TextField
          key={language}
          name={`${name}.${language}`}
          label={say(label, { language: say(words[language]) })}
          value={value[language]}
          onChange={(typed) => onChange({ ...value, [language]: typed })}
          maxLength={500}
          {...(isRequired ? { isRequired } : {})}
          {...(hint ? { description: hint } : {})}
        />
      ))}
    </>
  );
}
