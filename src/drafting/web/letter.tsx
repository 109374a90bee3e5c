import { useText } from '../../apps/web/i18n.tsx';
import { Bdi, Paper } from '../../apps/web/ui/index.ts';
import { uiTexts } from '../../apps/web/ui/ui.text.ts';
import type { Block, Run } from '../../kernel/body.ts';
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
        version.body.blocks.map((block, i) => <BlockView key={`${block.kind} ${i}`} block={block} />)
      )}
      {version.close && <p>{version.close}</p>}
    </Paper>
  );
}

const Runs = ({ runs }: { runs: readonly Run[] }) =>
  runs.map((run, i) => {
    const text = (
      <span key={`${i} ${run.text.slice(0, 8)}`} lang={run.lang} dir={run.dir}>
        {run.text}
      </span>
    );
    if (run.bold) return <strong key={`${i} b`}>{text}</strong>;
    return run.italic ? <em key={`${i} i`}>{text}</em> : text;
  });

/** A block of a document's text as it is read on the screen. */
export function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p lang={block.lang} dir={block.dir}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'heading':
      return (
        <h3 lang={block.lang} dir={block.dir}>
          <Runs runs={block.runs} />
        </h3>
      );
    case 'list': {
      const items = block.items.map((runs, i) => (
        <li key={`${i} ${runs[0]?.text.slice(0, 8)}`}>
          <Runs runs={runs} />
        </li>
      ));
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <table>
          <tbody>
            {block.rows.map((row, r) => (
              <tr key={`r${r}`}>
                {row.map((runs, c) =>
                  block.head && r === 0 ? (
                    <th key={`c${c}`}>
                      <Runs runs={runs} />
                    </th>
                  ) : (
                    <td key={`c${c}`}>
                      <Runs runs={runs} />
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
              <Runs runs={runs} />
            </p>
          ))}
        </blockquote>
      );
  }
}
