import { useQuery } from '@tanstack/react-query';
import { api } from '../../apps/web/api.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Icon, IconButton } from '../../apps/web/ui/index.ts';
import { type HalfSent, isOfThisPage } from '../../apps/web/upload-again.ts';
import { deskTexts as words } from './desk.text.ts';

const megabytes = (bytes: number): number => Math.round((bytes / 1_048_576) * 10) / 10;

/** Files of this person that had not come whole when a page was left: chosen again they go on where they stopped. */
export function HalfSentFiles() {
  const say = useText();
  const { data, refetch } = useQuery({
    queryKey: ['uploads'],
    queryFn: ({ signal }) => api.get<{ rows: readonly HalfSent[] }>('/api/uploads', {}, signal),
  });
  const rows = (data?.rows ?? []).filter(({ id, received }) => received > 0 && !isOfThisPage(id));
  if (rows.length === 0) return null;
  return (
    <ul className="desk-half-sent">
      {rows.map(({ id, size, received }) => (
        <li key={id}>
          <Icon name="info" size={16} />
          <span>
            {say(words.halfSent, { megabytes: megabytes(size), percent: Math.floor((received / size) * 100) })}
          </span>
          <IconButton
            icon="close"
            size="small"
            label={say(words.giveUp)}
            onPress={() => void api.delete(`/api/uploads/${id}`).finally(() => void refetch())}
          />
        </li>
      ))}
    </ul>
  );
}
