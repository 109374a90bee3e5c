import { RegisterSheet } from './register-sheet.tsx';

/** The registers, opened at the one that its reader is most likely to want. */
export const Registers = () => <RegisterSheet id={null} />;
