/** The address at which a phone shows what a kiosk shows now: what it is, and nothing of anybody. */
export function takenAddress(phoneOrigin: string, names: Readonly<Record<string, string>>): string {
  const address = new URL('/phone', phoneOrigin);
  for (const [name, value] of Object.entries(names)) address.searchParams.set(name, value);
  return address.href;
}
