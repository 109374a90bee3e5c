import type { Tone } from '../../apps/web/ui/index.ts';
import type { Standing } from '../../platform/signature/trust.ts';
import type { Holding } from '../signatures.ts';

/** How a signature is marked: as good only where it holds and its certificate is trusted here; anyone may write himself a certificate. */
export function toneOf(holding: Holding, certificate: Standing): Tone {
  if (holding === 'changed') return 'late';
  if (holding === 'continued') return 'due';
  return holding !== 'unverifiable' && certificate === 'trusted' ? 'done' : 'note';
}
