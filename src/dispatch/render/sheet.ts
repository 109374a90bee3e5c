import { readFileSync } from 'node:fs';
import type { Json } from '../../kernel/canonical.ts';
import { format } from '../../kernel/message.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import type { Language } from '../../kernel/text.ts';
import { compile, type PaperForm, type PaperRefusal } from '../../platform/pdf/typst.ts';
import type { Letterhead } from './papers.ts';
import { words } from './render.text.ts';

const libraries = ['house.typ', 'content.typ'] as const;

const read = (name: string): string => readFileSync(new URL(`./templates/${name}`, import.meta.url), 'utf8');

/** The pages of a paper, or why they could not be set. */
export type Pages = Promise<Outcome<Uint8Array, PaperRefusal>>;

/** Sets one of the house's templates with its data; the templates share `house.typ`. */
export const sheet = (
  template: string,
  data: unknown,
  timestamp: Date,
  assets: Readonly<Record<string, Uint8Array>> = {},
  form: PaperForm = 'archive',
): Pages =>
  compile({
    template: read(`${template}.typ`),
    data: data as Json,
    assets: { ...Object.fromEntries(libraries.map((name) => [name, Buffer.from(read(name), 'utf8')])), ...assets },
    timestamp,
    form,
  });

/** What every template reads: the language, the line of page numbers, the words of the trial. */
export const common = (language: Language) => ({
  lang: language,
  page: format(words.page, language, { page: '{page}', pages: '{pages}' }),
  words: { trial: words.trial },
});

/** The letterhead as the templates read it, with its colour and its author for the file's properties. */
export const headOf = (letterhead: Letterhead, language: Language) => ({
  letterhead: { name: letterhead.name, secretariat: letterhead.secretariat, footer: letterhead.footer },
  colour: letterhead.colours.accent,
  author: letterhead.name[language],
});

const drawing = /^[MmLlHhVvCcSsQqTtAaZzEe0-9\s.,+-]*$/;

/** The mark of the letterhead as SVG in its colour. A mark that is not plain drawing is a fault of the profile. */
export function markOf({ mark, colours }: Letterhead): Record<string, Uint8Array> {
  const isPlain =
    [mark.viewBox, ...mark.paths].every((text) => drawing.test(text)) && /^#[0-9a-f]{6}$/i.test(colours.accent);
  if (!isPlain) throw new TypeError('the mark of the letterhead is not plain drawing');
  const paths = mark.paths.map((path) => `<path fill="${colours.accent}" fill-rule="evenodd" d="${path}"/>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${mark.viewBox}">${paths}</svg>`;
  return { 'mark.svg': Buffer.from(svg, 'utf8') };
}
