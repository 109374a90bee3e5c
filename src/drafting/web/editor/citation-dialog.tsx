import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../apps/web/api.ts';
import { useLanguage, useText } from '../../../apps/web/i18n.tsx';
import { useProfile } from '../../../apps/web/profile.ts';
import { Button, CheckField, ChoiceField, ComboField, Dialog, FormActs } from '../../../apps/web/ui/index.ts';
import type { PlainRun } from '../../../kernel/body.ts';
import { directionOf, type Language, type Text } from '../../../kernel/text.ts';
import type { ItemView } from '../../../register/register.ts';
import type { ResolutionPage } from '../../../resolutions/register.ts';
import { type CitedResolution, paperWords, resolutionWords } from '../../citation-words.ts';
import { citationTexts as words } from './citation.text.ts';

interface CitationDialogProps {
  /** The language of the text into which it goes. */
  readonly language: Language;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onTaken: (runs: readonly PlainRun[]) => void;
}

/** Finds what is to be cited in the registers and sets it in the text as the house cites it. */
export function CitationDialog({ language, isOpen, onClose, onTaken }: CitationDialogProps) {
  const say = useText();
  return (
    <Dialog title={say(words.title)} isOpen={isOpen} onClose={onClose} size="normal">
      <Picker
        language={language}
        onTaken={(runs) => {
          onClose();
          onTaken(runs);
        }}
      />
    </Dialog>
  );
}

interface Found {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly resolution?: CitedResolution;
}

function Picker({ language, onTaken }: Pick<CitationDialogProps, 'language' | 'onTaken'>) {
  const say = useText();
  const read = useLanguage();
  const [from, setFrom] = useState<'resolution' | 'item'>('resolution');
  const [chosen, choose] = useState<Found | null>(null);
  const [isTitled, setTitled] = useState(false);
  const paper = usePaper(from === 'item' ? (chosen?.id ?? null) : null, language);
  const resolution = chosen?.resolution;
  const runs = resolution ? resolutionWords(resolution, language, isTitled) : paper;
  return (
    <>
      <ChoiceField
        label={say(words.from)}
        isInline
        value={from}
        choices={[
          { id: 'resolution', label: say(words.resolutions) },
          { id: 'item', label: say(words.items) },
        ]}
        onChange={(id) => {
          setFrom(id === 'item' ? 'item' : 'resolution');
          choose(null);
        }}
      />
      <ComboField<Found>
        key={from}
        label={say(from === 'resolution' ? words.resolution : words.item)}
        description={say(from === 'resolution' ? words.resolutionHint : words.itemHint)}
        value={chosen}
        onChange={choose}
        search={(find, signal) =>
          from === 'resolution' ? resolutionsLike(find, read, signal) : itemsLike(find, read, signal)
        }
        autoFocus
      />
      {resolution?.title[language] && (
        <CheckField label={say(words.withTitle)} isSelected={isTitled} onChange={setTitled} />
      )}
      {runs !== null && (
        <p className="citation-shown" lang={language} dir={directionOf(language)}>
          {runs.map(({ text, dir }) => (
            <span key={text} dir={dir}>
              {text}
            </span>
          ))}
        </p>
      )}
      <FormActs>
        <Button tone="primary" isDisabled={runs === null} onPress={() => runs !== null && onTaken(runs)}>
          {say(words.insert)}
        </Button>
      </FormActs>
    </>
  );
}

async function resolutionsLike(find: string, read: Language, signal: AbortSignal): Promise<Found[]> {
  const { rows } = await api.get<ResolutionPage>('/api/resolutions', { find, most: 20 }, signal);
  return rows.map(({ id, number, title, about }) => ({
    id,
    label: number,
    hint: title[read] ?? about[read] ?? Object.values(title)[0] ?? Object.values(about)[0],
    resolution: { number, title },
  }));
}

interface FoundItem {
  readonly record: string;
  readonly shown: { readonly number?: string; readonly subject?: string | Text } | null;
}

async function itemsLike(find: string, read: Language, signal: AbortSignal): Promise<Found[]> {
  if (find.trim() === '') return [];
  const { rows } = await api.get<{ rows: readonly FoundItem[] }>('/api/search', { q: find, kinds: 'item' }, signal);
  return rows.map(({ record, shown }) => {
    const subject = typeof shown?.subject === 'string' ? shown.subject : shown?.subject?.[read];
    return { id: record, label: shown?.number ?? subject ?? find, hint: shown?.number ? subject : undefined };
  });
}

/** The words for an item, asked for when it is chosen: only then is its reference needed. */
function usePaper(id: string | null, language: Language): PlainRun[] | null {
  const { kinds } = useProfile();
  const { data } = useQuery({
    queryKey: ['items', id],
    queryFn: ({ signal }) => api.get<ItemView>(`/api/items/${id}`, {}, signal),
    enabled: id !== null,
  });
  const kind = kinds.find((each) => each.id === data?.kind)?.name;
  if (id === null || data === undefined || kind === undefined) return null;
  const { theirReference, number, theirDate } = data;
  const cited = {
    kind,
    reference: theirReference ?? number,
    day: theirDate?.day ?? null,
    written: theirDate?.written ?? null,
  };
  return paperWords(cited, language);
}
