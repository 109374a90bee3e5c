/** `diwan start`: the house itself. It reads its own arguments and surroundings. */
export async function run(args: string[]): Promise<number> {
  process.argv.splice(2, process.argv.length - 2, ...args);
  await import('../start.ts');
  return new Promise<number>(() => {});
}
