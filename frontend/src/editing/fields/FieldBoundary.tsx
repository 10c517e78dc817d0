/** A field that breaks takes nothing else with it: the rest of the entry goes on. */
import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './fields.module.css';

interface FieldBoundaryProps {
  label: string;
  children: ReactNode;
}

export class FieldBoundary extends Component<FieldBoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return <BrokenField label={this.props.label} onRetry={() => this.setState({ broken: false })} />;
  }
}

function BrokenField({ label, onRetry }: { label: string; onRetry: () => void }) {
  const { t } = useTranslation('editing');
  return (
    <div className={classes.broken} role="alert">
      <p>{t('field.broken', { label })}</p>
      <Button variant="default" onClick={onRetry}>
        {t('retry')}
      </Button>
    </div>
  );
}
