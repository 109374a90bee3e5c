import { useText } from '../../apps/web/i18n.tsx';
import { Section, Tabs, Words } from '../../apps/web/ui/index.ts';
import type { Language } from '../../kernel/text.ts';
import type { ContentDiff, FieldDiff } from '../diff.ts';
import type { BroughtBack } from '../word/brought-back.ts';
import { leftTexts, wordTexts as words } from '../word/word.text.ts';
import type { WordField } from '../word/word.ts';
import { TextChanges } from './version-panel.tsx';
import { writingTexts } from './writing.text.ts';

const dirOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');
const isLine = (field: string): field is WordField => ['title', 'subject', 'salutation', 'close'].includes(field);

/** What a Word file would change: whence it comes, the words that come and go, what is left out, and its remarks. */
export function WordChanges({ of }: { of: BroughtBack }) {
  const say = useText();
  const { exportedFrom, current, since, language, remarks, insertions, deletions, left, missing } = of;
  const news = remarks.filter(({ isKnown }) => !isKnown);
  const known = remarks.length - news.length;
  return (
    <>
      <p className="draft-help">
        {exportedFrom === null ? say(words.ofNoExport) : say(words.exportedFrom, { version: exportedFrom, current })}
      </p>
      {since === null ? (
        <Difference diff={of.changes} language={language} />
      ) : (
        <>
          <p className="draft-notice">{say(words.changedSince)}</p>
          <Tabs
            label={say(words.title)}
            tabs={[
              { id: 'current', label: say(words.againstCurrent), diff: of.changes },
              { id: 'exported', label: say(words.againstExported), diff: since.theirs },
              { id: 'since', label: say(words.writtenSince), diff: since.ours },
            ].map(({ diff, ...tab }) => ({ ...tab, content: <Difference diff={diff} language={language} /> }))}
          />
        </>
      )}
      {of.suggested !== null && (
        <>
          <p className="draft-notice">{say(words.tracked, { insertions, deletions })}</p>
          <Difference diff={of.suggested} language={language} />
        </>
      )}
      {left.length > 0 && (
        <p className="draft-notice">{say(words.left, { what: left.map((each) => say(leftTexts[each])) })}</p>
      )}
      {missing.length > 0 && (
        <p className="draft-help">{say(words.missing, { what: missing.map((each) => say(writingTexts[each])) })}</p>
      )}
      {remarks.length > 0 && (
        <Section title={say(words.remarks, { count: news.length })} level={3}>
          <ul className="draft-list">
            {news.map((remark, at) => (
              <li key={`${at} ${remark.author}`}>
                <p className="version-head">
                  <strong>
                    <bdi>{remark.author}</bdi>
                  </strong>{' '}
                  {remark.words && (
                    <q>
                      <bdi>{remark.words}</bdi>
                    </q>
                  )}
                </p>
                <Words isLong>{remark.text}</Words>
              </li>
            ))}
          </ul>
          {known > 0 && <p className="draft-help">{say(words.known, { count: known })}</p>}
        </Section>
      )}
    </>
  );
}

function Difference({ diff, language }: { diff: ContentDiff; language: Language }) {
  const say = useText();
  const lines = diff.fields.filter(({ field }) => isLine(field));
  const isReworded = diff.languages.some(({ paragraphs }) => paragraphs.some(({ change }) => change !== 'same'));
  if (lines.length === 0 && diff.languages.length === 0) return <p className="draft-help">{say(words.same)}</p>;
  return (
    <div className="changes">
      {lines.map((line) => (
        <Line key={line.field} of={line} language={language} />
      ))}
      {diff.languages.length > 0 && !isReworded && <p className="draft-help">{say(words.onlyLook)}</p>}
      {isReworded && diff.languages.map((each) => <TextChanges key={each.language} of={each} isWhole={false} />)}
    </div>
  );
}

function Line({ of: { field, before, after }, language }: { of: FieldDiff; language: Language }) {
  const say = useText();
  if (!isLine(field)) return null;
  return (
    <section aria-label={say(writingTexts[field])}>
      <p className="draft-help">{say(writingTexts[field])}</p>
      <p lang={language} dir={dirOf(language)}>
        {typeof before === 'string' && <del title={say(writingTexts.removed)}>{before}</del>}{' '}
        {typeof after === 'string' && <ins title={say(writingTexts.added)}>{after}</ins>}
      </p>
    </section>
  );
}
