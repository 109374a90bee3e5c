import { type ReactNode, useEffect, useState } from 'react';
import { useLanguage, useText } from '../i18n.tsx';
import { Icon, type IconName } from './icon.tsx';
import { printedOnKeys, uiTexts } from './ui.text.ts';

/** A number, a reference or a symbol: keeps its own direction and even figures inside words of any language. */
export function Bdi({ children }: { children: ReactNode }) {
  return (
    <bdi className="reference" dir="ltr">
      {children}
    </bdi>
  );
}

/** A name and the office that goes with it, with the comma of the reader's language between them. */
export function NameAndOffice({ name, office }: { name: string; office: string }) {
  const say = useText();
  return (
    <>
      <bdi>{name}</bdi>
      {say(uiTexts.comma)} <bdi>{office}</bdi>
    </>
  );
}

/** Words that someone typed: they decide their own direction. Line breaks are kept with `isLong`. */
export function Words({ children, isLong = false }: { children: ReactNode; isLong?: boolean }) {
  return isLong ? (
    <p className="words" dir="auto">
      {children}
    </p>
  ) : (
    <bdi>{children}</bdi>
  );
}

/** Nothing is here, said calmly, with what one may do about it. */
export function EmptyState({
  title,
  children,
  icon = 'tray',
}: {
  title: string;
  children?: ReactNode;
  icon?: IconName;
}) {
  return (
    <div className="empty">
      <Icon name={icon} size={28} />
      <p className="empty-title">{title}</p>
      {children && <div className="empty-words">{children}</div>}
    </div>
  );
}

/** How long nothing is drawn before waiting is shown, in milliseconds; most answers come sooner. */
const patienceMs = 250;

/** Lines where words will be; drawn only when waiting is felt. */
export function Loading({ rows = 4 }: { rows?: number }) {
  const say = useText();
  const [isFelt, setFelt] = useState(false);
  useEffect(() => {
    const handle = setTimeout(() => setFelt(true), patienceMs);
    return () => clearTimeout(handle);
  }, []);
  return (
    <div className="loading" role="status" data-felt={isFelt || undefined}>
      <span className="sr-only">{isFelt ? say(uiTexts.loading) : ''}</span>
      {isFelt &&
        Array.from({ length: rows }, (_, row) => <span key={row} className="loading-line" aria-hidden="true" />)}
    </div>
  );
}

/** Keys as they are printed on a keyboard. */
export function Keys({ children }: { children: readonly string[] }) {
  const language = useLanguage();
  return (
    <span className="keys" dir="ltr">
      {children.map((key) => (
        <kbd key={key}>{printedOnKeys[language]?.[key] ?? key}</kbd>
      ))}
    </span>
  );
}
