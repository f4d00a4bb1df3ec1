import { loadEnvFile } from 'node:process';
import { Fault } from '../db/fault.ts';
import { ConfigError, readConfig } from './config.ts';
import { startServer } from './start.ts';

try {
  loadEnvFile();
} catch {
  // Without an .env file the environment alone speaks.
}

try {
  const config = readConfig(process.env);
  const server = await startServer(config);
  const lines = ['', `Colma è pronta: ${server.address}`];
  if (server.demo !== null) {
    lines.push('', 'Dati e account dimostrativi:', ...server.demo.emails.map((email) => `  ${email}`));
    lines.push(
      server.demo.newPassword === null
        ? '  password: quella di DEMO_PASSWORD, o quella stampata al primo avvio'
        : `  password (scritta solo ora): ${server.demo.newPassword}`,
    );
  }
  process.stdout.write(`${lines.join('\n')}\n\n`);
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // A second signal does not wait: somebody is in a hurry, and every draft can be resumed.
      if (stopping) process.exit(1);
      stopping = true;
      server.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
} catch (error) {
  if (error instanceof ConfigError || error instanceof Fault) {
    process.stderr.write(`${error instanceof Fault ? error.safeMessage : error.message}\n`);
    process.exit(2);
  }
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') {
    process.stderr.write('La porta è già occupata: ferma l’altro programma o scegli un’altra porta con PORT.\n');
    process.exit(2);
  }
  throw error;
}
