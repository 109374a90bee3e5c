/** The outlines of the house's icons on a grid of 20; a name is what it shows here, not what a screen does with it. */
const outlines = {
  arrivals: 'M10 3v9m0 0 3.5-3.5M10 12 6.5 8.5M3 12v4.5h14V12',
  tray: 'M3 11h4l1.2 2.5h3.6L13 11h4M3 11l2-7h10l2 7v5.5H3z',
  folder: 'M3 5.5V16h14V7.5H9.5l-1.7-2z',
  seal: 'M10 2.8l1.9 1.5 2.4-.2.7 2.3 2 1.4-.8 2.2.8 2.2-2 1.4-.7 2.3-2.4-.2L10 17.2l-1.9-1.5-2.4.2-.7-2.3-2-1.4.8-2.2L3 7.800l2-1.4.7-2.3 2.4.2zM7.300 10l1.900 1.900 3.500-3.700',
  pen: 'M3.500 16.500l1-4L13.700 3.300a1.400 1.400 0 0 1 2 0l1 1a1.400 1.400 0 0 1 0 2L7.500 15.500zM12 5l3 3',
  desk: 'M2.500 7.500h15M4.500 7.500V16M15.500 7.500V16M9 7.500v4h6.500M6 4h5l1 3.500H5.500z',
  draft: 'M5 2.500h7l3.500 3.500v11.500h-10.500zM12 2.500V6h3.500M7.500 10h5M7.500 13h3.500',
  registers:
    'M4 3h10.500a1.500 1.500 0 0 1 1.500 1.500V17H5.500A1.500 1.500 0 0 1 4 15.500zM4 15.500A1.500 1.500 0 0 1 5.500 14H16M7.500 3v11',
  people:
    'M7.500 9.500a2.800 2.800 0 1 0 0-5.600 2.800 2.800 0 0 0 0 5.600zM2.500 16.500c.3-3 2.300-4.500 5-4.500s4.700 1.500 5 4.500M13 4.200a2.700 2.700 0 0 1 0 5M14.500 12.300c1.800.5 2.800 2 3 4.200',
  ledger:
    'M10 2.500v3M10 5.500 5 9M10 5.500 15 9M5 9v3M15 9v3M3.200 12h3.600v3.600H3.200zM13.200 12h3.600v3.600h-3.600zM8.200 2.500h3.600v3H8.200z',
  gear: 'M10 7.200a2.800 2.800 0 1 0 0 5.600 2.800 2.800 0 0 0 0-5.600zM10 2.500v2M10 15.500v2M2.500 10h2M15.500 10h2M4.700 4.700l1.400 1.400M13.900 13.900l1.400 1.400M4.700 15.300l1.400-1.400M13.900 6.100l1.400-1.400',
  search: 'M8.800 14.100a5.300 5.300 0 1 0 0-10.600 5.300 5.300 0 0 0 0 10.600zM12.700 12.700l4 4',
  menu: 'M3 5.500h14M3 10h14M3 14.500h14',
  close: 'M5 5l10 10M15 5 5 15',
  check: 'M4 10.500l4 4 8-9',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  down: 'M5 7.500l5 5 5-5',
  up: 'M5 12.500l5-5 5 5',
  brief: 'M4.500 2.500h11v15h-11zM7.500 6.500h5M7.500 10h5M7.500 13.500h3',
  onward: 'M7.500 4.500 13 10l-5.500 5.500',
  back: 'M12.500 4.500 7 10l5.500 5.500',
  calendar: 'M3.500 5h13v11.500h-13zM3.500 8.500h13M7 3v3.500M13 3v3.500',
  clip: 'M14.500 9.300l-5 5a3 3 0 0 1-4.300-4.300l6-6a2 2 0 0 1 2.900 2.900l-6 6a1 1 0 0 1-1.400-1.400l5.300-5.300',
  upload: 'M10 13V4m0 0L6.500 7.500M10 4l3.500 3.500M3 13v3.500h14V13',
  download: 'M10 4v9m0 0 3.500-3.500M10 13 6.500 9.500M3 16.500h14',
  print: 'M6 7V3h8v4M6 14H3.500V7h13v7H14M6 11.500h8V17H6z',
  send: 'M3 10 17 3.500 13 17l-3.500-5.500zM9.500 11.500 17 3.500',
  reply: 'M8 5 3.500 9.500 8 14M3.500 9.500H11c3.500 0 5.500 2 5.500 6',
  route: 'M4 4v5a3 3 0 0 0 3 3h9m0 0-3.500-3.500M16 12l-3.500 3.500',
  eye: 'M2.500 10S5 5 10 5s7.500 5 7.500 5-2.500 5-7.500 5-7.500-5-7.500-5zM10 7.800a2.200 2.200 0 1 0 0 4.400 2.200 2.200 0 0 0 0-4.400z',
  lock: 'M5 9h10v7.500H5zM7 9V6.500a3 3 0 0 1 6 0V9',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v4.300l3 1.700',
  again: 'M16 10a6 6 0 1 1-1.800-4.300M16.500 3v3.500H13',
  warning: 'M10 3.500 17.500 16.500h-15zM10 8.500V12M10 14v.3',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9.500V14M10 6.500v.3',
  sun: 'M10 6.800a3.200 3.200 0 1 0 0 6.400 3.200 3.200 0 0 0 0-6.400zM10 2.500v1.800M10 15.700v1.800M2.500 10h1.800M15.700 10h1.800M4.700 4.700l1.300 1.300M14 14l1.300 1.300M4.700 15.300 6 14M14 6l1.300-1.300',
  moon: 'M16 11.800A6.500 6.500 0 1 1 8.200 4a5.200 5.200 0 0 0 7.800 7.800z',
  screen: 'M3 4h14v9.500H3zM7.500 16.500h5M10 13.500v3',
  keyboard: 'M2.500 5.500h15v9h-15zM5.500 8.500h.2M8.500 8.500h.2M11.500 8.500h.2M14.500 8.500h.2M6.500 11.800h7',
  leave: 'M8 3.500H4v13h4M12.500 6.500 16 10l-3.500 3.500M16 10H8',
  person: 'M10 9.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 16.500c.4-3.200 2.800-5 6-5s5.600 1.800 6 5',
  letter: 'M3 5h14v10.500H3zM3 5.500l7 5.500 7-5.500',
  zoomIn:
    'M8.800 14.100a5.300 5.300 0 1 0 0-10.600 5.300 5.300 0 0 0 0 10.600zM12.700 12.700l4 4M6.500 8.800h4.600M8.800 6.500v4.600',
  zoomOut: 'M8.800 14.100a5.300 5.300 0 1 0 0-10.600 5.300 5.300 0 0 0 0 10.600zM12.700 12.700l4 4M6.500 8.800h4.600',
  globe:
    'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM3 10h14M10 3c2.300 2 3.200 4.500 3.200 7s-.9 5-3.200 7c-2.300-2-3.200-4.500-3.200-7s.9-5 3.200-7z',
} as const;

export type IconName = keyof typeof outlines;

/** Icons that point along the reading direction and are mirrored in Arabic. */
const pointing: ReadonlySet<IconName> = new Set([
  'onward',
  'back',
  'reply',
  'route',
  'send',
  'leave',
  'draft',
  'registers',
  'desk',
]);

/** A drawn sign beside words; it never speaks alone, so it is hidden from assistive technology. */
export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => (
  <Drawn outline={outlines[name]} size={size} isPointing={pointing.has(name)} />
);

interface DrawnProps {
  /** The path on a grid of 20. */
  readonly outline: string;
  readonly size: number;
  /** Whether it points along the reading direction and is mirrored in Arabic. */
  readonly isPointing: boolean;
  readonly stroke?: number;
}

/** An outline drawn as every sign of the house is: for screens that have signs of their own. */
export function Drawn({ outline, size, isPointing, stroke = 1.5 }: DrawnProps) {
  return (
    <svg
      className="icon"
      data-pointing={isPointing || undefined}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={stroke}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={outline} />
    </svg>
  );
}
