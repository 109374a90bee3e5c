import type { Profile, ProfileDossier } from '../../../../directory/profile.ts';
import { discouragedFinder, type WordedRow } from '../../discouraged.ts';
import { ofProfile } from '../../of-profile.ts';
import { defineRule } from '../../rule.ts';
import { dossierName } from '../text.ts';

type Named = WordedRow & { readonly dossier: ProfileDossier };

const finderOf = ofProfile(({ dossiers }: Profile) =>
  discouragedFinder<Named>(
    dossiers.flatMap((dossier) =>
      dossier.names.map((name) => ({
        ...name,
        dossier,
        discouraged: name.discouraged.map((form) => (name.from && !form.from ? { ...form, from: name.from } : form)),
      })),
    ),
  ),
);

/** Names against their dossiers. What the source has not verified in that language is never more than a note. */
export const rule = defineRule({
  id: 'dossier-name',
  check: 'C7',
  severity: 'warning',
  ...dossierName,
  examples: {
    fires: { text: 'The delegation of the Palestinian Territories spoke of the Temple Mount.' },
    silent: { text: 'The delegation of the State of Palestine spoke of Al-Aqsa Mosque and of East Jerusalem.' },
  },
  examine: (document, knowledge) =>
    finderOf(knowledge.profile)(document, knowledge).map(({ start, end, row, form, instead }) => ({
      start,
      end,
      message: form.shown === 'mixed' ? ('mixed' as const) : ('always' as const),
      with: {
        written: document.text.slice(start, end),
        preferred: instead,
        dossier: row.dossier.name,
      },
      evidence: [
        { source: row.source ?? 'dossiers.json', quote: row.preferred[form.language], date: form.from ?? null },
      ],
      suggestion: row.verified[form.language] ? instead : null,
      severity: row.verified[form.language] ? form.severity : ('note' as const),
    })),
});
