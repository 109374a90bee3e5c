import { Notices } from './notices.tsx';

/** On the page of a document that was sent: what came back of it. */
export const DocumentPanel = ({ document }: { document: string }) => <Notices about={document} />;
