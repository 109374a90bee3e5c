import { useEffect } from 'react';
import { asProblem } from '../../apps/web/problem.ts';
import type { Language } from '../../kernel/text.ts';
import { type Place, placeOf } from './writing.ts';

/** What the house refused, at the fields that it speaks of. */
export type ProblemPlaces = Readonly<Partial<Record<Place, string>>>;

/** The sentence of a refusal at its field, so that the officer sees it where he puts it right. */
export function placesOf(error: unknown, language: Language): ProblemPlaces {
  if (!error) return {};
  const problem = asProblem(error);
  const place = placeOf(problem.code);
  return place === null ? {} : { [place]: problem.texts?.[language] ?? problem.detail };
}

/** Brings the field that a refusal speaks of into sight: the part of the page marked with `data-place`. */
export function useShownPlace(places: ProblemPlaces): void {
  const place = Object.keys(places)[0];
  useEffect(() => {
    if (place === undefined) return;
    document.querySelector(`[data-place="${place}"]`)?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }, [place]);
}
