/** The sign of Diwan: three of the rhombic dots by which a reed pen measures its letters. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg
      className="mark"
      width={size}
      height={size}
      viewBox="0 0 26 26"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M13 2.500l4.700 4.700L13 11.900 8.300 7.200zM7.200 12.300l4.700 4.700-4.700 4.700L2.500 17zM18.800 12.300l4.700 4.700-4.700 4.700L14.100 17z" />
    </svg>
  );
}
