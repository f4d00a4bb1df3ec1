import { enableCompileCache } from 'node:module';

// What Node compiled at the last start is not compiled again: it must be said before anything else is loaded.
enableCompileCache();
const { runServer } = await import('./run-server.ts');
await runServer(process);
