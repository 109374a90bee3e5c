import { Drawn } from '../../../apps/web/ui/index.ts';

/** The outlines of the signs on the editor's tools, on a grid of 20. */
const outlines = {
  undo: 'M7.500 5 3.500 9l4 4M3.500 9H12a4.500 4.500 0 0 1 0 9H9',
  redo: 'M12.500 5l4 4-4 4M16.500 9H8a4.500 4.500 0 0 0 0 9h3',
  bold: 'M6 3.500h4.700a3.200 3.200 0 0 1 0 6.400H6zM6 9.900h5.500a3.300 3.300 0 0 1 0 6.600H6z',
  italic: 'M8.500 3.500h6M5.500 16.500h6M11.500 3.500l-3 13',
  bullets: 'M3 5.500h2M3 10h2M3 14.500h2M8 5.500h9M8 10h9M8 14.500h9',
  numbers:
    'M3.200 4.200 4.500 3.500V8M3 11.700c.2-.8 2.300-1 2.300.3 0 1-2.300 1.600-2.300 3h2.500M9 5.500h8M9 13.500h8',
  number: 'M3 6.500 5 5v8M8 9h.1M8 13h.1M11 5h6M11 9h6M11 13h6',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M8 4v12M12.500 4v12',
  footnote: 'M3 6.500h8M3 10.500h8M3 14.500h12M14 3.500l1.700-1V9',
  turned: 'M3 5h14M8 9h9M3 15.500h11m0 0-2.500-2.500M14 15.500 11.500 18',
  citation: 'M4 3h9.500l2.500 2.500V17H4zM7 8h6M7 11h6M7 14h3',
} as const;

export type EditorSign = keyof typeof outlines;

const pointing: ReadonlySet<EditorSign> = new Set([
  'turned',
  'undo',
  'redo',
  'bullets',
  'numbers',
  'number',
  'footnote',
  'citation',
]);

/** A sign on a tool of the editor; its words are the tool's label. Signs that follow the line are mirrored in Arabic. */
export const Sign = ({ name }: { name: EditorSign }) => (
  <Drawn outline={outlines[name]} size={18} isPointing={pointing.has(name)} stroke={name === 'bold' ? 2.2 : 1.5} />
);
