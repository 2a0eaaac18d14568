import { ExternalLink } from 'lucide-react';
import { safeUrl } from '../../../lib/safeUrl.ts';
import styles from '../Inspector.module.css';

interface AddressLinkProps {
  /** What a person wrote, which may be an address. */
  readonly text: string;
  readonly label: string;
}

/** Leads to what a text is the address of; nothing where it is none, or one that a person should not be led to. */
export function AddressLink({ text, label }: AddressLinkProps) {
  const address = safeUrl(text);
  if (address === null) return null;
  return (
    <a
      className={styles.address}
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
      data-tooltip={label}
    >
      <ExternalLink size={15} aria-hidden="true" />
    </a>
  );
}
