export { ActButton } from '../../apps/web/ui/index.ts';
