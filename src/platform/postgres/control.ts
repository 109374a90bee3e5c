import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where `pg_control` says a cluster stood when it was last written; the package has no `pg_controldata` to ask. */
export type ClusterState = 'shut-down' | 'left-running' | 'unreadable';

/** Offset of `ControlFileData.state` (after system identifier, control version, catalogue version): unchanged since PostgreSQL 8. */
const stateOffset = 16;
const shutDown = 1;

/** Tells whether the cluster was shut down properly; anything else means that PostgreSQL replays its log at the next start. */
export function clusterState(cluster: string): ClusterState {
  try {
    const state = readFileSync(join(cluster, 'global', 'pg_control')).readInt32LE(stateOffset);
    return state === shutDown ? 'shut-down' : 'left-running';
  } catch {
    return 'unreadable';
  }
}
