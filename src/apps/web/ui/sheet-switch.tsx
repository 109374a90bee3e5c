import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

interface SheetSwitchProps<Id extends string> {
  readonly label: string;
  readonly sheets: readonly { readonly id: Id; readonly label: string; readonly count?: number | undefined }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** Turns between the sheets of a desk: what lies on it, what is one's own, what was asked. */
export function SheetSwitch<Id extends string>({ label, sheets, chosen, onChoose }: SheetSwitchProps<Id>) {
  return (
    <ToggleButtonGroup
      className="switch"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const next = sheets.find(({ id }) => keys.has(id));
        if (next) onChoose(next.id);
      }}
    >
      {sheets.map((sheet) => (
        <ToggleButton key={sheet.id} id={sheet.id} className="switch-part">
          {sheet.label}
          {sheet.count !== undefined && sheet.count > 0 && ` (${sheet.count})`}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
