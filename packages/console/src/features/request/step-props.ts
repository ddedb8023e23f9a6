/** What every dialog about one step of a request is given. */
export interface StepProps {
  requestId: string;
  version: number;
  onClose: () => void;
  /** The step was taken. */
  onDone: () => void;
  /** Reads the request again, after somebody else changed it. */
  onReload: () => void;
}
