import type { Paragraph } from '../../../reading/reading.ts';
import { sentenceAt } from '../../../reading/walk.ts';
import type { CheckedDocument } from '../document.ts';

/** The paragraph in which a place lies. */
export const paragraphAt = ({ paragraphs }: CheckedDocument, offset: number): Paragraph | null =>
  sentenceAt(paragraphs, offset);
