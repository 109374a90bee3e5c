import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from '../../../src/platform/pdf/fonts.ts';

/** Sets a page of nothing but words to PDF/A-2a in this thread, by the compiler and the fonts of the house: the limit beside which its papers are measured. */
export function barePages(): (words: string) => void {
  const compiler = NodeCompiler.create({
    workspace: '/diwan-has-no-such-folder',
    fontArgs: [{ fontBlobs: fontFiles() }],
  });
  return (words) => {
    const { result } = compiler.compile({
      mainFileContent: '#set text(font: ("DiwanSerif", "Diwan"))\n#sys.inputs.words',
      inputs: { words },
      resetRead: true,
    });
    compiler.pdf(result!, { pdfStandard: PdfStandard.A_2a, creationTimestamp: 0 });
    compiler.evictCache(10);
  };
}
