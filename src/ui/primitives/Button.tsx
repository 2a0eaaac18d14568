import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { classes } from './classes.ts';

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: 'plain' | 'primary' | 'outline' | 'danger';
  readonly icon?: LucideIcon;
}

/** A button with a text and perhaps an icon before it. */
export function Button({ look = 'outline', icon: Icon, className, children, ...props }: ButtonProps) {
  return (
    <button type="button" {...props} className={classes(styles.button, styles[look], className)}>
      {Icon !== undefined && <Icon size={16} aria-hidden="true" />}
      {children}
    </button>
  );
}

interface IconButtonProps extends ComponentProps<'button'> {
  readonly icon: LucideIcon;
  /** What the button does: its name, and its tooltip. */
  readonly label: string;
  /** Keys that do the same, as people read them. */
  readonly keys?: string | undefined;
  readonly isPressed?: boolean;
  readonly size?: 'normal' | 'small';
}

/** A button that is only an icon; what it does is said by name, and shown by the tooltip layer. */
export function IconButton({
  icon: Icon,
  label,
  keys,
  isPressed,
  size = 'normal',
  className,
  ...props
}: IconButtonProps) {
  return (
    <button
      type="button"
      {...props}
      aria-label={label}
      aria-pressed={isPressed}
      data-tooltip={label}
      data-tooltip-keys={keys}
      className={classes(styles.icon, size === 'small' && styles.small, className)}
    >
      <Icon size={size === 'small' ? 15 : 18} aria-hidden="true" />
    </button>
  );
}
