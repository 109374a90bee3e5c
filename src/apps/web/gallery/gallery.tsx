import { useQuery } from '@tanstack/react-query';
import { useText } from '../i18n.tsx';
import { entryQuery } from '../me.ts';
import { NotFound } from '../shell/fallbacks.tsx';
import { CalendarSwitch, LanguageSwitch, ThemeSwitch } from '../shell/switches.tsx';
import { Loading, Page } from '../ui/index.ts';
import { galleryTexts as words } from './gallery.text.ts';
import { Buttons, Dialogs, States, Troubles } from './gallery-acts.tsx';
import { Fields } from './gallery-fields.tsx';
import { Days, LongList, Papers, Record } from './gallery-records.tsx';
import './gallery.css';

/** Every component in its states, for looking at and for the accessibility check; only in a trial house and while developing. */
export function Gallery() {
  const say = useText();
  const { data, isPending } = useQuery(entryQuery);
  if (isPending) return <Loading />;
  if (data?.house.kind !== 'trial' && !import.meta.env.DEV) return <NotFound />;
  return (
    <main className="gallery">
      <Page
        title={say(words.title)}
        lede={say(words.lede)}
        acts={
          <>
            <LanguageSwitch />
            <CalendarSwitch />
            <ThemeSwitch />
          </>
        }
      >
        <Buttons />
        <States />
        <Days />
        <Fields />
        <LongList />
        <Record />
        <Troubles />
        <Dialogs />
        <Papers />
      </Page>
    </main>
  );
}
