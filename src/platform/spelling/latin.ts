import type { Hunspell, HunspellFactory } from 'hunspell-asm';

export type LatinDictionary = Pick<Hunspell, 'spell' | 'suggest'>;

const sources = { en: () => import('dictionary-en-gb'), fr: () => import('dictionary-fr') } as const;

/** Opens the dictionary of a language written in Latin letters. */
export async function openLatin(code: 'en' | 'fr'): Promise<LatinDictionary> {
  const [engine, { default: source }] = await Promise.all([engineOnce(), sources[code]()]);
  const mounted = (kind: 'aff' | 'dic') => engine.mountBuffer(source[kind], `${code}.${kind}`);
  return engine.create(mounted('aff'), mounted('dic'));
}

let engine: Promise<HunspellFactory> | null = null;

/** The engine is loaded once for all languages. */
function engineOnce(): Promise<HunspellFactory> {
  engine ??= import('hunspell-asm').then(({ loadModule }) => loadModule());
  return engine;
}
