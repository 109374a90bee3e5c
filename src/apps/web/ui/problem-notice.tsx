import { useEffect, useRef } from 'react';
import { useLanguage, useText } from '../i18n.tsx';
import { asProblem, ProblemError } from '../problem.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { problemWords } from './problem-words.ts';
import { uiTexts } from './ui.text.ts';

interface ProblemNoticeProps {
  /** What was thrown; null or undefined draws nothing. */
  readonly error: unknown;
  /** Offered where sending the same again can help. */
  readonly onRetry?: () => void;
  /** Labels for field names, so that the list of fields speaks the form's language. */
  readonly fieldLabels?: Readonly<Record<string, string>>;
}

/** What went wrong and what to do about it. It takes the focus when it appears, so that nobody misses it. */
export function ProblemNotice({ error, onRetry, fieldLabels = {} }: ProblemNoticeProps) {
  const say = useText();
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) place.current?.focus();
  }, [error]);
  if (!error) return null;
  const problem = asProblem(error);
  const { title, help } = problemWords(problem, language);
  // What an address lacks nobody can mend in a field.
  const fields = Object.entries(problem.fields).filter(([name]) => !name.startsWith('params.'));
  const mayRetry = onRetry && (!(error instanceof ProblemError) || error.mayRetry);
  return (
    <div className="problem" role="alert" tabIndex={-1} ref={place}>
      <Icon name="warning" />
      <div className="problem-words">
        <p className="problem-title" dir="auto">
          {title}
        </p>
        {help && <p>{help}</p>}
        {fields.length > 0 && (
          <>
            <p className="sr-only">{say(uiTexts.fieldsToMend)}</p>
            <ul className="problem-fields">
              {fields.map(([name, sentence]) => (
                <li key={name} dir="auto">
                  <strong>{say(uiTexts.labelled, { label: fieldLabels[name] ?? name })}</strong> {sentence}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {mayRetry && (
        <Button size="small" icon="again" onPress={onRetry}>
          {say(uiTexts.tryAgain)}
        </Button>
      )}
    </div>
  );
}
