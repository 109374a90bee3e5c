const reachable = '[role=spinbutton], input:not([type=hidden]), textarea, button';

/** Brings the cursor to a field by its name, whatever it is made of: a line, a list, a date, choices. */
export function focusField(form: ParentNode, name: string): void {
  const part = form.querySelector<HTMLElement>(`[name="${name}"]`);
  const field = part?.closest('.field') ?? part?.parentElement;
  const target = field?.querySelector<HTMLElement>(reachable) ?? part;
  target?.focus();
}
