import { useQuery } from '@tanstack/react-query';
import { useAddressWord } from '../../apps/web/address.ts';
import { api } from '../../apps/web/api.ts';
import { useHouse } from '../../apps/web/house.ts';
import { localeOf, useLanguage, useText } from '../../apps/web/i18n.tsx';
import { choicesOf, nameIn, useNames, useProfile } from '../../apps/web/profile.ts';
import { Bar, EmptyState, Loading, ProblemNotice, Section, SelectField } from '../../apps/web/ui/index.ts';
import type { AuthorityView } from '../directory.ts';
import { authorityActTexts, directoryWords as words } from './directory-desk.text.ts';
import { type MatrixPart, matrixFor } from './matrix.ts';

function MatrixTable({ part, label }: { part: MatrixPart; label: string }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const profile = useProfile();
  const amount = ({ amountUpTo, currency }: AuthorityView): string =>
    amountUpTo === null
      ? say(words.unlimited)
      : new Intl.NumberFormat(localeOf[language], {
          ...(currency === null ? {} : { style: 'currency', currency, currencyDisplay: 'code' }),
          maximumFractionDigits: 0,
        }).format(amountUpTo);
  const all = (chosen: readonly string[], list: readonly { id: string }[]): boolean =>
    chosen.length === 0 || list.every(({ id }) => chosen.includes(id));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a narrow screen scrolls it sideways, also by keys
    <div className="matrix-frame" role="region" aria-label={label} tabIndex={0}>
      <table className="matrix">
        <thead>
          <tr>
            {[words.whoLine, words.documents, words.toWhom, words.upTo, words.upToLevel].map((head) => (
              <th key={head.en} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                {line.posts.map(({ id, name }) => (
                  <span key={id} className="matrix-post">
                    {name[language]}
                  </span>
                ))}
                {line.onBehalfOf && (
                  <span className="directory-soft">{say(words.inNameOf, { post: line.onBehalfOf[language] })}</span>
                )}
              </th>
              <td>
                {all(line.kinds, profile.kinds)
                  ? say(words.anyKind)
                  : line.kinds.map((kind) => names.kind(kind)).join(' · ')}
              </td>
              <td>
                {all(line.addresseeClasses, profile.addresseeClasses)
                  ? say(words.everyone)
                  : line.addresseeClasses.map((id) => nameIn(profile.addresseeClasses, id, language)).join(' · ')}
              </td>
              <td className="matrix-amount">
                <bdi>{amount(line)}</bdi>
              </td>
              <td>{names.level(line.levelUpTo)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The authority matrix as a question: for this document, to this addressee, who approves and who signs, up to which amount. */
export function AuthoritySheet() {
  const say = useText();
  const language = useLanguage();
  const profile = useProfile();
  const { today } = useHouse();
  const [kind, askKind] = useAddressWord('document');
  const [addressee, askAddressee] = useAddressWord('to');
  const { data, error, refetch } = useQuery({
    queryKey: ['authorities'],
    queryFn: ({ signal }) => api.get<{ rows: readonly AuthorityView[] }>('/api/authorities', {}, signal),
  });
  if (!data) return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading rows={8} />;
  const parts = matrixFor(data.rows, { kind, addressee }, today);
  const bases = [...new Set(data.rows.map(({ basis }) => basis[language]))];
  const actName = (act: string): string =>
    act in authorityActTexts ? say(authorityActTexts[act as keyof typeof authorityActTexts]) : act;
  return (
    <div className="house-sheet">
      <Bar label={say(words.question)}>
        <SelectField
          label={say(words.forWhat)}
          value={kind ?? 'any'}
          choices={[{ id: 'any', label: say(words.anyKind) }, ...choicesOf(profile.kinds, language)]}
          onChange={(id) => askKind(id === 'any' ? null : id)}
        />
        <SelectField
          label={say(words.toWhom)}
          value={addressee ?? 'any'}
          choices={[{ id: 'any', label: say(words.anyone) }, ...choicesOf(profile.addresseeClasses, language)]}
          onChange={(id) => askAddressee(id === 'any' ? null : id)}
        />
        <p className="directory-soft">{say(words.basis, { basis: bases.join(' · ') })}</p>
      </Bar>
      {parts.length === 0 && (
        <EmptyState title={say(words.noLine)} icon="pen">
          {say(words.noLineWords)}
        </EmptyState>
      )}
      {parts.map((part) => (
        <Section key={part.act} title={actName(part.act)} count={part.lines.length}>
          <MatrixTable part={part} label={actName(part.act)} />
        </Section>
      ))}
    </div>
  );
}
