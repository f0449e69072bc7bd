/** Letters as somebody types them off a phone: spaces, dashes and small ones do no harm. */
export function lettersOf(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^A-Z]/g, '');
}
