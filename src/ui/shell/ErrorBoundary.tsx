import { Component, type ReactNode } from 'react';
import { Button } from '../primitives/Button.tsx';
import { useMessages } from './app.tsx';
import styles from './ErrorBoundary.module.css';

interface ErrorBoundaryProps {
  readonly onDownloadCopy?: () => void;
  readonly children: ReactNode;
}

/** Keeps a fault in one panel from taking the others with it, and the map within reach. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Failure
        onDownloadCopy={this.props.onDownloadCopy}
        onRetry={() => {
          this.setState({ hasFailed: false });
        }}
      />
    );
  }
}

interface FailureProps {
  readonly onDownloadCopy: (() => void) | undefined;
  readonly onRetry: () => void;
}

function Failure({ onDownloadCopy, onRetry }: FailureProps) {
  const { failure, banners } = useMessages();
  return (
    <div className={styles.failure} role="alert">
      <p>{failure.panel}</p>
      <Button onClick={onRetry}>{failure.retry}</Button>
      {onDownloadCopy !== undefined && <Button onClick={onDownloadCopy}>{banners.downloadCopy}</Button>}
    </div>
  );
}
