import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';

export type PlainServer = { readonly url: string; readonly received: string[]; close(): Promise<void> };

export type Script = {
  readonly greeting?: string;
  /** What is answered to a command; without an entry, it is accepted. */
  readonly answers?: Readonly<Record<string, string>>;
  /** What happens while the content arrives (`whole` once its ending dot is there). */
  readonly onContent?: (socket: Socket, content: string, whole: boolean) => void;
};

const usual: Readonly<Record<string, string>> = { EHLO: '250 hello', DATA: '354 go on', QUIT: '221 bye' };

function serve(socket: Socket, script: Script, received: string[]): void {
  let content: string | null = null;
  let rest = '';
  socket.on('error', () => undefined);
  if (script.greeting !== '') socket.write(`${script.greeting ?? '220 test'}\r\n`);
  socket.on('data', (chunk) => {
    rest += chunk.toString('latin1');
    while (content === null && rest.includes('\r\n')) {
      const line = rest.slice(0, rest.indexOf('\r\n'));
      rest = rest.slice(line.length + 2);
      const verb = line.split(/[ :]/, 1)[0]!.toUpperCase();
      const answer = script.answers?.[verb] ?? usual[verb] ?? '250 ok';
      received.push(line);
      socket.write(`${answer}\r\n`);
      if (verb === 'DATA' && answer.startsWith('354')) content = '';
    }
    if (content !== null) {
      content += rest;
      rest = '';
      const whole = content.endsWith('\r\n.\r\n');
      if (script.onContent !== undefined) script.onContent(socket, content, whole);
      else if (whole) socket.write('250 taken\r\n');
    }
  });
}

/** A mail server on this machine that does exactly what a script says, for what no well-behaved server does. */
export async function startPlainServer(script: Script): Promise<PlainServer> {
  const received: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    serve(socket, script, received);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
