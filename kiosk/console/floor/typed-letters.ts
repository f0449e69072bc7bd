/** A code as somebody types it off a phone: spaces, dashes and small letters do no harm. */
export function lettersOf(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}
