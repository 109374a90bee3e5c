// Before the first paint: the page takes on the language, direction and theme that this browser remembers.
(() => {
  try {
    const kept = JSON.parse(localStorage.getItem('diwan.preferences') || '{}');
    const known = ['ar', 'en', 'fr'];
    const language = known.includes(kept.language)
      ? kept.language
      : navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => known.includes(tag)) || 'en';
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
    if (kept.theme === 'light' || kept.theme === 'dark') document.documentElement.dataset.theme = kept.theme;
  } catch {
    // A damaged memory is ignored; the program writes it anew.
  }
})();
