/** What is never read out of a pasted page. */
const unread =
  'script,style,template,noscript,iframe,object,embed,svg,math,canvas,audio,video,picture,img,link,meta,title,base,input,select,textarea,button,form > label[hidden],[hidden]';
const hiding = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d])/i;
const blocks = new Set(
  'P DIV H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE SECTION ARTICLE TABLE TBODY THEAD TR TD TH DL DT DD LI UL OL'.split(' '),
);
const mostSpan = 20;

/**
 * Pasted HTML as the editor's schema can read it without a loss of words: one line in each entry of a list and each cell, lists in one level,
 * cells that spanned made equal, the footnotes and lists of word processors as such. What a reader would not have seen is left out.
 * The page is parsed apart from this one, so that nothing in it runs or is fetched.
 */
export function readableHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const isOurs = page.querySelector('[data-pm-slice]') !== null;
  for (const each of page.querySelectorAll(unread)) each.remove();
  for (const each of page.querySelectorAll('[style]')) if (hiding.test(each.getAttribute('style') ?? '')) each.remove();
  if (!isOurs) {
    for (const each of page.querySelectorAll('[data-note]')) each.removeAttribute('data-note');
    for (const each of page.querySelectorAll('[lang],[dir],[data-number],[data-tongue]'))
      for (const name of ['lang', 'dir', 'data-number', 'data-tongue']) each.removeAttribute(name);
    readFootnotes(page);
    readLists(page);
    for (const each of page.querySelectorAll('p,h1,h2,h3,h4,h5,h6')) if (isBlank(each)) each.remove();
  }
  for (const each of page.querySelectorAll('h4,h5,h6')) rename(each, 'h3');
  for (const each of page.querySelectorAll('caption')) asParagraphBefore(each);
  for (const table of page.querySelectorAll('table')) withoutSpans(table);
  unnest(page);
  for (const each of page.querySelectorAll('li,td,th')) asOneLine(page, each);
  return page.body.innerHTML;
}

const isBlank = (element: Element): boolean =>
  (element.textContent ?? '').trim() === '' && element.querySelector('br,[data-note]') === null;

function rename(element: Element, name: string): Element {
  const fresh = element.ownerDocument.createElement(name);
  fresh.append(...element.childNodes);
  element.replaceWith(fresh);
  return fresh;
}

function asParagraphBefore(caption: Element): void {
  const table = caption.closest('table');
  const paragraph = rename(caption, 'p');
  table?.before(paragraph);
}

/** Lists within an entry follow it, in the list around them. */
function unnest(page: Document): void {
  for (const list of [...page.querySelectorAll('li ul, li ol, ul > ul, ul > ol, ol > ul, ol > ol')].reverse()) {
    const entry = list.parentElement?.closest('li') ?? null;
    const entries = [...list.children].filter((child) => child.tagName === 'LI');
    if (entry === null) list.replaceWith(...entries);
    else {
      entry.after(...entries);
      list.remove();
    }
  }
}

/** A cell that spanned several stands in the first of them, and the others are empty. */
function withoutSpans(table: HTMLTableElement): void {
  const rows = [...table.rows];
  const taken = rows.map((): boolean[] => []);
  const empty = (): Element => table.ownerDocument.createElement('td');
  for (const [r, row] of rows.entries()) {
    let c = 0;
    for (const cell of Array.from(row.cells)) {
      for (; taken[r]![c] === true; c++) cell.before(empty());
      const [width, height] = [Math.min(cell.colSpan, mostSpan), Math.min(Math.max(1, cell.rowSpan), rows.length - r)];
      for (let down = 0; down < height; down++)
        for (let along = 0; along < width; along++) taken[r + down]![c + along] = true;
      for (let along = 1; along < width; along++) cell.after(empty());
      c += width;
    }
  }
}

/** The words of an entry or a cell in one line, with a break where a paragraph ended. */
function asOneLine(page: Document, holder: Element): void {
  const line = page.createElement('p');
  let isBroken = false;
  const gather = (from: Node, into: Element): void => {
    for (const node of Array.from(from.childNodes)) {
      if (node instanceof Element || node.nodeType === Node.ELEMENT_NODE) {
        const element = node as Element;
        if (blocks.has(element.tagName)) {
          isBroken = true;
          gather(element, into);
          isBroken = true;
          continue;
        }
        if (element.tagName !== 'BR' && !element.hasAttribute('data-note')) {
          const copy = element.cloneNode(false) as Element;
          into.append(copy);
          gather(element, copy);
          continue;
        }
      } else if (node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').trim() === '') {
        if (node.nodeType === Node.TEXT_NODE && !isBroken) into.append(node);
        continue;
      }
      if (isBroken && (line.textContent ?? '').trim() !== '') into.append(page.createElement('br'));
      isBroken = false;
      into.append(node);
    }
  };
  gather(holder, line);
  holder.replaceChildren(line);
}

/** The footnotes of Word and LibreOffice: their signs carry the words that stood at the end of the page. */
function readFootnotes(page: Document): void {
  const spent = new Set<Element>();
  for (const sign of page.querySelectorAll<HTMLAnchorElement>('a[href^="#_ftn"], a.sdfootnoteanc')) {
    const target = (sign.getAttribute('href') ?? '').slice(1);
    const words = page.getElementById(target.startsWith('sd') ? target.replace(/sym$/, '') : target.replace(/^_/, ''));
    if (words === null || words.contains(sign)) continue;
    const copy = words.cloneNode(true) as Element;
    for (const back of copy.querySelectorAll('a[href^="#_ftnref"], a.sdfootnotesym')) back.remove();
    const note = page.createElement('sup');
    note.setAttribute('data-note', JSON.stringify([{ text: (copy.textContent ?? '').replace(/\s+/g, ' ').trim() }]));
    sign.replaceWith(note);
    spent.add(words);
  }
  for (const words of spent) words.remove();
}

/** The lists of Word, which come as paragraphs that carry their own sign. */
function readLists(page: Document): void {
  for (const entry of page.querySelectorAll('p[style*="mso-list"]')) {
    const sign = entry.querySelector('span[style*="mso-list:Ignore" i], span[style*="mso-list: Ignore" i]');
    const mark = (sign?.textContent ?? '').trim();
    const isOrdered = /^[\d\u0660-\u0669]+[.)-]?$/.test(mark);
    if (sign === null || (!isOrdered && /[\p{L}\d]{2}|[a-z][.)]/iu.test(mark))) continue;
    sign.remove();
    const name = isOrdered ? 'OL' : 'UL';
    const before = entry.previousElementSibling;
    const list = before?.tagName === name && before.hasAttribute('data-read') ? before : page.createElement(name);
    if (list !== before) {
      list.setAttribute('data-read', '');
      if (isOrdered) list.setAttribute('start', String(Number.parseInt(mark, 10) || 1));
      entry.before(list);
    }
    list.append(rename(entry, 'li'));
  }
}
