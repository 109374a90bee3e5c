import type { HeldForm, HeldRow } from '../../resolutions/register.ts';
import type { Client } from './client.ts';
import { plain, table } from './table.ts';
import { Trouble } from './trouble.ts';

const print = (words: string): void => void process.stdout.write(`${words}\n`);

/** `diwan resolutions held`: of which sessions and series resolutions are held, and where the register is said to hold all. */
export async function listHeld(client: Client, json: boolean): Promise<number> {
  const { rows } = await client.get<{ rows: HeldRow[] }>('/api/resolutions/held');
  if (json) print(JSON.stringify(rows, null, 2));
  else if (rows.length === 0) print('The register knows no session yet.');
  else
    print(
      table(
        rows.map(({ sessionKind, session, body, count, complete, source }) => [
          sessionKind,
          String(session),
          body,
          `${count} held`,
          complete ? 'complete' : 'not complete',
          source === null ? '' : plain(source),
        ]),
      ),
    );
  return 0;
}

/** Which session and series is meant, as `cfm 51 PAL`. */
export function sessionNamed([sessionKind, session, body]: readonly (string | undefined)[]): Pick<
  HeldForm,
  'sessionKind' | 'session' | 'body'
> {
  if (!sessionKind || !body || !/^[1-9]\d?$/.test(session ?? ''))
    throw new Trouble('Name the kind of session, its number and the series, such as: cfm 51 PAL.', 2);
  return { sessionKind, session: Number(session), body };
}

/** `diwan resolutions complete` and `incomplete`: says it of a session and series, on someone's word; the other takes it back. */
export async function sayHeld(client: Client, form: HeldForm, json: boolean): Promise<number> {
  await client.post('/api/resolutions/held', form);
  const { sessionKind, session, body, complete } = form;
  const of = `${sessionKind} ${session} ${body}`;
  if (json) print(JSON.stringify(form, null, 2));
  else if (complete)
    print(`${of}: the register is complete. To take it back: diwan resolutions incomplete ${of} --source TEXT`);
  else print(`${of}: the register is not said to be complete any more.`);
  return 0;
}
