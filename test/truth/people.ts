/** One person for each role of the cast, and beside the units that are concerned, others that are not. The letter stands in the tables. */
export const people = {
  R: 'amina-cedar', // head of the Registry, cleared for everything
  r: 'bilal-birch', // Registry officer, confidential
  c: 'dalia-willow', // Cabinet officer, confidential
  C: 'faris-oak', // Cabinet officer, cleared for everything
  A: 'hana-palm', // adviser
  D: 'jamila-sirius', // Director-General
  S: 'khalil-polaris', // Secretary-General
  P: 'layla-vega', // private secretary
  G: 'murad-canopus', // Assistant Secretary-General above Palestine Affairs
  L: 'nadia-almond', // head of Legal Affairs
  l: 'omar-fig', // officer of Legal Affairs, unclassified
  F: 'tariq-olive', // head of Palestine Affairs
  f: 'widad-jasmine', // officer of Palestine Affairs, unclassified
  I: 'rania-basil', // head of Information
  i: 'salim-laurel', // officer of Information
  z: 'zayd-acacia', // officer of Protocol
  H: 'basma-maple', // head of the office in New York
  g: 'ghassan-elm', // registrar of the office in New York
  h: 'huda-lotus', // officer of the office in New York
  a: 'imad-altair', // internal auditor
  m: 'lina-juniper', // administrator
} as const;
export type Letter = keyof typeof people;
export const letters = Object.keys(people) as Letter[];

/** The letters of those for whom something holds, in the order above: one cell row of a truth table. */
export async function lettersWhere(asked: (slug: string, letter: Letter) => Promise<boolean>): Promise<string> {
  const answers = await Promise.all(
    letters.map(async (letter) => ((await asked(people[letter], letter)) ? letter : '')),
  );
  return answers.join('');
}
