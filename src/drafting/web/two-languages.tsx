import { type ReactNode, useState } from 'react';
import { useText } from '../../apps/web/i18n.tsx';
import { SelectField } from '../../apps/web/ui/index.ts';
import { directionOf, type Language } from '../../kernel/text.ts';
import type { LanguageVersion } from '../content.ts';
import { sideBySide } from '../side-by-side.ts';
import { comparingTexts as words } from './comparing.text.ts';
import { languageNames } from './language-names.ts';
import { BlockView, notesOf } from './letter.tsx';
import './two-languages.css';

const lines = ['title', 'subject', 'salutation', 'close'] as const;

/** Two language versions of a text beside each other, row by row; what only one of them says is marked. */
export function TwoLanguages({ versions }: { versions: readonly LanguageVersion[] }) {
  const say = useText();
  const [wanted, want] = useState<readonly [Language, Language] | null>(null);
  const find = (language: Language | undefined) => versions.find((version) => version.language === language);
  const authentic = versions.find((version) => version.authentic) ?? versions[0]!;
  const other = versions.find((version) => version !== authentic) ?? authentic;
  const [left, right] = [find(wanted?.[0]) ?? authentic, find(wanted?.[1]) ?? other];
  const rows = sideBySide(left.body, right.body);
  const alone = rows.filter(({ here, there }) => here === null || there === null).length;
  const choices = versions.map(({ language }) => ({ id: language, label: languageNames[language] }));
  return (
    <div className="two-languages">
      {versions.length > 2 && (
        <div className="draft-pair">
          <SelectField
            label={say(words.left)}
            value={left.language}
            choices={choices}
            onChange={(id) => want([id as Language, right.language])}
          />
          <SelectField
            label={say(words.right)}
            value={right.language}
            choices={choices}
            onChange={(id) => want([left.language, id as Language])}
          />
        </div>
      )}
      <p className="draft-help">{alone === 0 ? say(words.allPaired) : say(words.someAlone, { count: alone })}</p>
      <table className="language-rows">
        <thead>
          <tr>
            {[left, right].map(({ language }, side) => (
              <th key={`${side} ${language}`} scope="col" lang={language} dir={directionOf(language)}>
                {languageNames[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, 3).map((line) => (
            <Line key={line} left={left} right={right} line={line} />
          ))}
          {rows.map(({ here, there }) => (
            <tr key={`${here} ${there}`}>
              <Side version={left} at={here} />
              <Side version={right} at={there} />
            </tr>
          ))}
          <Line left={left} right={right} line="close" />
        </tbody>
      </table>
    </div>
  );
}

interface LineProps {
  readonly left: LanguageVersion;
  readonly right: LanguageVersion;
  readonly line: (typeof lines)[number];
}

/** A line outside the text, where at least one version has it. */
function Line({ left, right, line }: LineProps) {
  if (left[line] === null && right[line] === null) return null;
  return (
    <tr>
      {[left, right].map((version, side) => (
        <Cell key={`${side} ${version.language}`} language={version.language} isAlone={version[line] === null}>
          <p className="letter-subject">{version[line]}</p>
        </Cell>
      ))}
    </tr>
  );
}

function Side({ version, at }: { version: LanguageVersion; at: number | null }) {
  const block = at === null ? undefined : version.body.blocks[at];
  return (
    <Cell language={version.language} isAlone={block === undefined}>
      {block && <BlockView block={block} notes={notesOf(version.body)} count={countTo(version, at!)} />}
    </Cell>
  );
}

/** Which of the numbered paragraphs a block is, since rows of a table do not count through. */
const countTo = ({ body }: LanguageVersion, at: number): number =>
  body.blocks.slice(0, at + 1).filter((block) => block.kind === 'paragraph' && block.number === true).length;

function Cell({ language, isAlone, children }: { language: Language; isAlone: boolean; children: ReactNode }) {
  const say = useText();
  if (isAlone)
    return (
      <td data-alone>
        <span className="draft-help">{say(words.alone)}</span>
      </td>
    );
  return (
    <td>
      <div className="language-words" lang={language} dir={directionOf(language)}>
        {children}
      </div>
    </td>
  );
}
