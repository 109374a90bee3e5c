import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useAct } from '../../apps/web/act.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Bdi, Button, ProblemNotice, Section, TextField } from '../../apps/web/ui/index.ts';
import { columns, type Imported, type ImportForm } from '../register.ts';
import { rowRefusals } from '../resolutions.text.ts';
import { resolutionWords as words } from './resolutions-screen.text.ts';

/** Brings in a file of resolutions, and shows what was taken and what was refused, row by row. */
export function ResolutionsImport() {
  const say = useText();
  const [source, setSource] = useState('');
  const act = useAct<ImportForm, Imported>('/api/resolutions/import', { touches: ['resolutions'] });
  const send = async (file: File): Promise<void> => {
    const content = await file.text();
    const format = /\.json$/i.test(file.name) || /^\s*\[/.test(content) ? 'json' : 'csv';
    act.mutate({ format, content, source });
  };
  return (
    <div className="resolutions-import">
      <p>{say(words.bringWords)}</p>
      <Section title={say(words.columns)}>
        <ul className="resolutions-columns">
          {columns.map((column) => (
            <li key={column}>
              <code dir="ltr">{column}</code>
            </li>
          ))}
        </ul>
      </Section>
      <TextField label={say(words.sourceOf)} name="source" value={source} onChange={setSource} isRequired />
      <FileTrigger
        acceptedFileTypes={['text/csv', 'application/json', '.csv', '.tsv', '.json']}
        onSelect={(list) => list?.[0] && void send(list[0])}
      >
        <Button tone="primary" icon="upload" isPending={act.isPending} isDisabled={source.trim() === ''}>
          {say(words.chooseFile)}
        </Button>
      </FileTrigger>
      <ProblemNotice error={act.error} />
      {act.data && <Report result={act.data} />}
    </div>
  );
}

function Report({ result }: { result: Imported }) {
  const say = useText();
  const { added, changed, same, refused } = result;
  return (
    <section role="status" className="resolutions-report">
      <p>
        <strong>{say(words.result, { added, changed, same })}</strong>
      </p>
      {refused.length === 0 ? (
        <p>{say(words.allTaken)}</p>
      ) : (
        <Section title={say(words.refused)} count={refused.length}>
          <table className="resolutions-table">
            <thead>
              <tr>
                <th scope="col">{say(words.place)}</th>
                <th scope="col">{say(words.column)}</th>
                <th scope="col">{say(words.reason)}</th>
              </tr>
            </thead>
            <tbody>
              {refused.slice(0, 500).map(({ place, column, refusal, written }, at) => (
                <tr key={`${at}`}>
                  <td>
                    <Bdi>{place}</Bdi>
                  </td>
                  <td>{column && <Bdi>{column}</Bdi>}</td>
                  <td>{say(rowRefusals[refusal], { written, column: column ?? '' })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      )}
    </section>
  );
}
