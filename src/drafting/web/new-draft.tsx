import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useAddressWord, useGo } from '../../apps/web/address.ts';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import { choicesOf, useProfile } from '../../apps/web/profile.ts';
import {
  Bdi,
  Button,
  ChoiceField,
  Form,
  FormActs,
  Loading,
  Page,
  ProblemNotice,
  SelectField,
  TextField,
  Words,
} from '../../apps/web/ui/index.ts';
import { isLanguage } from '../../kernel/text.ts';
import { useItem } from '../../referral/web/item-paper.tsx';
import type { ItemView } from '../../register/register.ts';
import { type Road, roads, type StartedDraft } from '../drafting.ts';
import { amountOf, kindProposed, kindsFor, unitsOf } from './beginning.ts';
import { deskTexts as words } from './desk.text.ts';
import { languageChoices } from './language-names.ts';

const manners = ['corrigendum', 'withdrawal', 'recall'] as const;
type Manner = (typeof manners)[number];
const remedyTitle = { corrigendum: words.correction, withdrawal: words.withdrawal, recall: words.recall } as const;

/** Begins a draft: usually a reply, with everything proposed, so that one press leads to the writing. */
export function NewDraft() {
  const say = useText();
  const [answers] = useAddressWord('answers');
  const item = useItem(answers ?? '', answers !== null);
  const { kinds } = useProfile();
  const title = say(answers === null ? words.newDraft : words.newReply);
  if (kinds.length === 0 || (answers !== null && item.data === undefined))
    return (
      <Page title={title}>
        {item.error ? <ProblemNotice error={item.error} onRetry={() => void item.refetch()} /> : <Loading />}
      </Page>
    );
  return (
    <Page title={title} lede={say(words.proposed)}>
      <BeginForm item={item.data ?? null} />
    </Page>
  );
}

function useRemedy(): { manner: Manner; of: string } | null {
  const [manner] = useAddressWord('remedy');
  const [of] = useAddressWord('of');
  const known = manners.find((each) => each === manner);
  return known && of ? { manner: known, of } : null;
}

function BeginForm({ item }: { item: ItemView | null }) {
  const say = useText();
  const language = useLanguage();
  const go = useGo();
  const me = useMe();
  const profile = useProfile();
  const remedy = useRemedy();
  const units = unitsOf(me.posts);
  const answered = item === null ? [] : [item.kind];
  const lowest = item?.level ?? 0;
  const [wantedRoad] = useAddressWord('road');
  const [road, setRoad] = useState<Road>(wantedRoad === 'memorandum' ? 'memorandum' : 'outgoing');
  const [wantedKind, setKind] = useState<string | null>(null);
  const [unit, setUnit] = useState(units[0]?.unit ?? '');
  const [subject, setSubject] = useState(item?.subject ?? '');
  const [written, setWritten] = useState(isLanguage(item?.language) ? item.language : language);
  const [level, setLevel] = useState<number>(lowest);
  const [value, setValue] = useState('');
  const [currency, setCurrency] = useState('USD');
  const fitting = kindsFor(profile.kinds, road, answered);
  const kind = fitting.find(({ id }) => id === wantedKind)?.id ?? kindProposed(fitting, answered);
  const needsAmount = profile.kinds.find(({ id }) => id === kind)?.parts.includes('amount') ?? false;
  const starting = useAct<object, StartedDraft>('/api/drafts', {
    touches: ['drafts', 'items'],
    onDone: ({ id, edition, proposal }) =>
      // The proposal becomes the first version; where that fails the draft is there all the same, and empty.
      void api
        .post(`/api/drafts/${id}/versions`, { edition, content: proposal })
        .catch(() => undefined)
        .then(() => go(`/drafts/${id}`)),
  });
  const begin = (): void =>
    starting.mutate({
      road,
      kind,
      unit,
      subject: subject.trim(),
      answers: item === null ? [] : [item.id],
      level,
      ...(remedy === null ? { language: written } : {}),
      amount: needsAmount ? amountOf(value, currency) : null,
      ...(remedy === null ? {} : { remedy }),
    });
  return (
    <Form onSubmit={begin} error={starting.error} label={say(words.newDraft)}>
      {item && (
        <p className="draft-answers">
          {say(words.answers)} <Bdi>{item.number}</Bdi> · <Words>{item.subject}</Words>
        </p>
      )}
      {remedy && <p className="draft-answers">{say(remedyTitle[remedy.manner])}</p>}
      <ChoiceField
        name="road"
        label={say(words.road)}
        isInline
        value={road}
        onChange={(id) => setRoad(id as Road)}
        choices={roads.map((id) => ({ id, label: say(words[id]) }))}
      />
      <SelectField
        name="kind"
        label={say(words.kind)}
        value={kind}
        choices={choicesOf(fitting, language)}
        onChange={setKind}
        isRequired
      />
      {units.length > 1 && (
        <SelectField
          name="unit"
          label={say(words.unit)}
          value={unit}
          choices={units.map((post) => ({ id: post.unit, label: post.unitName[language] }))}
          onChange={setUnit}
        />
      )}
      {remedy === null && (
        <ChoiceField
          name="language"
          label={say(words.language)}
          isInline
          value={written}
          onChange={(id) => setWritten(isLanguage(id) ? id : written)}
          choices={languageChoices}
        />
      )}
      <TextField
        name="subject"
        label={say(words.subject)}
        value={subject}
        onChange={setSubject}
        isRequired
        autoFocus={item === null}
      />
      <ChoiceField
        name="level"
        label={say(words.level)}
        isInline
        value={String(level)}
        onChange={(rank) => setLevel(Number(rank))}
        choices={profile.classification.levels.map((each) => ({
          id: String(each.rank),
          label: each.name[language],
          isDisabled: each.rank < lowest || each.rank > me.level,
        }))}
      />
      {needsAmount && (
        <div className="draft-pair">
          <TextField name="amount" label={say(words.amount)} isReference value={value} onChange={setValue} isRequired />
          <TextField
            name="currency"
            label={say(words.currency)}
            isReference
            maxLength={3}
            value={currency}
            onChange={setCurrency}
          />
        </div>
      )}
      <FormActs>
        <Button
          type="submit"
          tone="primary"
          icon="pen"
          autoFocus={item !== null}
          isPending={starting.isPending || starting.isSuccess}
          isDisabled={kind === null || subject.trim() === '' || (needsAmount && amountOf(value, currency) === null)}
        >
          {say(words.begin)}
        </Button>
      </FormActs>
    </Form>
  );
}
