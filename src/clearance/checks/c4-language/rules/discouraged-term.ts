import type { Profile, ProfileTerm } from '../../../../directory/profile.ts';
import { discouragedFinder } from '../../discouraged.ts';
import { ofProfile } from '../../of-profile.ts';
import { defineRule } from '../../rule.ts';
import { discouragedTerm } from '../terms.text.ts';

const finderOf = ofProfile(({ terms }: Profile) => discouragedFinder<ProfileTerm>(terms));

/** Words that the termbase discourages. A form whose preferred one is not verified is never more than a note. */
export const rule = defineRule({
  id: 'discouraged-term',
  check: 'C4',
  severity: 'note',
  ...discouragedTerm,
  examples: {
    fires: { text: 'The Secretariat General has received a verbal note.' },
    silent: { text: 'The General Secretariat has received a note verbale.' },
  },
  examine: (document, knowledge) =>
    finderOf(knowledge.profile)(document, knowledge).map(({ start, end, row, form, instead }) => ({
      start,
      end,
      message: form.shown === 'mixed' ? 'mixed' : 'always',
      with: { written: document.text.slice(start, end), preferred: instead },
      evidence: [{ source: row.source ?? 'terms.json', quote: row.preferred[form.language], date: null }],
      suggestion: row.verified[form.language] && /^\p{L}[^/:]*$/u.test(instead) ? instead : null,
      severity: row.verified[form.language] ? form.severity : 'note',
    })),
});
