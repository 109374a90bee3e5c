import { Fragment, memo, type ReactNode } from 'react';
import { useText } from '../../apps/web/i18n.tsx';
import { Bdi, Paper } from '../../apps/web/ui/index.ts';
import { uiTexts } from '../../apps/web/ui/ui.text.ts';
import { type Block, type Body, type Run, runsOfBlock } from '../../kernel/body.ts';
import { directionOf } from '../../kernel/text.ts';
import type { Enclosure, LanguageVersion } from '../content.ts';
import { writingTexts as words } from './writing.text.ts';
import './drafting.css';

/** One language version as a letter, in its own language and direction; a text made elsewhere is named in the place of a typed one. */
export function Letter({
  version,
  manifest,
}: {
  version: LanguageVersion;
  manifest: { readonly uploaded: Pick<Enclosure, 'name'> | null };
}) {
  const say = useText();
  const notes = notesOf(version.body);
  return (
    <Paper lang={version.language} dir={directionOf(version.language)}>
      {version.title && <h2>{version.title}</h2>}
      {version.subject && <p className="letter-subject">{version.subject}</p>}
      {version.salutation && <p>{version.salutation}</p>}
      {manifest.uploaded ? (
        <p>
          {say(uiTexts.labelled, { label: say(words.uploaded) })} <Bdi>{manifest.uploaded.name}</Bdi>
        </p>
      ) : (
        version.body.blocks.map((block, i) => <BlockView key={`${block.kind} ${i}`} block={block} notes={notes} />)
      )}
      {version.close && <p>{version.close}</p>}
      {!manifest.uploaded && <Footnotes notes={notes} />}
    </Paper>
  );
}

/** The number of each footnote by the run that carries it. */
type Notes = ReadonlyMap<Run, number>;

/** Numbers the footnotes of a text. */
export const notesOf = (body: Body): Notes =>
  new Map(
    body.blocks
      .flatMap(runsOfBlock)
      .filter(({ note }) => note !== undefined)
      .map((run, at) => [run, at + 1]),
  );

const Runs = ({ runs, notes }: { runs: readonly Run[]; notes: Notes }) =>
  runs.map((run, i) => {
    const text = (
      <span lang={run.lang} dir={run.dir}>
        {run.text}
      </span>
    );
    return (
      <Fragment key={`${i} ${run.text.slice(0, 8)}`}>
        {styled(run, text)}
        {run.note !== undefined && <sup>{`[${notes.get(run)}]`}</sup>}
      </Fragment>
    );
  });

function styled({ bold, italic }: Run, text: ReactNode): ReactNode {
  const slanted = italic ? <em>{text}</em> : text;
  return bold ? <strong>{slanted}</strong> : slanted;
}

/** The footnotes of a text under it, as a page on the screen has no foot. */
function Footnotes({ notes }: { notes: Notes }) {
  if (notes.size === 0) return null;
  return (
    <div className="letter-notes">
      {Array.from(notes, ([{ note = [] }, number]) => (
        <p key={number}>
          {`[${number}] `}
          <Runs runs={note} notes={notes} />
        </p>
      ))}
    </div>
  );
}

interface BlockViewProps {
  readonly block: Block;
  readonly notes: Notes;
  /** The number of a numbered paragraph, where the page does not count. */
  readonly count?: number;
}

/** A block of a document's text as it is read on the screen. It is drawn again only when it, or a number in it, is another. */
export const BlockView = memo(
  ReadBlock,
  (before, after) =>
    before.block === after.block &&
    before.count === after.count &&
    runsOfBlock(after.block).every((run) => before.notes.get(run) === after.notes.get(run)),
);

function ReadBlock({ block, notes, count }: BlockViewProps) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p lang={block.lang} dir={block.dir} data-number={block.number === true ? (count ?? '') : undefined}>
          <Runs runs={block.runs} notes={notes} />
        </p>
      );
    case 'heading':
      return (
        <h3 lang={block.lang} dir={block.dir} data-level={block.level}>
          <Runs runs={block.runs} notes={notes} />
        </h3>
      );
    case 'list': {
      const items = block.items.map((runs, i) => (
        <li key={`${i} ${runs[0]?.text.slice(0, 8)}`}>
          <Runs runs={runs} notes={notes} />
        </li>
      ));
      const placed = { lang: block.lang, dir: block.dir };
      return block.ordered ? (
        <ol start={block.start} {...placed}>
          {items}
        </ol>
      ) : (
        <ul {...placed}>{items}</ul>
      );
    }
    case 'table':
      return (
        <table lang={block.lang} dir={block.dir}>
          <tbody>
            {block.rows.map((row, r) => (
              <tr key={`r${r}`}>
                {row.map((runs, c) =>
                  block.head && r === 0 && runs.length > 0 ? (
                    <th key={`c${c}`}>
                      <Runs runs={runs} notes={notes} />
                    </th>
                  ) : (
                    <td key={`c${c}`}>
                      <Runs runs={runs} notes={notes} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'quote':
      return (
        <blockquote lang={block.lang} dir={block.dir}>
          {block.paragraphs.map((runs, i) => (
            <p key={`${i} ${runs[0]?.text.slice(0, 8)}`}>
              <Runs runs={runs} notes={notes} />
            </p>
          ))}
        </blockquote>
      );
  }
}
