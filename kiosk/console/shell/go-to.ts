import { navigation } from './navigation-api.ts';

/** Goes to an address of the console, as a link would. */
export function goTo(path: string, history: 'push' | 'replace' = 'push'): void {
  navigation.navigate(path, { history });
}
