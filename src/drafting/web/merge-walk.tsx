import { type ReactNode, useRef, useState } from 'react';
import { useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import { Bdi, IconButton, StatusMark, Words } from '../../apps/web/ui/index.ts';
import type { Language } from '../../kernel/text.ts';
import type { Enclosure, LanguageVersion } from '../content.ts';
import type { Manifest, ResolvedAddressee } from '../manifest.ts';
import { mergeVersion } from '../merge.ts';
import { languageNames } from './language-names.ts';
import { Letter } from './letter.tsx';
import { mergeTexts as words } from './merge-words.text.ts';
import './merge.css';

/** One original as the walk shows it: whose it is, and everything that fills it, or what is missing. */
export interface WalkedOriginal {
  readonly name: string;
  readonly language: Language;
  readonly addressee: ResolvedAddressee | null;
  readonly problem: string | null;
}

/** The originals of a manifest, which lacks nothing. */
export const walkOf = (manifest: Manifest): WalkedOriginal[] =>
  manifest.addressees.map((addressee) => ({
    name: addressee.name,
    language: addressee.language,
    addressee,
    problem: null,
  }));

interface OriginalsWalkProps {
  readonly originals: readonly WalkedOriginal[];
  readonly versions: readonly LanguageVersion[];
  readonly uploaded: Pick<Enclosure, 'name'> | null;
  /** What may be changed of the addressee at a place of the list. */
  readonly edit?: (place: number) => ReactNode;
}

/** Every original as it will be, one after another: the list, and of the chosen one its envelope and its text. */
export function OriginalsWalk({ originals, versions, uploaded, edit }: OriginalsWalkProps) {
  const say = useText();
  const firstWrong = originals.findIndex(({ problem }) => problem !== null);
  const [at, setAt] = useState(Math.max(firstWrong, 0));
  const list = useRef<HTMLOListElement>(null);
  const place = Math.min(at, originals.length - 1);
  const chosen = originals[place];
  const wrong = originals.filter(({ problem }) => problem !== null).length;
  const go = (to: number): void => {
    setAt(to);
    list.current?.children[to]?.scrollIntoView({ block: 'nearest' });
  };
  if (chosen === undefined) return <p className="draft-help">{say(words.nobody)}</p>;
  return (
    <div className="walk">
      <p className="walk-count" role="status">
        <StatusMark tone={wrong > 0 ? 'stopped' : 'done'}>{say(words.missing, { count: wrong })}</StatusMark>
      </p>
      <ol className="walk-list" ref={list} aria-label={say(words.list)}>
        {originals.map((original, index) => (
          <li key={`${original.name} ${original.language}`}>
            <button
              type="button"
              className="walk-line"
              aria-current={index === place ? 'true' : undefined}
              data-wrong={original.problem !== null || undefined}
              onClick={() => setAt(index)}
            >
              <span className="walk-place">{index + 1}</span>
              <bdi>{original.name}</bdi>
              <span className="walk-language">{languageNames[original.language]}</span>
            </button>
          </li>
        ))}
      </ol>
      <div className="walk-bar">
        <IconButton icon="back" label={say(words.previous)} isDisabled={place === 0} onPress={() => go(place - 1)} />
        <span aria-live="polite">{say(words.place, { place: place + 1, count: originals.length })}</span>
        <IconButton
          icon="onward"
          label={say(words.next)}
          isDisabled={place === originals.length - 1}
          onPress={() => go(place + 1)}
        />
      </div>
      {edit?.(place)}
      <OneOriginal original={chosen} versions={versions} uploaded={uploaded} />
    </div>
  );
}

function OneOriginal({
  original,
  versions,
  uploaded,
}: { original: WalkedOriginal } & Pick<OriginalsWalkProps, 'versions' | 'uploaded'>) {
  const names = useNames();
  const { addressee, problem, language } = original;
  const version = versions.find((one) => one.language === language);
  return (
    <>
      {problem !== null && (
        <p className="draft-error">
          <Words>{problem}</Words>
        </p>
      )}
      {addressee !== null && (
        <address className="walk-envelope" lang={language}>
          {addressee.lines.map((line) => (
            <span key={line} dir="auto">
              {line}
            </span>
          ))}
          <span className="walk-way">
            <bdi>{names.channel(addressee.channel)}</bdi> {addressee.address && <Bdi>{addressee.address}</Bdi>}
          </span>
        </address>
      )}
      {version !== undefined && (
        <Letter
          version={addressee?.original ? mergeVersion(version, addressee.original.merged) : version}
          manifest={{ uploaded }}
        />
      )}
      {addressee?.original?.email && (
        <div className="walk-email">
          <p dir="auto">
            <strong>{addressee.original.email.subject}</strong>
          </p>
          <Words isLong>{addressee.original.email.text}</Words>
        </div>
      )}
    </>
  );
}
