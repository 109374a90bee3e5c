import type { TokenView } from '../../access/account.ts';
import { enterHouse, type Reach } from './client.ts';
import { plain, table } from './table.ts';
import { Trouble } from './trouble.ts';

/** `diwan user token list` and `diwan user token revoke ID`: one's own tokens, never shown themselves. */
export async function ownTokens(
  reach: Reach & { readonly json?: boolean | undefined },
  verb: string,
  id: string | undefined,
): Promise<number> {
  if (verb === 'list') {
    const { rows } = await (await enterHouse(reach)).get<{ rows: TokenView[] }>('/api/me/tokens');
    process.stdout.write(reach.json === true ? `${JSON.stringify(rows, null, 2)}\n` : listed(rows));
    return 0;
  }
  if (verb !== 'revoke' || id === undefined)
    throw new Trouble('diwan user token, diwan user token list, or diwan user token revoke ID.', 2);
  await (await enterHouse(reach)).post(`/api/me/tokens/${encodeURIComponent(id)}/revoke`, {});
  process.stdout.write('Revoked; it opens nothing from now on.\n');
  return 0;
}

const day = (instant: string): string => instant.slice(0, 10);

function listed(rows: readonly TokenView[]): string {
  if (rows.length === 0) return 'No program has a token of yours.\n';
  const head = ['id', 'made', 'last used', 'ends', 'for'];
  const lines = rows.map(({ id, madeAt, usedAt, endsAt, label }) => [
    id,
    day(madeAt),
    usedAt === null ? 'never' : day(usedAt),
    day(endsAt),
    plain(label),
  ]);
  return `${table([head, ...lines])}\n`;
}
