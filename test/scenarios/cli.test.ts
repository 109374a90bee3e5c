import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Officer } from '../failure/officer.ts';

const root = new URL('../../', import.meta.url).pathname;
const note = join(root, 'samples', '01-note-verbale-en.pdf');

describe('The house on the command line', () => {
  let folder: string;
  let url: string;
  let house: ReturnType<typeof spawn>;

  /** Runs `npx diwan …` and gives what it printed and how it ended. */
  const diwan = (...args: string[]): Promise<{ out: string; err: string; code: number | null }> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [join(root, 'scripts/diwan.mjs'), ...args], {
        env: { ...process.env, DIWAN_URL: url, DIWAN_DATA: folder, DATABASE_URL: '', DIWAN_TOKEN: undefined },
      });
      let out = '';
      let err = '';
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      child.once('close', (code) => resolve({ out, err, code }));
    });

  /** A token for a program, made by a person who has entered. */
  const tokenOf = async (slug: string): Promise<string> => {
    const officer = await Officer.enter(url, slug);
    return (await officer.ask<{ token: string }>('POST', '/api/me/tokens', { label: 'The archive' })).body.token;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diwan-cli-'));
    house = spawn(process.execPath, ['src/apps/start.ts', '--empty'], {
      cwd: root,
      env: { ...process.env, DIWAN_DATA: folder, PORT: '0', DATABASE_URL: '', LOG_LEVEL: 'error' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    url = await new Promise<string>((resolve, reject) => {
      let said = '';
      house.stdout!.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /Open (http:\S+)/.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
      house.once('exit', () => reject(new Error(`the house did not open:\n${said}`)));
    });
  }, 120_000);

  afterAll(async () => {
    const gone = new Promise((resolve) => house.once('exit', resolve));
    house.kill('SIGTERM');
    await gone;
    await rm(folder, { recursive: true, force: true });
  });

  it('registers files, refuses what is known, and says of each bad file why', async () => {
    const first = await diwan(
      'register',
      note,
      '--as',
      'bilal-birch',
      '--sender',
      'Permanent Mission of the Trial Kingdom of Bensalem to the OIC',
      '--reference',
      'PMB/TST/2026/114',
      '--json',
    );
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(first.out)).toMatchObject([{ number: 'GS/IN/2026/00001' }]);
    const again = await diwan(
      'register',
      note,
      join(root, 'samples/bad/empty.pdf'),
      '/nowhere/at/all.pdf',
      '--as',
      'bilal-birch',
    );
    expect(again.code).toBe(2);
    expect(again.err).toContain('GS/IN/2026/00001');
    expect(again.err).toContain('The file is empty');
    expect(again.err).toContain('there is no such file');
    expect((await diwan('register', note, '--as', 'bilal-birch', '--lang', 'fr')).err).toContain('déjà');
  });

  it('shows what a file says of itself, and registers nothing', async () => {
    const letter = join(root, 'samples/09-ngo-letter-en.pdf');
    const shown = await diwan('register', letter, '--propose', '--as', 'bilal-birch');
    expect(shown).toMatchObject({ code: 0, err: '' });
    expect(shown.out).toContain('  Their reference: IWS/26/031 (sure)\n    “Ref.: IWS/26/031” page 1, line 3\n');
    const french = await diwan('register', letter, '--propose', '--as', 'bilal-birch', '--lang', 'fr');
    expect(french.out).toContain('  Expéditeur: Société du Puits imaginaire (essai) (probable)');
    const told = await diwan('register', letter, '--propose', '--json', '--as', 'bilal-birch');
    expect(JSON.parse(told.out)).toMatchObject([{ file: letter, papers: [{ state: 'read' }], remarks: [] }]);
    const closed = await diwan('register', letter, '--propose', '--level', '2', '--as', 'bilal-birch');
    expect([closed.code, closed.out]).toEqual([1, '']);
    expect(closed.err).toContain('This envelope stays closed');
    expect((await diwan('list', 'items', '--find', 'IWS/26/031', '--as', 'bilal-birch')).out).not.toContain('IWS');
  });

  it('prints the papers of the desks into new files', async () => {
    const at = (name: string): string => join(folder, name);
    const print = (...args: string[]) => diwan('print', ...args, '--as', 'bilal-birch', '--lang', 'ar');
    const slip = await print('slip', 'GS/IN/2026/00001', '--to', at('slip.pdf'));
    expect([slip.err, slip.code]).toEqual(['', 0]);
    expect((await readFile(at('slip.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await print('index', 'GS/IN/2026/00001', '--to', at('index.pdf'))).code).toBe(0);
    expect((await print('register', 'hq-incoming', '--to', at('day.pdf'))).code).toBe(0);
    expect((await print('slip', 'GS/IN/2026/00001', '--to', at('slip.pdf'))).code).toBe(2);
    expect((await print('envelopes', 'GS/IN/2026/00001', '--to', at('no.pdf'))).code).toBe(2);
    expect((await print('register', 'no-such-book', '--to', at('no.pdf'))).err).toContain('hq-incoming');
    expect((await diwan('print', 'slip', 'GS/IN/2026/00001', '--to', at('no.pdf'), '--as', 'tariq-olive')).code).toBe(
      1,
    );
  });

  it('knows the keys of other houses, and takes no file for a bundle that is none', async () => {
    const as = ['--as', 'amina-cedar'];
    expect((await diwan('bundle', 'keys', ...as)).out).toBe('No key of another house is known.\n');
    const vkey = (await readFile(join(folder, 'keys', 'trial-ledger.vkey'), 'utf8')).trim();
    const trusted = await diwan('bundle', 'trust', vkey, '--house', 'A house', '--how', 'By telephone', ...as);
    expect([trusted.err, trusted.code]).toEqual(['', 0]);
    expect((await diwan('bundle', 'keys', ...as)).out).toContain(vkey);
    expect((await diwan('bundle', 'distrust', trusted.out.trim(), '--reason', 'Lost', ...as)).code).toBe(0);
    const none = await diwan('bundle', 'receive', note, ...as);
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('no bundle of another house')]);
    expect((await diwan('bundle', 'burn', 'x', ...as)).code).toBe(2);
  });

  it('lists the tokens of one’s programs without showing them, and revokes one', async () => {
    expect((await diwan('user', 'token', 'list', '--as', 'bilal-birch')).out).toBe(
      'No program has a token of yours.\n',
    );
    const token = await tokenOf('bilal-birch');
    const listed = await diwan('user', 'token', 'list', '--token', token, '--json');
    expect([listed.code, listed.err]).toEqual([0, '']);
    expect(listed.out).not.toContain(token);
    const [row] = JSON.parse(listed.out) as { id: string; label: string }[];
    expect(row).toMatchObject({ label: 'The archive' });
    expect((await diwan('user', 'token', 'list', '--as', 'bilal-birch')).out).toContain(row!.id);
    const others = await diwan('user', 'token', 'revoke', row!.id, '--as', 'tariq-olive');
    expect([others.code, others.err]).toEqual([1, expect.stringContaining('no such token')]);
    expect(await diwan('user', 'token', 'revoke', row!.id, '--as', 'bilal-birch')).toMatchObject({ code: 0 });
    expect((await diwan('list', '--token', token)).code).toBe(1);
    expect((await diwan('user', 'token', 'burn', '--as', 'bilal-birch')).code).toBe(2);
  });

  it('lists and shows what one may see, and knows nothing of the rest', async () => {
    expect(JSON.parse((await diwan('list', '--as', 'bilal-birch', '--json')).out)).toHaveLength(1);
    expect((await diwan('list', '--as', 'tariq-olive')).out).toBe('Nothing that you may see.\n');
    const outgoing = [
      'list',
      'documents',
      '--year',
      '2026',
      '--unit',
      'legal',
      '--addressee',
      'Permanent Mission of Malaysia',
      '--kind',
      'letter',
    ];
    expect(await diwan(...outgoing, '--as', 'faris-oak')).toMatchObject({
      code: 0,
      out: 'Nothing that you may see.\n',
    });
    expect((await diwan('list', 'documents', '--unit', 'weather', '--as', 'faris-oak')).err).toContain(
      'No unit is called',
    );
    expect((await diwan('list', 'items', '--year', '2026', '--as', 'faris-oak')).code).toBe(2);
    const shown = await diwan('show', 'GS/IN/2026/00001', '--as', 'bilal-birch');
    expect(shown.out).toContain('item.register');
    const hidden = await diwan('show', 'GS/IN/2026/00001', '--as', 'tariq-olive');
    const unknown = await diwan('show', 'GS/IN/2026/00009', '--as', 'tariq-olive');
    expect(hidden.code).toBe(1);
    expect(hidden.err.replace('00001', 'N')).toBe(unknown.err.replace('00009', 'N'));
  });

  it('exports an item with its proof, which verifies with no house, and not once it was touched', async () => {
    const to = join(folder, 'exported');
    expect((await diwan('export', 'GS/IN/2026/00001', '--to', to, '--as', 'bilal-birch')).code).toBe(0);
    expect((await readdir(to)).sort()).toEqual(['01-01-note-verbale-en.pdf', 'proof.json', 'record.json']);
    expect((await readFile(join(to, '01-01-note-verbale-en.pdf'))).equals(await readFile(note))).toBe(true);
    const key = join(folder, 'keys', 'trial-ledger.vkey');
    expect(await diwan('verify', 'proof', join(to, 'proof.json'), '--key', key)).toMatchObject({ code: 0 });
    const proof = await readFile(join(to, 'proof.json'), 'utf8');
    await writeFile(join(to, 'proof.json'), proof.replace(/"act": "[a-z.-]+"/, '"act": "item.void"'));
    expect((await diwan('verify', 'proof', join(to, 'proof.json'), '--key', key)).code).toBe(1);
    expect((await diwan('export', 'GS/IN/2026/00001', '--to', to, '--as', 'bilal-birch')).code).toBe(2);
  });

  it('proves the running house and its invariants, and tells an unknown file from a document', async () => {
    const whole = await diwan('verify', 'ledger', '--json');
    expect(whole.code).toBe(0);
    expect(JSON.parse(whole.out)).toMatchObject({ isWhole: true, findings: [] });
    expect(await diwan('verify', 'house')).toMatchObject({ code: 0, out: 'No invariant is broken.\n' });
    expect(await diwan('verify', 'document', note)).toMatchObject({ code: 1, out: expect.stringContaining('Unknown') });
  });

  it('checks profiles, names people, helps, and tells unusable input from a refusal', async () => {
    expect(await diwan('profile', 'check', 'example')).toMatchObject({
      code: 0,
      out: expect.stringContaining('whole'),
    });
    expect(await diwan('profile', 'check', 'nowhere')).toMatchObject({ code: 2 });
    expect((await diwan('user', 'list', '--as', 'lina-juniper')).out).toContain('Registry Officer');
    for (const command of ['start', 'register', 'list', 'show', 'verify', 'export', 'migrate', 'profile', 'user']) {
      expect(await diwan(command, '--help')).toMatchObject({
        code: 0,
        out: expect.stringContaining(`diwan ${command}`),
      });
    }
    expect(await diwan('fly')).toMatchObject({ code: 2 });
    expect(await diwan('list', '--wings')).toMatchObject({ code: 2 });
    expect((await diwan('list')).err).toContain('Say who you are with --as');
    expect(await diwan('migrate')).toMatchObject({ code: 2, err: expect.stringContaining('DATABASE_URL') });
  });
});
