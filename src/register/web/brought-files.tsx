import { FileDrop } from '../../apps/web/ui/index.ts';
import { type AttachedFile, attached } from './brought.ts';
import { mostMegabytes, type Upload } from './desk-store.ts';

interface BroughtFilesProps {
  readonly label: string;
  readonly part?: AttachedFile['part'];
  readonly onBrought: (files: AttachedFile[]) => void;
}

/** Files brought in for a record that exists: each is sent at once and attached with the act. */
export const BroughtFiles = ({ label, part = 'main', onBrought }: BroughtFilesProps) => (
  <FileDrop<Upload>
    label={label}
    to="/api/files"
    mostMegabytes={mostMegabytes}
    onStored={(uploads) => onBrought(attached(uploads, part))}
  />
);
