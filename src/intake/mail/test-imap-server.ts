import { type AddressInfo, createServer, type Socket } from 'node:net';

interface Kept {
  readonly uid: number;
  readonly raw: Buffer;
}

/** A mail server for tests that speaks IMAP over a real connection, and can be made to fail as real ones do. */
export interface TestImap {
  /** The address of its one mailbox, as the setting names it. */
  readonly url: string;
  readonly port: number;
  deliver(raw: string | Buffer): void;
  /** Removes the messages, as another reader of the mailbox may. */
  empty(): void;
  /** Rebuilds the mailbox: the same messages under new UIDs and another UIDVALIDITY. */
  rebuild(): void;
  /** Cuts every connection off. */
  cut(): void;
  /** Cuts the connection in the middle of the next message that is asked for. */
  breakNext: boolean;
  password: string;
  /** Every line that a client has sent, without the passwords. */
  readonly asked: string[];
  readonly connections: number;
  close(): Promise<void>;
}

const capabilities = 'IMAP4rev1 IDLE';

/** Opens the server on this machine alone. */
export async function imapServer(): Promise<TestImap> {
  let messages: Kept[] = [];
  let validity = 1_000;
  let nextUid = 1;
  let connections = 0;
  const idling = new Map<Socket, string>();
  const sockets = new Set<Socket>();
  const asked: string[] = [];
  const state = { password: 'sesame', breakNext: false };

  const fetched = (socket: Socket, kept: Kept, place: number, items: string): void => {
    const partial = /BODY\.PEEK\[\](?:<(\d+)\.(\d+)>)?/i.exec(items);
    const start = Number(partial?.[1] ?? 0);
    const part = kept.raw.subarray(start, partial?.[2] === undefined ? undefined : start + Number(partial[2]));
    const said = `UID ${kept.uid} RFC822.SIZE ${kept.raw.length}`;
    if (!partial) return void socket.write(`* ${place} FETCH (${said})\r\n`);
    const label = partial[1] === undefined ? 'BODY[]' : `BODY[]<${start}>`;
    socket.write(`* ${place} FETCH (${said} ${label} {${part.length}}\r\n`);
    if (state.breakNext) {
      state.breakNext = false;
      socket.write(part.subarray(0, Math.floor(part.length / 2)), () => socket.destroy());
      return;
    }
    socket.write(part);
    socket.write(')\r\n');
  };

  function answer(socket: Socket, line: string): void {
    if (line.toUpperCase() === 'DONE') {
      socket.write(`${idling.get(socket)} OK done\r\n`);
      idling.delete(socket);
      return;
    }
    const [tag = '*', name = '', ...rest] = line.split(' ');
    const words = rest.join(' ');
    const command = name.toUpperCase() === 'UID' ? `UID ${rest[0]?.toUpperCase()}` : name.toUpperCase();
    const ok = (said = 'done'): void => void (socket.destroyed || socket.write(`${tag} OK ${said}\r\n`));
    asked.push(command === 'LOGIN' ? 'LOGIN' : `${command} ${words}`.trim());
    switch (command) {
      case 'CAPABILITY':
        socket.write(`* CAPABILITY ${capabilities}\r\n`);
        return ok();
      case 'LOGIN':
        if (words.endsWith(` ${state.password}`) || words.endsWith(` "${state.password}"`)) return ok();
        return void socket.write(`${tag} NO [AUTHENTICATIONFAILED] no\r\n`);
      case 'LIST':
      case 'LSUB':
        socket.write(`* ${command} () "/" INBOX\r\n`);
        return ok();
      case 'SELECT':
      case 'EXAMINE':
        socket.write(`* FLAGS (\\Seen)\r\n* ${messages.length} EXISTS\r\n* 0 RECENT\r\n`);
        socket.write(`* OK [UIDVALIDITY ${validity}] ok\r\n* OK [UIDNEXT ${nextUid}] ok\r\n`);
        return ok(command === 'EXAMINE' ? '[READ-ONLY] done' : '[READ-WRITE] done');
      case 'UID SEARCH': {
        const from = Number(/UID (\d+):\*/i.exec(words)?.[1] ?? 1);
        const found = messages.filter(({ uid }, at) => uid >= from || at === messages.length - 1);
        socket.write(`* SEARCH ${found.map(({ uid }) => uid).join(' ')}\r\n`);
        return ok();
      }
      case 'UID FETCH': {
        const at = messages.findIndex(({ uid }) => uid === Number(rest[1]));
        if (at >= 0) fetched(socket, messages[at]!, at + 1, words);
        return ok();
      }
      case 'IDLE':
        idling.set(socket, tag);
        return void socket.write('+ idling\r\n');
      case 'LOGOUT':
        socket.write('* BYE\r\n');
        ok();
        return void socket.end();
      default:
        return name === '' ? undefined : ok();
    }
  }

  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => {
      sockets.delete(socket);
      idling.delete(socket);
    });
    socket.on('error', () => undefined);
    let waiting = '';
    socket.on('data', (chunk: Buffer) => {
      waiting += chunk.toString('latin1');
      for (let end = waiting.indexOf('\r\n'); end >= 0; end = waiting.indexOf('\r\n')) {
        const line = waiting.slice(0, end);
        waiting = waiting.slice(end + 2);
        answer(socket, line);
      }
    });
    socket.write(`* OK [CAPABILITY ${capabilities}] ready\r\n`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.defineProperties(state as unknown as TestImap, {
    url: { get: () => `imap://registry:${state.password}@127.0.0.1:${port}/INBOX` },
    port: { value: port },
    asked: { value: asked },
    connections: { get: () => connections },
    deliver: {
      value: (raw: string | Buffer) => {
        messages.push({ uid: nextUid++, raw: Buffer.from(raw) });
        for (const socket of idling.keys()) socket.write(`* ${messages.length} EXISTS\r\n`);
      },
    },
    empty: { value: () => void (messages = []) },
    rebuild: {
      value: () => {
        validity += 1;
        messages = messages.map(({ raw }, at) => ({ uid: at + 1, raw }));
        nextUid = messages.length + 1;
      },
    },
    cut: { value: () => [...sockets].forEach((socket) => void socket.destroy()) },
    close: {
      value: () => {
        for (const socket of sockets) socket.destroy();
        return new Promise<void>((resolve) => server.close(() => resolve()));
      },
    },
  });
}
