import { arrangeBrief, composeBrief, issueBrief } from '../../brief/brief.commands.ts';
import { openBrief } from '../../brief/read.commands.ts';
import { confirmMinute, noteMinute } from '../../directives/minute.commands.ts';
import type { House } from '../../directory/house.ts';
import { addDays, type CivilDay } from '../../kernel/calendar.ts';
import type { PersonId, UnitId } from '../../kernel/id.ts';
import { done } from './done.ts';

/** Who speaks, who takes his words down, who composes and who issues his brief. */
export interface AroundHim {
  readonly secretaryGeneral: PersonId;
  readonly privateSecretary: PersonId;
  readonly officer: PersonId;
  readonly director: PersonId;
}

/** What the Secretary-General directed before this morning: one matter that has some days yet, one whose day has come. Both
 * are noted and confirmed now, so neither may be due before. */
export async function giveDirectives(
  house: House,
  { secretaryGeneral, privateSecretary }: AroundHim,
  to: { readonly protocol: UnitId; readonly information: UnitId },
  today: CivilDay,
): Promise<void> {
  const directives = [
    {
      text: 'تُعدّ إدارة المراسم قائمة بالزيارات الرسمية المنتظرة في الربع الأول من العام المقبل.',
      units: [to.protocol],
      dueOn: addDays(today, 9),
    },
    {
      text: 'Le Département de l’information soumet une note sur les questionnaires reçus cette année.',
      units: [to.information],
      dueOn: today,
    },
  ];
  for (const directive of directives) {
    const said = { authority: 'secretary-general', manner: 'oral', ...directive } as const;
    const { minute } = done('minute', await noteMinute(house, privateSecretary, { ...said, units: [...said.units] }));
    done('directive', await confirmMinute(house, secretaryGeneral, minute, 1));
  }
}

/** The brief of the morning: composed by a Cabinet officer, with a summary of its first matter, issued by the Director-General, not yet opened. */
export async function issueTheBrief(house: House, { officer, director }: AroundHim): Promise<void> {
  const { brief, edition } = done('brief', await composeBrief(house, officer, {}));
  const { lines } = done('brief', await openBrief(house, officer, brief));
  const arranged = done(
    'brief',
    await arrangeBrief(house, officer, brief, {
      edition,
      lines: lines.map(({ id, section }) => ({
        id,
        summary: section === 'important' ? 'يُقترح قبول الدعوة وتكليف إدارة المراسم بالترتيبات.' : null,
        leftOut: false,
      })),
    }),
  );
  done('brief', await issueBrief(house, director, brief, arranged.edition));
}
