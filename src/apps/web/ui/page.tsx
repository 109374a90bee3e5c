import { type ReactNode, useEffect } from 'react';
import { localeOf, useLanguage, useText } from '../i18n.tsx';
import { Button } from './button.tsx';
import { uiTexts } from './ui.text.ts';

interface PageProps {
  readonly title: string;
  /** One line: what this desk is for today, or the state of the record. */
  readonly lede?: ReactNode;
  readonly acts?: ReactNode;
  readonly children: ReactNode;
  /** The body fills the window and scrolls inside itself: for lists and for a document beside its story. */
  readonly isFull?: boolean;
}

/** A screen: its title, its acts, its body. Every screen draws exactly one. */
export function Page({ title, lede, acts, children, isFull = false }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Diwan`;
  }, [title]);
  return (
    <div className="page" data-full={isFull || undefined}>
      <header className="page-head">
        <div>
          <h1 className="page-title" dir="auto">
            {title}
          </h1>
          {lede && <div className="page-lede">{lede}</div>}
        </div>
        {acts && <div className="page-acts">{acts}</div>}
      </header>
      <div className="page-body">{children}</div>
    </div>
  );
}

interface SplitProps {
  readonly list: ReactNode;
  readonly detail: ReactNode;
  /** Width of the first part on a desk: `narrow` for a list, `half` for a document beside its story. */
  readonly share?: 'narrow' | 'half';
  /** On a tablet only one part is in sight: the detail when something is chosen. */
  readonly isDetailShown: boolean;
  /** On a tablet: back from the detail to the list. */
  readonly onBack?: () => void;
}

/** A list beside the chosen thing, or a document beside its story. */
export function Split({ list, detail, share = 'narrow', isDetailShown, onBack }: SplitProps) {
  const say = useText();
  return (
    <div className="split" data-share={share} data-detail={isDetailShown || undefined}>
      <div className="split-list">{list}</div>
      <div className="split-detail">
        {onBack && isDetailShown && (
          <div className="split-back">
            <Button tone="quiet" size="small" icon="back" onPress={onBack}>
              {say(uiTexts.backToList)}
            </Button>
          </div>
        )}
        {detail}
      </div>
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly count?: number;
  readonly acts?: ReactNode;
  readonly children: ReactNode;
  readonly level?: 2 | 3;
}

/** A part of a screen under a thin rule. */
export function Section({ title, count, acts, children, level = 2 }: SectionProps) {
  const language = useLanguage();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="section">
      <header className="section-head">
        <Heading className="section-title">
          {title}
          {count !== undefined && <span className="count">{count.toLocaleString(localeOf[language])}</span>}
        </Heading>
        {acts && <div className="section-acts">{acts}</div>}
      </header>
      {children}
    </section>
  );
}

/** Names and values, one beside the other; a value that is null or empty is left out with its name. */
export function Facts({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '');
  return (
    <dl className="facts">
      {known.map(([label, value]) => (
        <div key={label} className="fact">
          <dt>{label}</dt>
          <dd dir={typeof value === 'string' ? 'auto' : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A line of filters and acts above a list. */
export function Bar({ children, label }: { children: ReactNode; label: string }) {
  return (
    <div className="bar" role="group" aria-label={label}>
      {children}
    </div>
  );
}

/** A sheet of paper with a letter's own words, in the letter's face, language and direction. */
export function Paper({ children, lang, dir }: { children: ReactNode; lang: string; dir: 'rtl' | 'ltr' | 'auto' }) {
  return (
    <article className="paper" lang={lang} dir={dir}>
      {children}
    </article>
  );
}
