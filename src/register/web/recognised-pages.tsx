import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode, useState } from 'react';
import { api } from '../../apps/web/api.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { IconButton, Loading, ProblemNotice } from '../../apps/web/ui/index.ts';
import { readingProblem, recognitionTexts as words } from '../recognition.text.ts';
import type { PageView } from '../recognition.ts';
import { placeOf, runsOf, toConfirm } from './recognised.ts';
import './recognised.css';

interface RecognisedPagesProps {
  readonly name: string;
  /** The address of the file; its pages lie below it. */
  readonly address: string;
  /** The pages that were recognised, from 1, in order. */
  readonly pages: readonly number[];
  /** What stands at the head beside the name: how far the reading is, and the way back to the file. */
  readonly head: ReactNode;
}

/** What the machine read of a scan, beside the picture of the page, so that both can be compared; what it doubts is marked in both. */
export function RecognisedPages({ name, address, pages, head }: RecognisedPagesProps) {
  const say = useText();
  const [place, setPlace] = useState(0);
  const page = pages[Math.min(place, pages.length - 1)] ?? 1;
  const { data, error, refetch } = useQuery({
    queryKey: ['file-page', address, page],
    queryFn: ({ signal }) => api.get<PageView>(`${address}/pages/${page}`, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <section className="viewer" aria-label={`${say(words.wordsRead)}: ${name}`}>
      <header className="viewer-head">
        <bdi className="viewer-name" title={name}>
          {name}
        </bdi>
        {pages.length > 1 && (
          <span className="viewer-zoom">
            <IconButton
              icon="back"
              size="small"
              label={say(words.previousPage)}
              isDisabled={place === 0}
              onPress={() => setPlace(place - 1)}
            />
            <span className="recognised-page">{say(words.pageOf, { page })}</span>
            <IconButton
              icon="onward"
              size="small"
              label={say(words.nextPage)}
              isDisabled={place >= pages.length - 1}
              onPress={() => setPlace(place + 1)}
            />
          </span>
        )}
        {head}
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="viewer-body" tabIndex={0} role="group" aria-label={say(words.pageOf, { page })}>
        {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loading rows={8} />}
        {data && <RecognisedPage page={data} picture={`${address}/pages/${page}/picture`} />}
      </div>
    </section>
  );
}

function RecognisedPage({ page, picture }: { page: PageView; picture: string }) {
  const say = useText();
  if (page.problem) return <p className="viewer-note">{say(readingProblem(page.problem))}</p>;
  if (page.lines.length === 0) return <p className="viewer-note">{say(words.noWords)}</p>;
  return (
    <div className="recognised">
      <p className="recognised-note">
        {say(words.byMachine)} {say(words.sureness, { percent: Math.round(page.confidence ?? 0) })}{' '}
        {say(words.toConfirm, { count: toConfirm(page) })}
      </p>
      <div className="recognised-picture">
        <img
          src={picture}
          alt={say(words.picture, { page: page.page })}
          width={page.width ?? 1}
          height={page.height ?? 1}
        />
        {page.lines
          .flat()
          .map(
            (word, at) =>
              word.confirm && (
                <span
                  key={at}
                  className="recognised-box"
                  data-confirm={word.confirm}
                  style={placeOf(word)}
                  aria-hidden="true"
                />
              ),
          )}
      </div>
      <div className="recognised-text" lang={page.language ?? undefined} dir="auto">
        {page.lines.map((line, at) => (
          <p key={at} dir="auto">
            {runsOf(line).map(({ text, confirm }, run) => (
              <Fragment key={run}>
                {run > 0 && ' '}
                {confirm === null ? (
                  text
                ) : (
                  <mark className="recognised-doubt" data-confirm={confirm}>
                    <bdi>{text}</bdi>
                    <span className="sr-only"> ({say(confirm === 'number' ? words.confirmNumber : words.unsure)})</span>
                  </mark>
                )}
              </Fragment>
            ))}
          </p>
        ))}
      </div>
    </div>
  );
}
