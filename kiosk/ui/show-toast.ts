export interface Toast {
  text: string;
  tone?: 'info' | 'success' | 'danger';
  /** What it is about; it goes when `settleToasts` says that this is settled. */
  topic?: string;
  /** One thing to do about it, such as "Undo". The toast goes when it is done. */
  action?: { label: string; run: () => void };
}

/** Shows a short message in the page's `<ui-toasts>`; callers need no reference to it. */
export function showToast(toast: Toast): void {
  window.dispatchEvent(new CustomEvent('ui-toast', { detail: toast }));
}

/** Takes away the messages about a topic that has been settled since. */
export function settleToasts(topic: string): void {
  window.dispatchEvent(new CustomEvent('ui-toasts-settled', { detail: topic }));
}

declare global {
  interface WindowEventMap {
    'ui-toast': CustomEvent<Toast>;
    'ui-toasts-settled': CustomEvent<string>;
  }
}
