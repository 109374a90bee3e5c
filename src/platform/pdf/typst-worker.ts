import { parentPort } from 'node:worker_threads';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from './fonts.ts';
import type { Reply } from './pool.ts';
import type { PaperForm, TypstJob } from './typst.ts';

// A folder that does not exist: only the files given with a paper can be read.
const workspace = '/diwan-has-no-such-folder';
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fontFiles() }] });

const standards: Readonly<Record<PaperForm, PdfStandard>> = {
  archive: PdfStandard.A_2a,
  accessible: PdfStandard.UA_1,
  plain: PdfStandard.V_1_7,
};

function typeset(job: TypstJob): Uint8Array {
  compiler.resetShadow();
  for (const [name, content] of Object.entries(job.assets ?? {}))
    compiler.mapShadow(`${workspace}/${name}`, Buffer.from(content));
  const compiled = compiler.compile({
    mainFileContent: job.template,
    inputs: { data: job.data },
    resetRead: true,
  });
  const document = compiled.result;
  if (compiled.hasError() || document === null) {
    const diagnostics = compiled.takeDiagnostics();
    throw new Error(`typst: ${JSON.stringify(diagnostics === null ? null : compiler.fetchDiagnostics(diagnostics))}`);
  }
  return compiler.pdf(document, {
    pdfStandard: standards[job.form ?? 'archive'],
    creationTimestamp: job.second,
  });
}

parentPort?.on('message', (job: TypstJob) => {
  const reply = answer(job);
  parentPort?.postMessage(reply);
  // Keeps the cache of the compiler from growing with every paper of a long day.
  compiler.evictCache(10);
});

function answer(job: TypstJob): Reply {
  try {
    return { value: new Uint8Array(typeset(job)) };
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }
}
