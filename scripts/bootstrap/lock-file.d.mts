/** The builds for other systems that a lock file lacks, as entries to add to it. */
export function absentBuilds(lock: {
  packages: Record<string, { optionalDependencies?: Record<string, string>; dev?: boolean }>;
}): [string, object][];
