import { ComboField } from '../../apps/web/ui/index.ts';
import { type AddresseeChoice, findAddressees } from './addressees.ts';

interface AddresseeFieldProps {
  readonly label: string;
  readonly choices: readonly AddresseeChoice[];
  readonly recent: readonly string[];
  readonly value: AddresseeChoice | null;
  readonly onChange: (choice: AddresseeChoice | null) => void;
  readonly description?: string;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
}

/** A unit or a person of the house, found by part of a name in any language; the recent ones first. */
export function AddresseeField({ choices, recent, ...rest }: AddresseeFieldProps) {
  return <ComboField {...rest} search={async (words) => findAddressees(choices, words, recent)} />;
}

interface AddresseesFieldProps {
  readonly label: string;
  readonly choices: readonly AddresseeChoice[];
  readonly recent: readonly string[];
  /** Those who are chosen already, and are offered no more. */
  readonly taken: readonly (string | undefined)[];
  readonly onAdd: (choice: AddresseeChoice) => void;
  readonly description?: string;
  readonly error?: string | undefined;
}

/** A field to which addressees are added one after the other; it is empty again after each. */
export function AddresseesField({ choices, recent, taken, onAdd, ...rest }: AddresseesFieldProps) {
  const free = choices.filter(({ id }) => !taken.includes(id));
  return (
    <ComboField<AddresseeChoice>
      {...rest}
      key={taken.length}
      value={null}
      onChange={(choice) => choice && onAdd(choice)}
      search={async (words) => findAddressees(free, words, recent)}
    />
  );
}
