/** What every dialog on a claim for money from outside is given. */
export interface RecoveryStepProps {
  recoveryId: string;
  version: number;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}
