import { createHash } from 'node:crypto';
import { cp, mkdir, readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, 'dist/web');
const web = join(here, 'src/apps/web');
const pdfjs = join(here, 'node_modules/pdfjs-dist');
const pdfParts = ['standard_fonts', 'wasm', 'iccs'];

/** Fonts and decoders that the PDF viewer asks for by address: laid beside the build, and served from the package while developing. */
const pdfViewerParts: Plugin = {
  name: 'diwan-pdf-parts',
  async writeBundle({ dir = out }) {
    const place = join(dir, 'assets', `pdfjs-${await pdfVersion()}`);
    await mkdir(place, { recursive: true });
    for (const part of pdfParts) await cp(join(pdfjs, part), join(place, part), { recursive: true });
  },
  configureServer(server) {
    server.middlewares.use('/assets', (request, response, next) => {
      const [, part, name] =
        /^\/pdfjs-[\d.]+\/(\w+)\/([\w.-]+)$/.exec((request.url ?? '').split('?', 1)[0] ?? '') ?? [];
      if (!part || !name || !pdfParts.includes(part)) return next();
      readFile(join(pdfjs, part, name)).then(
        (content) => {
          if (extname(name) === '.wasm') response.setHeader('content-type', 'application/wasm');
          response.end(content);
        },
        () => next(),
      );
    });
  },
};

async function pdfVersion(): Promise<string> {
  const part: unknown = JSON.parse(await readFile(join(pdfjs, 'package.json'), 'utf8'));
  if (typeof part === 'object' && part !== null && 'version' in part) return String(part.version);
  throw new Error('pdfjs-dist does not tell its version.');
}

async function early(): Promise<{ name: string; source: string }> {
  const source = await readFile(join(web, 'early.js'), 'utf8');
  return { name: `assets/early-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`, source };
}

/** The script that dresses the page before its first paint: not a module, hence named by its content here. */
const earlyScript: Plugin = {
  name: 'diwan-early-script',
  apply: 'build',
  async transformIndexHtml(html) {
    return html.replace('/early.js', `/${(await early()).name}`);
  },
  async generateBundle() {
    const { name, source } = await early();
    this.emitFile({ type: 'asset', fileName: name, source });
  },
};

const foreignWords =
  /[\\/](?:react-aria|react-stately|react-aria-components)[\\/].*[\\/]intl[\\/].*[\\/]([a-z]{2}-[A-Z]{2})\.m?js$/;
const spoken = new Set(['ar-AE', 'en-US', 'fr-FR']);

/** The component library carries thirty languages; the house speaks three. */
const threeLanguages: Plugin = {
  name: 'diwan-three-languages',
  enforce: 'pre',
  load(id) {
    const locale = foreignWords.exec(id)?.[1];
    return locale && !spoken.has(locale) ? 'export default {};' : null;
  },
};

/** Every browser that runs the rest reads woff2: the older copies of the fonts stay out of the build. */
const newFontsOnly: Plugin = {
  name: 'diwan-woff2-only',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('@fontsource') || !id.endsWith('.css')) return null;
    return code.replace(/,\s*url\([^)]+\.woff\)\s*format\('woff'\)/g, '');
  },
};

/** Builds the browser's side from `src/apps/web` into `dist/web`; `vitest` has its own configuration and never reads this one. */
export default defineConfig({
  root: web,
  plugins: [react(), threeLanguages, newFontsOnly, pdfViewerParts, earlyScript],
  build: {
    outDir: out,
    emptyOutDir: true,
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    assetsInlineLimit: 2048,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4480', '/verify': 'http://127.0.0.1:4480' } },
});
