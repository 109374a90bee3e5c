import { useAddressPart } from '../../apps/web/address.ts';
import { RegisterSheet } from './register-sheet.tsx';

/** One register. */
export const RegisterPage = () => <RegisterSheet id={useAddressPart('id')} />;
