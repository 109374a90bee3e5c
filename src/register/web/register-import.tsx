import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FileTrigger } from 'react-aria-components';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { Bdi, Button, ProblemNotice, Section } from '../../apps/web/ui/index.ts';
import type { ImportResult } from '../book-import.commands.ts';
import { importedColumns, rowRefusals } from '../book-import.text.ts';
import { type Column, columns } from '../book-import.ts';
import { fieldNames } from '../item.text.ts';
import type { RegisterView } from '../register.ts';
import { bookTexts as words } from './books.text.ts';
import { sendBook } from './import-book.ts';
import { OpenBook } from './open-book.tsx';

const columnTexts = { ...fieldNames, ...importedColumns };
const needed: readonly Column[] = ['number', 'registeredOn', 'subject'];

/** The current book of a house that takes Diwan into use: a table goes in, and each row that could not is told with its place. */
export function RegisterImport({ register }: { register: RegisterView }) {
  const say = useText();
  const language = useLanguage();
  const queries = useQueryClient();
  const act = useMutation<ImportResult, Error, File>({
    mutationFn: (file) => sendBook(register.id, file, language),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['items'] }),
  });
  const nameOf = (column: Column): string => say(columnTexts[column]);
  return (
    <div className="register-body register-import">
      <OpenBook register={register} />
      <Section title={say(words.importTitle)}>
        <p className="register-words">{say(words.importWords)}</p>
        <h3 className="register-known">{say(words.importColumns)}</h3>
        <ul className="register-columns">
          {columns.map((column) => (
            <li key={column}>
              {nameOf(column)} {needed.includes(column) && <em>({say(words.importNeeded)})</em>}
            </li>
          ))}
        </ul>
      </Section>
      <FileTrigger
        acceptedFileTypes={['text/csv', '.csv', '.tsv', 'text/plain']}
        onSelect={(list) => list?.[0] && act.mutate(list[0])}
      >
        <Button tone="primary" icon="upload" isPending={act.isPending}>
          {say(words.importFile)}
        </Button>
      </FileTrigger>
      <ProblemNotice error={act.error} />
      {act.data && <Report result={act.data} nameOf={nameOf} />}
    </div>
  );
}

function Report({ result, nameOf }: { result: ImportResult; nameOf: (column: Column) => string }) {
  const say = useText();
  return (
    <section className="register-report" role="status">
      <p>
        <strong>{say(words.imported, { count: result.imported })}</strong>{' '}
        {say(words.already, { count: result.already })}
      </p>
      {result.missing.map(({ year, missing, first }) => (
        <p key={year}>
          {say(year === 0 ? words.missing : words.missingIn, {
            year: String(year),
            count: missing,
            first: first.slice(0, 20).join(', '),
          })}
        </p>
      ))}
      {result.refusedCount === 0 ? (
        <p>{say(words.allTaken)}</p>
      ) : (
        <Section title={say(words.refusedRows)} count={result.refusedCount}>
          <div className="register-scroll">
            <table className="register-table">
              <thead>
                <tr>
                  <th scope="col">{say(words.line)}</th>
                  <th scope="col">{say(words.column)}</th>
                  <th scope="col">{say(words.written)}</th>
                  <th scope="col">{say(words.why)}</th>
                </tr>
              </thead>
              <tbody>
                {result.refused.map((row) => (
                  <tr key={`${row.line}-${row.column}-${row.refusal}`}>
                    <td>
                      <Bdi>{row.line}</Bdi>
                    </td>
                    <td>{row.column && nameOf(row.column)}</td>
                    <td dir="auto">{row.written}</td>
                    <td>{say(rowRefusals[row.refusal])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Section>
      )}
    </section>
  );
}
