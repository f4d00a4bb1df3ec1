import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// The young generation stays at the few MiB it has now. Left alone, loading modules and building the indexes take it to
// 128 MiB within a second, and it stays there for the life of the server, nearly empty.
setFlagsFromString('--semi-space-growth-factor=1');
// What Node compiled at the last start is not compiled again: it must be said before anything else is loaded.
enableCompileCache();
const { runServer } = await import('./run-server.ts');
await runServer(process);
