import { spawn } from 'node:child_process';

/**
 * Runs a program to its end, its words going where ours go (`quiet`: only its complaints). Throws the given sentence when it fails.
 * @param {string[]} command @param {{ cwd: string, env?: NodeJS.ProcessEnv, quiet?: boolean, failure: string }} options
 */
export function run([file, ...args], { cwd, env = process.env, quiet = false, failure }) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env,
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
      shell: process.platform === 'win32' && !file.endsWith('.exe'),
    });
    child.once('error', (error) => reject(new Error(`${failure} (${error.message})`)));
    child.once('exit', (code, signal) => {
      if (code === 0) resolve(undefined);
      else reject(new Error(`${failure} (${signal ?? `exit code ${code}`})`));
    });
  });
}

/** How long something took, as people say it. */
export const secondsSince = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;
