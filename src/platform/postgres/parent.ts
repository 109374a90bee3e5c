/**
 * Calls `onGone` once when the parent of this process has vanished: a killed npm would otherwise leave the house running unseen. Only a
 * house started through an npm script has such a parent; one started by hand or by a service manager may outlive its shell. Returns
 * the end of the watch.
 */
export function watchParent(
  onGone: () => void,
  env: Readonly<Record<string, string | undefined>>,
  everyMs = 1000,
): () => void {
  const parent = process.ppid;
  if (env['npm_lifecycle_event'] === undefined) return () => undefined;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, everyMs).unref();
  return () => clearInterval(timer);
}
