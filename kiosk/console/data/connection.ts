import { createContext } from '@lit/context';

/** Whether what the page knows is live. Without the server nobody can say how a screen is now. */
export const connectedContext = createContext<boolean>('vitrine-connected');
