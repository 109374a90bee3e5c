export { type KeyActs, useActKeys } from '../../apps/web/use-act-keys.ts';
