/** `null` follows the system. Kept on this machine only: a choice of the eye, not of the account. */
export type Theme = 'light' | 'dark' | null;

const KEY = 'vitrine-console-theme';

export function storedTheme(): Theme {
  const stored = localStorage.getItem(KEY);
  return stored === 'light' || stored === 'dark' ? stored : null;
}

/** Sets the page's theme and remembers it. */
export function applyTheme(theme: Theme): void {
  if (theme) {
    document.documentElement.dataset['theme'] = theme;
    localStorage.setItem(KEY, theme);
  } else {
    delete document.documentElement.dataset['theme'];
    localStorage.removeItem(KEY);
  }
}

/** What the person sees now, whether chosen or the system's. */
export function effectiveTheme(): 'light' | 'dark' {
  return storedTheme() ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}
