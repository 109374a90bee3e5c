import { defineRule } from '../../rule.ts';
import { onTheSubject } from '../register.text.ts';
import { subjectOf } from '../subject.ts';

/** So many that everyone is shown, and beside them so many that are classified: these stand in the place of none of those. */
const most = 5;
const mostClassified = 3;

/** Material, not a fault: what is cited already is not told again. */
export const rule = defineRule({
  id: 'on-the-subject',
  check: 'C1',
  severity: 'note',
  ...onTheSubject,
  examples: {
    fires: { text: 'Subject: Dredging of the inner harbour\n\nThe work begins in May.', profile: 'example' },
    silent: { text: 'Subject: Invitation to the opening of the new library', profile: 'example' },
  },
  *examine(document, { precedents }) {
    const subject = precedents ? subjectOf(document) : null;
    if (!precedents || !subject) return;
    const cited = new Set(document.citations.map(({ canonical }) => canonical));
    const answered = new Set(document.facts.answers?.map(({ number }) => number));
    const found = precedents(subject.words, document.language).filter(
      ({ number }) => !cited.has(number) && !answered.has(number),
    );
    const open = found.filter(({ level }) => level === 0).slice(0, most);
    const classified = found.filter(({ level }) => level > 0).slice(0, mostClassified);
    for (const { kind, number, title, date, record } of [...open, ...classified])
      yield {
        ...subject.place,
        message: kind,
        with: { number, title },
        evidence: [{ source: number, quote: title, date, ...(record === null ? {} : { record }) }],
      };
  },
});
