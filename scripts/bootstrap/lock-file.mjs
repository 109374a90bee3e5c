const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32', 'windows'];
const processors = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

/**
 * The builds for other systems that a lock file's parts name but that the lock file lacks, as the entries npm would have written for them.
 * @param {{ packages: Record<string, any> }} lock
 * @returns {[string, object][]}
 */
export function absentBuilds({ packages }) {
  return Object.entries(packages).flatMap(([path, part]) =>
    Object.entries(part.optionalDependencies ?? {})
      .filter(([name]) => !isPresent(packages, path, name))
      .map(([name, version]) => [`node_modules/${name}`, entryFor(name, version, part)]),
  );
}

/** Looks where Node would: beside the part's own parts, then further and further out. */
function isPresent(packages, path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`] !== undefined) return true;
    if (!at.includes('/node_modules/')) return packages[`node_modules/${name}`] !== undefined;
  }
}

function entryFor(name, version, part) {
  const words = name.slice(name.indexOf('/') + 1).split('-');
  const system = systems.find((each) => words.includes(each));
  const processor = processors.find((each) => words.includes(each));
  if (system === undefined || !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version))
    throw new Error(`${name}@${version} is not a build for one system: add it to the lock file by npm install.`);
  return {
    version,
    ...(processor === undefined ? {} : { cpu: [processor] }),
    ...(part.dev === true ? { dev: true } : {}),
    ...(words.some((word) => word.startsWith('musl')) ? { libc: ['musl'] } : {}),
    optional: true,
    os: [system === 'windows' ? 'win32' : system],
  };
}
