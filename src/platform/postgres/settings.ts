/** How a server of the house is set: what the caller may choose, and what it needs to know of its surroundings. */
export type ServerSettings = {
  /** The name by which this house's server is known among the system's processes. */
  readonly clusterName: string;
  readonly socketDir: string;
  /** A port on the loopback where the system has no sockets for it (Windows); otherwise the server listens to no network. */
  readonly tcpPort: number | null;
  /** False only in tests, where a power cut may lose everything. */
  readonly fsync: boolean;
};

/** The arguments of the server, after its data folder. */
export function serverArguments(settings: ServerSettings): string[] {
  const values: Record<string, string | number> = {
    cluster_name: settings.clusterName,
    listen_addresses: settings.tcpPort === null ? '' : '127.0.0.1',
    port: settings.tcpPort ?? 5432,
    unix_socket_directories: settings.tcpPort === null ? settings.socketDir : '',
    unix_socket_permissions: '0700',
    max_connections: 60,
    shared_buffers: '128MB',
    effective_cache_size: '1GB',
    maintenance_work_mem: '128MB',
    max_wal_size: '1GB',
    random_page_cost: 1.1,
    // Short statements everywhere: compiling them costs more than it gains.
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] %q%u@%d ',
    log_checkpoints: 'off',
    // A statement or a DETAIL line quotes rows, and rows hold subjects and names; the caller gets both anyway.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    idle_in_transaction_session_timeout: '5min',
    ...(settings.fsync ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The superuser of an embedded cluster. It owns the schemas; people's work runs under roles that migrations make. */
export const superuser = 'diwan_owner';
/** The database that the house lives in. */
export const houseDatabase = 'diwan';

/** The arguments of `initdb`: UTF-8 with code-point order, the same on every system; French and Arabic order are named where wanted. */
export function initdbArguments(cluster: string, major: number, fsync: boolean): string[] {
  const locale =
    major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'] : ['--locale=C.UTF-8'];
  return [
    `--pgdata=${cluster}`,
    `--username=${superuser}`,
    '--auth=trust',
    '--encoding=UTF8',
    ...locale,
    '--data-checksums',
    '--no-instructions',
    ...(fsync ? [] : ['--no-sync']),
  ];
}
