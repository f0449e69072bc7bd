import '../ui/base.css';
import '../ui/web-awesome.ts';
import { z } from 'zod';
import { applyTheme, storedTheme } from './shell/theme.ts';

// Compiled parsers need `new Function`, which Trusted Types refuse; zod would try it once and be reported.
z.config({ jitless: true });
applyTheme(storedTheme());
await import('./shell/console-app.ts');
