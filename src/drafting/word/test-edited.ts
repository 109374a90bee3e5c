import { withContent } from '../../platform/files/content.ts';
import { listZip, unpack } from '../../platform/files/zip.ts';
import { writeZip, type ZipPart } from '../../platform/files/zip-write.ts';

/** A Word file with one of its parts rewritten, as somebody who types in it, or comments on it, would. */
export async function edited(
  file: Uint8Array,
  change: (xml: string) => string,
  part = 'word/document.xml',
): Promise<Buffer> {
  return await withContent(file, async (content) => {
    const entries = await listZip(content);
    if (typeof entries === 'string') throw new Error(entries);
    const parts: ZipPart[] = [];
    for (const entry of entries.filter(({ name }) => !name.endsWith('/'))) {
      const whole = (await unpack(content, entry, 10_000_000))!;
      parts.push({
        name: entry.name,
        content: entry.name === part ? Buffer.from(change(whole.toString('utf8'))) : whole,
      });
    }
    return writeZip(parts);
  });
}

/** The same with a comment on the run that holds these words. */
export async function commented(file: Uint8Array, words: string, author: string, text: string): Promise<Buffer> {
  const comment = `<w:comment w:id="77" w:author="${author}" w:date="2026-11-22T09:30:00Z"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
  const listed = await edited(
    file,
    (xml) => xml.replace('</w:comments>', `${comment}</w:comments>`),
    'word/comments.xml',
  );
  return await edited(listed, (xml) => {
    const run = [...xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs)]
      .map(([found]) => found)
      .find((found) => found.includes(words))!;
    return xml.replace(run, `<w:commentRangeStart w:id="77"/>${run}<w:commentRangeEnd w:id="77"/>`);
  });
}
