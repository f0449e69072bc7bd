import type { Toast } from './toasts.ts';

/** Shows a short message in the page's `<ui-toasts>`; callers need no reference to it. */
export function showToast(toast: Toast): void {
  window.dispatchEvent(new CustomEvent('ui-toast', { detail: toast }));
}

declare global {
  interface WindowEventMap {
    'ui-toast': CustomEvent<Toast>;
  }
}
