import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import type { ItemSlotProps } from '../../apps/web/item-acts.ts';
import {
  Bdi,
  Button,
  Facts,
  Moment,
  ReasonDialog,
  Section,
  StatusMark,
  type Tone,
  toasts,
} from '../../apps/web/ui/index.ts';
import { bundleFaults, bundleVerdictNames, bundleVerdicts } from '../bundle/bundle-shown.text.ts';
import type { BundleVerdict, BundleView } from '../bundle/bundle-shown.ts';
import { bundleWords as words } from './bundle.text.ts';
import './bundle.css';

const tones: Readonly<Record<BundleVerdict, Tone>> = { proven: 'done', 'key-unknown': 'waiting', 'not-proven': 'late' };

/** On the page of an item: the bundles of other houses that came with it, and what each proves. */
export function ItemPanel({ item, onDone }: ItemSlotProps) {
  const say = useText();
  const { data } = useQuery({
    queryKey: ['items', item.id, 'bundles'],
    queryFn: ({ signal }) => api.get<{ rows: BundleView[] }>(`/api/items/${item.id}/bundles`, {}, signal),
    enabled: item.files.some(({ mediaType }) => mediaType === 'application/zip'),
  });
  const rows = data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={say(words.bundle)} count={rows.length}>
      {rows.map((bundle) => (
        <Bundle key={bundle.file} bundle={bundle} onDone={onDone} />
      ))}
    </Section>
  );
}

function Bundle({ bundle, onDone }: { bundle: BundleView; onDone: () => void }) {
  const say = useText();
  const language = useLanguage();
  const [isNoting, setNoting] = useState(false);
  const { verdict, fault, house, knownAs, vkey, proven } = bundle;
  const noting = useAct<{ vkey: string; house: string; how: string }>('/api/known-keys', {
    touches: ['items'],
    onDone: () => {
      setNoting(false);
      toasts.say(say(words.noted));
      onDone();
    },
  });
  return (
    <article className="bundle">
      <StatusMark tone={tones[verdict]}>{say(bundleVerdictNames[verdict])}</StatusMark>
      <p>{say(bundleVerdicts[verdict])}</p>
      {fault && <p>{say(bundleFaults[fault.code], { file: fault.file, why: fault.why })}</p>}
      {bundle.trial && <p>{say(words.trial)}</p>}
      {vkey && <Key vkey={vkey} />}
      <Facts
        facts={[
          [say(words.house), house?.[language]],
          [say(words['known-as']), knownAs],
          [
            say(words.place),
            proven && (
              <Bdi key="p">
                {proven.origin} {proven.position} / {proven.size}
              </Bdi>
            ),
          ],
          [say(words.at), proven && <Moment key="at" at={proven.at} />],
        ]}
      />
      {verdict === 'key-unknown' && <Button onPress={() => setNoting(true)}>{say(words['note-key'])}</Button>}
      <ReasonDialog
        title={say(words['note-key'])}
        reasonLabel={say(words.how)}
        isOpen={isNoting}
        onClose={() => setNoting(false)}
        confirmLabel={say(words['note-key'])}
        isPending={noting.isPending}
        error={noting.error}
        onConfirm={(how) => noting.mutate({ vkey: vkey ?? '', house: house?.[language] ?? '', how })}
      >
        <p>{say(words['note-key-words'])}</p>
        {vkey && <Key vkey={vkey} />}
      </ReasonDialog>
    </article>
  );
}

/** A key is one long word, to be compared sign by sign. */
function Key({ vkey }: { vkey: string }) {
  const say = useText();
  return (
    <p className="bundle-key">
      {say(words.key)}: <code dir="ltr">{vkey}</code>
    </p>
  );
}
