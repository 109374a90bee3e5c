import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FileTrigger } from 'react-aria-components';
import { useGo } from '../../apps/web/address.ts';
import { api } from '../../apps/web/api.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Button, ProblemNotice, toasts } from '../../apps/web/ui/index.ts';
import { bundleWords as words } from './bundle.text.ts';

interface Received {
  readonly id: string;
  readonly number: string;
}

/** Takes a bundle of another house in and registers it, or says why it proves nothing. */
export function ReceiveBundle({ register }: { register: string }) {
  const say = useText();
  const go = useGo();
  const queries = useQueryClient();
  const act = useMutation<Received, Error, File>({
    mutationFn: async (file) => {
      const { files } = await api.upload<{ files: { sha256: string; name: string }[] }>('/api/files', file);
      const { sha256, name } = files[0]!;
      return api.post<Received>('/api/bundles', { sha256, name, channel: 'e-mail', register });
    },
    onSuccess: ({ id, number }) => {
      void queries.invalidateQueries({ queryKey: ['items'] });
      toasts.say(say(words.received, { number }));
      go(`/items/${id}`);
    },
  });
  return (
    <>
      <FileTrigger
        acceptedFileTypes={['application/zip', '.zip']}
        onSelect={(list) => list?.[0] && act.mutate(list[0])}
      >
        <Button icon="upload" isPending={act.isPending}>
          {say(words.receive)}
        </Button>
      </FileTrigger>
      <ProblemNotice error={act.error} />
    </>
  );
}
