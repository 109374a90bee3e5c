/** The language that the letters of a text suggest: Arabic by its script, French by its accents and articles, English otherwise. */
export function languageOfScript(text: string): 'ar' | 'en' | 'fr' {
  const arabic = text.match(/[\u0621-\u064a]/g)?.length ?? 0;
  const latin = text.match(/[a-z]/gi)?.length ?? 0;
  if (arabic > latin) return 'ar';
  return /[éèêàùçœ]|\b(le|la|les|des|du|une|aux|pour|avec)\b/i.test(text) ? 'fr' : 'en';
}
