/**
 * The register of model providers that may receive data (the processor chain of GDPR art. 28): this machine always, any
 * other host only when the setting lists it. An entry is a host, with a port where it is not the usual one; plain http to
 * another machine must be asked for by writing `http://` before the host.
 */
export type ProviderRegister = readonly string[];

export type ProviderCheck =
  | { permitted: true; host: string }
  | { permitted: false; host: string; reason: 'not_listed' | 'not_encrypted' | 'not_an_address' };

export function checkProvider(address: string, register: ProviderRegister): ProviderCheck {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return { permitted: false, host: address, reason: 'not_an_address' };
  }
  const { host } = url;
  // Credentials in an address would end in logs, and `http://allowed@evil` reads like another host.
  if (url.username !== '' || url.password !== '' || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    return { permitted: false, host, reason: 'not_an_address' };
  if (isLoopback(url.hostname)) return { permitted: true, host };
  const entries = register.map((entry) => entry.trim().toLowerCase().replace(/\/+$/, ''));
  if (entries.includes(`http://${host}`)) return { permitted: true, host };
  if (!entries.includes(host) && !entries.includes(`https://${host}`))
    return { permitted: false, host, reason: 'not_listed' };
  return url.protocol === 'https:' ? { permitted: true, host } : { permitted: false, host, reason: 'not_encrypted' };
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}

/** One sentence for whoever set it, naming the host and what to do. */
export function refusalOf(check: Extract<ProviderCheck, { permitted: false }>): string {
  if (check.reason === 'not_an_address') return `«${check.host}» non è un indirizzo http o https senza credenziali.`;
  if (check.reason === 'not_encrypted')
    return `il collegamento a «${check.host}» non è cifrato: usa https, oppure scrivi «http://${check.host}» in MODEL_PROVIDERS se è una rete interna.`;
  return `«${check.host}» non è nel registro dei fornitori ammessi a ricevere dati: aggiungilo a MODEL_PROVIDERS, oppure usa un modello su questo computer.`;
}
