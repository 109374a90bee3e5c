import type { ShownCalendar } from '../../../kernel/dates-shown.ts';
import type { Language } from '../../../kernel/text.ts';
import { useText } from '../i18n.tsx';
import { preferences, usePreferences } from '../page-preferences.ts';
import type { IconName } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { uiTexts } from '../ui/ui.text.ts';
import { shellTexts } from './shell.text.ts';

const tongues: readonly { id: Language; label: string }[] = [
  { id: 'ar', label: 'العربية' },
  { id: 'en', label: 'English' },
  { id: 'fr', label: 'Français' },
];

/** Changes the language of the page; the place, the typed words and the open dialogs stay. */
export function LanguageSwitch() {
  const say = useText();
  const { language } = usePreferences();
  const chosen = tongues.find(({ id }) => id === language);
  return (
    <Menu
      label={say(shellTexts.language)}
      icon="globe"
      tone="quiet"
      selected={language}
      choices={tongues.map(({ id, label }) => ({
        id,
        label,
        lang: id,
        onAction: () => preferences.choose({ language: id }),
      }))}
    >
      <span className="wide-only" lang={language}>
        {chosen?.label}
      </span>
    </Menu>
  );
}

/** Changes the calendar in which days are shown. */
export function CalendarSwitch() {
  const say = useText();
  const { calendar } = usePreferences();
  const names: Readonly<Record<ShownCalendar, string>> = {
    gregory: say(uiTexts.gregorian),
    hijri: say(uiTexts.hijri),
    both: say(uiTexts.bothCalendars),
  };
  return (
    <Menu
      label={say(shellTexts.calendar)}
      icon="calendar"
      tone="quiet"
      selected={calendar}
      choices={(['gregory', 'hijri', 'both'] as const).map((id) => ({
        id,
        label: names[id],
        onAction: () => preferences.choose({ calendar: id }),
      }))}
    >
      <span className="wide-only">{names[calendar]}</span>
    </Menu>
  );
}

/** Changes between light and dark, or follows the device. */
export function ThemeSwitch() {
  const say = useText();
  const { theme } = usePreferences();
  const choices: readonly { id: typeof theme; label: string; icon: IconName }[] = [
    { id: 'system', label: say(shellTexts.themeSystem), icon: 'screen' },
    { id: 'light', label: say(shellTexts.themeLight), icon: 'sun' },
    { id: 'dark', label: say(shellTexts.themeDark), icon: 'moon' },
  ];
  const chosen = choices.find(({ id }) => id === theme);
  return (
    <Menu
      label={say(shellTexts.theme)}
      icon={chosen?.icon ?? 'screen'}
      tone="quiet"
      selected={theme}
      choices={choices.map((choice) => ({ ...choice, onAction: () => preferences.choose({ theme: choice.id }) }))}
    >
      <span className="sr-only">{chosen?.label}</span>
    </Menu>
  );
}
