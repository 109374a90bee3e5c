import { useText } from '../../apps/web/i18n.tsx';
import { CalendarSwitch, LanguageSwitch, ThemeSwitch } from '../../apps/web/shell/switches.tsx';
import { Page, Section } from '../../apps/web/ui/index.ts';
import { accountWords as words } from './account-screen.text.ts';
import { OwnPassword } from './own-password.tsx';
import { OwnSessions } from './own-sessions.tsx';
import { OwnTokens } from './own-tokens.tsx';
import './account.css';

/** One's own account: password, sessions, tokens, and how one reads. */
export function Account() {
  const say = useText();
  return (
    <Page title={say(words.title)} lede={say(words.lede)}>
      <div className="account">
        <OwnPassword />
        <OwnSessions />
        <OwnTokens />
        <Section title={say(words.reading)}>
          <p className="account-soft">{say(words.readingHelp)}</p>
          <div className="account-switches">
            <LanguageSwitch />
            <CalendarSwitch />
            <ThemeSwitch />
          </div>
        </Section>
      </div>
    </Page>
  );
}
