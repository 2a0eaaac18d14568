/** What of the browser's trusted types is used here; browsers without them take plain text. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (text: string) => string },
  ): { createScriptURL: (text: string) => unknown };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('own-scripts', { createScriptURL: ownAddress });

/**
 * The address of a worker as `new Worker` and `register` take it where the page lets no plain text become a script: the
 * one place of the app that vouches for such addresses. Relative ones are meant from the page on.
 * @throws where it is not that of a file that lies with the page
 */
export function ownScript(url: string | URL): string {
  const address = ownAddress(String(url));
  // The compiler's library does not know yet that both take it.
  return (policy?.createScriptURL(address) as string | undefined) ?? address;
}

/** The built files lie in the page's own folder; nothing that the app makes at run time (`blob:`, `data:`) is one. */
function ownAddress(text: string): string {
  const { href } = new URL(text, location.href);
  if (!href.startsWith(new URL('.', location.href).href)) throw new TypeError(`Not a script of this app: ${href}`);
  return href;
}
