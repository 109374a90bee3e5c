import { type RefObject, useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { useGo } from '../address.ts';
import { useText } from '../i18n.tsx';
import { Icon } from '../ui/icon.tsx';
import { shellTexts } from './shell.text.ts';

/** The one search box over everything one may see; `/` brings the cursor here. */
export function SearchBox({ field }: { field: RefObject<HTMLInputElement | null> }) {
  const say = useText();
  const go = useGo();
  const [words, setWords] = useState(() => new URLSearchParams(location.search).get('q') ?? '');
  return (
    <search className="search-place">
      <SearchField
        aria-label={say(shellTexts.search)}
        className="search-box"
        value={words}
        onChange={setWords}
        onSubmit={(typed) => typed.trim() !== '' && go(`/search?q=${encodeURIComponent(typed.trim())}`)}
      >
        <Icon name="search" size={18} />
        <Input ref={field} className="search-input" dir="auto" placeholder={say(shellTexts.searchHint)} />
        <kbd className="search-key" aria-hidden="true">
          /
        </kbd>
      </SearchField>
    </search>
  );
}
