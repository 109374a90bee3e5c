import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import {
  Bdi,
  Button,
  EmptyState,
  Icon,
  Loading,
  Menu,
  ProblemNotice,
  TextLink,
  TwoCalendars,
  Words,
} from '../../apps/web/ui/index.ts';
import type { FileView, ItemRow, ItemView } from '../../register/register.ts';
import { FileViewer } from '../../register/web/file-viewer.tsx';
import { useSenderName } from '../../register/web/sender-name.ts';
import { paperTexts as words } from './paper.text.ts';
import './paper.css';
import { languageOfSubject, useSubject } from '../../register/web/subject.ts';

/** An item with its files. One that is classified is read once, since every reading of it is an entry. */
export const useItem = (id: string, isOpen: boolean) =>
  useQuery({
    queryKey: ['items', id],
    queryFn: ({ signal }) => api.get<ItemView>(`/api/items/${id}`, {}, signal),
    enabled: ({ state }) => isOpen && (state.data === undefined || state.data.level === 0),
    refetchOnWindowFocus: false,
  });

const partName = {
  main: words.main,
  enclosure: words.enclosure,
  transmission: words.transmission,
  receipt: words.receipt,
};

function Files({ item }: { item: ItemView }) {
  const say = useText();
  const language = useLanguage();
  const files: readonly FileView[] = [...item.files, ...(item.contents?.files ?? [])];
  const [chosen, choose] = useState<string | null>(null);
  const file = files.find(({ id }) => id === chosen) ?? files[0];
  if (!file)
    return (
      <EmptyState title={say(item.sealed ? words.sealed : words.noFile)} icon={item.sealed ? 'lock' : 'letter'}>
        {item.sealed &&
          item.openers.length > 0 &&
          say(words.sealedFor, { names: item.openers.map(({ name }) => name[language]) })}
      </EmptyState>
    );
  return (
    <>
      {files.length > 1 && (
        <div className="item-paper-files">
          <Menu
            label={`${say(words.files)} (${files.length})`}
            tone="quiet"
            icon="clip"
            selected={file.id}
            choices={files.map((each) => ({
              id: each.id,
              label: each.name,
              hint: say(partName[each.part]),
              onAction: () => choose(each.id),
            }))}
          />
        </div>
      )}
      <FileViewer key={file.id} item={item.id} file={file} level={item.level} />
    </>
  );
}

/** Who wrote what and when: the few particulars that stand above a document. */
export function ItemHead({ item, children }: { item: ItemRow; children?: ReactNode }) {
  const say = useText();
  const names = useNames();
  const senderName = useSenderName();
  const subjectOf = useSubject();
  return (
    <header className="item-paper-head">
      <div className="item-paper-line">
        <Bdi>{item.number}</Bdi>
        <span>
          {say(words.received)} <TwoCalendars day={item.receivedOn} style="numeric" />
        </span>
        {item.level > 0 && <strong>{names.level(item.level)}</strong>}
        <TextLink href={`/items/${item.id}`}>{say(words.wholeItem)}</TextLink>
      </div>
      <h2 className="item-paper-title" dir="auto" lang={languageOfSubject(item)}>
        {subjectOf(item)}
      </h2>
      <div className="item-paper-line">
        <Words>{senderName(item.sender)}</Words>
        {item.theirReference && (
          <span>
            {say(words.theirReference)} <Bdi>{item.theirReference}</Bdi>
          </span>
        )}
        {item.theirDate && <TwoCalendars day={item.theirDate.day} style="numeric" />}
        <span>
          {names.kind(item.kind)} · {names.channel(item.channel)}
        </span>
        {item.asksAnswer && <span>{say(words.asksAnswer)}</span>}
      </div>
      {children}
    </header>
  );
}

/** The document of an item, shown safely. A classified one lies closed until its reader opens it. */
export function ItemPaper({ item, hasHead = true }: { item: ItemRow; hasHead?: boolean }) {
  const say = useText();
  const names = useNames();
  const subjectOf = useSubject();
  const [opened, setOpened] = useState<string | null>(null);
  const isOpen = item.level === 0 || opened === item.id;
  const { data, error, refetch } = useItem(item.id, isOpen);
  return (
    <article className="item-paper" aria-label={subjectOf(item)}>
      {hasHead && <ItemHead item={item} />}
      <div className="item-paper-body">
        {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {!data && isOpen && !error && <Loading rows={8} />}
        {!data && !isOpen && (
          <div className="cover">
            <Icon name="lock" size={32} />
            <p className="cover-title">{say(words.classifiedTitle, { level: names.level(item.level) })}</p>
            <p className="cover-words">{say(words.classifiedWords)}</p>
            <Button tone="primary" icon="eye" onPress={() => setOpened(item.id)}>
              {say(words.open)}
            </Button>
          </div>
        )}
        {data && <Files item={data} />}
      </div>
    </article>
  );
}
