import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../server/config.ts';

const botToken = '123456789:AAE-test-token-of-the-fake-server-x';

describe('the settings', () => {
  it('need nothing at all for the embedded default', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 8787,
      database: { kind: 'pglite', dataDir: '.data' },
      model: null,
      telegram: null,
      demo: { password: null },
    });
  });

  it('take an empty value for an absent one', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', CHAT_MODEL: '' })).toEqual(readConfig({}));
  });

  it.each([
    [{ PORT: 'ottanta' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'postgres://x/y' }, 'AUTH_SECRET'],
    [{ MASTER_KEY: 'corta' }, 'MASTER_KEY'],
    [{ AUTH_SECRET: 'corta' }, 'AUTH_SECRET'],
    [{ AUDIT_SIGNING_KEY: 'niente' }, 'AUDIT_SIGNING_KEY'],
    [{ DEMO: 'forse' }, 'DEMO'],
    [{ DEMO_PASSWORD: 'corta' }, 'DEMO_PASSWORD'],
    [{ LOG_LEVEL: 'molto' }, 'LOG_LEVEL'],
    [{ OPENAI_BASE_URL: 'qui', CHAT_MODEL: 'm' }, 'OPENAI_BASE_URL'],
    [{ OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' }, 'CHAT_MODEL'],
    [{ TELEGRAM_BOT_TOKEN: 'corto' }, 'TELEGRAM_BOT_TOKEN'],
    [{ TELEGRAM_MODE: 'webhook' }, 'TELEGRAM_BOT_TOKEN'],
    [{ TELEGRAM_BOT_TOKEN: botToken, TELEGRAM_MODE: 'piccione' }, 'TELEGRAM_MODE'],
    [{ TELEGRAM_BOT_TOKEN: botToken, TELEGRAM_API_ROOT: 'qui' }, 'TELEGRAM_API_ROOT'],
    [{ TELEGRAM_BOT_TOKEN: botToken, TELEGRAM_MODE: 'webhook', ORIGIN: 'https://a.test' }, 'TELEGRAM_WEBHOOK_SECRET'],
    [{ TELEGRAM_BOT_TOKEN: botToken, TELEGRAM_WEBHOOK_SECRET: 'con spazi e troppo corta' }, 'TELEGRAM_WEBHOOK_SECRET'],
    [
      { TELEGRAM_BOT_TOKEN: botToken, TELEGRAM_MODE: 'webhook', TELEGRAM_WEBHOOK_SECRET: 'a'.repeat(32) },
      'ORIGIN: con TELEGRAM_MODE=webhook',
    ],
  ])('stop the start with one sentence that names the wrong one: %j', (env, name) => {
    const failure = (() => {
      try {
        readConfig(env as Record<string, string>);
        return null;
      } catch (error) {
        return error;
      }
    })();
    expect(failure).toBeInstanceOf(ConfigError);
    expect((failure as ConfigError).message).toContain(name);
    expect((failure as ConfigError).message).not.toContain('\n');
  });
});
