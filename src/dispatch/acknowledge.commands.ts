import type { House } from '../directory/house.ts';
export async function attemptAcknowledgement(_house: House, _id: string): Promise<void> {}
