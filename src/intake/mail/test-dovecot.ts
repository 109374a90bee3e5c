import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A real Dovecot with one mailbox, on this machine alone. */
export interface Dovecot {
  readonly url: string;
  /** Puts a message into the mailbox as a mail server does: whole, by one rename. */
  deliver(raw: Buffer): Promise<void>;
  /** Stops the server, forgets the UIDs that it has given, and starts it again. */
  rebuild(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Whether this machine has a Dovecot. */
export const hasDovecot = (): boolean => spawnSync('dovecot', ['--version']).status === 0;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
    setTimeout(() => socket.destroy(), 500).unref();
  });

/** Who reads the mail: root may not, so that it is left to nobody. */
function reader(): { uid: number; gid: number; settings: string } {
  const { uid, gid, username } = userInfo();
  if (uid === 0) return { uid: 65_534, gid: 65_534, settings: '' };
  return { uid, gid, settings: `default_internal_user = ${username}\ndefault_login_user = ${username}\n` };
}

/** Starts a Dovecot of its own in a folder of its own. */
export async function startDovecot(): Promise<Dovecot> {
  const folder = await mkdtemp(join(tmpdir(), 'diwan-dovecot-'));
  const port = await freePort();
  const { uid, gid, settings } = reader();
  const mail = join(folder, 'mail');
  for (const each of ['', 'new', 'cur', 'tmp']) await mkdir(join(mail, each), { recursive: true });
  for (const each of ['', 'new', 'cur', 'tmp']) await chown(join(mail, each), uid, gid);
  await chmod(folder, 0o755);
  const conf = join(folder, 'dovecot.conf');
  await writeFile(
    conf,
    `${settings}protocols = imap
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
ssl = no
disable_plaintext_auth = no
listen = 127.0.0.1
first_valid_uid = 1
mail_location = maildir:${mail}
mailbox_idle_check_interval = 1 secs
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
passdb {
  driver = static
  args = password=sesame
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/home
}
`,
  );
  let child: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    child = spawn('dovecot', ['-F', '-c', conf], { stdio: 'ignore' });
    for (const since = Date.now(); Date.now() - since < 10_000; await pause(50)) if (await answers(port)) return;
    throw new Error(`Dovecot does not answer: ${await readFile(join(folder, 'log'), 'utf8').catch(() => '')}`);
  };
  const end = async (): Promise<void> => {
    const ended = new Promise((resolve) => child?.once('close', resolve));
    child?.kill('SIGTERM');
    await ended;
  };
  await start();
  let delivered = 0;
  return {
    url: `imap://registry:sesame@127.0.0.1:${port}/INBOX`,
    async deliver(raw) {
      const name = `${Date.now()}.${(delivered += 1)}.test`;
      await writeFile(join(mail, 'tmp', name), raw, { mode: 0o644 });
      await chown(join(mail, 'tmp', name), uid, gid);
      await rename(join(mail, 'tmp', name), join(mail, 'new', name));
    },
    restart: async () => {
      await end();
      await start();
    },
    rebuild: async () => {
      await end();
      for (const each of [
        'dovecot-uidlist',
        'dovecot-uidvalidity',
        'dovecot.index',
        'dovecot.index.log',
        'dovecot.index.cache',
      ])
        await rm(join(mail, each), { force: true });
      // A mailbox that is made anew takes the second in which it was made for its UIDVALIDITY.
      await pause(1_100);
      await start();
    },
    stop: async () => {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
