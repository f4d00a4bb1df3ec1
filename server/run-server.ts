import { Fault } from '../db/fault.ts';
import { ConfigError, readConfig } from './config.ts';
import { startServer } from './start.ts';

/** Reads the settings, starts the server, says where it is, and stops it on a signal. Ends the process when it cannot start. */
export async function runServer(host: NodeJS.Process): Promise<void> {
  try {
    host.loadEnvFile();
  } catch {
    // Without an .env file the environment alone speaks.
  }

  try {
    const config = readConfig(host.env);
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
    host.stdout.write(`${lines.join('\n')}\n\n`);
    let stopping = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      host.on(signal, () => {
        // A second signal does not wait: somebody is in a hurry, and every draft can be resumed.
        if (stopping) host.exit(1);
        stopping = true;
        server.stop().then(
          () => host.exit(0),
          () => host.exit(1),
        );
      });
    }
  } catch (error) {
    if (error instanceof ConfigError || error instanceof Fault) {
      host.stderr.write(`${error instanceof Fault ? error.safeMessage : error.message}\n`);
      host.exit(2);
    }
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE') {
      host.stderr.write('La porta è già occupata: ferma l’altro programma o scegli un’altra porta con PORT.\n');
      host.exit(2);
    }
    throw error;
  }
}
