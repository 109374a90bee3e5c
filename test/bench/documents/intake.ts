import { spawn } from 'node:child_process';
import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { renderOutgoing } from '../../../src/dispatch/render/render-outgoing.ts';
import { contentIn, outgoing } from '../../../src/dispatch/render/test-papers.ts';
import { bodyFromText } from '../../../src/kernel/body.ts';
import { languages } from '../../../src/kernel/text.ts';
import { wordFile } from '../../../src/platform/files/test-files.ts';
import { cleanDocument, corpusKinds } from '../../corpus/documents.ts';
import { openBenchHouse } from '../house.ts';
import { enter, median } from '../load.ts';

const root = new URL('../../../', import.meta.url).pathname;

export interface Intake {
  readonly files: number;
  readonly perSecond: number;
  /** The same files written to a folder, each flushed to the disk, in the same run. */
  readonly barePerSecond: number;
  /** The Cabinet's tray while the files come in: what half of the answers took at most, and the slowest one. */
  readonly trayMs: number;
  readonly slowestTrayMs: number;
  readonly serverMegabytes: number;
  /** The processes that the server started for hostile work (reading scans), at their largest. */
  readonly workersMegabytes: number;
}

interface Letter {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The nth letter of the mix: of five, two PDF, a Word file, an e-mail and a text, in the three languages by turns. */
async function letterOf(nth: number): Promise<Letter> {
  const language = languages[nth % 3]!;
  const { text } = cleanDocument(language, corpusKinds[nth % corpusKinds.length]!, nth + 1);
  const name = String(nth).padStart(5, '0');
  switch (nth % 5) {
    case 0:
    case 1: {
      const pages = await renderOutgoing(outgoing(contentIn(language, 'letter', { body: bodyFromText(text) })));
      if (!pages.done) throw new Error(`a letter was refused: ${pages.refusal}`);
      return { name: `${name}.pdf`, content: pages.value };
    }
    case 2:
      return {
        name: `${name}.docx`,
        content: wordFile(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').split('\n')),
      };
    case 3:
      return {
        name: `${name}.eml`,
        content: Buffer.from(
          `From: Trial Willow <willow@example.org>\r\nTo: registry@example.org\r\nSubject: Letter ${nth}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}`,
        ),
      };
    default:
      return { name: `${name}.txt`, content: Buffer.from(text) };
  }
}

async function writeDurably(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  await file.writeFile(content);
  await file.sync();
  await file.close();
}

/** Megabytes of a process and of the Node processes below it. */
async function memoryOf(pid: number): Promise<{ server: number; workers: number }> {
  const sizes = { server: 0, workers: 0 };
  for (const each of await readdir('/proc')) {
    if (!/^\d+$/.test(each)) continue;
    const status = await readFile(`/proc/${each}/status`, 'utf8').catch(() => '');
    const megabytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    if (Number(each) === pid) sizes.server = megabytes;
    else if (/PPid:\t(\d+)/.exec(status)?.[1] === String(pid) && /Name:\tnode|Name:\tMainThread/.test(status))
      sizes.workers += megabytes;
  }
  return sizes;
}

/** A folder of mixed letters goes into a house by the command, while an officer looks at the tray again and again. */
export async function intake(files: number, port: number): Promise<Intake> {
  const folder = await mkdtemp(join(tmpdir(), 'diwan-bench-intake-'));
  const house = await openBenchHouse(port);
  try {
    const rows = ['file,sender,subject,kind'];
    let bareMs = 0;
    const bare = await mkdtemp(join(tmpdir(), 'diwan-bench-bare-'));
    for (let nth = 0; nth < files; nth += 1) {
      const { name, content } = await letterOf(nth);
      await writeFile(join(folder, name), content);
      rows.push(`${name},Sender ${nth % 40},Subject number ${nth},letter`);
      const began = performance.now();
      await writeDurably(join(bare, name), content);
      bareMs += performance.now() - began;
    }
    await rm(bare, { recursive: true });
    const table = `${folder}.csv`;
    await writeFile(table, rows.join('\n'));
    const officer = await enter(house.url, 'faris-oak');
    const waits: number[] = [];
    const most = { server: 0, workers: 0 };
    const began = performance.now();
    const command = spawn(
      process.execPath,
      ['scripts/diwan.mjs', 'register', folder, '--known', table, '--as', 'bilal-birch', '--url', house.url],
      { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let said = '';
    command.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2_000);
    });
    const ended = new Promise<number | null>((resolve) => command.once('exit', resolve));
    while (command.exitCode === null && command.signalCode === null) {
      const asked = performance.now();
      await officer.send('GET', '/api/trays/cabinet');
      waits.push(performance.now() - asked);
      const now = await memoryOf(house.pid);
      most.server = Math.max(most.server, now.server);
      most.workers = Math.max(most.workers, now.workers);
      await sleep(200);
    }
    if ((await ended) !== 0) throw new Error(`the folder was not registered: ${said}`);
    const seconds = (performance.now() - began) / 1000;
    officer.close();
    await rm(table);
    await rm(`${folder}.registered.csv`, { force: true });
    return {
      files,
      perSecond: files / seconds,
      barePerSecond: (files * 1000) / bareMs,
      trayMs: median(waits),
      slowestTrayMs: Math.max(...waits),
      serverMegabytes: most.server,
      workersMegabytes: most.workers,
    };
  } finally {
    await house.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
