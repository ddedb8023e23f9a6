/** What every dialog about the unit of a request is told. */
export interface DepotStepProps {
  requestId: string;
  version: number;
  onClose: () => void;
  onDone: () => void;
  onReload: () => void;
}
