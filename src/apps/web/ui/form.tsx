import type { ReactNode } from 'react';
import { Form as AriaForm } from 'react-aria-components';
import { asProblem } from '../problem.ts';
import { ProblemNotice } from './problem-notice.tsx';

interface FormProps {
  readonly children: ReactNode;
  readonly onSubmit: () => void;
  /** What the last attempt threw: shown above, and at each field whose `name` it speaks of. */
  readonly error?: unknown;
  readonly fieldLabels?: Readonly<Record<string, string>>;
  readonly label?: string;
  /** Fields side by side where there is room. */
  readonly isWide?: boolean;
}

/** A form that keeps what was typed through every refusal. Submit with a `<Button type="submit">` inside. */
export function Form({ children, onSubmit, error, fieldLabels, label, isWide }: FormProps) {
  return (
    <AriaForm
      className="form"
      data-wide={isWide || undefined}
      aria-label={label}
      validationBehavior="aria"
      validationErrors={error ? { ...asProblem(error).fields } : {}}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <ProblemNotice error={error} {...(fieldLabels ? { fieldLabels } : {})} />
      {children}
    </AriaForm>
  );
}

/** The line of buttons that ends a form: the primary act first, in reading order. */
export function FormActs({ children }: { children: ReactNode }) {
  return <div className="form-acts">{children}</div>;
}
