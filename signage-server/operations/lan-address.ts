import { networkInterfaces } from 'node:os';

/** Networks that other devices in the shop are not on: containers and virtual machines of this very computer. */
const internalNames = /^(docker|br-|veth|virbr|vmnet|vboxnet|lo)/;

/** The IPv4 address by which other devices on the local network reach this machine; `undefined` without a network. */
function lanAddress(): string | undefined {
  for (const [name, addresses] of Object.entries(networkInterfaces())) {
    if (internalNames.test(name)) continue;
    const found = addresses?.find((address) => address.family === 'IPv4' && !address.internal);
    if (found) return found.address;
  }
  return undefined;
}

/** The name under which other devices reach a server that listens on `host`; `localhost` when none can. */
export function outsideHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return lanAddress() ?? 'localhost';
  if (host === '::1' || host.startsWith('127.')) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
