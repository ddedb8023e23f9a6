import { Navigate } from '@tanstack/react-router';
import { isOnlyTechnician, useViewer } from './viewer';

export function HomeRedirect() {
  return <Navigate to={isOnlyTechnician(useViewer().roles) ? '/visits' : '/queue'} replace />;
}
