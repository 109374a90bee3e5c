import type { Language } from '../../kernel/text.ts';

const common: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  en: new Set('the of and to in is for that with on by as are be this which has its from at will have not'.split(' ')),
  fr: new Set(
    'le la les de des du et à en est pour que dans par sur au aux une un ce cette qui il sa son ses ne pas'.split(' '),
  ),
};

/**
 * The language in which most of a text is written, or null where it is none of the three or too short to tell.
 * A suggestion for the officer: the script first, then the small words of English and French.
 */
export function guessLanguage(text: string): Language | null {
  const sample = text.slice(0, 20_000).toLowerCase();
  const arabic = sample.match(/[\u0621-\u064a]/g)?.length ?? 0;
  const latin = sample.match(/[a-z\u00c0-\u024f]/g)?.length ?? 0;
  if (arabic + latin < 8) return null;
  if (arabic > latin) return 'ar';
  const words = sample.match(/[a-z\u00c0-\u024f]+/g) ?? [];
  const count = (language: 'en' | 'fr'): number => words.filter((word) => common[language].has(word)).length;
  const english = count('en');
  const french = count('fr');
  if (Math.max(english, french) === 0 || english === french) return null;
  return english > french ? 'en' : 'fr';
}
