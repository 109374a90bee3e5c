import { useEffect, useRef } from 'react';
import type { LanguageVersion } from '../../drafting/content.ts';
import type { Manifest } from '../../drafting/manifest.ts';
import { Letter } from '../../drafting/web/letter.tsx';
import type { DraftFinding } from '../findings/findings.ts';
import { drawMarks, marksOf } from './mark-findings.ts';

interface MarkedLetterProps {
  readonly version: LanguageVersion;
  readonly manifest: Manifest;
  readonly findings: readonly DraftFinding[];
}

/** A letter as it reads, with the words marked that the machine has found and nobody has answered. */
export function MarkedLetter({ version, manifest, findings }: MarkedLetterProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(
    () => (root.current ? drawMarks(root.current, marksOf(version, findings)) : undefined),
    [version, findings],
  );
  return (
    <div ref={root}>
      <Letter version={version} manifest={manifest} />
    </div>
  );
}
