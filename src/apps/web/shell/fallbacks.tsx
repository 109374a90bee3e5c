import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useText } from '../i18n.tsx';
import { EmptyState } from '../ui/bits.tsx';
import { LinkButton } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { shellTexts } from './shell.text.ts';

/** An address that leads nowhere, or nowhere that one may see: both are told in the same words. */
export function NotFound() {
  const say = useText();
  return (
    <Page title={say(shellTexts.notFound)}>
      <EmptyState title={say(shellTexts.notFoundHelp)} icon="search">
        <LinkButton href="/">{say(shellTexts.home)}</LinkButton>
      </EmptyState>
    </Page>
  );
}

/** The one error boundary: a screen that could not be drawn or read. */
export function ScreenFault({ error, reset }: ErrorComponentProps) {
  const say = useText();
  const router = useRouter();
  // The browser's own log keeps it, for whoever is asked about it.
  useEffect(() => reportError(error), [error]);
  const again = (): void => {
    reset();
    void router.invalidate();
  };
  return (
    <Page title={say(shellTexts.screenFailed)}>
      <ProblemNotice error={error} onRetry={again} />
      <p>
        <LinkButton href="/">{say(shellTexts.home)}</LinkButton>
      </p>
    </Page>
  );
}

/** The same where not even the frame could be drawn, as when the house does not answer at all. */
export function HouseFault(props: ErrorComponentProps) {
  return (
    <main className="content" id="content">
      <ScreenFault {...props} />
    </main>
  );
}

/** Whoever holds no post today has no desk. */
export function NoDesk() {
  const say = useText();
  return (
    <Page title={say(shellTexts.noDesk)}>
      <EmptyState title={say(shellTexts.noDeskHelp)} icon="person" />
    </Page>
  );
}
