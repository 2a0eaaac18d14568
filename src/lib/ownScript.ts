/** What of the browser's trusted types is used here; browsers without them take plain text. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('own-scripts', { createScriptURL: own });

/**
 * The address of a script for a worker, in the form that the page's policy asks for.
 * @throws where the address is not of this page's own origin
 */
export function ownScript(address: string | URL): string {
  return policy?.createScriptURL(String(address)) ?? own(String(address));
}

function own(address: string): string {
  const { href, origin } = new URL(address, location.href);
  if (origin !== location.origin) throw new Error(`${origin} is not this page's`);
  return href;
}
