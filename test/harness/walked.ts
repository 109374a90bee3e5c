import { type Language, languages } from '../../src/kernel/text.ts';

const wished = process.env['TEST_LANGUAGES']?.split(',') ?? ['ar'];

/**
 * The languages in which a longer road is walked through the browser: Arabic, which mirrors everything, and with `TEST_LANGUAGES=ar,en,fr` the
 * others too. The whole day is always walked in two.
 */
export const walked: readonly Language[] = languages.filter((language) => wished.includes(language));
