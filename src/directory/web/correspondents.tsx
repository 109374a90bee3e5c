import { useDeferredValue, useState } from 'react';
import { useAddressWord, useGo } from '../../apps/web/address.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import {
  ActButton,
  Dialog,
  EmptyState,
  LinkButton,
  Loading,
  ProblemNotice,
  Row,
  SelectField,
  Split,
  StatusMark,
  TextField,
  toasts,
  VirtualList,
} from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import { usePages } from '../../apps/web/use-pages.ts';
import { may } from '../directory.policy.ts';
import type { CorrespondentView } from '../directory.ts';
import { correspondentKindTexts, correspondentWords as words } from './correspondent.text.ts';
import { correspondentKinds, emptyDraft } from './correspondent-draft.ts';
import { CorrespondentForm } from './correspondent-form.tsx';
import { CorrespondentSheet, useKindOf } from './correspondent-sheet.tsx';
import { actorHere } from './may-here.ts';

/** Those to whom the house writes, found by any part of a name in any language, with the chosen one beside them. */
export function Correspondents() {
  const say = useText();
  const go = useGo();
  const me = useMe();
  const language = useLanguage();
  const kindOf = useKindOf();
  const [typed, type] = useState('');
  const [kind, askKind] = useAddressWord('kind');
  const [chosenId, choose] = useAddressWord('chosen');
  const [isAdding, setAdding] = useState(false);
  const find = useDeferredValue(typed.trim());
  const pages = usePages<CorrespondentView>('correspondents', '/api/correspondents', { find, kind });
  const rows = pages.items;
  const mayAdd = may.keepCorrespondents(actorHere(me));
  const step = (by: 1 | -1) => (): void => {
    const at = rows.findIndex(({ id }) => id === chosenId);
    const next = rows[at < 0 ? 0 : at + by];
    if (next) choose(next.id);
  };
  useActKeys({
    KeyJ: step(1),
    KeyK: step(-1),
    KeyO: chosenId === null ? null : () => go(`/directory/${chosenId}`),
    KeyN: mayAdd ? () => setAdding(true) : null,
  });
  return (
    <>
      <Split
        isDetailShown={chosenId !== null}
        onBack={() => choose(null)}
        list={
          <div className="correspondents">
            <div className="correspondents-find">
              <TextField
                type="search"
                label={say(words.find)}
                description={say(words.findHint)}
                value={typed}
                onChange={type}
              />
              <SelectField
                label={say(words.kind)}
                value={kind ?? 'any'}
                choices={[
                  { id: 'any', label: say(words.anyKind) },
                  ...correspondentKinds.map((id) => ({ id, label: say(correspondentKindTexts[id]) })),
                ]}
                onChange={(id) => askKind(id === 'any' ? null : id)}
              />
              {mayAdd && (
                <ActButton tone="primary" icon="plus" code="KeyN" onPress={() => setAdding(true)}>
                  {say(words.add)}
                </ActButton>
              )}
            </div>
            <ProblemNotice error={pages.error} onRetry={pages.reload} />
            {pages.isFirstLoad ? (
              <Loading rows={8} />
            ) : (
              <VirtualList
                label={say(words.list)}
                items={rows}
                selectedId={chosenId}
                onSelect={({ id }) => choose(id)}
                onOpen={({ id }) => go(`/directory/${id}`)}
                hasMore={pages.hasMore}
                isLoading={pages.isLoading}
                onMore={pages.loadMore}
                empty={
                  <EmptyState title={say(words.empty)} icon="people">
                    {say(words.emptyWords)}
                  </EmptyState>
                }
              >
                {(row) => (
                  <Row
                    title={row.name[language]}
                    note={[kindOf(row.kind), row.post?.[language], row.organisationName?.[language]]
                      .filter(Boolean)
                      .join(' · ')}
                    end={row.verified ? null : <StatusMark tone="note">{say(words.unverified)}</StatusMark>}
                  />
                )}
              </VirtualList>
            )}
          </div>
        }
        detail={
          chosenId === null ? (
            <EmptyState title={say(words.chooseOne)} icon="people" />
          ) : (
            <CorrespondentSheet
              key={chosenId}
              id={chosenId}
              acts={() => (
                <LinkButton href={`/directory/${chosenId}`} icon="onward">
                  {say(words.openPage)}
                </LinkButton>
              )}
            />
          )
        }
      />
      <Dialog title={say(words.add)} isOpen={isAdding} onClose={() => setAdding(false)} size="wide">
        <CorrespondentForm
          start={emptyDraft}
          onDone={(id) => {
            setAdding(false);
            toasts.say(say(words.added));
            choose(id);
          }}
        />
      </Dialog>
    </>
  );
}
