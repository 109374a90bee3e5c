export { SheetSwitch } from '../../apps/web/ui/index.ts';
