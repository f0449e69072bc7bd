/**
 * The part of the Navigation API (Baseline since 2026, in Chromium since 102) that the router uses. TypeScript 5.9
 * does not know it yet; delete this file once its DOM library does.
 */
export interface NavigateEvent extends Event {
  readonly canIntercept: boolean;
  readonly hashChange: boolean;
  readonly downloadRequest: string | null;
  readonly formData: FormData | null;
  readonly destination: { readonly url: string };
  intercept(options: { focusReset?: 'after-transition' | 'manual'; handler?: () => Promise<void> }): void;
}

interface Navigation {
  navigate(url: string, options?: { history?: 'auto' | 'push' | 'replace' }): unknown;
  addEventListener(type: 'navigatesuccess', listener: () => void): void;
  addEventListener(type: 'navigate', listener: (event: NavigateEvent) => void): void;
  removeEventListener(type: 'navigatesuccess', listener: () => void): void;
  removeEventListener(type: 'navigate', listener: (event: NavigateEvent) => void): void;
}

export const navigation = (window as unknown as { navigation: Navigation }).navigation;
