import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import {
  Button,
  CheckField,
  type Choice,
  ComboField,
  Dialog,
  Form,
  FormActs,
  IconButton,
  Loading,
  ProblemNotice,
} from '../../apps/web/ui/index.ts';
import { fold } from '../../kernel/fold.ts';
import type { ChosenGroups, GroupShown } from '../merge.ts';
import type { DraftView } from '../view.ts';
import { countOf, withExcept, withGroup, withoutExcept } from './merge-choice.ts';
import { mergeTexts as words } from './merge-words.text.ts';
import type { WritingState } from './use-writing.ts';

interface GroupsDialogProps {
  readonly draft: DraftView;
  readonly state: WritingState;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Chooses the groups to whose members a draft is sent, and who of them is left out. */
export function GroupsDialog(props: GroupsDialogProps) {
  const say = useText();
  return (
    <Dialog title={say(words.dialog)} isOpen={props.isOpen} onClose={props.onClose}>
      <GroupsForm {...props} />
    </Dialog>
  );
}

function GroupsForm({ draft, state, onClose }: GroupsDialogProps) {
  const say = useText();
  const [chosen, setChosen] = useState<ChosenGroups>(state.writing.originals?.groups ?? []);
  const [byMail, setByMail] = useState(true);
  const { data, error, refetch } = useQuery({
    queryKey: ['directory', 'groups', draft.kind],
    queryFn: ({ signal }) => api.get<{ rows: GroupShown[] }>('/api/addressee-groups', { kind: draft.kind }, signal),
  });
  const act = useAct<{ edition: number; groups: ChosenGroups; byMail: boolean }>(`/api/drafts/${draft.id}/originals`, {
    touches: ['drafts'],
    onDone: onClose,
  });
  const take = async (): Promise<void> => {
    const saved = await state.save();
    if (saved !== null) act.mutate({ edition: saved.edition, groups: chosen, byMail });
  };
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading rows={4} />;
  return (
    <Form label={say(words.dialog)} error={act.error ?? state.saveError} onSubmit={() => void take()}>
      <ul className="merge-groups">
        {data.rows.map((group) => (
          <Group key={group.id} group={group} chosen={chosen} onChange={setChosen} />
        ))}
      </ul>
      <CheckField label={say(words.byMail)} hint={say(words.byMailHint)} isSelected={byMail} onChange={setByMail} />
      <p role="status">{say(words.taken, { count: countOf(chosen, data.rows) })}</p>
      <p className="draft-help">{say(words.saveFirst)}</p>
      <FormActs>
        <Button type="submit" tone="primary" isPending={act.isPending || state.isSaving}>
          {say(words.chooseDo)}
        </Button>
      </FormActs>
    </Form>
  );
}

interface GroupProps {
  readonly group: GroupShown;
  readonly chosen: ChosenGroups;
  readonly onChange: (chosen: ChosenGroups) => void;
}

function Group({ group, chosen, onChange }: GroupProps) {
  const say = useText();
  const language = useLanguage();
  const mine = chosen.find(({ id }) => id === group.id);
  const [turn, setTurn] = useState(0);
  const search = async (typed: string): Promise<Choice[]> =>
    group.members
      .filter(({ id, name }) => !mine?.except.includes(id) && fold(name[language]).includes(fold(typed)))
      .slice(0, 20)
      .map(({ id, name }) => ({ id, label: name[language] }));
  return (
    <li>
      <CheckField
        label={group.name[language]}
        hint={say(words.groupCount, { count: group.members.length })}
        isSelected={mine !== undefined}
        onChange={(isChosen) => onChange(withGroup(chosen, group.id, isChosen))}
      />
      {mine !== undefined && (
        <div className="merge-except">
          <ul aria-label={say(words.except)}>
            {group.members
              .filter(({ id }) => mine.except.includes(id))
              .map(({ id, name }) => (
                <li key={id}>
                  <bdi>{name[language]}</bdi>
                  <IconButton
                    icon="close"
                    size="small"
                    label={say(words.takeBack, { name: name[language] })}
                    onPress={() => onChange(withoutExcept(chosen, group.id, id))}
                  />
                </li>
              ))}
          </ul>
          <ComboField
            key={turn}
            label={say(words.addExcept)}
            value={null}
            search={search}
            onChange={(choice) => {
              if (choice === null) return;
              setTurn(turn + 1);
              onChange(withExcept(chosen, group.id, choice.id));
            }}
          />
        </div>
      )}
    </li>
  );
}
