const headerLine = /^[!-9;-~]{1,60}:(?:\s|$)/;
const telling = /^(?:date|subject|to|message-id|received|mime-version):/im;
/** A message as it was received is not longer than this when it is pasted as words. */
const longest = 30 * 1_048_576;

/** The e-mail in words that were pasted: they begin with its header, as "show original" gives it. Null where they are something else. */
export function messageIn(words: string): File | null {
  if (words.length > longest) return null;
  const lines = words.trimStart().split(/\r?\n/);
  const end = lines.indexOf('');
  const head = lines.slice(0, end < 0 ? lines.length : end);
  const isHead =
    head.length > 1 &&
    headerLine.test(head[0] ?? '') &&
    head.every((line) => headerLine.test(line) || /^\s/.test(line));
  const text = head.join('\n');
  if (!isHead || !/^from:/im.test(text) || !telling.test(text)) return null;
  return new File([lines.join('\r\n')], 'message.eml', { type: 'message/rfc822' });
}
