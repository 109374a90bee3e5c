import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { decodeText, encodingOf } from '../../../platform/files/text-encoding.ts';
import { useText } from '../i18n.tsx';
import { Loading } from './bits.tsx';
import { IconButton, TextLink } from './button.tsx';
import { nextZoom, showingOf } from './document-kind.ts';
import { Icon } from './icon.tsx';
import { uiTexts } from './ui.text.ts';

const PdfView = lazy(async () => ({ default: (await import('./pdf-view.tsx')).PdfView }));

interface DocumentViewerProps {
  readonly name: string;
  readonly mediaType: string;
  /** Where the file is read; the download uses the same address. */
  readonly address: string;
  /** The words that the house read in it; offered beside its look, for reading aloud and copying. */
  readonly text?: string | null;
  /** Whether those words are still on their way. */
  readonly isTextAsked?: boolean;
  /** What more stands at its head, such as how far its reading has come. */
  readonly head?: ReactNode;
}

const mostShown = 200_000;

function PlainText({ address }: { address: string }) {
  const say = useText();
  const { data, isPending, isError } = useQuery({
    queryKey: ['file-text', address],
    queryFn: async ({ signal }) => {
      const response = await fetch(address, { signal, credentials: 'same-origin' });
      if (!response.ok) throw new Error(String(response.status));
      const bytes = new Uint8Array(await response.arrayBuffer());
      // As the house read it: an old file may be written in the letters of its time.
      return decodeText(bytes, encodingOf(bytes) ?? 'utf-8').slice(0, mostShown);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (isPending) return <Loading rows={6} />;
  return isError ? (
    <p className="viewer-note">{say(uiTexts.documentFailed)}</p>
  ) : (
    <pre className="viewer-text" dir="auto">
      {data}
    </pre>
  );
}

/** A file shown safely on the page: PDF, image, or plain words. Nothing in it is ever run, and an HTML file is shown as its source. */
export function DocumentViewer({
  name,
  mediaType,
  address,
  text = null,
  isTextAsked = false,
  head = null,
}: DocumentViewerProps) {
  const say = useText();
  const [zoom, setZoom] = useState(1);
  const [wish, setWish] = useState<'look' | 'words'>('look');
  const [broken, setBroken] = useState<string | null>(null);
  const onFault = useCallback(() => setBroken(address), [address]);
  const showing = showingOf(mediaType);
  const isBroken = broken === address;
  const hasLook = (showing === 'pdf' || showing === 'image') && !isBroken;
  const mode = hasLook && (wish === 'look' || !text) ? 'look' : 'words';

  return (
    <section className="viewer" aria-label={`${say(uiTexts.labelled, { label: say(uiTexts.document) })} ${name}`}>
      <header className="viewer-head">
        <bdi className="viewer-name" title={name}>
          {name}
        </bdi>
        {hasLook && text && (
          <ToggleButtonGroup
            className="switch"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[mode]}
            onSelectionChange={(keys) => setWish(keys.has('words') ? 'words' : 'look')}
          >
            <ToggleButton id="look" className="switch-part">
              {say(uiTexts.asImage)}
            </ToggleButton>
            <ToggleButton id="words" className="switch-part">
              {say(uiTexts.asText)}
            </ToggleButton>
          </ToggleButtonGroup>
        )}
        {mode === 'look' && (
          <span className="viewer-zoom">
            <IconButton
              icon="zoomOut"
              size="small"
              label={say(uiTexts.zoomOut)}
              onPress={() => setZoom(nextZoom(zoom, -1))}
            />
            <span className="viewer-percent" dir="ltr">
              {Math.round(zoom * 100)}%
            </span>
            <IconButton
              icon="zoomIn"
              size="small"
              label={say(uiTexts.zoomIn)}
              onPress={() => setZoom(nextZoom(zoom, 1))}
            />
          </span>
        )}
        {head}
        <TextLink href={address} download>
          <Icon name="download" size={16} /> {say(uiTexts.download)}
        </TextLink>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className="viewer-body" tabIndex={0} role="group" aria-label={name}>
        {isBroken && <p className="viewer-note">{say(uiTexts.documentFailed)}</p>}
        {mode === 'look' && showing === 'pdf' && (
          <Suspense fallback={<Loading rows={6} />}>
            <PdfView key={address} address={address} zoom={zoom} onFault={onFault} />
          </Suspense>
        )}
        {mode === 'look' && showing === 'image' && (
          <img
            className="viewer-image"
            src={address}
            alt={name}
            style={{ inlineSize: `${zoom * 100}%` }}
            onError={onFault}
          />
        )}
        {mode === 'words' && text && (
          <pre className="viewer-text" dir="auto">
            {text}
          </pre>
        )}
        {mode === 'words' && !text && showing === 'text' && <PlainText address={address} />}
        {mode === 'words' && !text && showing === 'none' && isTextAsked && <Loading rows={6} />}
        {mode === 'words' && !text && showing === 'none' && !isTextAsked && (
          <p className="viewer-note">{say(uiTexts.cannotShow)}</p>
        )}
      </div>
    </section>
  );
}
