import { useText } from '../i18n.tsx';
import { shellTexts } from './shell.text.ts';

/** The sentence that no page of a trial house is without. */
export function TrialBanner() {
  const say = useText();
  return (
    <aside className="trial" aria-label={say(shellTexts.trialName)}>
      {say(shellTexts.trial)}
    </aside>
  );
}
