/** What is asked about on the page of an admission, and of what. */
export type AdmissionDialog =
  | { what: 'PAPER'; paper?: string; trade?: string }
  | { what: 'TAKE_BACK'; paperId: string; label: string }
  | { what: 'EDUCATION' }
  | { what: 'EXAM' }
  | { what: 'STAMP' }
  | { what: 'ASK' }
  | { what: 'REVOKE' }
  | { what: 'INSPECT' }
  | { what: 'VIOLATION' }
  | { what: 'DRAW'; violationId: string; leftMinor: string; currency: string }
  | { what: 'STOP' }
  | { what: 'LIFT' }
  | { what: 'ACCIDENT' }
  | { what: 'OUTCOME'; accidentId: string };

/** An admission as whoever changes it saw it. */
export interface AdmissionSeen {
  admissionId: string;
  version: number;
}

/** What every dialog on an admission is told. */
export interface AdmissionDialogProps {
  seen: AdmissionSeen;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}
