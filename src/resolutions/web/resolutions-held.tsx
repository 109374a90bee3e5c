import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { nameIn } from '../../apps/web/profile.ts';
import {
  Bdi,
  Button,
  EmptyState,
  Form,
  FormActs,
  Loading,
  ProblemNotice,
  Section,
  SelectField,
  StatusMark,
  TextField,
  toasts,
} from '../../apps/web/ui/index.ts';
import type { HeldForm, HeldRow, ResolutionPage } from '../register.ts';
import { heldWords as words } from './resolutions-held.text.ts';
import { heldKey, isSessionNumber } from './shown.ts';

type Named = Pick<ResolutionPage, 'kinds' | 'series'>;
type Of = Pick<HeldForm, 'sessionKind' | 'session' | 'body'>;

/** For which sessions and series the register is complete, on whose word; a keeper says so here, and takes it back. */
export function ResolutionsHeld({ named, mayKeep }: { named: Named; mayKeep: boolean }) {
  const say = useText();
  const [chosen, choose] = useState<string | null>(null);
  const held = useQuery({
    queryKey: ['resolutions', 'held'],
    queryFn: ({ signal }) => api.get<{ rows: HeldRow[] }>('/api/resolutions/held', {}, signal),
  });
  if (held.isPending) return <Loading rows={6} />;
  if (held.error || !held.data) return <ProblemNotice error={held.error} onRetry={() => void held.refetch()} />;
  const { rows } = held.data;
  return (
    <div className="resolutions-import">
      <p>{say(words.what)}</p>
      {rows.length === 0 && <EmptyState title={say(words.none)} icon="registers" />}
      <ul className="resolutions-sessions">
        {rows.map((row) => (
          <li key={heldKey(row)}>
            <Session
              row={row}
              named={named}
              mayKeep={mayKeep}
              isOpen={chosen === heldKey(row)}
              onOpen={(isOpen) => choose(isOpen ? heldKey(row) : null)}
            />
          </li>
        ))}
      </ul>
      {mayKeep && <AnotherSession named={named} />}
    </div>
  );
}

interface SessionProps {
  readonly row: HeldRow;
  readonly named: Named;
  readonly mayKeep: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function Session({ row, named, mayKeep, isOpen, onOpen }: SessionProps) {
  const say = useText();
  const language = useLanguage();
  const { sessionKind, session, body, count, complete, source } = row;
  return (
    <section className="resolutions-session">
      <h3>
        {nameIn(named.kinds, sessionKind, language)} · <Bdi>{session}</Bdi> · <Bdi>{body}</Bdi>{' '}
        {nameIn(named.series, body, language)}
      </h3>
      <p>
        <StatusMark tone={complete ? 'done' : 'note'}>{say(complete ? words.complete : words.incomplete)}</StatusMark>{' '}
        {say(words.count, { count })}
      </p>
      {source !== null && (
        <p className="resolution-held">
          {say(words.onWord)} <Bdi>{source}</Bdi>
        </p>
      )}
      {mayKeep &&
        (isOpen ? (
          <SayHeld of={row} complete={!complete} onDone={() => onOpen(false)} />
        ) : (
          <Button size="small" tone="quiet" onPress={() => onOpen(true)}>
            {say(complete ? words.takeBack : words.state)}
          </Button>
        ))}
    </section>
  );
}

/** Says it, with the word on which it rests; what was said a moment ago is taken back by one press. */
function SayHeld({ of, complete, onDone }: { of: Of; complete: boolean; onDone: () => void }) {
  const say = useText();
  const [source, setSource] = useState('');
  const undo = useAct<HeldForm>('/api/resolutions/held', { touches: ['resolutions'] });
  const act = useAct<HeldForm>('/api/resolutions/held', {
    touches: ['resolutions'],
    onDone: () => {
      const run = () => undo.mutate({ ...asked, complete: !complete, source: say(words.saidInError) });
      toasts.say(say(complete ? words.stated : words.takenBack), { action: { label: say(words.undo), run } });
      onDone();
    },
  });
  const { sessionKind, session, body } = of;
  const asked: HeldForm = { sessionKind, session, body, complete, source: source.trim() };
  return (
    <Form label={say(complete ? words.state : words.takeBack)} error={act.error} onSubmit={() => act.mutate(asked)}>
      <TextField
        label={say(complete ? words.source : words.why)}
        description={say(complete ? words.sourceHint : words.whyHint)}
        name="source"
        value={source}
        onChange={setSource}
        isRequired
      />
      <FormActs>
        <Button type="submit" tone="primary" isPending={act.isPending} isDisabled={source.trim() === ''}>
          {say(complete ? words.state : words.takeBack)}
        </Button>
        <Button tone="quiet" onPress={onDone}>
          {say(words.cancel)}
        </Button>
      </FormActs>
    </Form>
  );
}

/** A session of which nothing is held may be complete too: it adopted nothing of the series. */
function AnotherSession({ named }: { named: Named }) {
  const say = useText();
  const language = useLanguage();
  const [sessionKind, setKind] = useState<string | null>(named.kinds[0]?.id ?? null);
  const [number, setNumber] = useState('');
  const [body, setBody] = useState<string | null>(null);
  const [isSaid, setSaid] = useState(false);
  const isWhole = sessionKind !== null && body !== null && isSessionNumber(number);
  const choices = (list: Named['kinds']) => list.map(({ id, name }) => ({ id, label: name[language] }));
  const series = named.series.map(({ id, name }) => ({ id, label: `${id} · ${name[language]}` }));
  return (
    <Section title={say(words.another)}>
      <div className="resolutions-another">
        <SelectField label={say(words.kind)} value={sessionKind} onChange={setKind} choices={choices(named.kinds)} />
        <TextField label={say(words.session)} value={number} onChange={setNumber} />
        <SelectField label={say(words.series)} value={body} onChange={setBody} choices={series} />
        {isWhole && isSaid ? (
          <SayHeld of={{ sessionKind, session: Number(number), body }} complete onDone={() => setSaid(false)} />
        ) : (
          <Button isDisabled={!isWhole} onPress={() => setSaid(true)}>
            {say(words.state)}
          </Button>
        )}
      </div>
    </Section>
  );
}
